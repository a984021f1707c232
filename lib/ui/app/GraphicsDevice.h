// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace coterie {

/**
 * Returns whether this computer has a graphics device: a render node of the kernel, or a node of a driver of its own
 * kind, in this folder. Without one, OpenGL runs on the processor. Returns true on systems other than Linux. Any
 * thread; reads the disk.
 */
[[nodiscard]] bool hasGraphicsDevice(const QString &devices = QStringLiteral("/dev"));

} // namespace coterie
