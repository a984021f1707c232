// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "realtime/NetworkMonitor.h"

#include "realtime/Log.h"

#include <QNetworkInformation>
#include <QTimer>

#include <chrono>
#include <utility>

namespace coterie {
namespace {

/** Loading what knows about the network takes some ms, which the first frame needs more. */
constexpr std::chrono::milliseconds afterStart{500};

} // namespace

void NetworkMonitor::watch()
{
    if (!std::exchange(m_watching, true))
        QTimer::singleShot(afterStart, this, &NetworkMonitor::begin);
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
