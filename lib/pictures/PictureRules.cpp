// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "pictures/PictureRules.h"

#include "protocol/Origin.h"

namespace coterie {

namespace {

/** Returns the URL's origin; null if a service would not be allowed there (R9). */
Origin originOf(const QUrl &url)
{
    if (!url.isValid() || !url.userInfo().isEmpty() || !url.scheme().startsWith(QLatin1StringView("http")))
        return {};
    const auto origin =
        Origin::parse(url.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::FullyEncoded));
    return origin.ok() ? origin.value() : Origin();
}

} // namespace

bool mayFetchPicture(const QUrl &url, AddressScope reach)
{
    const Origin origin = originOf(url);
    return !origin.isNull() && scopeOf(origin.host()) <= reach;
}

} // namespace coterie
