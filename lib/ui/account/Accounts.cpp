// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/account/Accounts.h"

#include "client/Account.h"
#include "client/Log.h"
#include "client/SettingsMigration.h"
#include "ui/context/AppContext.h"
#include "ui/notifications/Notifications.h"
#include "ui/text/Format.h"
#include "ui/text/UserText.h"

#include <QPointer>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace coterie {

namespace {

constexpr auto recheckAfter = 10min; ///< without the window being active

ServiceSettings settingsOf(const Credentials &credentials, const QString &caFile)
{
    return {credentials.origin.text(), credentials.apiKey, credentials.accessToken, caFile, credentials.refreshToken};
}

} // namespace

Accounts::Accounts(Options options, AppContext &context, Notifications &notifications)
    : m_wantsSandbox(options.sandbox),
      m_overrides(std::move(options.overrides)),
      m_timing(options.timing),
      m_context(context),
      m_notifications(notifications),
      m_formerSettings(context.profile()),
      m_book(context.profile(), std::move(options.desktopStore)),
      m_connectForm(*this),
      m_services(m_book.services()),
      m_list(m_book)
{
    connect(&m_signIn, &SignInForm::signedIn, this, &Accounts::finishSignIn);
    connect(&m_book.secrets(), &FallbackSecretStore::placeChanged, this, &Accounts::secretsTextChanged);
    // The user may have taken their time to unlock the store.
    connect(&m_book.secrets(), &SecretStore::lateAnswer, this, [this] {
        if (m_notice.action == RetrySecrets)
            readCredentials();
    });
}

Accounts::~Accounts() = default;

void Accounts::begin()
{
    if (!m_book.registry().error().isEmpty())
        warn(tr("Your accounts could not be read"), m_book.registry().error());
    if (m_wantsSandbox)
        return useSandbox();
    if (!m_overrides.address.isEmpty() || !m_overrides.accessToken.isEmpty())
        return connectWith(m_overrides);
    const ServiceSettings former = m_formerSettings.service();
    if (!m_formerSettings.error().isEmpty())
        warn(tr("Your settings could not be read"), m_formerSettings.error());
    if (!former.accessToken.isEmpty())
        migrateSettings(former);
    else if (const auto current = m_book.registry().current())
        open(*current);
    else
        showWelcome();
}

void Accounts::end()
{
    const InUse former{std::move(m_storage), std::move(m_tokens), std::move(m_account)};
    m_wallets.attach(nullptr, {});
    m_context.setAccount(nullptr);
}

void Accounts::showWelcome()
{
    m_signIn.cancel();
    setStage(SignedOut);
    // Keys that the user entered earlier.
    m_book.services().loadKeys(m_book.secrets(), this, [this](const QList<SecretError> &) { m_services.update(); });
}

// --- Which account is in use ---------------------------------------------------------------------------------------

