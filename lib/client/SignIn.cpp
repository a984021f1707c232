// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "client/SignIn.h"

#include "client/Log.h"
#include "log/Secrets.h"
#include "protocol/Address.h"

#include <QUrlQuery>

#include <utility>

using namespace Qt::StringLiterals;

namespace coterie {

namespace {

constexpr qsizetype longestLink = 4096;
constexpr qsizetype longestCode = 1024;

bool isSafe(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopbackHost(url.host()));
}

QString value(const QUrl &url, const QString &name)
{
    return QUrlQuery(url).queryItemValue(name, QUrl::FullyDecoded);
}

/** Returns the URL of a link to this redirect URL; invalid for any other text. */
QUrl linkUrl(const QString &text, const QString &redirectUrl)
{
    const QString trimmed = text.trimmed();
    if (trimmed.size() > longestLink)
        return {};
    const QUrl link(trimmed, QUrl::StrictMode);
    const QUrl redirect(redirectUrl);
    const auto path = [](const QUrl &url) { return url.path() == "/"_L1 ? QString() : url.path(); };
    const bool leadsHere = link.isValid() && link.scheme() == redirect.scheme() && link.host() == redirect.host()
                           && link.port() == redirect.port() && path(link) == path(redirect)
                           && link.userInfo().isEmpty();
    return leadsHere ? link : QUrl();
}

} // namespace

SignIn::SignIn(Service service, Scheduler &scheduler, std::function<NetworkClient::Parts()> parts)
    : m_service(std::move(service)), m_scheduler(scheduler), m_parts(std::move(parts))
{
}

SignIn::~SignIn() = default;

bool SignIn::isLink(const QString &text, const QString &redirectUrl)
{
    return linkUrl(text, redirectUrl).isValid();
}

void SignIn::begin()
{
    NetworkClient::Options options;
    options.credentials = {m_service.origin, m_service.apiKey, {}, {}};
    options.caFile = m_service.caFile;
    options.parts = m_parts;
    options.ownThread = !m_parts;
    m_network = std::make_unique<NetworkClient>(options); // ends what an earlier try still waits for
    m_authUrl.clear();
    m_deadline.reset();
    setStage(Stage::Requesting);
    m_network->call<QString>(
        this,
        [redirectUrl = m_service.redirectUrl](ApiClient &api, Reply<QString> reply) {
            api.authUrl(redirectUrl, std::move(reply));
        },
        [this](const Result<QString, ApiError> &url) { handleAuthUrl(url); });
}

void SignIn::handleAuthUrl(const Result<QString, ApiError> &url)
{
    if (!url.ok()) {
        constexpr int badRequest = 400;
        return fail(url.error().status == badRequest ? Failure::NotWhitelisted : Failure::Service, url.error());
    }
    const QUrl address(url.value(), QUrl::StrictMode);
    if (!isSafe(address))
        return fail(Failure::UnsafeUrl);
    m_authUrl = address;
    m_deadline = m_scheduler.startTimer(patience, [this] { fail(Failure::TookTooLong); });
    setStage(Stage::AwaitingBrowser);
    Q_EMIT browserNeeded(m_authUrl);
}

SignIn::LinkOutcome SignIn::takeLink(const QString &link)
{
    if (m_stage == Stage::Exchanging || m_stage == Stage::Done)
        return LinkOutcome::AlreadyTaken;
    if (m_stage != Stage::AwaitingBrowser)
        return LinkOutcome::NotPending;
    const QUrl url = linkUrl(link, m_service.redirectUrl);
    if (!url.isValid())
        return LinkOutcome::Malformed;
    const QString state = value(url, u"state"_s);
    if (!state.isEmpty() && state != value(m_authUrl, u"state"_s))
        return LinkOutcome::OtherState;
    const QString code = value(url, u"challengeCode"_s);
    if (code.isEmpty() && QUrlQuery(url).hasQueryItem(u"error"_s)) {
        fail(Failure::Denied);
        return LinkOutcome::Taken;
    }
    if (code.isEmpty() || code.size() > longestCode)
        return LinkOutcome::Malformed;
    Secrets::remember(code);
    exchange(code);
    return LinkOutcome::Taken;
}

void SignIn::exchange(const QString &code)
{
    m_authUrl.clear();
    m_deadline.reset();
    setStage(Stage::Exchanging);
    m_network->call<SignedIn>(
        this, [code](ApiClient &api, Reply<SignedIn> reply) { api.exchangeChallenge(code, std::move(reply)); },
        [this](const Result<SignedIn, ApiError> &result) {
            if (!result.ok()) {
                const bool isExpired = result.error().kind == ApiError::Kind::NotFound;
                return fail(isExpired ? Failure::CodeExpired : Failure::Service, result.error());
            }
            Secrets::remember(result->tokens.accessToken);
            Secrets::remember(result->tokens.refreshToken);
            setStage(Stage::Done);
            Q_EMIT signedIn(result.value());
        });
}

void SignIn::setStage(Stage stage)
{
    m_stage = stage;
    m_failure = Failure::None;
    m_error.reset();
    Q_EMIT stageChanged();
}

void SignIn::fail(Failure failure, const std::optional<ApiError> &error)
{
    qCDebug(sessionLog) << "sign-in failed:" << int(failure) << (error ? error->status : 0);
    m_authUrl.clear();
    m_deadline.reset();
    m_stage = Stage::Failed;
    m_failure = failure;
    m_error = error;
    Q_EMIT stageChanged();
}

} // namespace coterie
