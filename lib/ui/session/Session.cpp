// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/session/Session.h"

#include "ui/home/MessageFinder.h"
#include "ui/Log.h"
#include "ui/service/ServiceContext.h"
#include "ui/text/Format.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QQmlEngine>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace coterie {

namespace {

constexpr int topShown = 20;
/** Followed without being open, so that sockets stay few (R10). */
constexpr int followedAtOnce = 7;

Session *theSession = nullptr; // the one that main() made, for QML's create()

} // namespace

Session::Session(Start start, QObject *parent)
    : QObject(parent),
      m_start(std::move(start)),
      m_preferences(m_start.profile),
      m_store(m_start.profile),
      m_storage(m_start.profile),
      m_open(m_start.open)
{
    Q_ASSERT(!theSession);
    theSession = this;
    connect(&m_storage, &Storage::problem, this, [this](const StorageProblem &problem) {
        add({NoticesModel::Warning, problem.title, problem.reason + u' ' + problem.wayOn, {}, {}});
    });
    connect(&m_storage, &Storage::healed, this, [this] {
        add({NoticesModel::Good,
             tr("Everything is saved again"),
             tr("What could not be written is on disk now."),
             {},
             {}});
    });
    connect(&m_communities, &CommunitiesModel::added, this, &Session::adopt);
}

Session::~Session()
{
    m_communities.clear();
    // Elements of QML may outlive it: they let go of the service before it goes.
    const auto leaving = std::exchange(m_service, nullptr);
    Q_EMIT serviceChanged();
    theSession = nullptr;
}

Session *Session::create(QQmlEngine *, QJSEngine *)
{
    QQmlEngine::setObjectOwnership(theSession, QQmlEngine::CppOwnership);
    return theSession;
}

Session *Session::of(QObject *object)
{
    return of(qmlEngine(object));
}

Session *Session::of(QQmlEngine *engine)
{
    return engine && theSession ? engine->singletonInstance<Session *>(qmlTypeId("Coterie.Core", 1, 0, "Session"))
                                : nullptr;
}

void Session::begin()
{
    m_settings = m_store.service();
    if (!m_store.error().isEmpty())
        add({NoticesModel::Warning, tr("Your settings could not be read"), m_store.error(), {}, {}});
    const ServiceSettings &overrides = m_start.overrides;
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
    Q_EMIT settingsChanged();
    if (m_start.sandbox || m_settings.address.isEmpty())
        useSandbox();
    else
        connectWith(m_settings);
    if (m_usesSandbox || m_stage == Failed)
        tellBegun();
}

void Session::tellBegun()
{
    if (!std::exchange(m_begun, true))
        Q_EMIT begun();
}

void Session::useSandbox()
{
    m_usesSandbox = true;
    m_retryTimer.reset(); // of the service that is given up
    setStage(Starting);
    startSandbox();
}

void Session::startSandbox()
{
    m_sandbox = std::make_unique<SandboxProcess>();
    if (!m_sandboxStorage)
        m_sandboxStorage = std::make_unique<Storage>(QString(), Storage::Place::Memory);
    connect(m_sandbox.get(), &SandboxProcess::ready, this, &Session::sandboxReady);
    connect(m_sandbox.get(), &SandboxProcess::failed, this, &Session::sandboxFailed);
    m_sandbox->start(SandboxProcess::livelyArguments());
}

void Session::sandboxReady(const SandboxReady &ready)
{
    connectWith({ready.url, ready.apiKey, ready.accessToken, ready.certificate, ready.refreshToken});
}

void Session::connectWith(const ServiceSettings &settings)
{
    setStage(Starting);
    m_refused = false;
    const auto credentials = ServiceContext::credentials(settings);
    if (!credentials) {
        fail({tr("“%1” cannot be the address of the service").arg(settings.address), sentence(credentials.error()),
              tr("Enter the address again under “Connect to Coin Communities”.")});
        return;
    }
    Backend::Options options;
    options.credentials = credentials.value();
    options.caFile = settings.caFile;
    m_candidate.reset();
    moveTo(makeService(options, m_usesSandbox ? m_sandboxStorage.get() : &m_storage));
    m_service->loadKeptIdentity(this, [this](bool known) {
        // A service that is away may be known to be before the disk has answered.
        if (known && (m_stage == Starting || (m_stage == Failed && !m_refused)))
            showKept();
        else
            tellBegun();
    });
    askIdentity();
}

/** The feed as it was the last time, before the service answered anything. */
void Session::showKept()
{
    m_showsKept = true;
    setStage(Ready);
    Q_EMIT identityChanged();
    m_service->store().loadCommunities(this, [this](const QList<TopCommunity> &kept) {
        if (m_communities.count() == 0) {
            m_communities.setTop(kept);
            openFirst();
        }
        if (m_current && m_current->stage() == Community::Idle) // its stage is told when what was kept of it is here
            connect(m_current, &Community::stageChanged, this, &Session::tellBegun, Qt::SingleShotConnection);
        else
            tellBegun();
    });
}

