// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/app/NotificationManager.h"

#include "ui/app/AppController.h"
#include "ui/app/Appearance.h"
#include "ui/settings/Preferences.h"
#include "ui/text/Format.h"

#include <QDateTime>
#include <QGuiApplication>
#include <QQmlEngine>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace coterie {

NotificationManager::NotificationManager(AppController &controller, QObject *parent)
    : QObject(parent),
      m_navigation(controller.navigation()),
      m_communities(*controller.communities()->model()),
      m_preferences(*controller.preferences())
{
    m_quietTimer.setSingleShot(true);
    m_quietTimer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_quietTimer, &QTimer::timeout, this, &NotificationManager::watchQuiet);
    connect(&m_preferences, &Preferences::quietUntilChanged, this, &NotificationManager::watchQuiet);
    connect(&m_preferences, &Preferences::trayChanged, this, &NotificationManager::desktopMoved);
    connect(&controller.events(), &EventNotifier::alerted, this, &NotificationManager::hear);
    connect(m_navigation, &Navigation::currentChanged, this, &NotificationManager::seenNow);
    connect(&controller.context(), &AppContext::accountChanged, this, [this] {
        m_missed.clear();
        withdraw([](const Shown &) { return true; });
    });
    connect(&m_communities, &CommunitiesModel::added, this, &NotificationManager::follow);
    connect(&m_communities, &CommunitiesModel::unreadChanged, this, &NotificationManager::paintTray);
    for (int i = 0; i < m_communities.count(); ++i)
        follow(m_communities.at(i));
    watchQuiet();
}

NotificationManager::~NotificationManager() = default;

NotificationManager *NotificationManager::create(QQmlEngine *engine, QJSEngine *scriptEngine)
{
    return new NotificationManager(*AppController::create(engine, scriptEngine));
}

void NotificationManager::attach(std::unique_ptr<Desktop> desktop)
{
    m_desktop = std::move(desktop);
    connect(m_desktop.get(), &Desktop::notificationsChanged, this, &NotificationManager::desktopChanged);
    connect(m_desktop.get(), &Desktop::trayChanged, this, &NotificationManager::desktopMoved);
    connect(m_desktop.get(), &Desktop::notificationClicked, this, &NotificationManager::clicked);
    connect(m_desktop.get(), &Desktop::trayActivated, this, &NotificationManager::bringWindow);
    connect(m_desktop.get(), &Desktop::trayChosen, this, &NotificationManager::chosenInTray);
    m_desktop->begin();
    Q_EMIT desktopChanged();
}

void NotificationManager::setWindow(QWindow *window)
{
    m_window = window;
    connect(window, &QWindow::activeChanged, this, &NotificationManager::seenNow);
    connect(window, &QWindow::visibleChanged, this, &NotificationManager::seenNow);
}

void NotificationManager::follow(Community *community)
{
    connect(community->timeline(), &CommunityTimeline::caughtUp, this, [this, community] { tellMissed(community); });
}

bool NotificationManager::isSeen() const
{
    return m_window && m_window->isVisible() && m_window->isActive();
}

bool NotificationManager::isWanted(const Community &community, const Alert &news) const
{
    const bool isKindWanted =
        news.kind == Alert::Kind::Reply ? m_preferences.notifyReplies() : m_preferences.notifyModeration();
    return isKindWanted && !m_preferences.isQuiet()
           && !m_preferences.silentCommunities().contains(community.tokenAddress());
}

void NotificationManager::hear(Community *community, const Alert &news)
{
    if (!m_desktop || isSeen() || !isWanted(*community, news))
        return;
    if (community->timeline()->isCatchingUp())
        m_missed[community->tokenAddress()].append(news);
    else
        show(community, news);
}

void NotificationManager::tellMissed(Community *community)
{
    const QList<Alert> missed = m_missed.take(community->tokenAddress());
    if (missed.isEmpty() || isSeen() || m_preferences.isQuiet())
        return;
    if (missed.size() == 1)
        return show(community, missed.constFirst());
    int replies = 0;
    QStringList words;
    for (const Alert &news : missed) {
        if (news.kind == Alert::Kind::Reply)
            replies += news.count;
        else if (!words.contains(news.notice.title))
            words << news.notice.title;
    }
    if (replies > 0)
        words.prepend(tr("%Ln new replies to you", "", replies));
    Alert summary{.kind = Alert::Kind::Moderation, .tag = "missed:"_L1 + community->tokenAddress(), .notice = {}};
    //: %1 is the symbol of a community
    summary.notice = {ToastModel::Good, tr("In %1 while you were away").arg(Format::isolated(community->symbol())),
                      words.join(u'\n'), tr("Show"), [this, where = QPointer(community)] {
                          if (where && m_navigation)
                              m_navigation->setCurrent(where);
                      }};
    show(community, summary);
}

