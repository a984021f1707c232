// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "storage/Problems.h"

#include <QCoreApplication>
#include <QDir>

namespace coterie::storage {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Storage", text);
}

QString titleOf(StorageProblem::Kind kind)
{
    switch (kind) {
    case StorageProblem::Kind::Damaged:
        return words(
            QT_TRANSLATE_NOOP("Storage", "The old database is damaged, so Coterie started with a new database"));
    case StorageProblem::Kind::Newer:
        return words(QT_TRANSLATE_NOOP("Storage",
                                       "The database is from a newer version, so Coterie started with a new database"));
    case StorageProblem::Kind::Unwritable:
        return words(QT_TRANSLATE_NOOP("Storage", "Coterie is not allowed to write to its folder"));
    case StorageProblem::Kind::Locked:
        return words(QT_TRANSLATE_NOOP("Storage", "Another program is using Coterie's database"));
    case StorageProblem::Kind::Full:
        return words(QT_TRANSLATE_NOOP("Storage", "The disk is full"));
    case StorageProblem::Kind::Failed:
        break;
    }
    return words(QT_TRANSLATE_NOOP("Storage", "Coterie could not write to the disk"));
}

QString recoverySuggestionFor(StorageProblem::Kind kind)
{
    switch (kind) {
    case StorageProblem::Kind::Damaged:
        return words(QT_TRANSLATE_NOOP("Storage", "The old file may still contain drafts and unsent posts. Keep the "
                                                  "old file until you're sure nothing is missing."));
    case StorageProblem::Kind::Newer:
        return words(QT_TRANSLATE_NOOP("Storage",
                                       "Update Coterie and close it. Then give the old file its original name again."));
    case StorageProblem::Kind::Unwritable:
        return words(QT_TRANSLATE_NOOP("Storage", "Make the folder writable. Until then, what you write is kept in "
                                                  "memory only and is lost when you close Coterie."));
    case StorageProblem::Kind::Locked:
        return words(QT_TRANSLATE_NOOP("Storage", "Close the other program. Until then, what you write is kept in "
                                                  "memory only and is lost when you close Coterie."));
    case StorageProblem::Kind::Full:
        return words(QT_TRANSLATE_NOOP("Storage", "Free up some space. Until then, what you write is kept in memory "
                                                  "only and is lost when you close Coterie."));
    case StorageProblem::Kind::Failed:
        break;
    }
    return words(QT_TRANSLATE_NOOP(
        "Storage",
        "Coterie keeps trying. Until then, what you write is kept in memory only and is lost when you close Coterie."));
}

} // namespace

StorageProblem problem(StorageProblem::Kind kind, const QString &reason, const QString &where)
{
    const QString sentence = setsFileAside(kind) ? words(QT_TRANSLATE_NOOP("Storage", "%1. The old file is now %2"))
                                                 : words(QT_TRANSLATE_NOOP("Storage", "%1: %2"));
    return {kind, titleOf(kind), sentence.arg(reason, QDir::toNativeSeparators(where)), recoverySuggestionFor(kind)};
}

const char *name(StorageProblem::Kind kind)
{
    switch (kind) {
    case StorageProblem::Kind::Damaged:
        return "damaged";
    case StorageProblem::Kind::Newer:
        return "newer";
    case StorageProblem::Kind::Unwritable:
        return "unwritable";
    case StorageProblem::Kind::Locked:
        return "locked";
    case StorageProblem::Kind::Full:
        return "full";
    case StorageProblem::Kind::Failed:
        break;
    }
    return "failed";
}

} // namespace coterie::storage
