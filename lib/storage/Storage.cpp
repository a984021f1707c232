// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "storage/Storage.h"

#include "storage/StoragePrivate.h"

#include <QCryptographicHash>
#include <QDir>
#include <QStandardPaths>

#include <latch>

using namespace Qt::StringLiterals;

namespace coterie {

namespace {

QString fileIn(const QString &folder)
{
    const QString place =
        folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) : folder;
    return QDir(QDir(place).absolutePath()).filePath(u"coterie.db"_s);
}

/** Returns a digest that identifies a credential without disclosing it. */
QString digestOf(const QString &credential)
{
    const QByteArray digest = QCryptographicHash::hash(credential.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toHex());
}

} // namespace

Storage::Private::Private(Storage *storage) : owner(storage), storageThread(u"storage"_s) {}

Storage::Private::~Private()
{
    storageThread.finish([this] { delete worker; });
}

void Storage::Private::start(const QString &file)
{
    storageThread.start();
    storageThread.post([this, file] {
        storage::StorageWorker::Listener listener;
        listener.problem = [this](const StorageProblem &problem) {
            ownerMailbox.post([this, problem] { Q_EMIT owner->problem(problem); });
        };
        listener.healed = [this] { ownerMailbox.post([this] { Q_EMIT owner->healed(); }); };
        worker = new storage::StorageWorker(file, std::move(listener));
        worker->open();
    });
}

void Storage::Private::onStorageThread(std::function<void(storage::StorageWorker &)> task)
{
    storageThread.post([this, task = std::move(task)] { task(*worker); });
}

void Storage::Private::write(storage::Write write)
{
    onStorageThread([write = std::move(write)](storage::StorageWorker &its) { its.write(write); });
}

Storage::Storage(const QString &folder, Place place, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this))
{
    d->start(place == Place::Memory ? QString() : fileIn(folder));
}

Storage::~Storage() = default;

AccountStore Storage::account(const QString &origin, const UserId &user)
{
    return {this, origin, user};
}

void Storage::findAccount(const QString &origin, const QString &credential, QObject *context,
                          std::function<void(const std::optional<CachedAccount> &)> found)
{
    d->read<std::optional<CachedAccount>>(
        context,
        [origin, digest = digestOf(credential)](storage::StorageWorker &worker) {
            return worker.account(origin, digest);
        },
        std::move(found));
}

void Storage::findUser(const QString &origin, const UserId &user, QObject *context,
                       std::function<void(const std::optional<CachedAccount> &)> found)
{
    d->read<std::optional<CachedAccount>>(
        context,
        [key = storage::AccountKey{origin, user}](storage::StorageWorker &worker) { return worker.account(key); },
        std::move(found));
}

void Storage::rememberAccount(const CachedAccount &account, const QString &credential)
{
    d->write(storage::SaveAccount{account, digestOf(credential)});
}

void Storage::removeAccount(const QString &origin, const UserId &user)
{
    d->onStorageThread(
        [key = storage::AccountKey{origin, user}](storage::StorageWorker &worker) { worker.removeAccount(key); });
}

void Storage::measure(QObject *context, std::function<void(qint64)> measured)
{
    d->read<qint64>(
        context, [](storage::StorageWorker &worker) { return worker.size(); },
        [measured = std::move(measured)](const qint64 &bytes) { measured(bytes); });
}

void Storage::clearCache(QObject *context, std::function<void(bool)> done)
{
    d->read<bool>(
        context, [](storage::StorageWorker &worker) { return worker.clearCache(); },
        [done = std::move(done)](const bool &success) { done(success); });
}

void Storage::flush()
{
    std::latch reached(1);
    d->storageThread.post([&reached] { reached.count_down(); });
    reached.wait();
}

} // namespace coterie
