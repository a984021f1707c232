// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/text/Links.h"

#include "ui/text/LinkExtent.h"

#include <QDesktopServices>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coterie {

namespace {

/** Returns an empty URL if the link must not be opened. */
QUrl checked(const QString &address)
{
    if (address.size() > maxLinkLength)
        return {};
    const QUrl url(address, QUrl::StrictMode);
    const QString scheme = url.scheme();
    const bool isWeb = scheme == "http"_L1 || scheme == "https"_L1;
    return url.isValid() && isWeb && !url.host().isEmpty() && url.userInfo().isEmpty() ? url : QUrl();
}

/** Percent-encodes what RFC 3986 does not allow after the host. What is encoded already stays so. */
QString percentEncoded(QStringView part)
{
    constexpr auto digits = "0123456789ABCDEF"_L1;
    constexpr auto allowed = "-._~!$&'()*+,;=:@/?#"_L1;
    const auto isHex = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
    };
    const QByteArray bytes = part.toUtf8();
    QString result;
    result.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes.at(i);
        const bool isEscape = c == '%' && i + 2 < bytes.size() && isHex(bytes.at(i + 1)) && isHex(bytes.at(i + 2));
        const bool isPlain = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        if (isEscape || isPlain || std::find(allowed.begin(), allowed.end(), c) != allowed.end()) {
            result += QLatin1Char(c);
        } else {
            result += u'%';
            result += digits.at(uchar(c) >> 4);
            result += digits.at(uchar(c) & 15);
        }
    }
    return result;
}

/** Returns an address as it is opened, or an empty text if it must not be opened. */
QString encoded(QStringView written)
{
    const qsizetype host = written.indexOf("://"_L1) + 3;
    qsizetype end = host;
    while (end < written.size() && !u"/?#"_s.contains(written.at(end)))
        ++end;
    QString rest = percentEncoded(written.sliced(end));
    // QUrl would encode a "#" in the fragment, which many sites use as it is.
    const qsizetype hash = rest.indexOf(u'#');
    const QString fragment = hash < 0 ? QString() : rest.sliced(hash);
    if (hash >= 0)
        rest.truncate(hash);
    const QUrl url = checked(written.first(end).toString() + rest);
    const QString address = url.isEmpty() ? QString() : url.toString(QUrl::FullyEncoded) + fragment;
    return address.size() > maxLinkLength ? QString() : address;
}

} // namespace

QStringList Links::in(const QString &text)
{
    QStringList found;
    forEachLink(text, [&found](QStringView written) {
        const QString address = encoded(written);
        if (!address.isEmpty() && !found.contains(address))
            found.append(address);
        return found.size() < most;
    });
    return found;
}

QString Links::whole(const QString &address)
{
    const qsizetype colon = address.indexOf("://"_L1);
    return colon < 0 ? QString() : encoded(address);
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
