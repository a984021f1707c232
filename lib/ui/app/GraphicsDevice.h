// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace coterie {

/**
 * Whether this computer has a device that draws: a render node of the kernel, or a node of a driver that goes its own
 * way. Without one OpenGL is emulated by the processor. Looks for it in the folder; true where it cannot be told, which
 * is on any system but Linux. Any thread; reads the disk.
 */
[[nodiscard]] bool hasGraphicsDevice(const QString &devices = QStringLiteral("/dev"));

} // namespace coterie
