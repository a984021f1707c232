// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "client/ServiceCatalog.h"

#include "BuildServices.h"
#include "files/JsonFile.h"
#include "log/Secrets.h"
#include "secrets/AccountSecrets.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QStandardPaths>

#include <algorithm>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace coterie {

namespace {

struct ServiceCatalogText {
    Q_DECLARE_TR_FUNCTIONS(ServiceCatalog)
};

QString fileName()
{
    return u"services.json"_s;
}

JsonFile servicesFile(const QString &path)
{
    return {path, [](const QJsonDocument &document) { return document.isArray(); }};
}

QString unreadable(const QString &place, const QString &detail)
{
    return ServiceCatalogText::tr("%1 could not be read: %2").arg(place, detail);
}

bool hasOrigin(const QJsonValue &entry, const Origin &origin)
{
    const auto other = Origin::parse(entry.toObject().value("origin"_L1).toString());
    return other && other.value() == origin;
}

/** Changes the list of a file of services. Returns a sentence if that failed. */
QString changeList(const QString &path, const std::function<void(QJsonArray &)> &change)
{
    const auto error = servicesFile(path).change([&change](QJsonDocument &document) {
        QJsonArray list = document.array();
        change(list);
        document.setArray(list);
        return true;
    });
    return error ? ServiceCatalogText::tr("%1 could not be changed: %2").arg(path, error->detail) : QString();
}

} // namespace

ServiceCatalog::Places ServiceCatalog::places(const QString &profileFolder)
{
    Places places{QByteArray(buildServices), {}, {}};
    const QString own = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    for (const QString &folder : QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation)) {
        if (folder != own)
            places.systemFiles.append(QDir(folder).filePath("coterie/"_L1 + fileName()));
    }
    places.userFile = QDir(profileFolder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
                                                   : profileFolder)
                          .filePath(fileName());
    return places;
}

ServiceCatalog::ServiceCatalog(Places places) : m_places(std::move(places))
{
    reload();
}

void ServiceCatalog::reload()
{
    m_errors.clear();
    m_services.clear();
    m_services.append(
        Service{u"Coin Communities"_s, Origin::parse(u"https://api.coin-communities.xyz"_s).value(), {}, {}});
    const QString place = ServiceCatalogText::tr("Built-in services");
    QJsonParseError parsing;
    const QJsonDocument build = QJsonDocument::fromJson(m_places.build, &parsing);
    if (!build.isArray() && !m_places.build.isEmpty())
        m_errors.append(unreadable(place, parsing.errorString()));
    const ServiceEntries compiledIn = serviceEntries(build, place);
    m_errors += compiledIn.errors;
    merge(compiledIn.entries, Service::Source::Build);
    // The later one overrides.
    for (qsizetype i = m_places.systemFiles.size() - 1; i >= 0; --i)
        mergeFile(m_places.systemFiles.at(i), Service::Source::System);
    mergeFile(m_places.userFile, Service::Source::User);
    for (Service &service : m_services) {
        if (service.name.isEmpty())
            service.name = service.origin.host();
        if (service.redirectUrl.isEmpty())
            service.redirectUrl = u"coterie://auth"_s;
    }
    applyKeys();
}

void ServiceCatalog::mergeFile(const QString &path, Service::Source source)
{
    const auto document = servicesFile(path).read();
    if (!document) {
        m_errors.append(unreadable(path, document.error().detail));
        return;
    }
    const ServiceEntries found = serviceEntries(document.value(), path);
    m_errors += found.errors;
    merge(found.entries, source);
}

void ServiceCatalog::merge(const QList<ServiceEntry> &entries, Service::Source source)
{
    const auto prefer = [](const QString &given, QString &value) {
        if (!given.isEmpty())
            value = given;
    };
    for (const ServiceEntry &entry : entries) {
        Service *known = serviceWith(entry.origin);
        Service &service = known ? *known : m_services.emplace_back(Service{{}, entry.origin, {}, {}});
        service.source = source;
        prefer(entry.name, service.name);
        prefer(entry.redirectUrl, service.redirectUrl);
        prefer(entry.apiKey, service.apiKey);
        if (!entry.apiKey.isEmpty())
            service.keySource = source;
    }
}

void ServiceCatalog::applyKeys()
{
    for (Service &service : m_services) {
        const auto key = m_userKeys.constFind(service.origin.text());
        if (key == m_userKeys.cend())
            continue;
        service.apiKey = *key;
        service.keySource = Service::Source::User;
    }
}

Service *ServiceCatalog::serviceWith(const Origin &origin)
{
    const auto found = std::find_if(m_services.begin(), m_services.end(),
                                    [&origin](const Service &service) { return service.origin == origin; });
    return found == m_services.end() ? nullptr : &*found;
}

const Service *ServiceCatalog::find(const Origin &origin) const
{
    return const_cast<ServiceCatalog *>(this)->serviceWith(origin);
}

QString ServiceCatalog::add(const QString &name, const Origin &origin, const QString &redirectUrl)
{
    const QString error = changeList(m_places.userFile, [&](QJsonArray &list) {
        const auto found =
            std::find_if(list.begin(), list.end(), [&](const auto &entry) { return hasOrigin(entry, origin); });
        QJsonObject entry = found == list.end() ? QJsonObject() : QJsonValue(*found).toObject();
        entry.insert("origin"_L1, origin.text());
        entry.insert("name"_L1, name);
        if (redirectUrl.isEmpty())
            entry.remove("redirectUrl"_L1);
        else
            entry.insert("redirectUrl"_L1, redirectUrl);
        if (found == list.end())
            list.append(entry);
        else
            *found = entry;
    });
    reload();
    return error;
}

QString ServiceCatalog::remove(const Origin &origin)
{
    const QString error = changeList(m_places.userFile, [&](QJsonArray &list) {
        QJsonArray others;
        for (const auto &entry : std::as_const(list)) {
            if (!hasOrigin(entry, origin))
                others.append(entry);
        }
        list = others;
    });
    reload();
    return error;
}

void ServiceCatalog::loadKeys(SecretStore &store, QObject *context,
                              std::function<void(const QList<SecretError> &)> done)
{
    struct Progress {
        qsizetype left = 0;
        QList<SecretError> errors;
        std::function<void(const QList<SecretError> &)> done;
    };
    const auto progress = std::make_shared<Progress>(Progress{m_services.size(), {}, std::move(done)});
    for (const Service &service : std::as_const(m_services)) {
        const QString origin = service.origin.text();
        store.read(serviceKey(origin), context, [this, origin, progress](const Result<QString, SecretError> &key) {
            if (key) {
                Secrets::remember(key.value());
                m_userKeys.insert(origin, key.value());
            } else if (key.error().kind != SecretError::Kind::NotFound
                       && key.error().kind != SecretError::Kind::Unavailable) {
                progress->errors.append(key.error());
            }
            if (--progress->left > 0)
                return;
            applyKeys();
            progress->done(progress->errors);
        });
    }
}

void ServiceCatalog::setKey(SecretStore &store, const Origin &origin, const QString &key, QObject *context,
                            SecretStore::WriteDone done)
{
    Secrets::remember(key);
    if (key.isEmpty()) {
        m_userKeys.remove(origin.text());
        store.remove(serviceKey(origin.text()), context, std::move(done));
    } else {
        m_userKeys.insert(origin.text(), key);
        store.write(serviceKey(origin.text()), key, context, std::move(done));
    }
    reload();
}

} // namespace coterie
