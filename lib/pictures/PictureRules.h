// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QUrl>

namespace coterie {

/**
 * Whether a picture may be fetched from there: https, or http from a loopback address (R9), and no user or password in
 * it. Addresses of this computer only where `local` is true, that is for a service that runs on this computer: what
 * strangers write must not make the program ask other programs here.
 */
[[nodiscard]] bool mayFetchPicture(const QUrl &url, bool local);
[[nodiscard]] bool isOnThisComputer(const QUrl &url);

} // namespace coterie
