// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "files/JsonFile.h"

#include "files/PrivateFolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>

#include <utility>

using namespace Qt::StringLiterals;

namespace coterie {

namespace {

constexpr int lockTimeoutMs = 1000;

std::optional<FileError> replaceFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    const bool isSaved = file.open(QIODevice::WriteOnly)
                         && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
                         && file.write(content) == content.size() && file.commit();
    if (isSaved)
        return {};
    return FileError{FileError::Kind::Unsaved, file.errorString()};
}

} // namespace

JsonFile::JsonFile(QString path, Check check) : m_path(std::move(path)), m_check(check) {}

Result<QJsonDocument, FileError> JsonFile::read() const
{
    QFile file(m_path);
    if (!file.exists())
        return QJsonDocument();
    if (!file.open(QIODevice::ReadOnly))
        return FileError{FileError::Kind::Unread, file.errorString()};
    const QByteArray content = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return FileError{FileError::Kind::Unread, file.errorString()};
    QJsonParseError parsing;
    QJsonDocument document = QJsonDocument::fromJson(content, &parsing);
    if (document.isNull())
        return FileError{FileError::Kind::Damaged, parsing.errorString()};
    if (!m_check(document))
        return FileError{FileError::Kind::Damaged, u"unexpected content"_s};
    return document;
}

std::optional<FileError> JsonFile::change(const Change &change)
{
    makePrivateFolder(QFileInfo(m_path).absolutePath());
    QLockFile lock(m_path + ".lock"_L1);
    if (!lock.tryLock(lockTimeoutMs)) {
        const bool isHeld = lock.error() == QLockFile::LockFailedError;
        return FileError{isHeld ? FileError::Kind::Occupied : FileError::Kind::Unsaved, lock.fileName()};
    }
    auto held = read();
    const bool isReplaceable =
        held || (held.error().kind == FileError::Kind::Damaged && m_damaged == Damaged::SetAside);
    if (!isReplaceable)
        return held.error();
    QJsonDocument document = held ? held.value() : QJsonDocument();
    if (!change(document))
        return {};
    if (!held && !setAside())
        return held.error();
    return replaceFile(m_path, document.toJson());
}

bool JsonFile::setAside() const
{
    QString place = m_path + ".damaged"_L1;
    for (int number = 2; QFile::exists(place); ++number)
        place = u"%1.damaged-%2"_s.arg(m_path).arg(number);
    return QFile::rename(m_path, place);
}

} // namespace coterie
