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

/** Enough to know a credential again, and of no use to whoever reads the file. */
QString digestOf(const QString &credential)
{
    const QByteArray digest = QCryptographicHash::hash(credential.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toHex());
}

} // namespace

Storage::Private::Private(Storage *storage) : owner(storage), toDisk(u"storage"_s) {}

Storage::Private::~Private()
{
    toDisk.finish([this] { delete disk; });
}

void Storage::Private::start(const QString &file)
{
    toDisk.start();
    toDisk.post([this, file] {
        storage::StorageSide::Listener listener;
        listener.problem = [this](const StorageProblem &problem) {
            toOwner.post([this, problem] { Q_EMIT owner->problem(problem); });
        };
        listener.healed = [this] { toOwner.post([this] { Q_EMIT owner->healed(); }); };
        disk = new storage::StorageSide(file, std::move(listener));
        disk->open();
    });
}

void Storage::Private::onDisk(std::function<void(storage::StorageSide &)> task)
{
    toDisk.post([this, task = std::move(task)] { task(*disk); });
}

void Storage::Private::tell(storage::Write write)
{
    onDisk([write = std::move(write)](storage::StorageSide &side) { side.write(write); });
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
    d->ask<std::optional<CachedAccount>>(
        context,
        [origin, digest = digestOf(credential)](storage::StorageSide &disk) { return disk.account(origin, digest); },
        std::move(found));
}

void Storage::rememberAccount(const CachedAccount &account, const QString &credential)
{
    d->tell(storage::SaveAccount{account, digestOf(credential)});
}

void Storage::measure(QObject *context, std::function<void(qint64)> measured)
{
    d->ask<qint64>(
        context, [](storage::StorageSide &disk) { return disk.size(); },
        [measured = std::move(measured)](const qint64 &bytes) { measured(bytes); });
}

void Storage::clearShown(QObject *context, std::function<void(bool)> done)
{
    d->ask<bool>(
        context, [](storage::StorageSide &disk) { return disk.clearShown(); },
        [done = std::move(done)](const bool &well) { done(well); });
}

void Storage::flush()
{
    std::latch reached(1);
    d->toDisk.post([&reached] { reached.count_down(); });
    reached.wait();
}

} // namespace coterie
