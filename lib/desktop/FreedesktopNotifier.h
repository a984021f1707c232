// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "desktop/Calls.h"
#include "desktop/Notifier.h"

#include <QDBusConnection>
#include <QHash>

#include <optional>

namespace coterie {

/** A note's text as the server wants it: with `body-markup` it reads &, < and >, without it shows them. */
[[nodiscard]] QString bodyFor(const QString &plain, bool readsMarkup);

/**
 * org.freedesktop.Notifications, version 1.2. Notes that come before the server said what it can do wait for that; one
 * that is replaced while it is being sent follows in its place.
 */
class FreedesktopNotifier : public Notifier {
    Q_OBJECT

public:
    static constexpr qsizetype most = 20; ///< notes that wait or are up; then the oldest is withdrawn

    FreedesktopNotifier(QDBusConnection bus, QString appId, Listener listener);

    void begin() override;
    void show(const DesktopNotification &note) override;
    void withdraw(const QString &tag) override;

private Q_SLOTS:
    void ownerChanged(const QDBusMessage &message);
    void actionInvoked(const QDBusMessage &message);
    void activationToken(const QDBusMessage &message);
    void notificationClosed(const QDBusMessage &message);

private:
    enum class Server { Unknown, Absent, Ready };
    struct Shown {
        uint id = 0; ///< the server's; 0 until it gave one
        bool isBeingSent = false;
        bool isUnwanted = false;                 ///< withdrawn while it was being sent
        std::optional<DesktopNotification> next; ///< to be sent when the server has answered
    };

    void askCapabilities();
    void capabilitiesCame(const QDBusMessage &reply);
    void setServer(Server server);
    void send(const DesktopNotification &note);
    void sent(const QString &tag, const QDBusMessage &reply);
    void close(uint id);
    [[nodiscard]] QString tagOf(uint id) const;
    /** The note's id in a signal of the server that we talk to; 0 for any other message. */
    [[nodiscard]] uint idIn(const QDBusMessage &signal, qsizetype arguments) const;

    QDBusConnection m_bus;
    const QString m_appId;
    const BusObject m_object;
    Server m_server = Server::Unknown;
    QString m_owner; ///< the unique name of the server
    int m_asked = 0; ///< an older server's answer does not count
    bool m_readsMarkup = false;
    QHash<QString, Shown> m_shown; ///< by tag
    QStringList m_order;           ///< the tags of those that are wanted, as they came
    QHash<uint, QString> m_tokens; ///< given, and not used yet
};

} // namespace coterie
