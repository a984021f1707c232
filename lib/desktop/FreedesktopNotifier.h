// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "bus/Calls.h"
#include "desktop/Notifier.h"

#include <QDBusConnection>
#include <QHash>

#include <optional>

namespace coterie {

/** Returns the text for the server: escaped if it supports "body-markup", otherwise unchanged. */
[[nodiscard]] QString bodyFor(const QString &plain, bool supportsMarkup);

/**
 * Shows notifications through org.freedesktop.Notifications, version 1.2. Notifications wait until the server's
 * capabilities are known. If one is replaced while it is being handleSent, the replacement follows it.
 */
class FreedesktopNotifier : public Notifier {
    Q_OBJECT

public:
    static constexpr qsizetype maxShown = 20; ///< including waiting ones; beyond it the oldest is withdrawn

    FreedesktopNotifier(QDBusConnection bus, QString appId, Listener listener);

    void begin() override;
    void show(const DesktopNotification &notification) override;
    void withdraw(const QString &tag) override;

private Q_SLOTS:
    void ownerChanged(const QDBusMessage &message);
    void actionInvoked(const QDBusMessage &message);
    void activationToken(const QDBusMessage &message);
    void notificationClosed(const QDBusMessage &message);

private:
    enum class Server { Unknown, Absent, Ready };
    struct Entry {
        uint id = 0; ///< from the server; 0 until it has answered
        bool isBeingSent = false;
        bool isWithdrawn = false;                ///< withdrawn while it was being sent
        std::optional<DesktopNotification> next; ///< sent after the server has answered
    };

    void requestCapabilities();
    void handleCapabilities(const QDBusMessage &reply);
    void setServer(Server server);
    void send(const DesktopNotification &notification);
    void handleSent(const QString &tag, const QDBusMessage &reply);
    void close(uint id);
    [[nodiscard]] QString tagOf(uint id) const;
    /** Returns the notification id in a signal from the current server; 0 for any other message. */
    [[nodiscard]] uint idIn(const QDBusMessage &signal, qsizetype arguments) const;

    QDBusConnection m_bus;
    const QString m_appId;
    const BusObject m_object;
    Server m_server = Server::Unknown;
    QString m_owner;               ///< the unique name of the server
    int m_capabilitiesRequest = 0; ///< counts requests, to ignore replies of an earlier server
    bool m_supportsMarkup = false;
    QHash<QString, Entry> m_entries; ///< by tag
    QStringList m_order;             ///< tags that are not withdrawn, oldest first
    QHash<uint, QString> m_tokens;   ///< unused activation tokens by notification id
};

} // namespace coterie
