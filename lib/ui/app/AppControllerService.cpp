// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

// Which service the session stands on: a sandbox of its own, that of the settings, or one that is tried; and who is signed
// in there.

#include "client/Account.h"
#include "client/Log.h"
#include "ui/app/AppController.h"

#include <algorithm>
#include <chrono>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace coterie {

void AppController::useSandbox()
{
    m_usesSandbox = true;
    m_retryTimer.reset(); // of the service that is given up
    setStage(Starting);
    startSandbox();
}

void AppController::startSandbox()
{
    m_sandbox = std::make_unique<SandboxProcess>();
    if (!m_sandboxStorage)
        m_sandboxStorage = std::make_unique<Storage>(QString(), Storage::Place::Memory);
    connect(m_sandbox.get(), &SandboxProcess::ready, this, &AppController::sandboxReady);
    connect(m_sandbox.get(), &SandboxProcess::failed, this, &AppController::sandboxFailed);
    m_sandbox->start(SandboxProcess::livelyArguments());
}

void AppController::sandboxReady(const SandboxReady &ready)
{
    connectWith({ready.url, ready.apiKey, ready.accessToken, ready.certificate, ready.refreshToken});
}

void AppController::connectWith(const ServiceSettings &settings)
{
    setStage(Starting);
    m_refused = false;
    const auto credentials = Account::credentials(settings);
    if (!credentials) {
        fail({tr("“%1” is not a valid service address").arg(settings.address), sentence(credentials.error()),
              tr("Enter the address again under “Connect to Coin Communities”.")});
        return;
    }
    NetworkClient::Options options;
    options.credentials = credentials.value();
    options.caFile = settings.caFile;
    m_candidate.reset();
    moveTo(makeService(options, m_usesSandbox ? m_sandboxStorage.get() : &m_storage));
    m_service->loadCachedIdentity(this, [this](bool known) {
        // A service that is away may be known to be before the disk has answered.
        if (known && (m_stage == Starting || (m_stage == Failed && !m_refused)))
            showCached();
        else
            tellBegun();
    });
    askIdentity();
}

/** The feed as it was the last time, before the service answered anything. */
void AppController::showCached()
{
    m_showsCached = true;
    setStage(Ready);
    Q_EMIT identityChanged();
    m_service->store().loadCommunities(this, [this](const QList<TopCommunity> &kept) {
        if (m_communities.count() == 0) {
            m_communities.setTop(kept);
            openFirst();
        }
        // Its stage changes once its cached rows are here.
        if (CommunityTimeline *timeline = m_current ? m_current->timeline() : nullptr;
            timeline && timeline->stage() == CommunityTimeline::Idle)
            connect(timeline, &CommunityTimeline::stageChanged, this, &AppController::tellBegun,
                    Qt::SingleShotConnection);
        else
            tellBegun();
    });
}

void AppController::askIdentity()
{
    m_service->loadIdentity(this, [this](const std::optional<ApiError> &error) { identityCame(error); });
}

void AppController::identityCame(const std::optional<ApiError> &error)
{
    if (!error) {
        qCDebug(sessionLog).noquote() << "signed in at" << m_service->origin().text() << "with"
                                      << m_service->identity().wallets.size() << "wallets";
        m_backoff.stable();
        m_showsCached = false;
        setStage(Ready);
        Q_EMIT identityChanged();
        loadCommunities();
        return;
    }
    // What was kept can be read although the service is away; the connection says that it is.
    m_refused = error->isRefusal();
    if (m_refused || !m_showsCached) {
        m_showsCached = false;
        fail(describe(*error, m_service->origin()));
    }
    // A service that is away may come back; one that refuses us will not change its mind.
    if (!error->isRefusal()) {
        const auto wait = std::max({m_backoff.next({}, m_random), error->retryAfter.value_or(0ms), 1000ms});
        qCDebug(sessionLog) << "asks again in" << wait.count() << "ms";
        m_retryTimer = m_scheduler.startTimer(wait, [this] { m_showsCached ? askIdentity() : retry(); });
    }
}

void AppController::moveTo(std::unique_ptr<Account> service)
{
    for (int i = 0; i < m_communities.count(); ++i) {
        if (Community *community = m_communities.at(i); !community->draft()->text().isEmpty())
            m_drafts.insert(community->tokenAddress(), community->draft()->text());
    }
    if (m_current && m_open.isEmpty())
        m_open = m_current->tokenAddress();
    setCurrent(nullptr);
    m_communities.clear();
    m_showsCached = false;
    const auto leaving = std::exchange(m_service, std::move(service));
    qCDebug(sessionLog).noquote() << "service:" << m_service->network().credentials();
    if (m_home)
        m_home->attach(&m_service->network());
    m_muted.setUsers(&m_service->muted());
    Q_EMIT serviceChanged(); // whoever stood on the old one lets go of it
    Q_EMIT identityChanged();
}

