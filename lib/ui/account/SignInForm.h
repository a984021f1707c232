// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/SignIn.h"
#include "desktop/LinkHandler.h"
#include "realtime/QtScheduler.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <memory>

namespace coterie {

/**
 * The page "Sign in with X": opens the browser, waits for the link that comes back, and says in words what happened.
 * GUI thread.
 */
class SignInForm : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Provided by Accounts")
    Q_PROPERTY(Stage stage READ stage NOTIFY changed)
    /** The host of the service, while there is a sign-in. */
    Q_PROPERTY(QString service READ service NOTIFY changed)
    // What happened, why, and what to do; empty unless Failed.
    Q_PROPERTY(QString failureTitle READ failureTitle NOTIFY changed)
    Q_PROPERTY(QString failureReason READ failureReason NOTIFY changed)
    Q_PROPERTY(QString failureRecoverySuggestion READ failureRecoverySuggestion NOTIFY changed)
    /** Why the last link was not accepted, as a sentence; empty if it was. */
    Q_PROPERTY(QString linkError READ linkError NOTIFY linkErrorChanged)
    /** Whether no browser could be opened; the user can open the copied link. */
    Q_PROPERTY(bool browserMissing READ isBrowserMissing NOTIFY changed)
    /** Whether the desktop opens the link that comes back with this program. */
    Q_PROPERTY(Handler handler READ handler NOTIFY handlerChanged)

public:
    enum Stage { Idle, Requesting, AwaitingBrowser, Exchanging, Failed, Done };
    Q_ENUM(Stage)
    enum Handler { HandlerUnknown, HandlerMissing, HandlerInstalled, HandlerOfThisUser };
    Q_ENUM(Handler)

    /** Opens a URL in the user's browser. Returns whether there is one. */
    using Opener = std::function<bool(const QUrl &)>;

    explicit SignInForm(Opener opener = {});
    ~SignInForm() override;

    [[nodiscard]] Stage stage() const;
    [[nodiscard]] QString service() const;
    [[nodiscard]] QString failureTitle() const;
    [[nodiscard]] QString failureReason() const;
    [[nodiscard]] QString failureRecoverySuggestion() const;
    [[nodiscard]] QString linkError() const { return m_linkError; }
    [[nodiscard]] bool isBrowserMissing() const { return m_isBrowserMissing; }
    [[nodiscard]] Handler handler() const { return m_handler; }
    /** Returns whether a link is awaited. */
    [[nodiscard]] bool isPending() const { return stage() == AwaitingBrowser; }
    /** Returns the service of the sign-in; requires one. */
    [[nodiscard]] const SignIn::Service &signInService() const { return m_signIn->service(); }

    void begin(const SignIn::Service &service);
    /** Takes a link from the desktop or from the user. Returns whether it was accepted; linkError() says why not. */
    Q_INVOKABLE bool takeLink(const QString &link);
    /** Starts again after a failure. */
    Q_INVOKABLE void retry();
    Q_INVOKABLE void openAgain();
    Q_INVOKABLE void copyLink() const;
    Q_INVOKABLE void cancel();
    /** Asks the desktop who opens the link that comes back. */
    Q_INVOKABLE void checkHandler();
    Q_INVOKABLE void registerHandler();
    Q_INVOKABLE void unregisterHandler();

Q_SIGNALS:
    void changed();
    void linkErrorChanged();
    void handlerChanged();
    void signedIn(const coterie::SignedIn &result);

private:
    void open(const QUrl &url);
    void setLinkError(const QString &error);
    void setHandler(LinkHandler::State state);

    const Opener m_opener;
    QtScheduler m_scheduler;
    std::unique_ptr<SignIn> m_signIn; ///< null while there is none
    QString m_linkError;
    bool m_isBrowserMissing = false;
    LinkHandler m_links;
    Handler m_handler = HandlerUnknown;
};

} // namespace coterie
