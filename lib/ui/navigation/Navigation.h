// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/community/CommunitiesModel.h"
#include "ui/home/MessageFinder.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace coterie {

class Accounts;
class Notifications;
class Preferences;

/**
 * Where the user is: the home feed or one community, and what the window should show there. Remembers the place in the
 * preferences, and opens it again after a restart or with another account. GUI thread.
 */
class Navigation : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Provided by AppController")
    /** The open community; null while the home feed is shown, and before anything is. */
    Q_PROPERTY(coterie::Community *current READ current WRITE setCurrent NOTIFY currentChanged)
    /** Whether the home feed is shown. */
    Q_PROPERTY(bool atHome READ isAtHome NOTIFY currentChanged)

public:
    /** Those that a place depends on; all must outlive it. */
    struct Parts {
        Accounts &accounts;
        CommunitiesModel &communities;
        Preferences &preferences;
        Notifications &notifications;
    };

    /** The token address of a community to open first; empty for the place that was open last. */
    Navigation(Parts parts, QString open);
    ~Navigation() override;

    [[nodiscard]] Community *current() const { return m_current; }
    void setCurrent(Community *community);
    [[nodiscard]] bool isAtHome() const { return m_isAtHome; }
    Q_INVOKABLE void goHome();

    /**
     * Opens a community, and adds it to the list unless it is there; as soon as there is an account if there is none
     * yet. Returns false if the text cannot be a token address.
     */
    Q_INVOKABLE bool openCommunity(const QString &tokenAddress);
    /**
     * Opens what a later start of the program asked for, as soon as there is an account, and asks the window to show
     * it. A toast says if the text cannot be a token address.
     */
    void open(const QString &tokenAddress);
    /** Opens something if nothing is open: what was asked for, the last place, or the first community. */
    void openFirst();
    /** Closes the open community before its account goes; it is opened again with the next one. */
    void leave();
    /**
     * Opens the community at one of its messages, which was created at that moment (ms since the epoch). showRow() is
     * emitted once it is found; otherwise a toast says where it is and offers a way on.
     */
    Q_INVOKABLE void openMessage(const QString &tokenAddress, const QString &messageId, qreal createdAt);
    /** Opens the community with the replies to one of its messages. */
    Q_INVOKABLE void openReplies(const QString &tokenAddress, const QString &messageId);

    /** Shows the profile of a user, if there is an account to ask for it. */
    Q_INVOKABLE void showProfile(const QString &userId);
    /** Shows the profile of the author of a message in the open community. */
    Q_INVOKABLE void showAuthor(const QString &messageId);
    /** Returns whether something shows profiles. */
    [[nodiscard]] bool showsProfiles() const;

    /** Puts the text on the clipboard. */
    Q_INVOKABLE static void copy(const QString &text);
    /** Opens a URL from Links::in(). If the desktop does not open it, it is copied, and a toast says so. */
    Q_INVOKABLE void openLink(const QString &address);

    /** Returns whether a text has the form of a token address. It may be of any chain, so only the form is checked. */
    [[nodiscard]] static bool canBeToken(const QString &text);

Q_SIGNALS:
    void currentChanged();
    /** Emitted when the user asked for something from outside the window, which should close the pages over it. */
    void activationRequested();
    /** Emitted when the view should scroll to this row of the open community. */
    void showRow(qreal key);
    /** Emitted when the view should open this thread of the open community. */
    void showThread(const QString &rootId);
    /** Emitted when the window should show the profile of this user. */
    void profileAsked(const QString &userId);
    /** Emitted when the window should ask why this message of the open community is reported. */
    void reportAsked(const QString &messageId);
    /** Emitted when the window should list everybody who wrote in the open community. */
    void membersAsked();
    /** Emitted when the window should list who follows this user, or whom this user follows. */
    void followersAsked(const QString &userId, const QString &username, bool following);
    /** Emitted when the window should show the user's wallets. */
    void walletsAsked();
    /** Emitted when the window should show the list of accounts. */
    void accountsAsked();
    /** Emitted when the window should show how to sign in; a sign-in may be in progress. */
    void signInAsked();

private:
    static constexpr int excerptLength = 40; ///< of a text in a toast

    void keepPlace();
    void openLast();
    void openAsked();
    void showFound(Community *community, MessageFinder::Outcome outcome);

    Parts m_parts;
    QPointer<Community> m_current;
    bool m_isAtHome = false;
    QString m_open;                          ///< to open as soon as there is an account
    std::unique_ptr<MessageFinder> m_finder; ///< of the message that was asked for last
};

} // namespace coterie