std::unique_ptr<Account> AppController::makeService(const NetworkClient::Options &options, Storage *storage)
{
    auto service = std::make_unique<Account>(options, storage, m_start.timing);
    connect(&service->network(), &NetworkClient::tokensRenewed, this,
            [this, its = service.get()](const TokenPair &tokens) { keepTokens(its, tokens); });
    connect(&service->muted(), &MutedUsers::muted, this,
            [this, its = service.get()](const MutedPerson &person) { tellMuted(its, person); });
    connect(&service->follows(), &Follows::failed, this,
            [this, its = service.get()](const UserId &user, bool following, const QString &reason) {
                tellFollowFailed(its, user, following, reason);
            });
    return service;
}

void AppController::keepTokens(const Account *service, const TokenPair &tokens)
{
    const bool isCandidate = service == m_candidate.get();
    ServiceSettings &settings = isCandidate ? m_candidateSettings : m_settings;
    if (m_usesSandbox && !isCandidate)
        return; // they die with the sandbox
    const QString dead = std::exchange(settings.refreshToken, tokens.refreshToken);
    settings.accessToken = tokens.accessToken;
    if (!m_store.renew(dead, tokens.accessToken, tokens.refreshToken) && !m_store.error().isEmpty())
        add({ToastModel::Warning, tr("Your renewed session could not be saved"), m_store.error(), {}, {}});
}

void AppController::connectTo(const QString &address, const QString &apiKey, const QString &accessToken,
                              const QString &refreshToken)
{
    ServiceSettings wanted = m_usesSandbox ? m_store.service() : m_settings;
    wanted.address = address.trimmed();
    if (!apiKey.trimmed().isEmpty())
        wanted.apiKey = apiKey.trimmed();
    if (!accessToken.trimmed().isEmpty()) {
        wanted.accessToken = accessToken.trimmed();
        wanted.refreshToken = refreshToken.trimmed();
    } else if (!refreshToken.trimmed().isEmpty()) {
        wanted.refreshToken = refreshToken.trimmed();
    }
    const auto credentials = Account::credentials(wanted);
    if (!credentials)
        return setConnectError(u"address"_s, sentence(credentials.error()));
    if (wanted.apiKey.isEmpty())
        return setConnectError(u"apiKey"_s, tr("The service requires an API key. Ask its team for one."));
    if (wanted.accessToken.isEmpty())
        return setConnectError(u"accessToken"_s, tr("Enter your access token. It identifies your account."));
    NetworkClient::Options options;
    options.credentials = credentials.value();
    options.caFile = wanted.caFile;
    m_candidateSettings = wanted;
    m_candidate = makeService(options, &m_storage);
    setConnectError({}, {});
    m_candidate->loadIdentity(m_candidate.get(),
                              [this](const std::optional<ApiError> &error) { candidateAnswered(error); });
}

void AppController::candidateAnswered(const std::optional<ApiError> &error)
{
    auto candidate = std::move(m_candidate);
    if (error) {
        const Failure failure = describe(*error, candidate->origin());
        // The key is judged before the token: 403 is about the first, 401 about the second.
        const QString field = error->kind == ApiError::Kind::SignInRequired ? u"accessToken"_s
                              : error->kind == ApiError::Kind::Forbidden    ? u"apiKey"_s
                                                                            : u"address"_s;
        qCDebug(sessionLog).noquote() << "the service that was tried failed:" << failure.title;
        setConnectError(field, failure.title + u". "_s + failure.reason);
        candidate.release()->deleteLater(); // we are inside its answer
        return;
    }
    m_settings = m_candidateSettings;
    if (!m_store.setService(m_settings))
        add({ToastModel::Warning, tr("Your settings could not be saved"), m_store.error(), {}, {}});
    m_usesSandbox = false;
    m_sandbox.reset();
    m_retryTimer.reset();
    moveTo(std::move(candidate));
    setConnectError({}, {});
    Q_EMIT settingsChanged();
    identityCame(std::nullopt);
}

void AppController::retry()
{
    m_retryTimer.reset();
    if (m_usesSandbox)
        useSandbox();
    else
        connectWith(m_settings);
}

} // namespace coterie
