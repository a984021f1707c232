// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "Painting.h"

#include "ui/app/GraphicsDevice.h"

#include <QQuickGraphicsConfiguration>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSGRendererInterface>
#include <QSurfaceFormat>

namespace coterie {

namespace {

bool isChosenOutside()
{
    return qEnvironmentVariableIsSet("QT_QUICK_BACKEND") || qEnvironmentVariableIsSet("QSG_RHI_BACKEND");
}

/**
 * Neither depth nor stencil: items are painted from the back to the front, and all of them clip to upright rectangles.
 * That is a buffer as large as the window, and simpler shaders.
 */
void paintFlat()
{
    QSurfaceFormat format = QSurfaceFormat::defaultFormat();
    format.setDepthBufferSize(0);
    format.setStencilBufferSize(0);
    QSurfaceFormat::setDefaultFormat(format);
}

} // namespace

void choosePainter()
{
    paintFlat();
    if (!isChosenOutside() && !hasGraphicsDevice())
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
}

void paintSimply(QQuickWindow &window)
{
    QQuickGraphicsConfiguration graphics = window.graphicsConfiguration();
    graphics.setDepthBufferFor2D(false);
    window.setGraphicsConfiguration(graphics);
    // So all of it is painted with a clip, and each shader is built once and not also without one.
    window.contentItem()->setClip(true);
}

} // namespace coterie
