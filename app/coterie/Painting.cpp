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

bool isSetByEnvironment()
{
    return qEnvironmentVariableIsSet("QT_QUICK_BACKEND") || qEnvironmentVariableIsSet("QSG_RHI_BACKEND");
}

/**
 * Disables the depth and stencil buffers. Items are painted back to front and only clip to upright rectangles, so
 * neither is needed. It saves a buffer the size of the window, and shaders are simpler.
 */
void disableDepthAndStencil()
{
    QSurfaceFormat format = QSurfaceFormat::defaultFormat();
    format.setDepthBufferSize(0);
    format.setStencilBufferSize(0);
    QSurfaceFormat::setDefaultFormat(format);
}

} // namespace

void chooseGraphicsApi()
{
    disableDepthAndStencil();
    if (!isSetByEnvironment() && !hasGraphicsDevice())
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
}

void disableUnusedFeatures(QQuickWindow &window)
{
    QQuickGraphicsConfiguration graphics = window.graphicsConfiguration();
    graphics.setDepthBufferFor2D(false);
    window.setGraphicsConfiguration(graphics);
    // With a clip on everything, each shader is only compiled in its clipping variant.
    window.contentItem()->setClip(true);
}

} // namespace coterie
