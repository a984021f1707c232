// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/app/Exposure.h"

#include <QEvent>

#include <utility>

namespace coterie {

void Exposure::setWindow(QObject *window)
{
    if (window == m_window)
        return;
    if (m_window)
        m_window->removeEventFilter(this);
    m_window = qobject_cast<QWindow *>(window);
    if (m_window)
        m_window->installEventFilter(this);
    Q_EMIT windowChanged();
    update();
}

bool Exposure::eventFilter(QObject *watched, QEvent *event)
{
    // Queued, because QWindow handles the event after this filter.
    if (watched == m_window && event->type() == QEvent::Expose)
        QMetaObject::invokeMethod(this, &Exposure::update, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void Exposure::update()
{
    const bool exposed = m_window && m_window->isExposed();
    if (std::exchange(m_exposed, exposed) != exposed)
        Q_EMIT exposedChanged();
}

} // namespace coterie
