// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "secrets/FileSecretStore.h"

#include "files/JsonFile.h"
#include "secrets/Log.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonObject>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace coterie {

namespace {

SecretError failed(const QString &path, const FileError &error)
{
    qCWarning(secretsLog).noquote() << "secrets file:" << error.detail;
    switch (error.kind) {
    case FileError::Kind::Damaged:
        return {
            SecretError::Kind::Other,
            FileSecretStore::tr("The file %1 is damaged (%2). Coterie does not change it.").arg(path, error.detail)};
    case FileError::Kind::Unread:
        return {SecretError::Kind::Denied, error.detail};
    case FileError::Kind::Occupied:
        return {SecretError::Kind::TimedOut, error.detail};
    case FileError::Kind::Unsaved:
        break;
    }
    return {SecretError::Kind::Other,
            FileSecretStore::tr("The file %1 could not be saved: %2").arg(path, error.detail)};
}

JsonFile secretsFile(const QString &path)
{
    return {path, [](const QJsonDocument &document) { return document.isObject(); }};
}

} // namespace

FileSecretStore::FileSecretStore(const QString &folder, QObject *parent) : SecretStore(parent)
{
    const QString place =
        folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) : folder;
    m_path = QDir(place).filePath(u"secrets.json"_s);
}

void FileSecretStore::read(const QString &key, QObject *context, ReadDone done)
{
    answerLater(context, std::move(done), value(key));
}

void FileSecretStore::write(const QString &key, const QString &value, QObject *context, WriteDone done)
{
    answerLater(context, std::move(done), set(key, value));
}

void FileSecretStore::remove(const QString &key, QObject *context, WriteDone done)
{
    answerLater(context, std::move(done), set(key, {}));
}

Result<QString, SecretError> FileSecretStore::value(const QString &key) const
{
    const auto document = secretsFile(m_path).read();
    if (!document)
        return failed(m_path, document.error());
    const QJsonValue value = document->object().value(key);
    if (value.isUndefined())
        return SecretError{SecretError::Kind::NotFound, {}};
    if (!value.isString())
        return failed(m_path, {FileError::Kind::Damaged, u"not a string"_s});
    return value.toString();
}

std::optional<SecretError> FileSecretStore::set(const QString &key, const std::optional<QString> &value) const
{
    const auto error = secretsFile(m_path).change([&](QJsonDocument &document) {
        if (!value && !document.object().contains(key))
            return false;
        QJsonObject secrets = document.object();
        if (value)
            secrets.insert(key, *value);
        else
            secrets.remove(key);
        document.setObject(secrets);
        return true;
    });
    if (error)
        return failed(m_path, *error);
    return {};
}

} // namespace coterie
