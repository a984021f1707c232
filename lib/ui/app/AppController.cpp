// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/app/AppController.h"

#include "client/Account.h"

#include <QQmlEngine>

#include <utility>

namespace coterie {

namespace {

AppController *theController = nullptr; // created by main(), for QML's create()

} // namespace

AppController::AppController(const Start &start, QObject *parent)
    : QObject(parent),
      m_preferences(start.profile),
      m_storage(start.profile),
      m_context(start.profile, m_preferences, m_storage),
      m_notifications(m_preferences),
      m_accounts({.sandbox = start.sandbox,
                  .overrides = start.overrides,
                  .timing = start.timing,
                  .desktopStore = start.desktopStore ? start.desktopStore() : nullptr},
                 m_context, m_notifications),
      m_communities(m_accounts, m_context),
      m_navigation({.accounts = m_accounts,
                    .communities = *m_communities.model(),
                    .preferences = m_preferences,
                    .notifications = m_notifications},
                   start.open),
      m_events({.context = m_context,
                .communities = *m_communities.model(),
                .navigation = m_navigation,
                .notifications = m_notifications})
{
    Q_ASSERT(!theController);
    theController = this;
    m_context.setCommunities(m_communities.model());
    m_context.setNavigation(&m_navigation);
    connect(&m_accounts, &Accounts::aboutToChange, this, &AppController::leaveAccount);
    connect(&m_context, &AppContext::accountChanged, this, &AppController::enterAccount);
    connect(&m_accounts, &Accounts::cachedIdentityLoaded, this, &AppController::showCached);
    connect(&m_accounts, &Accounts::connected, &m_communities, [this] {
        m_navigation.openFirst(); // what was asked for by its address need not wait for the list
        m_communities.load();
    });
    connect(&m_accounts, &Accounts::signInStarted, &m_navigation, &Navigation::signInAsked);
    connect(m_accounts.signIn(), &SignInForm::changed, &m_links,
            [this] { m_links.setAwaited(m_accounts.signIn()->isPending()); });
    connect(&m_events, &EventNotifier::postForbidden, &m_accounts, &Accounts::recheckIdentity);
    // A link that started the program was not asked for by a sign-in of this run.
    if (!start.link.isEmpty())
        QMetaObject::invokeMethod(
            &m_accounts, [this, link = start.link] { m_accounts.takeLink(link); }, Qt::QueuedConnection);
    connect(&m_communities, &CommunityList::loaded, &m_navigation, &Navigation::openFirst);
}

AppController::~AppController()
{
    m_communities.model()->clear();
    m_accounts.end(); // QML elements may outlive this object and must release the account
    theController = nullptr;
}

AppController *AppController::create(QQmlEngine *, QJSEngine *)
{
    QQmlEngine::setObjectOwnership(theController, QQmlEngine::CppOwnership);
    return theController;
}

void AppController::begin()
{
    m_accounts.begin();
    if (m_accounts.isSandbox() || m_accounts.stage() == Accounts::Failed || m_accounts.stage() == Accounts::SignedOut)
        tellBegun();
}

void AppController::tellBegun()
{
    if (!std::exchange(m_hasBegun, true))
        Q_EMIT begun();
}

void AppController::leaveAccount()
{
    m_communities.keepDrafts();
    m_navigation.leave();
    m_communities.model()->clear();
}

void AppController::enterAccount()
{
    Account *account = m_context.account();
    if (!account)
        return;
    if (m_home)
        m_home->attach(&account->network());
    m_muted.setUsers(&account->muted());
}

/** Shows the cached feed of the last run before the service answers. */
void AppController::showCached(bool isKnown)
{
    if (!isKnown)
        return tellBegun();
    m_communities.loadCached([this] {
        m_navigation.openFirst();
        // The stage of the timeline changes once its cached messages are shown.
        CommunityTimeline *timeline = m_navigation.current() ? m_navigation.current()->timeline() : nullptr;
        if (timeline && timeline->stage() == CommunityTimeline::Idle)
            connect(timeline, &CommunityTimeline::stageChanged, this, &AppController::tellBegun,
                    Qt::SingleShotConnection);
        else
            tellBegun();
    });
}

HomeFeed *AppController::home()
{
    if (!m_home) {
        m_home = std::make_unique<HomeFeed>(m_scheduler, m_random);
        QQmlEngine::setObjectOwnership(m_home.get(), QQmlEngine::CppOwnership);
        m_home->attach(m_accounts.account() ? &m_accounts.account()->network() : nullptr);
    }
    return m_home.get();
}

} // namespace coterie
