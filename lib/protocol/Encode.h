// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/Community.h"
#include "protocol/RealtimeEvent.h"

#include <QByteArray>
#include <QJsonObject>

namespace coterie {

/** The body of POST …/messages and …/replies. */
[[nodiscard]] QByteArray encode(const PostRequest &request);

/** The body of POST /communities/media: a third larger than the picture. */
[[nodiscard]] QByteArray encode(const MediaUpload &upload);

/** The body of POST …/messages/{id}/report. */
[[nodiscard]] QByteArray encode(const ReportRequest &request);

/** The body of POST /users/token/refresh; holds a secret. */
[[nodiscard]] QByteArray encodeRefresh(const QString &refreshToken);

/** An event's data as the socket carries it, for coterie-cli and for tests; absent counts stay absent. */
[[nodiscard]] QJsonObject toJson(const Message &message);
[[nodiscard]] QJsonObject toJson(const LikeUpdate &update);
[[nodiscard]] QJsonObject toJson(const ModerationUpdate &update);

} // namespace coterie
