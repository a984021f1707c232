// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "bus/BusProbe.h"

#include <QDBusConnection>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace coterie {

/**
 * Asks the Secret Service on the session bus about an entry, without unlocking or starting anything. QtKeychain reports
 * an entry of a locked store as missing; this tells the two apart. Never blocks.
 */
class SecretServiceProbe : public QObject {
    Q_OBJECT

public:
    enum class Finding {
        Unavailable, ///< no bus, or no Secret Service on it
        Locked,      ///< the entry or the default collection is locked
        Absent,      ///< the service has no such entry
        Present,     ///< the entry is there and unlocked
        Unclear,     ///< the service failed to say
    };
    using Found = std::function<void(Finding)>;

    explicit SecretServiceProbe(QString service, QObject *parent = nullptr);
    ~SecretServiceProbe() override;

    /** Invokes `found` once, unless this object is destroyed before. It may wait as long as D-Bus does, 25 s. */
    void look(const QString &key, Found found);

private:
    struct Waiting {
        QString key;
        Found found;
    };
    void connectToBus();
    void finishConnecting(const QString &name);
    void search(const QString &key, const Found &found);
    void askDefaultCollection(bool isPresent, const Found &found);

    const QString m_service;
    QString m_connection; ///< name of the QDBusConnection; empty while not connected
    bool m_isConnecting = false;
    std::unique_ptr<BusProbe> m_probe;
    std::vector<Waiting> m_waiting; ///< for the connection
};

} // namespace coterie
