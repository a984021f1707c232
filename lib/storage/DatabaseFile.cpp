// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "storage/DatabaseFile.h"

#include "files/PrivateFolder.h"

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
constexpr auto othersAccess = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
                              | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
/**
 * The WAL comes first: if the program ends midway, a file without its WAL is found damaged, but a WAL without its file
 * would be lost.
 */
constexpr std::array parts{"-wal", "-shm", ""};

QString partOf(const QString &file, const char *part)
{
    return file + QLatin1StringView(part);
}

bool exists(const QString &file)
{
    return std::any_of(parts.begin(), parts.end(),
                       [&file](const char *part) { return QFileInfo::exists(partOf(file, part)); });
}

QString freeName(const QString &file, const QString &why)
{
    const QString baseName = u"%1.%2-%3"_s.arg(file, why, QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s));
    QString name = baseName;
    for (int i = 2; exists(name); ++i)
        name = u"%1-%2"_s.arg(baseName).arg(i);
    return name;
}

} // namespace

QString prepareFile(const QString &file)
{
    const QFileInfo place(file);
    makePrivateFolder(place.absolutePath()); // opening the file below reports any error
    QFile database(file);
    // SQLite would create the file with permissions from the umask.
    if (!place.exists() && !database.open(QIODevice::ReadWrite, ownerOnly))
        return database.errorString();
    // Only remove permissions, since the user may have made the file read-only.
    if (place.isFile() && (database.permissions() & othersAccess))
        database.setPermissions(database.permissions() & ownerOnly);
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
