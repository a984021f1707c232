// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/Community.h"
#include "protocol/RealtimeEvent.h"

#include <QByteArray>
#include <QJsonObject>

namespace coterie {

/** Returns the body of POST …/messages and …/replies. */
[[nodiscard]] QByteArray encode(const PostRequest &request);

/** Returns the body of POST /communities/media. It is a third larger than the picture, because of base64. */
[[nodiscard]] QByteArray encode(const MediaUpload &upload);

/** Returns the body of POST …/messages/{id}/report. */
[[nodiscard]] QByteArray encode(const ReportRequest &request);

/** Returns the body of POST /users/token/refresh. It contains a secret. */
[[nodiscard]] QByteArray encodeRefresh(const QString &refreshToken);

/** Returns the body of POST /users/twitter/challenge/exchange. It contains a secret. */
[[nodiscard]] QByteArray encodeChallengeCode(const QString &code);

/** Returns the body of PATCH /users/me/username. */
[[nodiscard]] QByteArray encodeUsername(const QString &username);

/** Returns the body of POST /users/me/wallets/challenge. */
[[nodiscard]] QByteArray encodeWallet(const QString &address, const QString &chainType);

/** Returns the body of POST /users/me/wallets. */
[[nodiscard]] QByteArray encode(const WalletProof &proof);

/** Returns an event's data as the socket sends it, for coterie-cli and tests. Unknown counts are left out. */
[[nodiscard]] QJsonObject toJson(const Message &message);
[[nodiscard]] QJsonObject toJson(const LikeUpdate &update);
[[nodiscard]] QJsonObject toJson(const ModerationUpdate &update);

} // namespace coterie
