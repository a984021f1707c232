// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "secrets/keychain/KeychainSecretStore.h"

#include "bus/BusAddress.h"
#include "secrets/keychain/SecretServiceProbe.h"
#include "secrets/Log.h"

#include <QLibrary>
#include <QPointer>
#include <qt6keychain/keychain.h>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace coterie {

namespace {

using Kind = SecretError::Kind;
using Finding = SecretServiceProbe::Finding;

QString serviceName()
{
    return u"Coterie"_s;
}

QLibrary &libsecret()
{
    static QLibrary library(u"secret-1"_s, 0);
    return library;
}

/** QtKeychain's other backends make blocking calls, so it is only used where it chooses libsecret. */
bool hasLibsecret()
{
    return libsecret().isLoaded() || libsecret().load();
}

/** Libsecret keeps its encrypted session after the service has been restarted, which then refuses everything. */
void forgetLibsecretSession()
{
    if (const auto disconnect = reinterpret_cast<void (*)()>(libsecret().resolve("secret_service_disconnect")))
        disconnect();
}

/**
 * Without this, GLib ends the program when the session bus goes away, and with it a coterie-cli that outlives the
 * desktop's session. GLib's connection exists when a job has finished, so getting it does not block.
 */
void surviveTheBus()
{
    static bool isDone = false;
    if (std::exchange(isDone, true))
        return;
    constexpr int sessionBus = 2; // G_BUS_TYPE_SESSION
    QLibrary gio(u"gio-2.0"_s, 0);
    QLibrary gobject(u"gobject-2.0"_s, 0);
    const auto getBus = reinterpret_cast<void *(*)(int, void *, void *)>(gio.resolve("g_bus_get_sync"));
    const auto setExit = reinterpret_cast<void (*)(void *, int)>(gio.resolve("g_dbus_connection_set_exit_on_close"));
    const auto release = reinterpret_cast<void (*)(void *)>(gobject.resolve("g_object_unref"));
    void *bus = getBus && setExit && release ? getBus(sessionBus, nullptr, nullptr) : nullptr;
    if (!bus)
        return;
    setExit(bus, 0);
    release(bus);
}

/** Returns QtKeychain's own error as ours, where the Secret Service did not tell more. */
SecretError fromKeychain(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return {Kind::Denied, job.errorString()};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return {Kind::Unavailable, job.errorString()};
    default:
        return {Kind::Other, job.errorString()};
    }
}

} // namespace

struct KeychainSecretStore::Request {
    enum class Operation { Read, Write, Remove };
    Operation operation;
    QString key;
    QString value; ///< to write
    QPointer<QObject> context;
    std::function<void(const Result<QString, SecretError> &)> done;
    bool isRepeated = false;
    bool isAnswered = false;
};

namespace {

/** Returns the error of a job, or nothing if it did what was asked, from what the service says about the entry. */
std::optional<SecretError> judge(bool isRead, bool isRemoval, QKeychain::Error error, const SecretError &fallback,
                                 Finding finding)
{
    switch (finding) {
    case Finding::Unavailable:
        return SecretError{Kind::Unavailable, fallback.detail};
    case Finding::Locked:
        return SecretError{Kind::Locked, fallback.detail};
    case Finding::Absent:
        if (isRemoval)
            return {};
        if (isRead && error == QKeychain::EntryNotFound)
            return SecretError{Kind::NotFound, {}};
        return fallback;
    case Finding::Present:
    case Finding::Unclear:
        break;
    }
    if (isRemoval && finding == Finding::Present && error == QKeychain::NoError)
        return SecretError{Kind::Other, u"the entry is still there"_s};
    if (error == QKeychain::NoError)
        return {};
    return fallback;
}

} // namespace

KeychainSecretStore::KeychainSecretStore(QObject *parent)
    : SecretStore(parent), m_probe(std::make_unique<SecretServiceProbe>(serviceName()))
{
}

KeychainSecretStore::~KeychainSecretStore() = default;

