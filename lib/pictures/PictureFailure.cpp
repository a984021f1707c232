// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "pictures/PictureFailure.h"

#include <QCoreApplication>

namespace coterie {

bool PictureFailure::isTemporary() const
{
    constexpr int firstServerError = 500;
    return kind == Kind::Unreachable || kind == Kind::TimedOut || (kind == Kind::Refused && status >= firstServerError);
}

QString sentence(const PictureFailure &failure)
{
    const auto translated = [](const char *text) { return QCoreApplication::translate("Pictures", text); };
    switch (failure.kind) {
    case PictureFailure::Kind::NotAllowed:
        return translated(QT_TRANSLATE_NOOP("Pictures", "It is not at an address that pictures are loaded from."));
    case PictureFailure::Kind::Unreachable:
        return translated(QT_TRANSLATE_NOOP("Pictures", "Its host could not be reached."));
    case PictureFailure::Kind::TimedOut:
        return translated(QT_TRANSLATE_NOOP("Pictures", "It did not come in time."));
    case PictureFailure::Kind::NotTrusted:
        return translated(QT_TRANSLATE_NOOP("Pictures", "The certificate of its host is not trusted."));
    case PictureFailure::Kind::Gone:
        return translated(QT_TRANSLATE_NOOP("Pictures", "It is not there any more."));
    case PictureFailure::Kind::Refused:
        return translated(QT_TRANSLATE_NOOP("Pictures", "Its host did not give it (status %1).")).arg(failure.status);
    case PictureFailure::Kind::TooManyBytes:
        return translated(QT_TRANSLATE_NOOP("Pictures", "It is too large a file."));
    case PictureFailure::Kind::TooManyPixels:
        return translated(QT_TRANSLATE_NOOP("Pictures", "It has more pixels than can be shown."));
    case PictureFailure::Kind::NotAPicture:
        return translated(QT_TRANSLATE_NOOP("Pictures", "It is no PNG, JPEG, GIF or WebP picture."));
    case PictureFailure::Kind::Damaged:
        return translated(QT_TRANSLATE_NOOP("Pictures", "It is damaged."));
    }
    return {};
}

} // namespace coterie
