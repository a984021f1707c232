// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/pictures/Pictures.h"

#include "client/Account.h"
#include "ui/community/Community.h"
#include "ui/community/ConnectionStatus.h"
#include "ui/context/AppContext.h"
#include "ui/navigation/Navigation.h"

#include <QQmlEngine>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace coterie {

namespace {

/** Returns the profile's own cache folder, or the desktop's if the profile is the default one. */
QString pictureFolder(const QString &profile)
{
    const QString place =
        profile.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::CacheLocation) : profile + u"/cache"_s;
    return place.isEmpty() ? QString() : place + u"/pictures"_s;
}

PictureFetcher::Trust trustOf(const AppContext &context)
{
    const Account *account = context.account();
    if (!account)
        return {context.caFile(), AddressScope::Public, {}};
    const Origin &origin = account->origin();
    return {context.caFile(),
            origin.isLoopback() ? AddressScope::ThisComputer : std::min(scopeOf(origin.host()), AddressScope::Private),
            origin.host()};
}

} // namespace

Pictures::Pictures(PictureLoader::Options options, QObject *parent) : QObject(parent), m_loader(std::move(options)) {}

Pictures::~Pictures() = default;

Pictures *Pictures::create(QQmlEngine *, QJSEngine *)
{
    AppContext *context = AppContext::instance();
    PictureLoader::Options options;
    options.fetching.folder = pictureFolder(context ? context->profile() : QString());
    auto *pictures = new Pictures(std::move(options));
    if (context)
        pictures->follow(*context);
    return pictures;
}

void Pictures::follow(AppContext &context)
{
    const auto trust = [this, &context] { m_loader.setTrust(trustOf(context)); };
    connect(&context, &AppContext::accountChanged, this, trust);
    trust();
    const Navigation &navigation = *context.navigation();
    const auto look = [this, &navigation] {
        disconnect(m_watched);
        Community *current = navigation.current();
        if (!current)
            return;
        const ConnectionStatus *connection = current->connection();
        m_live = connection->tone() == ConnectionStatus::Ok;
        m_watched = connect(connection, &ConnectionStatus::changed, this, [this, connection] { watch(*connection); });
    };
    connect(&navigation, &Navigation::currentChanged, this, look);
    look();
}

void Pictures::watch(const ConnectionStatus &connection)
{
    const bool live = connection.tone() == ConnectionStatus::Ok;
    if (std::exchange(m_live, live) || !live)
        return;
    m_loader.forgetTemporaryFailures();
    Q_EMIT reachable();
}

Pictures *Pictures::of(QObject *object)
{
    static const int type = qmlTypeId("Coterie.Core", 1, 0, "Pictures");
    QQmlEngine *engine = qmlEngine(object);
    return engine ? engine->singletonInstance<Pictures *>(type) : nullptr;
}

qreal Pictures::diskBytes()
{
    if (m_diskBytes < 0)
        measure();
    return qreal(m_diskBytes);
}

void Pictures::measure()
{
    if (std::exchange(m_measuring, true))
        return;
    m_loader.measureDisk([this](qint64 bytes) { setDiskBytes(bytes); });
}

void Pictures::clear()
{
    if (m_clearing)
        return;
    m_clearing = true;
    Q_EMIT diskBytesChanged();
    m_loader.clear([this](qint64 bytes) {
        m_clearing = false;
        setDiskBytes(bytes);
    });
}

void Pictures::setDiskBytes(qint64 bytes)
{
    m_measuring = false;
    m_diskBytes = bytes;
    Q_EMIT diskBytesChanged();
}

} // namespace coterie