void Session::askIdentity()
{
    m_service->loadIdentity(this, [this](const std::optional<ApiError> &error) { identityCame(error); });
}

void Session::identityCame(const std::optional<ApiError> &error)
{
    if (!error) {
        qCDebug(sessionLog).noquote() << "signed in at" << m_service->origin().text() << "with"
                                      << m_service->identity().wallets.size() << "wallets";
        m_backoff.stable();
        m_showsKept = false;
        setStage(Ready);
        Q_EMIT identityChanged();
        loadCommunities();
        return;
    }
    // What was kept can be read although the service is away; the connection says that it is.
    m_refused = error->isRefusal();
    if (m_refused || !m_showsKept) {
        m_showsKept = false;
        fail(describe(*error, m_service->origin()));
    }
    // A service that is away may come back; one that refuses us will not change its mind.
    if (!error->isRefusal()) {
        const auto wait = std::max({m_backoff.next({}, m_random), error->retryAfter.value_or(0ms), 1000ms});
        qCDebug(sessionLog) << "asks again in" << wait.count() << "ms";
        m_retryTimer = m_scheduler.startTimer(wait, [this] { m_showsKept ? askIdentity() : retry(); });
    }
}

void Session::moveTo(std::unique_ptr<ServiceContext> service)
{
    for (int i = 0; i < m_communities.count(); ++i) {
        if (Community *community = m_communities.at(i); !community->draft().isEmpty())
            m_drafts.insert(community->tokenAddress(), community->draft());
    }
    if (m_current)
        m_open = m_current->tokenAddress();
    setCurrent(nullptr);
    m_communities.clear();
    m_showsKept = false;
    const auto leaving = std::exchange(m_service, std::move(service));
    qCDebug(sessionLog).noquote() << "service:" << m_service->backend().credentials();
    if (m_home)
        m_home->attach(&m_service->backend());
    Q_EMIT serviceChanged(); // whoever stood on the old one lets go of it
    Q_EMIT identityChanged();
}

void Session::loadCommunities()
{
    m_communitiesStage = Loading;
    Q_EMIT communitiesStageChanged();
    openFirst(); // what was asked for by its address need not wait for the list
    m_service->backend().call<QList<TopCommunity>>(
        this,
        [](ApiClient &api, Reply<QList<TopCommunity>> reply) { api.topCommunities(topShown, 0, std::move(reply)); },
        [this](const Result<QList<TopCommunity>, ApiError> &top) {
            if (top.ok()) {
                m_communities.setTop(top.value());
                m_service->store().saveCommunities(top.value());
                for (int i = 0; i < std::min(m_communities.count(), followedAtOnce); ++i)
                    m_communities.at(i)->follow();
                openFirst();
            } else {
                m_communitiesError = sentence(top.error());
            }
            m_communitiesStage = top.ok() ? Loaded : LoadFailed;
            Q_EMIT communitiesStageChanged();
        });
}

void Session::openFirst()
{
    if (m_current || (m_atHome && m_open.isEmpty()))
        return;
    if (!m_open.isEmpty() && !openCommunity(m_open))
        add({NoticesModel::Warning,
             tr("That community cannot be opened"),
             tr("“%1” is not a token address.").arg(Format::excerpt(m_open, excerptLength)),
             {},
             {}});
    m_open.clear();
    if (!m_current && !m_atHome)
        openLast();
}

void Session::adopt(Community *community)
{
    const QString token = community->tokenAddress();
    community->setPreferences(&m_preferences);
    community->setDraft(m_drafts.value(token));
    community->heed(m_preferences);
    connect(community, &Community::noticed, this,
            [this, community](const FeedNotice &notice) { tell(community, notice); });
    connect(community, &Community::discarded, this,
            [this, community](const Post &post) { tellDiscarded(community, post); });
    connect(community, &Community::replied, this,
            [this, community](const ReplyNews &reply) { tellReply(community, reply); });
    connect(community, &Community::notPublished, this,
            [this, community](const Post &post) { tellNotPublished(community, post); });
    community->attach(m_service.get());
}

std::unique_ptr<ServiceContext> Session::makeService(const Backend::Options &options, Storage *storage)
{
    auto service = std::make_unique<ServiceContext>(options, storage);
    connect(&service->backend(), &Backend::tokensRenewed, this,
            [this, its = service.get()](const TokenPair &tokens) { keepTokens(its, tokens); });
    connect(&service->muted(), &MutedModel::muted, this,
            [this, its = service.get()](const MutedPerson &person) { tellMuted(its, person); });
    connect(&service->follows(), &Follows::failed, this,
            [this, its = service.get()](const UserId &user, bool following, const QString &reason) {
                tellFollowFailed(its, user, following, reason);
            });
    return service;
}

