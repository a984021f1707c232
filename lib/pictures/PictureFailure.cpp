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
        return translated(QT_TRANSLATE_NOOP("Pictures", "Coterie does not load pictures from this address."));
    case PictureFailure::Kind::Unreachable:
        return translated(QT_TRANSLATE_NOOP("Pictures", "The server could not be reached."));
    case PictureFailure::Kind::TimedOut:
        return translated(QT_TRANSLATE_NOOP("Pictures", "The server took too long to respond."));
    case PictureFailure::Kind::NotTrusted:
        return translated(QT_TRANSLATE_NOOP("Pictures", "The certificate of the server is not trusted."));
    case PictureFailure::Kind::Gone:
        return translated(QT_TRANSLATE_NOOP("Pictures", "The picture no longer exists."));
    case PictureFailure::Kind::Refused:
        return translated(QT_TRANSLATE_NOOP("Pictures", "The server returned an error (%1).")).arg(failure.status);
    case PictureFailure::Kind::TooManyBytes:
        return translated(QT_TRANSLATE_NOOP("Pictures", "The file is too large."));
    case PictureFailure::Kind::TooManyPixels:
        return translated(QT_TRANSLATE_NOOP("Pictures", "The picture has too many pixels to be shown."));
    case PictureFailure::Kind::NotAPicture:
        return translated(
            QT_TRANSLATE_NOOP("Pictures", "Unsupported image format. Only PNG, JPEG, GIF and WebP can be shown."));
    case PictureFailure::Kind::Damaged:
        return translated(QT_TRANSLATE_NOOP("Pictures", "The picture is damaged."));
    }
    return {};
}

} // namespace coterie
