// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/text/Links.h"

#include <QDesktopServices>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coterie {

namespace {

/** Returns an empty URL if the link must not be opened. */
QUrl checked(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const QString scheme = url.scheme();
    const bool isWeb = scheme == "http"_L1 || scheme == "https"_L1;
    return url.isValid() && isWeb && !url.host().isEmpty() && url.userInfo().isEmpty() ? url : QUrl();
}

/** Removes punctuation that belongs to the surrounding sentence: "see (https://example.org/a)." */
QString trimmedAtEnd(QString address)
{
    constexpr auto marks = ".,;:!?'*_~"_L1;
    while (!address.isEmpty()) {
        const QChar last = address.back();
        const bool closes = last == u')' && address.count(u')') > address.count(u'(');
        if (!closes
            && !std::any_of(marks.begin(), marks.end(), [last](char mark) { return last == QLatin1Char(mark); }))
            break;
        address.chop(1);
    }
    return address;
}

} // namespace

QStringList Links::in(const QString &text)
{
    QStringList found;
    if (!text.contains("://"_L1))
        return found;
    // Ends at white space, control or direction marks, and quotes.
    static const QRegularExpression pattern(uR"((?<![\p{L}\p{N}])https?://[^\s\p{C}<>"“”«»`|\\^{}\[\]]+)"_s,
                                            QRegularExpression::CaseInsensitiveOption
                                                | QRegularExpression::UseUnicodePropertiesOption);
    for (auto matches = pattern.globalMatch(text); matches.hasNext() && found.size() < most;) {
        const QUrl url = checked(trimmedAtEnd(matches.next().captured()));
        const QString address = url.toString(QUrl::FullyEncoded);
        if (!url.isEmpty() && !found.contains(address))
            found.append(address);
    }
    return found;
}

QString Links::host(const QString &address)
{
    const QUrl url(address);
    const QString name = url.host(QUrl::FullyEncoded);
    return url.port() < 0 ? name : name + u':' + QString::number(url.port());
}

bool Links::open(const QString &address)
{
    const QUrl url = checked(address);
    return !url.isEmpty() && QDesktopServices::openUrl(url);
}

} // namespace coterie