void KeychainSecretStore::read(const QString &key, QObject *context, ReadDone done)
{
    begin(std::make_shared<Request>(Request{Request::Operation::Read, key, {}, context, std::move(done)}));
}

void KeychainSecretStore::write(const QString &key, const QString &value, QObject *context, WriteDone done)
{
    begin(std::make_shared<Request>(
        Request{Request::Operation::Write, key, value, context, [done = std::move(done)](const auto &result) {
                    done(result ? std::nullopt : std::optional(result.error()));
                }}));
}

void KeychainSecretStore::remove(const QString &key, QObject *context, WriteDone done)
{
    begin(std::make_shared<Request>(
        Request{Request::Operation::Remove, key, {}, context, [done = std::move(done)](const auto &result) {
                    done(result ? std::nullopt : std::optional(result.error()));
                }}));
}

void KeychainSecretStore::begin(const std::shared_ptr<Request> &request)
{
    // Without an address, GLib would start a bus of its own.
    if (sessionBusAddress().isEmpty() || !hasLibsecret()) {
        QMetaObject::invokeMethod(
            this,
            [this, request] {
                answer(*request, SecretError{Kind::Unavailable, {}});
            },
            Qt::QueuedConnection);
        return;
    }
    QTimer::singleShot(m_deadline, this, [this, request] {
        if (!request->isAnswered)
            qCWarning(secretsLog) << "the password store has not answered in time";
        answer(*request, SecretError{Kind::TimedOut, {}});
    });
    startJob(request);
}

void KeychainSecretStore::startJob(const std::shared_ptr<Request> &request)
{
    // Libsecret has a pointer to the job until it answers, so the job deletes itself then, even without this store.
    QKeychain::Job *job = nullptr;
    switch (request->operation) {
    case Request::Operation::Read:
        job = new QKeychain::ReadPasswordJob(serviceName());
        break;
    case Request::Operation::Write: {
        auto *writing = new QKeychain::WritePasswordJob(serviceName());
        writing->setTextData(request->value);
        job = writing;
        break;
    }
    case Request::Operation::Remove:
        job = new QKeychain::DeletePasswordJob(serviceName());
        break;
    }
    job->setKey(request->key);
    connect(job, &QKeychain::Job::finished, this,
            [this, request](const QKeychain::Job *finished) { finish(*finished, request); });
    job->start();
}

void KeychainSecretStore::finish(const QKeychain::Job &job, const std::shared_ptr<Request> &request)
{
    surviveTheBus();
    const bool isRead = request->operation == Request::Operation::Read;
    if (request->isAnswered) {
        if (isRead)
            Q_EMIT lateAnswer(request->key);
        return;
    }
    const QKeychain::Error error = job.error();
    const bool isRemoval = request->operation == Request::Operation::Remove;
    // A removal from a locked store does nothing and succeeds.
    if (error == QKeychain::NoError && !isRemoval) {
        const auto *reading = qobject_cast<const QKeychain::ReadPasswordJob *>(&job);
        answer(*request, reading ? reading->textData() : QString());
        return;
    }
    const SecretError fallback = fromKeychain(job);
    m_probe->look(request->key, [=, this](Finding finding) {
        const bool isOpen = finding == Finding::Absent || finding == Finding::Present;
        const bool isStale = isOpen && (error == QKeychain::OtherError || finding == Finding::Present);
        if (isStale && !std::exchange(request->isRepeated, true)) {
            forgetLibsecretSession();
            startJob(request);
            return;
        }
        const auto problem = judge(isRead, isRemoval, error, fallback, finding);
        answer(*request, problem ? Result<QString, SecretError>(*problem) : Result<QString, SecretError>(QString()));
        if (problem && problem->kind != Kind::NotFound)
            qCDebug(secretsLog).noquote() << "password store:" << error << fallback.detail;
    });
}

void KeychainSecretStore::answer(Request &request, const Result<QString, SecretError> &result)
{
    if (std::exchange(request.isAnswered, true))
        return;
    const auto done = std::exchange(request.done, nullptr);
    if (request.context)
        done(result);
}

} // namespace coterie
