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

/** Loading the backend takes some ms and must not delay the first frame. */
constexpr std::chrono::milliseconds startDelay{500};

} // namespace

void NetworkMonitor::watch()
{
    if (!std::exchange(m_watching, true))
        QTimer::singleShot(startDelay, this, &NetworkMonitor::begin);
}

void NetworkMonitor::begin()
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability)) {
        qCDebug(realtimeLog) << "no backend reports the network";
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
    qCDebug(realtimeLog) << "the network is" << (m_reachable ? "reachable" : "unreachable");
    Q_EMIT changed(m_reachable);
}

} // namespace coterie
