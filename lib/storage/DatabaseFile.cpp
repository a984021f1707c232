// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "storage/DatabaseFile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace coterie::storage {

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
                        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
/**
 * The log first: if the program ends in between, a file without it is damaged, while a log without its file is lost.
 */
constexpr std::array parts{"-wal", "-shm", ""};

QString partOf(const QString &file, const char *part)
{
    return file + QLatin1StringView(part);
}

bool isTaken(const QString &file)
{
    return std::any_of(parts.begin(), parts.end(),
                       [&file](const char *part) { return QFileInfo::exists(partOf(file, part)); });
}

QString freeName(const QString &file, const QString &why)
{
    const QString wanted = u"%1.%2-%3"_s.arg(file, why, QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s));
    QString name = wanted;
    for (int i = 2; isTaken(name); ++i)
        name = u"%1-%2"_s.arg(wanted).arg(i);
    return name;
}

} // namespace

QString prepareFile(const QString &file)
{
    const QFileInfo place(file);
    const QDir folder = place.absoluteDir();
    if (!folder.exists()) {
        const QFileInfo folderItself(folder.absolutePath());
        QDir().mkpath(folderItself.absolutePath()); // the file says below what is wrong
        QDir().mkdir(folderItself.absoluteFilePath(), ownerOnly | QFileDevice::ExeOwner);
    }
    QFile itself(file);
    // SQLite would make it with the permissions that the person's umask leaves.
    if (!place.exists() && !itself.open(QIODevice::ReadWrite, ownerOnly))
        return itself.errorString();
    // Nothing is allowed that was not: somebody may have made it read-only.
    if (place.isFile() && (itself.permissions() & others))
        itself.setPermissions(itself.permissions() & ownerOnly);
    return {};
}

SetAside setAside(const QString &file, const QString &why)
{
    SetAside result{freeName(file, why), {}};
    for (const char *part : parts) {
        QFile old(partOf(file, part));
        if (old.exists() && !old.rename(partOf(result.path, part)))
            result.error = old.errorString();
    }
    return result;
}

} // namespace coterie::storage
