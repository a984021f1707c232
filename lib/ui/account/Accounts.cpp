// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/account/Accounts.h"

#include "client/Account.h"
#include "client/Log.h"
#include "ui/context/AppContext.h"
#include "ui/notifications/Notifications.h"
#include "ui/text/Format.h"

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace coterie {

Accounts::Accounts(Options options, AppContext &context, Notifications &notifications)
    : m_options(std::move(options)),
      m_context(context),
      m_notifications(notifications),
      m_store(context.profile()),
      m_connectForm(*this)
{
}

Accounts::~Accounts() = default;

void Accounts::begin()
{
    m_settings = m_store.service();
    if (!m_store.error().isEmpty())
        m_notifications.add({ToastModel::Warning, tr("Your settings could not be read"), m_store.error(), {}, {}});
    const ServiceSettings &overrides = m_options.overrides;
    const auto prefer = [](const QString &wanted, QString &value) {
        if (!wanted.isEmpty())
            value = wanted;
    };
    prefer(overrides.address, m_settings.address);
    prefer(overrides.apiKey, m_settings.apiKey);
    if (!overrides.accessToken.isEmpty())
        m_settings.refreshToken.clear(); // it belongs to another session
    prefer(overrides.accessToken, m_settings.accessToken);
    prefer(overrides.caFile, m_settings.caFile);
    m_connectForm.setSettings(m_settings);
    if (m_options.sandbox || m_settings.address.isEmpty())
        useSandbox();
    else
        connectWith(m_settings);
}

void Accounts::end()
{
    const auto former = std::exchange(m_account, nullptr);
    m_context.setAccount(nullptr);
}

void Accounts::useSandbox()
{
    m_usesSandbox = true;
    m_retryTimer.reset(); // of the service that is abandoned
    setStage(Starting);
    startSandbox();
}

void Accounts::startSandbox()
{
    m_sandbox = std::make_unique<SandboxProcess>();
    if (!m_sandboxStorage)
        m_sandboxStorage = std::make_unique<Storage>(QString(), Storage::Place::Memory);
    connect(m_sandbox.get(), &SandboxProcess::ready, this, [this](const SandboxReady &ready) {
        connectWith({ready.url, ready.apiKey, ready.accessToken, ready.certificate, ready.refreshToken});
    });
    connect(m_sandbox.get(), &SandboxProcess::failed, this,
            [this](SandboxProcess::Failure failure, const QString &reason) {
                fail(AccountFailure::ofSandbox(failure, reason));
            });
    m_sandbox->start(SandboxProcess::livelyArguments());
}

void Accounts::retry()
{
    m_retryTimer.reset();
    if (m_usesSandbox)
        useSandbox();
    else
        connectWith(m_settings);
}

void Accounts::connectWith(const ServiceSettings &settings)
{
    setStage(Starting);
    m_isRefused = false;
    const auto credentials = Account::credentials(settings);
    if (!credentials) {
        fail(AccountFailure::ofAddress(settings.address, credentials.error()));
        return;
    }
    m_connectForm.cancel();
    changeTo(makeAccount(settings, credentials.value(), m_usesSandbox ? *m_sandboxStorage : m_context.storage()));
    m_account->loadCachedIdentity(this, [this](bool isKnown) { showCachedIdentity(isKnown); });
    askIdentity();
}

void Accounts::changeTo(std::unique_ptr<Account> account)
{
    Q_EMIT aboutToChange();
    m_showsCached = false;
    const auto former = std::exchange(m_account, std::move(account));
    qCDebug(sessionLog).noquote() << "service:" << m_account->network().credentials();
    connect(&m_account->network(), &NetworkClient::tokensRenewed, this, [this](const TokenPair &tokens) {
        if (!m_usesSandbox) // tokens of the sandbox are only valid until it ends
            keepTokens(m_settings, tokens);
    });
    m_context.setAccount(m_account.get(), m_usesSandbox ? QString() : m_settings.caFile);
    Q_EMIT identityChanged();
}

void Accounts::showCachedIdentity(bool isKnown)
{
    // The service may be known to be unreachable before the disk has answered.
    const bool isShown = isKnown && (m_stage == Starting || (m_stage == Failed && !m_isRefused));
    if (isShown) {
        m_showsCached = true;
        setStage(Ready);
        Q_EMIT identityChanged();
    }
    Q_EMIT cachedIdentityLoaded(isShown);
}

void Accounts::askIdentity()
{
    m_account->loadIdentity(this, [this](const std::optional<ApiError> &error) { handleIdentity(error); });
}

void Accounts::handleIdentity(const std::optional<ApiError> &error)
{
    if (!error) {
        qCDebug(sessionLog).noquote() << "signed in at" << m_account->origin().text() << "with"
                                      << m_account->identity().wallets.size() << "wallets";
        m_backoff.stable();
        m_showsCached = false;
        setStage(Ready);
        Q_EMIT identityChanged();
        Q_EMIT signedIn();
        return;
    }
    // Cached data stays readable while the service is unreachable; the connection pill shows the outage.
    m_isRefused = error->isRefusal();
    if (m_isRefused || !m_showsCached) {
        m_showsCached = false;
        fail(AccountFailure::ofService(*error, m_account->origin()));
    }
    // An unreachable service may recover; a refusal is final.
    if (!error->isRefusal()) {
        const auto wait = std::max({m_backoff.next({}, m_random), error->retryAfter.value_or(0ms), 1000ms});
        qCDebug(sessionLog) << "asks again in" << wait.count() << "ms";
        m_retryTimer = m_scheduler.startTimer(wait, [this] { m_showsCached ? askIdentity() : retry(); });
    }
}

ServiceSettings Accounts::storedSettings()
{
    return m_usesSandbox ? m_store.service() : m_settings;
}

std::unique_ptr<Account> Accounts::makeAccount(const ServiceSettings &settings, const Credentials &credentials)
{
    return makeAccount(settings, credentials, m_context.storage());
}

std::unique_ptr<Account> Accounts::makeAccount(const ServiceSettings &settings, const Credentials &credentials,
                                               Storage &storage) const
{
    NetworkClient::Options options;
    options.credentials = credentials;
    options.caFile = settings.caFile;
    return std::make_unique<Account>(options, &storage, m_options.timing);
}

void Accounts::keepTokens(ServiceSettings &settings, const TokenPair &tokens)
{
    const QString dead = std::exchange(settings.refreshToken, tokens.refreshToken);
    settings.accessToken = tokens.accessToken;
    if (!m_store.renew(dead, tokens.accessToken, tokens.refreshToken) && !m_store.error().isEmpty())
        m_notifications.add(
            {ToastModel::Warning, tr("Your renewed session could not be saved"), m_store.error(), {}, {}});
}

void Accounts::accept(std::unique_ptr<Account> account, const ServiceSettings &settings)
{
    m_settings = settings;
    if (!m_store.setService(m_settings))
        m_notifications.add({ToastModel::Warning, tr("Your settings could not be saved"), m_store.error(), {}, {}});
    m_usesSandbox = false;
    m_sandbox.reset();
    m_retryTimer.reset();
    changeTo(std::move(account));
    m_connectForm.setSettings(m_settings);
    handleIdentity(std::nullopt);
}

QString Accounts::serviceText() const
{
    return m_account ? m_account->origin().text() : m_settings.address;
}

QString Accounts::username() const
{
    return m_account ? m_account->identity().user.username : QString();
}

QString Accounts::userInitials() const
{
    return Format::initials(username());
}

int Accounts::userColor() const
{
    return Format::colorIndex(username());
}

QString Accounts::userImageUrl() const
{
    return m_account ? m_account->identity().user.profileImageUrl : QString();
}

int Accounts::walletCount() const
{
    return m_account ? int(m_account->identity().wallets.size()) : 0;
}

void Accounts::fail(AccountFailure failure)
{
    m_failure = std::move(failure);
    qCDebug(sessionLog).noquote() << "failed:" << m_failure.title;
    m_stage = Failed;
    Q_EMIT stageChanged();
}

void Accounts::setStage(Stage stage)
{
    m_stage = stage;
    m_failure = {};
    Q_EMIT stageChanged();
}

} // namespace coterie
