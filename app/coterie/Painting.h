// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

class QQuickWindow;

namespace coterie {

/**
 * Chooses what paints the window, before the application is made. Where no device draws, Qt's own painter does instead
 * of an emulated graphics card: half the memory, and sooner there. QT_QUICK_BACKEND and QSG_RHI_BACKEND choose
 * otherwise.
 */
void choosePainter();

/** What this window does without, and so costs nothing: before it is shown. */
void paintSimply(QQuickWindow &window);

} // namespace coterie