void Accounts::useSandbox()
{
    m_usesSandbox = true;
    m_entry.reset();
    m_retryTimer.reset(); // of the service that is given up
    m_connectForm.cancel();
    m_signIn.cancel();
    setNotice({});
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

void Accounts::leaveSandbox()
{
    m_usesSandbox = false;
    m_sandbox.reset();
    m_retryTimer.reset();
}

void Accounts::retry()
{
    m_retryTimer.reset();
    if (m_usesSandbox)
        useSandbox();
    else if (m_entry)
        open(*m_entry);
    else
        connectWith(m_settings);
}

void Accounts::connectWith(const ServiceSettings &settings)
{
    m_settings = settings;
    m_isRefused = false;
    setNotice({});
    setStage(Starting);
    const auto credentials = Account::credentials(settings);
    if (!credentials) {
        fail(AccountFailure::ofAddress(settings.address, credentials.error()));
        return;
    }
    m_connectForm.setSettings(settings);
    NetworkClient::Options options;
    options.credentials = credentials.value();
    options.caFile = settings.caFile;
    Storage &storage = m_usesSandbox ? *m_sandboxStorage : m_context.profileStorage();
    InUse next;
    next.account = std::make_unique<Account>(options, &storage, m_timing);
    changeTo(std::move(next), m_usesSandbox ? QString() : settings.caFile);
    if (credentials->accessToken.isEmpty())
        return startAsGuest();
    m_account->loadCachedIdentity(this, [this](bool isKnown) { showCachedIdentity(isKnown); });
    askIdentity();
}

void Accounts::open(const AccountEntry &entry, const std::optional<Credentials> &credentials)
{
    leaveSandbox();
    m_entry = entry;
    m_isRefused = false;
    setNotice({});
    setStage(Starting);
    const auto origin = Origin::parse(entry.origin);
    if (!origin) {
        fail(AccountFailure::ofAddress(entry.origin, origin.error()));
        return;
    }
    m_connectForm.cancel();
    m_services.choose(origin.value());
    InUse next;
    if (!entry.folder.isEmpty())
        next.storage = std::make_unique<Storage>(m_book.dataFolder(entry));
    next.tokens = std::make_unique<AccountTokens>(m_book, entry.id);
    connect(next.tokens.get(), &AccountTokens::problemChanged, this, &Accounts::updateSavingNotice);
    NetworkClient::Options options;
    options.credentials.origin = origin.value();
    options.caFile = entry.caFile;
    options.tokens = next.tokens.get();
    options.awaitsCredentials = true;
    next.account =
        std::make_unique<Account>(options, next.storage ? next.storage.get() : &m_context.profileStorage(), m_timing);
    if (!entry.userId.isEmpty())
        next.account->setExpectedUser({UserId(entry.userId), entry.username, entry.imageUrl});
    changeTo(std::move(next), entry.caFile);
    m_account->loadCachedIdentity(this, [this](bool isKnown) { showCachedIdentity(isKnown); });
    if (credentials)
        useCredentials(*credentials);
    else
        readCredentials();
}

void Accounts::afterFeeds(std::function<void()> then)
{
    if (m_stage != Ready)
        return then();
    setStage(Starting);
    // The elements that show the feeds are deleted from the event loop, and read them until then.
    QMetaObject::invokeMethod(this, std::move(then), Qt::QueuedConnection);
}

void Accounts::changeTo(InUse next, const QString &caFile)
{
    Q_EMIT aboutToChange();
    m_showsCached = false;
    countOpenPosts(std::exchange(m_storedId, m_entry ? m_entry->id : QString()));
    m_wallets.attach(nullptr, {});
    const InUse former{std::exchange(m_storage, std::move(next.storage)),
                       std::exchange(m_tokens, std::move(next.tokens)),
                       std::exchange(m_account, std::move(next.account))};
    qCDebug(sessionLog).noquote() << "service:" << m_account->network().credentials();
    connect(&m_account->network(), &NetworkClient::sessionRefused, this, &Accounts::handleRefusedSession);
    connect(&m_account->network(), &NetworkClient::tokensRenewed, this, [this](const TokenPair &tokens) {
        // The tokens of an account of the profile are kept by its TokenStore, and those of a sandbox end with it.
        if (!m_entry && !m_usesSandbox)
            keepTokens(m_settings, tokens);
    });
    connect(m_account.get(), &Account::identityChanged, this, [this] {
        rememberIdentity();
        Q_EMIT identityChanged();
    });
    m_context.setAccount(m_account.get(), caFile,
                         m_storage       ? m_storage.get()
                         : m_usesSandbox ? m_sandboxStorage.get()
                                         : nullptr);
    m_notifications.history()->switchTo(m_entry ? m_entry->id : QString());
    const Service *service = m_book.services().find(m_account->origin());
    m_wallets.attach(m_account.get(), service ? service->name : m_account->origin().host());
    Q_EMIT identityChanged();
}

void Accounts::switchTo(const QString &accountId)
{
    if (m_entry && m_entry->id == accountId)
        return;
    const auto entry = m_book.registry().account(accountId);
    if (!entry)
        return;
    m_book.registry().setCurrent(accountId);
    afterFeeds([this, entry = *entry] { open(entry); });
    m_list.update();
}

// --- Credentials ---------------------------------------------------------------------------------------------------

void Accounts::migrateSettings(const ServiceSettings &former)
{
    m_migration = std::make_unique<SettingsMigration>(m_context.profile(), m_book.secrets(), m_book.registry(),
                                                      m_book.services());
    connectWith(former);
    m_migration->start([this](const SettingsMigration::Outcome &outcome) {
        m_migration.release()->deleteLater();
        if (outcome.kind == SettingsMigration::Outcome::Kind::Kept)
            warn(tr("Your sign-in is still in the settings file"),
                 tr("It could not be moved to the password store: %1 Coterie tries again at the next "
                    "start.")
                     .arg(outcome.error));
        if (outcome.kind != SettingsMigration::Outcome::Kind::Moved || outcome.accountId.isEmpty() || m_usesSandbox
            || m_entry)
            return;
        m_entry = m_book.registry().account(outcome.accountId);
        m_tokens = std::make_unique<AccountTokens>(m_book, outcome.accountId);
        connect(m_tokens.get(), &AccountTokens::problemChanged, this, &Accounts::updateSavingNotice);
        connect(&m_account->network(), &NetworkClient::tokensRenewed, m_tokens.get(),
                [this](const TokenPair &tokens) { m_tokens->save(tokens, {}); });
        m_book.registry().setCurrent(outcome.accountId);
        rememberIdentity();
        m_list.update();
    });
}

void Accounts::readCredentials()
{
    if (!m_entry || !m_account->network().awaitsCredentials())
        return;
    m_book.readCredentials(*m_entry, m_account.get(), [this](const Result<Credentials, SecretError> &credentials) {
        if (!m_account->network().awaitsCredentials())
            return; // an earlier read was answered late
        if (credentials.ok()) {
            setNotice({});
            useCredentials(credentials.value());
            return;
        }
        setNotice({tr("Your sign-in could not be read"), sentence(credentials.error()), RetrySecrets});
        setStage(Ready);
    });
}

void Accounts::useCredentials(const Credentials &credentials)
{
    m_settings = settingsOf(credentials, m_entry ? m_entry->caFile : QString());
    m_connectForm.setSettings(m_settings);
    m_account->setCredentials(credentials);
    if (!credentials.accessToken.isEmpty())
        return askIdentity();
    setNotice({tr("You are signed out"), tr("Sign in to post, like and see posts live."), SignInAgain});
    useAsGuest();
}

/** Nothing is cached for a guest without an account, so the service has to answer first. */
void Accounts::startAsGuest()
{
    m_account->network().call<QList<TopCommunity>>(
        m_account.get(),
        [](ApiClient &api, Reply<QList<TopCommunity>> reply) { api.topCommunities(1, 0, std::move(reply)); },
        [this](const Result<QList<TopCommunity>, ApiError> &top) {
            if (top.ok())
                useAsGuest();
            else
                handleFailure(top.error());
        });
}

void Accounts::useAsGuest()
{
    setStage(Ready);
    Q_EMIT cachedIdentityLoaded(false);
    Q_EMIT connected();
}

void Accounts::retrySecrets()
{
    if (m_notice.action == RetrySaving && m_tokens)
        m_tokens->retry();
    else
        readCredentials();
}

void Accounts::keepForThisSession()
{
    if (m_notice.action == RetrySaving)
        setNotice({});
}

void Accounts::updateSavingNotice()
{
    if (m_tokens && m_tokens->problem())
        setNotice({tr("Your sign-in could not be saved"), sentence(*m_tokens->problem()), RetrySaving});
    else if (m_notice.action == RetrySaving)
        setNotice({});
}

// --- Signing in and out --------------------------------------------------------------------------------------------

void Accounts::beginSignIn(const QString &apiKey)
{
    Service service = m_services.service();
    if (!apiKey.isEmpty()) {
        service.apiKey = apiKey;
        saveKey(service.origin, apiKey);
    }
    const bool isHere = m_account && m_account->origin() == service.origin;
    m_signIn.begin({service.origin, service.apiKey, isHere ? m_settings.caFile : QString(), service.redirectUrl});
}

void Accounts::saveKey(const Origin &origin, const QString &apiKey)
{
    m_book.services().setKey(m_book.secrets(), origin, apiKey, this, [this](const std::optional<SecretError> &error) {
        if (error)
            warn(tr("The API key could not be saved"), sentence(*error));
    });
    m_services.update();
}

void Accounts::signInAgain()
{
    if (!m_account)
        return;
    const Service *service = m_book.services().find(m_account->origin());
    const Credentials &credentials = m_account->network().credentials();
    m_services.choose(credentials.origin);
    m_signIn.begin({credentials.origin, credentials.apiKey.isEmpty() && service ? service->apiKey : credentials.apiKey,
                    m_entry ? m_entry->caFile : m_settings.caFile,
                    service ? service->redirectUrl : u"coterie://auth"_s});
}

void Accounts::suggestSignIn()
{
    m_notifications.add({ToastModel::Warning, tr("Sign in to like and reply"), {}, tr("Sign In"), [this] {
                             signInAgain();
                             Q_EMIT signInStarted();
                         }});
}

void Accounts::takeLink(const QString &link)
{
    if (m_signIn.takeLink(link) || m_signIn.isPending())
        return; // if it was refused, the page of the sign-in says why
    warn(tr("The sign-in link was ignored"), m_signIn.linkError());
}

void Accounts::finishSignIn(const SignedIn &result)
{
    const SignIn::Service service = m_signIn.signInService();
    const ServiceSettings settings{service.origin.text(), service.apiKey, result.tokens.accessToken, service.caFile,
                                   result.tokens.refreshToken};
    addAccount(settings, result.user);
    m_notifications.add(
        {ToastModel::Good, tr("Signed in as @%1").arg(Format::isolated(Format::name(result.user.username))),
         tr("Not you? Sign out."), tr("Sign Out"), [this, user = result.user.id] { signOutUser(user); }});
    // The reply that led here belongs to the sign-in.
    QMetaObject::invokeMethod(
        this, [this] { m_signIn.cancel(); }, Qt::QueuedConnection);
}

void Accounts::addAccount(const ServiceSettings &settings, const User &user)
{
    const auto credentials = Account::credentials(settings);
    AccountEntry entry;
    entry.origin = credentials->origin.text();
    entry.caFile = settings.caFile;
    entry.userId = user.id.text();
    entry.username = user.username;
    entry.imageUrl = user.profileImageUrl;
    const auto added = m_book.registry().add(entry);
    if (!added) {
        // It is used all the same, for this session.
        warn(tr("The account could not be saved"), m_book.registry().error());
        leaveSandbox();
        m_entry.reset();
        connectWith(settings);
        return;
    }
    m_book.registry().setCurrent(added->id);
    afterFeeds([this, id = added->id, settings, credentials = credentials.value()] {
        open(*m_book.registry().account(id), credentials);
        m_tokens->save({settings.accessToken, settings.refreshToken}, {});
        m_list.update();
    });
}

void Accounts::signOut(const QString &accountId, bool discardPosts)
{
    const auto entry = m_book.registry().account(accountId);
    if (!entry)
        return;
    m_book.signOut(accountId, this, [this, entry = *entry, discardPosts](const std::optional<SecretError> &error) {
        if (error) {
            warn(tr("@%1 could not be signed out").arg(Format::isolated(Format::name(entry.username))),
                 sentence(*error));
            return;
        }
        const bool isInUse = m_entry && m_entry->id == entry.id;
        if (discardPosts) {
            // Of an account that is not in use, the storage is opened for this alone.
            const std::unique_ptr<Storage> other =
                isInUse || entry.folder.isEmpty() ? nullptr : std::make_unique<Storage>(m_book.dataFolder(entry));
            Storage &storage = other ? *other : isInUse && m_storage ? *m_storage : m_context.profileStorage();
            storage.account(entry.origin, UserId(entry.userId)).discardPosts();
            m_book.registry().update(entry.id, [](AccountEntry &its) { its.openPosts = 0; });
        }
        if (isInUse)
            afterFeeds([this, id = entry.id] {
                if (const auto its = m_book.registry().account(id))
                    open(*its);
            });
        m_list.update();
        m_notifications.add({ToastModel::Good,
                             tr("@%1 is signed out").arg(Format::isolated(Format::name(entry.username))),
                             tr("Its tokens were deleted from this computer."),
                             {},
                             {}});
    });
}

void Accounts::signOutUser(const UserId &user)
{
    if (m_entry && m_entry->userId == user.text())
        signOut(m_entry->id, false);
}

void Accounts::remove(const QString &accountId)
{
    const auto entry = m_book.registry().account(accountId);
    if (!entry)
        return;
    if (!m_entry || m_entry->id != accountId)
        return deleteAccount(*entry);
    afterFeeds([this, entry = *entry] {
        m_storedId.clear(); // nothing of it is to be counted
        const auto &all = m_book.registry().accounts();
        const auto other = std::ranges::find_if(all, [&](const AccountEntry &one) { return one.id != entry.id; });
        if (other != all.end()) {
            const QString next = other->id; // the list is read again
            m_book.registry().setCurrent(next);
            open(*m_book.registry().account(next));
        } else {
            Q_EMIT aboutToChange();
            m_entry.reset();
            end();
            Q_EMIT identityChanged();
            showWelcome();
        }
        deleteAccount(entry);
    });
}

void Accounts::deleteAccount(const AccountEntry &entry)
{
    if (entry.folder.isEmpty())
        m_context.profileStorage().removeAccount(entry.origin, UserId(entry.userId));
    m_book.remove(entry.id, this, [this, name = entry.username](const QString &problem) {
        m_list.update();
        if (!problem.isEmpty())
            warn(tr("@%1 could not be removed completely").arg(Format::isolated(Format::name(name))), problem);
    });
}

void Accounts::readAsGuest()
{
    const Service &service = m_services.service();
    useWithoutAccount({service.origin.text(), service.apiKey, {}, {}, {}});
}

void Accounts::useWithoutAccount(const ServiceSettings &settings)
{
    afterFeeds([this, settings] {
        leaveSandbox();
        m_entry.reset();
        connectWith(settings);
    });
}

// --- Who is signed in ----------------------------------------------------------------------------------------------

void Accounts::showCachedIdentity(bool isKnown)
{
    // The service may be known to be unreachable before the disk has answered.
    const bool isShown =
        isKnown && !m_account->isConfirmed() && (m_stage == Starting || m_stage == Ready || !m_isRefused);
    if (isShown) {
        m_showsCached = true;
        setStage(Ready);
        Q_EMIT identityChanged();
    }
    Q_EMIT cachedIdentityLoaded(isShown);
}

void Accounts::askIdentity()
{
    m_account->loadIdentity(m_account.get(), [this](const std::optional<ApiError> &error) { handleIdentity(error); });
}

void Accounts::handleIdentity(const std::optional<ApiError> &error)
{
    if (!error) {
        qCDebug(sessionLog).noquote() << "signed in at" << m_account->origin().text() << "with"
                                      << m_account->identity().wallets.size() << "wallets";
        m_backoff.stable();
        m_showsCached = false;
        if (m_notice.action == SignInAgain)
            setNotice({});
        setStage(Ready);
        Q_EMIT identityChanged();
        Q_EMIT connected();
        return;
    }
    if (error->kind == ApiError::Kind::SignInRequired && (m_showsCached || m_entry || m_migration)) {
        m_isRefused = true;
        handleRefusedSession();
        setStage(Ready);
        return;
    }
    handleFailure(*error);
}

void Accounts::handleFailure(const ApiError &error)
{
    // Cached data stays readable while the service is unreachable; the connection pill shows the outage.
    m_isRefused = error.isRefusal();
    if (m_isRefused || !m_showsCached) {
        m_showsCached = false;
        fail(AccountFailure::ofService(error, m_account->origin()));
    }
    // An unreachable service may recover; a refusal is final.
    if (!error.isRefusal()) {
        const auto wait = std::max({m_backoff.next({}, m_random), error.retryAfter.value_or(0ms), 1000ms});
        qCDebug(sessionLog) << "asks again in" << wait.count() << "ms";
        m_retryTimer = m_scheduler.startTimer(wait, [this] { m_showsCached ? askIdentity() : retry(); });
    }
}

void Accounts::handleRefusedSession()
{
    if (m_stage != Failed)
        setNotice({tr("Your session has expired"), tr("Sign in again to post, like and see posts live."), SignInAgain});
}

void Accounts::recheckIdentity()
{
    if (!m_account || m_account->network().isGuest() || m_account->network().awaitsCredentials())
        return;
    // A failure is of no interest here: the connection reports it.
    m_account->loadIdentity(m_account.get(), [](const std::optional<ApiError> &) {});
}

void Accounts::setWindowActive(bool isActive)
{
    if (!isActive) {
        m_inactiveSince = m_scheduler.now();
        return;
    }
    const auto since = std::exchange(m_inactiveSince, std::nullopt);
    if (since && m_scheduler.now() - *since >= recheckAfter)
        recheckIdentity();
}

void Accounts::rememberIdentity()
{
    if (!m_entry || !m_account->isConfirmed())
        return;
    const User &user = m_account->identity().user;
    if (m_entry->userId == user.id.text() && m_entry->username == user.username
        && m_entry->imageUrl == user.profileImageUrl)
        return;
    m_book.registry().update(m_entry->id, [&user](AccountEntry &entry) {
        entry.userId = user.id.text();
        entry.username = user.username;
        entry.imageUrl = user.profileImageUrl;
    });
    m_entry = m_book.registry().account(m_entry->id);
    m_list.update();
}

/** The list of accounts shows the number while another one is in use. */
void Accounts::countOpenPosts(const QString &accountId)
{
    if (!m_account || accountId.isEmpty())
        return;
    const AccountStore store = m_account->store();
    QPointer<Storage> leaving = m_storage.release(); // until it has answered
    if (leaving)
        leaving->setParent(this);
    store.countPosts(this, [this, id = accountId, leaving](int count) {
        if (leaving)
            leaving->deleteLater();
        const auto entry = m_book.registry().account(id);
        if (!entry || entry->openPosts == count)
            return;
        m_book.registry().update(id, [count](AccountEntry &its) { its.openPosts = count; });
        m_list.update();
    });
}

// --- The form "Advanced" -------------------------------------------------------------------------------------------

ServiceSettings Accounts::storedSettings()
{
    return m_usesSandbox ? ServiceSettings() : m_settings;
}

std::unique_ptr<Account> Accounts::makeAccount(const ServiceSettings &settings, const Credentials &credentials)
{
    NetworkClient::Options options;
    options.credentials = credentials;
    options.caFile = settings.caFile;
    return std::make_unique<Account>(options, nullptr, m_timing); // tried only, so nothing is stored
}

void Accounts::keepTokens(ServiceSettings &settings, const TokenPair &tokens)
{
    const QString dead = std::exchange(settings.refreshToken, tokens.refreshToken);
    settings.accessToken = tokens.accessToken;
    if (!m_formerSettings.renew(dead, tokens.accessToken, tokens.refreshToken) && !m_formerSettings.error().isEmpty())
        warn(tr("Your renewed session could not be saved"), m_formerSettings.error());
}

void Accounts::accept(const User &user, const ServiceSettings &settings)
{
    const Origin origin = Account::credentials(settings)->origin;
    if (!m_book.services().find(origin)) {
        const QString problem = m_book.services().add({}, origin);
        if (!problem.isEmpty())
            warn(tr("The service could not be saved"), problem);
    }
    saveKey(origin, settings.apiKey);
    m_services.choose(origin);
    if (settings.accessToken.isEmpty())
        useWithoutAccount(settings);
    else
        addAccount(settings, user);
}

// --- What is shown -------------------------------------------------------------------------------------------------

bool Accounts::isGuest() const
{
    return m_account && m_account->network().isGuest();
}

QString Accounts::serviceText() const
{
    return m_account ? m_account->origin().text() : m_settings.address;
}

QString Accounts::userId() const
{
    return m_account ? m_account->identity().user.id.text() : QString();
}

QString Accounts::username() const
{
    return m_account ? plainName(m_account->identity().user.username) : QString();
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

QString Accounts::secretsText() const
{
    if (m_book.secrets().place() == SecretStore::Place::Desktop)
        return tr("Tokens and keys are kept in your desktop's password store.");
    return tr("Your desktop has no password store, so tokens and keys are kept in a file that only you can read: %1")
        .arg(m_book.secretsFile());
}

void Accounts::warn(const QString &title, const QString &text)
{
    m_notifications.add({ToastModel::Warning, title, text, {}, {}});
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

void Accounts::setNotice(Notice notice)
{
    m_notice = std::move(notice);
    Q_EMIT noticeChanged();
}

} // namespace coterie
