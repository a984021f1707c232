// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/Storage.h"
#include "ui/account/Accounts.h"
#include "ui/app/EventNotifier.h"
#include "ui/app/SignInLinks.h"
#include "ui/community/CommunityList.h"
#include "ui/context/AppContext.h"
#include "ui/home/HomeFeed.h"
#include "ui/navigation/Navigation.h"
#include "ui/notifications/Notifications.h"
#include "ui/people/MutedModel.h"
#include "ui/settings/Preferences.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <memory>

class QJSEngine;
class QQmlEngine;

namespace coterie {

/**
 * Puts the parts of the program together: the account in use, the community list, where the user is, and what they are
 * told. QML sees each part as a property; the elements find what they need of them in the AppContext. There is one of
 * it at a time. GUI thread.
 */
class AppController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(coterie::Accounts *accounts READ accounts CONSTANT)
    Q_PROPERTY(coterie::CommunityList *communities READ communities CONSTANT)
    Q_PROPERTY(coterie::Navigation *navigation READ navigation CONSTANT)
    Q_PROPERTY(coterie::Notifications *notifications READ notifications CONSTANT)
    Q_PROPERTY(coterie::HomeFeed *home READ home CONSTANT)
    /** The users that the signed-in user muted; empty without an account. */
    Q_PROPERTY(coterie::MutedModel *muted READ muted CONSTANT)

public:
    /** How the program was started. */
    struct Start {
        bool sandbox = false;           ///< use the sandbox, whatever the settings say
        ServiceSettings overrides = {}; ///< from --base-url and COTERIE_…; empty parts come from the profile
        QString profile = {};           ///< the folder of settings and database; empty for the desktop's own places
        QString open = {};              ///< the token address of a community to open first
        QString link = {};              ///< a secret: the link of a sign-in that a browser handed over
        Timeline::Timing timing = {};   ///< of its timelines
        /** Creates the desktop's password store; empty if secrets are kept in a file. */
        std::function<std::unique_ptr<SecretStore>()> desktopStore = {};
    };

    explicit AppController(const Start &start, QObject *parent = nullptr);
    ~AppController() override;

    /** Returns the one that main() made. */
    static AppController *create(QQmlEngine *engine, QJSEngine *scriptEngine);

    /** Starts what was asked for; returns at once. */
    void begin();
    /**
     * Returns whether there is something to show: what was cached, or that the service is awaited since nothing was.
     */
    [[nodiscard]] bool hasBegun() const { return m_hasBegun; }

    [[nodiscard]] AppContext &context() { return m_context; }
    [[nodiscard]] Preferences *preferences() { return &m_preferences; }
    [[nodiscard]] Accounts *accounts() { return &m_accounts; }
    [[nodiscard]] CommunityList *communities() { return &m_communities; }
    [[nodiscard]] Navigation *navigation() { return &m_navigation; }
    [[nodiscard]] Notifications *notifications() { return &m_notifications; }
    /** Receives links for a sign-in that waits for one. */
    [[nodiscard]] SignInLinks &links() { return m_links; }
    [[nodiscard]] EventNotifier &events() { return m_events; }
    /** Made when it is first asked for. */
    [[nodiscard]] HomeFeed *home();
    [[nodiscard]] MutedModel *muted() { return &m_muted; }

Q_SIGNALS:
    /** Emitted once, when hasBegun() becomes true. */
    void begun();

private:
    void leaveAccount();
    void enterAccount();
    void showCached(bool isKnown);
    void tellBegun();

    bool m_hasBegun = false;
    Preferences m_preferences;
    Storage m_storage;
    AppContext m_context;
    Notifications m_notifications;
    Accounts m_accounts;
    CommunityList m_communities;
    Navigation m_navigation;
    MutedModel m_muted;
    EventNotifier m_events;
    QtScheduler m_scheduler;
    QtRandom m_random;
    SignInLinks m_links;
    std::unique_ptr<HomeFeed> m_home; ///< null until it is looked at
};

} // namespace coterie