void NotificationManager::show(Community *community, const Alert &news)
{
    Shown &shown = m_shown[news.tag];
    shown.community = community;
    shown.action = news.notice.action;
    shown.count += news.count;
    DesktopNotification note{news.tag, DesktopNotification::Kind::Message, news.notice.title, news.notice.text,
                             news.notice.actionText};
    if (news.kind == Alert::Kind::Moderation)
        note.kind = news.notice.severity == ToastModel::Good ? DesktopNotification::Kind::Info
                                                             : DesktopNotification::Kind::Trouble;
    else if (shown.count > 1)
        note.title =
            tr("%Ln new replies to your post in %1", "", shown.count).arg(Format::isolated(community->symbol()));
    m_desktop->show(note);
}

void NotificationManager::withdraw(const std::function<bool(const Shown &)> &which)
{
    m_shown.removeIf([&](auto shown) {
        if (!which(*shown))
            return false;
        m_desktop->withdraw(shown.key());
        return true;
    });
}

/** Marks the notifications of the current community as seen while the user looks at the window. */
void NotificationManager::seenNow()
{
    watchQuiet(); // quiet hours may have ended while the computer slept
    if (!isSeen() || !m_navigation)
        return;
    Community *current = m_navigation->current();
    withdraw([current](const Shown &shown) { return !shown.community || shown.community == current; });
}

void NotificationManager::clicked(const QString &tag, const QString &token)
{
    const auto shown = m_shown.constFind(tag);
    const std::function<void()> action = shown == m_shown.constEnd() ? nullptr : shown->action;
    bringWindow(token);
    if (action)
        action();
    if (m_navigation)
        Q_EMIT m_navigation->activationRequested();
    withdraw([](const Shown &its) { return !its.community; });
    if (m_shown.remove(tag) > 0)
        m_desktop->withdraw(tag);
}

void NotificationManager::bringWindow(const QString &token)
{
    if (!m_window)
        return;
    // Qt's Wayland plugin reads the variable when it activates a window, and then clears it.
    if (!token.isEmpty() && QGuiApplication::platformName().startsWith("wayland"_L1))
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    if (!m_window->isVisible())
        m_window->show();
    if (m_window->windowStates().testFlag(Qt::WindowMinimized))
        m_window->setWindowStates(m_window->windowStates() & ~Qt::WindowMinimized);
    m_window->raise();
    m_window->requestActivate();
}

QString NotificationManager::notificationsText() const
{
    switch (m_desktop ? m_desktop->notifications() : Desktop::Notifications::Unknown) {
    case Desktop::Notifications::Shown:
        return tr("Shown by the desktop while the window is not active.");
    case Desktop::Notifications::None:
        return tr("This desktop does not support notifications. They only appear in the window.");
    case Desktop::Notifications::Unknown:
        break;
    }
    return tr("Checking whether this desktop supports notifications…");
}

bool NotificationManager::isQuiet() const
{
    return m_preferences.isQuiet();
}

QString NotificationManager::quietText() const
{
    if (!isQuiet())
        return {};
    const qreal until = m_preferences.quietUntil();
    if (until < 0)
        return tr("Do Not Disturb");
    const QDateTime end = QDateTime::fromMSecsSinceEpoch(qint64(until));
    const QString time = Format::time(qint64(until));
    //: %1 is a time of day
    return end.date() == QDate::currentDate() ? tr("Do Not Disturb until %1").arg(time)
                                              : tr("Do Not Disturb until tomorrow, %1").arg(time);
}

void NotificationManager::setQuiet(Quiet quiet)
{
    const QDateTime now = QDateTime::currentDateTime();
    const QTime morning(8, 0);
    switch (quiet) {
    case Off:
        return m_preferences.setQuietUntil(0);
    case ForAnHour:
        return m_preferences.setQuietUntil(qreal(now.addSecs(std::chrono::seconds(1h).count()).toMSecsSinceEpoch()));
    case UntilTomorrow:
        return m_preferences.setQuietUntil(qreal(QDateTime(now.date().addDays(1), morning).toMSecsSinceEpoch()));
    case UntilTurnedOff:
        return m_preferences.setQuietUntil(-1);
    }
}

void NotificationManager::watchQuiet()
{
    const qreal left = m_preferences.quietUntil() - qreal(QDateTime::currentMSecsSinceEpoch());
    const qreal longest = qreal(std::chrono::milliseconds(48h).count());
    if (left > 0)
        m_quietTimer.start(int(std::min(left, longest)) + 1);
    else
        m_quietTimer.stop();
    const QString text = quietText();
    if (std::exchange(m_toldQuiet, text) == text)
        return;
    Q_EMIT quietChanged();
    paintTray();
}

} // namespace coterie
