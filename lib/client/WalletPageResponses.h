// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/LoopbackServer.h"
#include "client/WalletPage.h"

#include <QJsonObject>

namespace coterie {

/** Why a wallet page refuses a request that may be its own. */
enum class WalletPageRefusal {
    UsedElsewhere,     ///< another browser has the page
    NoCookie,          ///< the browser does not send back the page's cookie
    Busy,              ///< the owner has not answered the request before
    TooManyChallenges, ///< the user needs a new page
    NoChallenge,       ///< a signature, but no challenge
};

/** Returns a translated sentence for the user that says what to do. */
[[nodiscard]] QString sentence(WalletPageRefusal refusal);

[[nodiscard]] LoopbackResponse plainResponse(int status, const QString &text);
[[nodiscard]] LoopbackResponse jsonResponse(const QJsonObject &object);

/** Failures as JSON for the script of the page: "error" is a word that it knows, "sentence" is for the user. */
[[nodiscard]] LoopbackResponse failureResponse(int status, const QString &error, const QString &sentence);
[[nodiscard]] LoopbackResponse failureResponse(WalletPageRefusal refusal);
[[nodiscard]] LoopbackResponse failureResponse(const WalletPage::Failure &failure);

} // namespace coterie
