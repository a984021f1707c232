// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

class QQuickWindow;

namespace coterie {

/**
 * Chooses the graphics API; call it before the application is created. Without a graphics device it selects Qt's
 * software renderer instead of an emulated card, which halves the memory and starts faster. QT_QUICK_BACKEND and
 * QSG_RHI_BACKEND override it.
 */
void chooseGraphicsApi();

/** Disables graphics features that the window does not use. Call it before the window is shown. */
void disableUnusedFeatures(QQuickWindow &window);

} // namespace coterie
