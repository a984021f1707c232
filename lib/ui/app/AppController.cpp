// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/app/AppController.h"

#include "client/Account.h"
#include "client/Log.h"
#include "ui/home/MessageFinder.h"
#include "ui/text/Format.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QQmlEngine>

#include <utility>

using namespace Qt::StringLiterals;

namespace coterie {

namespace {

AppController *theSession = nullptr; // the one that main() made, for QML's create()

} // namespace

AppController::AppController(Start start, QObject *parent)
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
        add({ToastModel::Warning, problem.title, problem.reason + u' ' + problem.recoverySuggestion, {}, {}});
    });
    connect(&m_storage, &Storage::healed, this, [this] {
        add({ToastModel::Good, tr("Coterie can save again"), tr("All unsaved changes are on disk now."), {}, {}});
    });
    connect(&m_communities, &CommunitiesModel::added, this, &AppController::adopt);
}

AppController::~AppController()
{
    m_communities.clear();
    // Elements of QML may outlive it: they let go of the service before it goes.
    const auto leaving = std::exchange(m_service, nullptr);
    Q_EMIT serviceChanged();
    theSession = nullptr;
}

AppController *AppController::create(QQmlEngine *, QJSEngine *)
{
    QQmlEngine::setObjectOwnership(theSession, QQmlEngine::CppOwnership);
    return theSession;
}

AppController *AppController::of(QObject *object)
{
    return of(qmlEngine(object));
}

AppController *AppController::of(QQmlEngine *engine)
{
    return engine && theSession
               ? engine->singletonInstance<AppController *>(qmlTypeId("Coterie.Core", 1, 0, "AppController"))
               : nullptr;
}

void AppController::begin()
{
    m_settings = m_store.service();
    if (!m_store.error().isEmpty())
        add({ToastModel::Warning, tr("Your settings could not be read"), m_store.error(), {}, {}});
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

void AppController::tellBegun()
{
    if (!std::exchange(m_begun, true))
        Q_EMIT begun();
}

void AppController::showProfile(const QString &userId)
{
    if (m_service && !userId.isEmpty())
        Q_EMIT profileAsked(userId);
}

void AppController::showAuthor(const QString &messageId)
{
    if (const auto message = m_current ? m_current->message(MessageId(messageId)) : std::nullopt)
        showProfile(message->author.id.text());
}

void AppController::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

QString AppController::serviceText() const
{
    return m_service ? m_service->origin().text() : m_settings.address;
}

QString AppController::apiKeyHint() const
{
    constexpr qsizetype shown = 4;
    const QString &key = m_settings.apiKey;
    return key.size() <= 2 * shown ? QString() : u"••••"_s + key.right(shown);
}

QString AppController::username() const
{
    return m_service ? m_service->identity().user.username : QString();
}

QString AppController::userInitials() const
{
    return Format::initials(username());
}

int AppController::userColor() const
{
    return Format::colorIndex(username());
}

QString AppController::userImageUrl() const
{
    return m_service ? m_service->identity().user.profileImageUrl : QString();
}

int AppController::walletCount() const
{
    return m_service ? int(m_service->identity().wallets.size()) : 0;
}

QVariantList AppController::sandboxWords()
{
    const auto entry = [](const QString &word, const QString &effect) {
        return QVariantMap{{u"word"_s, word}, {u"effect"_s, effect}};
    };
    return {entry(u"spam"_s, tr("removed by moderation at once (“scam” does the same)")),
            entry(u"late-spam"_s, tr("published, then removed after a few seconds")),
            entry(u"appeal"_s, tr("removed, then restored a little later")),
            entry(u"vanish"_s, tr("accepted, but never published"))};
}

void AppController::setConnectError(const QString &field, const QString &error)
{
    m_connectErrorField = field;
    m_connectError = error;
    Q_EMIT connectChanged();
}

void AppController::fail(Failure failure)
{
    m_failure = std::move(failure);
    qCDebug(sessionLog).noquote() << "failed:" << m_failure.title;
    m_stage = Failed;
    Q_EMIT stageChanged();
}

void AppController::setStage(Stage stage)
{
    m_stage = stage;
    m_failure = {};
    Q_EMIT stageChanged();
}

} // namespace coterie
