// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/account/SignInForm.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QGuiApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace coterie {

namespace {

/** Returns the command that starts this program with its profile. */
QStringList thisProgram()
{
    QStringList command{QCoreApplication::applicationFilePath()};
    const QStringList arguments = QCoreApplication::arguments();
    if (const auto at = arguments.indexOf(u"--profile"_s); at > 0 && at + 1 < arguments.size())
        command << arguments.at(at) << arguments.at(at + 1);
    return command;
}

QString linkErrorText(SignIn::LinkOutcome outcome)
{
    switch (outcome) {
    case SignIn::LinkOutcome::Taken:
        return {};
    case SignIn::LinkOutcome::NotPending:
        return SignInForm::tr("A sign-in link was ignored, because no sign-in is in progress. Start with “Sign in with "
                              "X”.");
    case SignIn::LinkOutcome::AlreadyTaken:
        return SignInForm::tr("This sign-in link was already used. Each link works once.");
    case SignIn::LinkOutcome::OtherState:
        return SignInForm::tr("This link belongs to another sign-in. Use the link from the page that was opened last.");
    case SignIn::LinkOutcome::Malformed:
        return SignInForm::tr("This is not a sign-in link. It starts with “coterie://auth”.");
    }
    return {};
}

} // namespace

SignInForm::SignInForm(Opener opener)
    : m_opener(opener ? std::move(opener) : Opener(&QDesktopServices::openUrl)),
      m_links(u"coterie"_s, QGuiApplication::desktopFileName())
{
}

SignInForm::~SignInForm() = default;

SignInForm::Stage SignInForm::stage() const
{
    if (!m_signIn)
        return Idle;
    switch (m_signIn->stage()) {
    case SignIn::Stage::Idle:
        return Idle;
    case SignIn::Stage::Requesting:
        return Requesting;
    case SignIn::Stage::AwaitingBrowser:
        return AwaitingBrowser;
    case SignIn::Stage::Exchanging:
        return Exchanging;
    case SignIn::Stage::Done:
        return Done;
    case SignIn::Stage::Failed:
        return Failed;
    }
    return Idle;
}

QString SignInForm::service() const
{
    return m_signIn ? m_signIn->service().origin.host() : QString();
}

void SignInForm::begin(const SignIn::Service &service)
{
    m_signIn = std::make_unique<SignIn>(service, m_scheduler);
    connect(m_signIn.get(), &SignIn::stageChanged, this, &SignInForm::changed);
    connect(m_signIn.get(), &SignIn::browserNeeded, this, &SignInForm::open);
    connect(m_signIn.get(), &SignIn::signedIn, this, &SignInForm::signedIn);
    retry();
}

void SignInForm::retry()
{
    if (!m_signIn)
        return;
    m_isBrowserMissing = false;
    setLinkError({});
    m_signIn->begin();
    checkHandler();
}

void SignInForm::cancel()
{
    if (const auto former = std::exchange(m_signIn, nullptr))
        former->disconnect(this);
    setLinkError({});
    Q_EMIT changed();
}

bool SignInForm::takeLink(const QString &link)
{
    const SignIn::LinkOutcome outcome = m_signIn ? m_signIn->takeLink(link) : SignIn::LinkOutcome::NotPending;
    setLinkError(linkErrorText(outcome));
    return outcome == SignIn::LinkOutcome::Taken;
}

void SignInForm::open(const QUrl &url)
{
    m_isBrowserMissing = !m_opener(url);
    Q_EMIT changed();
}

void SignInForm::openAgain()
{
    if (isPending())
        open(m_signIn->authUrl());
}

void SignInForm::copyLink() const
{
    if (isPending())
        QGuiApplication::clipboard()->setText(m_signIn->authUrl().toString(QUrl::FullyEncoded));
}

QString SignInForm::failureTitle() const
{
    if (stage() != Failed)
        return {};
    const QString host = service();
    switch (m_signIn->failure()) {
    case SignIn::Failure::NotWhitelisted:
        return tr("%1 does not allow Coterie to sign in").arg(host);
    case SignIn::Failure::UnsafeUrl:
        return tr("%1 sent an unsafe sign-in address").arg(host);
    case SignIn::Failure::Denied:
        return tr("You did not allow the sign-in");
    case SignIn::Failure::CodeExpired:
        return tr("The sign-in link has expired");
    case SignIn::Failure::TookTooLong:
        return tr("The sign-in took too long");
    case SignIn::Failure::Service:
        return tr("%1 could not sign you in").arg(host);
    case SignIn::Failure::None:
        break;
    }
    return {};
}

QString SignInForm::failureReason() const
{
    if (stage() != Failed)
        return {};
    switch (m_signIn->failure()) {
    case SignIn::Failure::UnsafeUrl:
        return tr("It is neither encrypted nor on this computer, so Coterie did not open it.");
    case SignIn::Failure::Denied:
        return tr("The sign-in page reported that access was denied.");
    case SignIn::Failure::CodeExpired:
        return tr("The service does not know the code in the link. Each code works once and for a short time.");
    case SignIn::Failure::TookTooLong:
        return tr("Coterie waited 10 minutes for the browser.");
    default:
        return m_signIn->error() ? sentence(*m_signIn->error()) : QString();
    }
}

QString SignInForm::failureRecoverySuggestion() const
{
    if (stage() != Failed)
        return {};
    switch (m_signIn->failure()) {
    case SignIn::Failure::NotWhitelisted:
        return tr("The owner of the API key must add “%1” to the allowed redirect addresses.")
            .arg(m_signIn->service().redirectUrl);
    case SignIn::Failure::UnsafeUrl:
        return tr("Check the address of the service under “Advanced”.");
    case SignIn::Failure::Service:
        return m_signIn->error()->kind == ApiError::Kind::SignInRequired
                       || m_signIn->error()->kind == ApiError::Kind::Forbidden
                   ? tr("Check the API key under “Advanced”.")
                   : coterie::recoverySuggestion(*m_signIn->error());
    default:
        return tr("Start again.");
    }
}

void SignInForm::setLinkError(const QString &error)
{
    m_linkError = error;
    Q_EMIT linkErrorChanged();
}

void SignInForm::setHandler(LinkHandler::State state)
{
    m_handler = state == LinkHandler::State::Installed     ? HandlerInstalled
                : state == LinkHandler::State::ForThisUser ? HandlerOfThisUser
                : state == LinkHandler::State::Unknown     ? HandlerUnknown
                                                           : HandlerMissing;
    Q_EMIT handlerChanged();
}

void SignInForm::checkHandler()
{
    m_links.check(this, [this](LinkHandler::State state) { setHandler(state); });
}

void SignInForm::registerHandler()
{
    m_links.registerForUser(thisProgram(), this, [this](LinkHandler::State state) { setHandler(state); });
}

void SignInForm::unregisterHandler()
{
    m_links.unregister(this, [this](LinkHandler::State state) { setHandler(state); });
}

} // namespace coterie
