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
        return words(QT_TRANSLATE_NOOP("Storage", "What Coterie kept on this computer is damaged, so it began anew"));
    case StorageProblem::Kind::Newer:
        return words(QT_TRANSLATE_NOOP("Storage", "A newer Coterie wrote what is kept here, so this one began anew"));
    case StorageProblem::Kind::Unwritable:
        return words(QT_TRANSLATE_NOOP("Storage", "Coterie may not write to its folder"));
    case StorageProblem::Kind::Locked:
        return words(QT_TRANSLATE_NOOP("Storage", "Another program keeps Coterie from its file"));
    case StorageProblem::Kind::Full:
        return words(QT_TRANSLATE_NOOP("Storage", "There is no room left on the disk"));
    case StorageProblem::Kind::Failed:
        break;
    }
    return words(QT_TRANSLATE_NOOP("Storage", "The disk did not take what Coterie wrote"));
}

QString recoverySuggestionFor(StorageProblem::Kind kind)
{
    switch (kind) {
    case StorageProblem::Kind::Damaged:
        return words(QT_TRANSLATE_NOOP("Storage", "Drafts and posts that were not sent may still be in the old file: "
                                                  "keep it until you miss nothing."));
    case StorageProblem::Kind::Newer:
        return words(QT_TRANSLATE_NOOP("Storage", "Update Coterie, close it, and give the old file its name back."));
    case StorageProblem::Kind::Unwritable:
        return words(QT_TRANSLATE_NOOP("Storage", "Allow it to write there. Until then what you write is held, and is "
                                                  "gone when you close Coterie."));
    case StorageProblem::Kind::Locked:
        return words(QT_TRANSLATE_NOOP("Storage", "Close the other program. Until then what you write is held, and is "
                                                  "gone when you close Coterie."));
    case StorageProblem::Kind::Full:
        return words(QT_TRANSLATE_NOOP("Storage", "Make some room. Until then what you write is held, and is gone when "
                                                  "you close Coterie."));
    case StorageProblem::Kind::Failed:
        break;
    }
    return words(QT_TRANSLATE_NOOP("Storage", "It is tried again. Until then what you write is held, and is gone when "
                                              "you close Coterie."));
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
