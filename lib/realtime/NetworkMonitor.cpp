// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "realtime/NetworkMonitor.h"

#include "realtime/Log.h"

#include <QNetworkInformation>

#include <utility>

namespace coterie {

void NetworkMonitor::watch()
{
    if (!std::exchange(m_watching, true))
        QMetaObject::invokeMethod(this, &NetworkMonitor::begin, Qt::QueuedConnection);
}

void NetworkMonitor::begin()
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability)) {
        qCDebug(realtimeLog) << "nothing here knows about the network";
        return;
    }
    QNetworkInformation *system = QNetworkInformation::instance();
    connect(system, &QNetworkInformation::reachabilityChanged, this, &NetworkMonitor::update);
    connect(system, &QNetworkInformation::transportMediumChanged, this, &NetworkMonitor::update);
    if (system->reachability() == QNetworkInformation::Reachability::Disconnected)
        update();
}

void NetworkMonitor::update()
{
    m_reachable = QNetworkInformation::instance()->reachability() != QNetworkInformation::Reachability::Disconnected;
    qCDebug(realtimeLog) << "the network is" << (m_reachable ? "reachable" : "away");
    Q_EMIT changed(m_reachable);
}

} // namespace coterie