void Session::keepTokens(const ServiceContext *service, const TokenPair &tokens)
{
    const bool isCandidate = service == m_candidate.get();
    ServiceSettings &settings = isCandidate ? m_candidateSettings : m_settings;
    if (m_usesSandbox && !isCandidate)
        return; // they die with the sandbox
    const QString dead = std::exchange(settings.refreshToken, tokens.refreshToken);
    settings.accessToken = tokens.accessToken;
    if (!m_store.renew(dead, tokens.accessToken, tokens.refreshToken) && !m_store.error().isEmpty())
        add({NoticesModel::Warning, tr("Your renewed session was not saved"), m_store.error(), {}, {}});
}

void Session::connectTo(const QString &address, const QString &apiKey, const QString &accessToken,
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
    const auto credentials = ServiceContext::credentials(wanted);
    if (!credentials)
        return setConnectError(u"address"_s, sentence(credentials.error()));
    if (wanted.apiKey.isEmpty())
        return setConnectError(u"apiKey"_s, tr("The service needs an API key; its team hands them out."));
    if (wanted.accessToken.isEmpty())
        return setConnectError(u"accessToken"_s, tr("An access token is needed: it says who you are."));
    Backend::Options options;
    options.credentials = credentials.value();
    options.caFile = wanted.caFile;
    m_candidateSettings = wanted;
    m_candidate = makeService(options, &m_storage);
    setConnectError({}, {});
    m_candidate->loadIdentity(m_candidate.get(),
                              [this](const std::optional<ApiError> &error) { candidateAnswered(error); });
}

void Session::candidateAnswered(const std::optional<ApiError> &error)
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
        add({NoticesModel::Warning, tr("Your settings were not saved"), m_store.error(), {}, {}});
    m_usesSandbox = false;
    m_sandbox.reset();
    m_retryTimer.reset();
    moveTo(std::move(candidate));
    setConnectError({}, {});
    Q_EMIT settingsChanged();
    identityCame(std::nullopt);
}

void Session::retry()
{
    m_retryTimer.reset();
    if (m_usesSandbox)
        useSandbox();
    else
        connectWith(m_settings);
}

void Session::reloadCommunities()
{
    if (m_service && m_stage == Ready)
        loadCommunities();
}

bool Session::openCommunity(const QString &tokenAddress)
{
    const QString token = tokenAddress.trimmed();
    if (!canBeToken(token))
        return false;
    if (m_stage == Ready)
        setCurrent(m_communities.ensure(TokenAddress(token)));
    else
        m_open = token;
    return true;
}

void Session::setCurrent(Community *community)
{
    if (m_current == community)
        return;
    m_current = community;
    m_finder.reset();
    if (community) {
        m_atHome = false;
        keepPlace();
        community->load();
        if (m_service)
            m_service->backend().prefer(TokenAddress(community->tokenAddress()));
    }
    Q_EMIT currentChanged();
}

MutedModel *Session::muted() const
{
    return m_service ? &m_service->muted() : nullptr;
}

void Session::showProfile(const QString &userId)
{
    if (m_service && !userId.isEmpty())
        Q_EMIT profileAsked(userId);
}

void Session::showAuthor(const QString &messageId)
{
    if (const auto message = m_current ? m_current->message(MessageId(messageId)) : std::nullopt)
        showProfile(message->author.id.text());
}

void Session::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

QString Session::serviceText() const
{
    return m_service ? m_service->origin().text() : m_settings.address;
}

QString Session::apiKeyHint() const
{
    constexpr qsizetype shown = 4;
    const QString &key = m_settings.apiKey;
    return key.size() <= 2 * shown ? QString() : u"••••"_s + key.right(shown);
}

QString Session::username() const
{
    return m_service ? m_service->identity().user.username : QString();
}

QString Session::userInitials() const
{
    return Format::initials(username());
}

int Session::userColor() const
{
    return Format::colorIndex(username());
}

QString Session::userImageUrl() const
{
    return m_service ? m_service->identity().user.profileImageUrl : QString();
}

int Session::walletCount() const
{
    return m_service ? int(m_service->identity().wallets.size()) : 0;
}

QVariantList Session::sandboxWords()
{
    const auto entry = [](const QString &word, const QString &effect) {
        return QVariantMap{{u"word"_s, word}, {u"effect"_s, effect}};
    };
    return {entry(u"spam"_s, tr("removed by moderation at once (so does “scam”)")),
            entry(u"late-spam"_s, tr("published, and removed a few seconds later")),
            entry(u"appeal"_s, tr("removed, and cleared again a little later")),
            entry(u"vanish"_s, tr("accepted, and never published"))};
}

void Session::setConnectError(const QString &field, const QString &error)
{
    m_connectErrorField = field;
    m_connectError = error;
    Q_EMIT connectChanged();
}

void Session::fail(Failure failure)
{
    m_failure = std::move(failure);
    qCDebug(sessionLog).noquote() << "failed:" << m_failure.title;
    m_stage = Failed;
    Q_EMIT stageChanged();
}

void Session::setStage(Stage stage)
{
    m_stage = stage;
    m_failure = {};
    Q_EMIT stageChanged();
}

} // namespace coterie
