// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/World.h"

#include <QJsonObject>

namespace coterie::sandbox {

/** The JSON of the service, as in openapi.json and its page on realtime events. */

[[nodiscard]] QString dateText(qint64 microseconds);
/** Returns the message as REST shows it to `viewer`. */
[[nodiscard]] QJsonObject toJson(const World &world, const MessageRecord &message, const UserId &viewer);
[[nodiscard]] QJsonObject feedItem(const World &world, const MessageRecord &message, const UserId &viewer);
[[nodiscard]] QJsonObject userJson(const World &world, const Person &person);
[[nodiscard]] QJsonObject profileJson(const World &world, const Person &person);
[[nodiscard]] QJsonObject walletJson(const World &world, const LinkedWallet &wallet);
[[nodiscard]] QJsonObject topCommunity(const World &world, const CommunityRecord &community);
[[nodiscard]] QJsonObject communityJson(const World &world, const CommunityRecord &community);
[[nodiscard]] QJsonObject memberJson(const World &world, const UserId &user, qint64 messageCount);
[[nodiscard]] qint64 memberCount(const World &world, const CommunityRecord &community);

/** The three events of the socket, with their envelopes. */
[[nodiscard]] QJsonObject messageUpdate(const World &world, const MessageRecord &message);
[[nodiscard]] QJsonObject likeUpdate(const MessageId &message, bool liked);
[[nodiscard]] QJsonObject moderationUpdate(const MessageRecord &message);

} // namespace coterie::sandbox
