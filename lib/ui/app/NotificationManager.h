// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "desktop/Desktop.h"
#include "ui/community/CommunitiesModel.h"
#include "ui/navigation/Navigation.h"
#include "ui/notifications/Alert.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QtQml/qqmlregistration.h>
#include <QWindow>

#include <functional>
#include <memory>

class QJSEngine;
class QQmlEngine;

namespace coterie {

class AppController;
class Preferences;

/**
 * Reaches a user who does not see the window: desktop notifications, the tray icon, and "Do not disturb". Alerts become
 * notifications while the window is not seen, and are withdrawn once it is. What was missed during an outage becomes
 * one notification for each community. GUI thread.
 */
class NotificationManager : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /** Whether the desktop shows notifications, as a sentence. */
    Q_PROPERTY(QString notificationsText READ notificationsText NOTIFY desktopChanged)
    Q_PROPERTY(bool hasTray READ hasTray NOTIFY desktopChanged)
    /** Whether closing the window only hides it. */
    Q_PROPERTY(bool staysInTray READ staysInTray NOTIFY desktopChanged)
    Q_PROPERTY(bool quiet READ isQuiet NOTIFY quietChanged)
    /** "Do not disturb until 14:05"; empty if it is off. */
    Q_PROPERTY(QString quietText READ quietText NOTIFY quietChanged)

public:
    enum Quiet { Off, ForAnHour, UntilTomorrow, UntilTurnedOff };
    Q_ENUM(Quiet)

    explicit NotificationManager(AppController &controller, QObject *parent = nullptr);
    ~NotificationManager() override;

    static NotificationManager *create(QQmlEngine *engine, QJSEngine *scriptEngine);

    /** Connects to the desktop. Call it after the first frame. */
    void attach(std::unique_ptr<Desktop> desktop);
    void setWindow(QWindow *window);
    [[nodiscard]] Desktop *desktop() const { return m_desktop.get(); }
    /** Brings the window to the front, as far as the desktop allows it with this activation token. */
    void bringWindow(const QString &token);

    [[nodiscard]] QString notificationsText() const;
    [[nodiscard]] bool hasTray() const { return m_desktop && m_desktop->hasTray(); }
    [[nodiscard]] bool staysInTray() const;
    [[nodiscard]] bool isQuiet() const;
    [[nodiscard]] QString quietText() const;
    Q_INVOKABLE void setQuiet(coterie::NotificationManager::Quiet quiet);
    /** Returns how many notifications are shown now. */
    [[nodiscard]] qsizetype shownNotes() const { return m_shown.size(); }

Q_SIGNALS:
    void desktopChanged();
    void quietChanged();

private:
    struct Shown {
        QPointer<Community> community;
        std::function<void()> action;
        int count = 0; ///< replies in it
    };

    void follow(Community *community);
    void hear(Community *community, const Alert &news);
    void tellMissed(Community *community);
    void show(Community *community, const Alert &news);
    [[nodiscard]] bool isWanted(const Community &community, const Alert &news) const;
    [[nodiscard]] bool isSeen() const;
    void seenNow();
    void withdraw(const std::function<bool(const Shown &)> &which);
    void clicked(const QString &tag, const QString &token);
    void watchQuiet();
    void desktopMoved();
    void chosenInTray(const QString &id);
    void paintTray();

    QPointer<Navigation> m_navigation;
    CommunitiesModel &m_communities;
    Preferences &m_preferences;
    std::unique_ptr<Desktop> m_desktop;
    QPointer<QWindow> m_window;
    QHash<QString, Shown> m_shown;         ///< by tag
    QHash<QString, QList<Alert>> m_missed; ///< by token address, until the community has caught up
    QTimer m_quietTimer;                   ///< ends "Do not disturb"
    QString m_toldQuiet;                   ///< the text last shown
    QList<QImage> m_trayIcons;             ///< without a badge; made when a tray asks for them
    QList<QImage> m_trayMarked;
};

} // namespace coterie
