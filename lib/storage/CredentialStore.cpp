// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "storage/CredentialStore.h"

#include "files/JsonFile.h"
#include "files/PrivateFolder.h"
#include "log/Secrets.h"
#include "storage/Log.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace coterie {

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/** Registers the secrets before anything can log them, and returns the settings. */
ServiceSettings withSecretsRegistered(ServiceSettings settings)
{
    Secrets::remember(settings.apiKey);
    Secrets::remember(settings.accessToken);
    Secrets::remember(settings.refreshToken);
    return settings;
}

struct CredentialStoreText {
    Q_DECLARE_TR_FUNCTIONS(CredentialStore)
};

ServiceSettings settingsIn(const QJsonDocument &document)
{
    const QJsonObject service = document.object().value("service"_L1).toObject();
    return withSecretsRegistered({service.value("address"_L1).toString(), service.value("apiKey"_L1).toString(),
                                  service.value("accessToken"_L1).toString(), service.value("caFile"_L1).toString(),
                                  service.value("refreshToken"_L1).toString()});
}

} // namespace

ServiceSettings fromEnvironment(ServiceSettings fallback)
{
    if (qEnvironmentVariableIsSet("COTERIE_ACCESS_TOKEN"))
        fallback.refreshToken.clear();
    const auto readVariable = [](const char *variable, QString &value) {
        if (qEnvironmentVariableIsSet(variable))
            value = qEnvironmentVariable(variable);
    };
    readVariable("COTERIE_BASE_URL", fallback.address);
    readVariable("COTERIE_API_KEY", fallback.apiKey);
    readVariable("COTERIE_ACCESS_TOKEN", fallback.accessToken);
    if (qEnvironmentVariableIsSet("COTERIE_ACCESS_TOKEN"))
        readVariable("COTERIE_REFRESH_TOKEN", fallback.refreshToken);
    readVariable("COTERIE_CA", fallback.caFile);
    return withSecretsRegistered(std::move(fallback));
}

CredentialStore::CredentialStore(const QString &folder)
{
    const QString place =
        folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) : folder;
    m_path = QDir(place).filePath(u"settings.json"_s);
}

ServiceSettings CredentialStore::service()
{
    m_error.clear();
    QFile file(m_path);
    if (!file.exists()) {
        qCDebug(storageLog).noquote() << "no settings at" << m_path;
        return {};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        m_error = CredentialStoreText::tr("The settings could not be read: %1").arg(file.errorString());
        qCWarning(storageLog).noquote() << "settings not read:" << file.errorString();
        return {};
    }
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &parsing);
    if (!document.isObject()) {
        m_error = CredentialStoreText::tr(
                      "The settings file is damaged (%1). Coterie does not change it until you save new settings.")
                      .arg(parsing.errorString());
        qCWarning(storageLog).noquote() << "settings damaged:" << parsing.errorString();
        return {};
    }
    qCDebug(storageLog).noquote() << "settings read from" << m_path;
    return settingsIn(document);
}

bool CredentialStore::setService(const ServiceSettings &service)
{
    m_error.clear();
    withSecretsRegistered(service);
    const QString folder = QFileInfo(m_path).absolutePath();
    makePrivateFolder(folder);
    QSaveFile file(m_path);
    const QJsonObject object{{u"service"_s, QJsonObject{{u"address"_s, service.address},
                                                        {u"apiKey"_s, service.apiKey},
                                                        {u"accessToken"_s, service.accessToken},
                                                        {u"refreshToken"_s, service.refreshToken},
                                                        {u"caFile"_s, service.caFile}}}};
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(ownerOnly)
                         && file.write(QJsonDocument(object).toJson()) > 0 && file.commit();
    if (written)
        qCDebug(storageLog).noquote() << "settings saved to" << m_path;
    else
        qCWarning(storageLog).noquote() << "settings not saved:" << file.errorString();
    if (!written)
        m_error = CredentialStoreText::tr("The settings could not be saved: %1").arg(file.errorString());
    return written;
}

CredentialStore::Removal CredentialStore::removeSecrets(const ServiceSettings &known)
{
    m_error.clear();
    bool isKnown = false;
    JsonFile file(m_path, [](const QJsonDocument &document) { return document.isObject(); });
    const auto error = file.change([&](QJsonDocument &document) {
        isKnown = settingsIn(document) == known;
        QJsonObject content = document.object();
        QJsonObject service = content.value("service"_L1).toObject();
        for (const auto &secret : {"apiKey"_L1, "accessToken"_L1, "refreshToken"_L1})
            service.remove(secret);
        content.insert("service"_L1, service);
        document.setObject(content);
        return isKnown;
    });
    if (error) {
        m_error = CredentialStoreText::tr("The settings could not be saved: %1").arg(error->detail);
        qCWarning(storageLog).noquote() << "secrets not removed from the settings:" << error->detail;
        return Removal::Failed;
    }
    return isKnown ? Removal::Done : Removal::Changed;
}

bool CredentialStore::renew(const QString &deadRefreshToken, const QString &accessToken, const QString &refreshToken)
{
    ServiceSettings stored = service();
    if (!m_error.isEmpty() || stored.refreshToken.isEmpty() || stored.refreshToken != deadRefreshToken)
        return false;
    stored.accessToken = accessToken;
    stored.refreshToken = refreshToken;
    return setService(stored);
}

} // namespace coterie
