// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "server/Gallery.h"

#include <QFile>

#include <array>

namespace coterie::sandbox {

using namespace Qt::StringLiterals;

namespace {

/** Returns the path if such a picture exists. */
QString existing(const QString &path)
{
    return QFile::exists(u':' + path) ? path : QString();
}

struct Illustration {
    QStringView start; ///< of the text
    const char *name = "";
};

constexpr std::array illustrations = {
    Illustration{u"The art people make", "painting-1.png"},
    Illustration{u"Can we talk about how good the mascot looks", "mascot.gif"},
    Illustration{u"Weekly numbers", "chart-1.png"},
    Illustration{u"I made a dashboard", "chart-2.png"},
    Illustration{u"Day 112 of posting my lunch", "lunch.png"},
};

} // namespace

QString portraitPath(const QString &username)
{
    return existing(u"/pictures/people/%1.png"_s.arg(username));
}

QString tokenPath(const QString &symbol)
{
    return existing(u"/pictures/tokens/%1.png"_s.arg(symbol.mid(1)));
}

QString mediaPath(const QString &text)
{
    for (const Illustration &illustration : illustrations)
        if (text.startsWith(illustration.start))
            return u"/pictures/media/"_s + QLatin1StringView(illustration.name);
    return {};
}

std::optional<MediaRecord> picture(const QString &kind, const QString &name)
{
    if (kind.contains(u'/') || name.contains(u'/')) // these were percent-encoded and could leave the folder
        return std::nullopt;
    QFile file(u":/pictures/%1/%2"_s.arg(kind, name));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return MediaRecord{name, name.endsWith(".gif"_L1) ? u"image/gif"_s : u"image/png"_s, file.readAll()};
}

} // namespace coterie::sandbox
