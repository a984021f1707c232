// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "feed/Row.h"

#include <QJsonObject>
#include <QVariant>

#include <array>
#include <string_view>

namespace coterie {

/** Who writes this account's posts; a post itself does not say. */
struct PostAuthor {
    QString username;
    QString imageUrl;
};

enum class RowKind { Message = 0x1, Post = 0x2, Hole = 0x4 };
Q_DECLARE_FLAGS(RowKinds, RowKind)
Q_DECLARE_OPERATORS_FOR_FLAGS(RowKinds)

/** One field of a row, for the models of the window and the JSON of the command line. */
struct RowRole {
    enum class Type { Text, Number, Flag };

    std::string_view name; ///< in QML and in JSON
    Type type;             ///< a row without the field has an empty text, 0 or false
    RowFields changesWith; ///< what of a row changes for its value to change; a new kind changes all (F9)
    RowKinds inJson;       ///< the kinds of row whose JSON has the field
    QVariant (*ofMessage)(const MessageRow &) = nullptr;
    QVariant (*ofPost)(const Post &, const PostAuthor &) = nullptr;
    QVariant (*ofHole)(const Hole &) = nullptr;
};

/**
 * The fields of a row. To show a new one, add it here and as a required property of the same name to RowBase.qml; the
 * tests compare the two.
 */
inline constexpr std::array rowRoles{
    RowRole{.name = "messageId",
            .type = RowRole::Type::Text,
            .changesWith = {},
            .inJson = {},
            .ofMessage = [](const MessageRow &row) -> QVariant { return row.id().text(); }},
    RowRole{.name = "postId",
            .type = RowRole::Type::Text,
            .changesWith = {},
            .inJson = {},
            .ofPost = [](const Post &post, const PostAuthor &) -> QVariant { return post.id.text(); }},
    RowRole{.name = "content",
            .type = RowRole::Type::Text,
            .changesWith = RowField::Text,
            .inJson = RowKind::Message | RowKind::Post | RowKind::Hole,
            .ofMessage = [](const MessageRow &row) -> QVariant { return row.message->content; },
            .ofPost = [](const Post &post, const PostAuthor &) -> QVariant { return post.content; }},
    RowRole{.name = "mediaUrl",
            .type = RowRole::Type::Text,
            .changesWith = RowField::Text,
            .inJson = {},
            .ofMessage = [](const MessageRow &row) -> QVariant { return row.message->mediaUrl; },
            .ofPost = [](const Post &post, const PostAuthor &) -> QVariant { return post.mediaUrl; }},
    RowRole{.name = "username",
            .type = RowRole::Type::Text,
            .changesWith = RowField::Text,
            .inJson = RowKind::Message,
            .ofMessage = [](const MessageRow &row) -> QVariant { return row.message->author.username; },
            .ofPost = [](const Post &, const PostAuthor &author) -> QVariant { return author.username; }},
    RowRole{.name = "imageUrl",
            .type = RowRole::Type::Text,
            .changesWith = RowField::Text,
            .inJson = {},
            .ofMessage = [](const MessageRow &row) -> QVariant { return row.message->author.profileImageUrl; },
            .ofPost = [](const Post &, const PostAuthor &author) -> QVariant { return author.imageUrl; }},
    RowRole{.name = "followerCount",
            .type = RowRole::Type::Number,
            .changesWith = RowField::Text,
            .inJson = {},
            .ofMessage = [](const MessageRow &row) -> QVariant { return row.message->author.followerCount; }},
    RowRole{.name = "createdAt", // ms since the epoch
            .type = RowRole::Type::Number,
            .changesWith = RowField::Text | RowField::State,
            .inJson = {},
            .ofMessage = [](const MessageRow &row) -> QVariant { return row.message->createdAt.milliseconds(); },
            .ofPost = [](const Post &post, const PostAuthor &) -> QVariant { return post.submittedAt; }},
    RowRole{.name = "own",
            .type = RowRole::Type::Flag,
            .changesWith = RowField::Flags,
            .inJson = RowKind::Message | RowKind::Post,
            .ofMessage = [](const MessageRow &row) -> QVariant { return row.own; },
            .ofPost = [](const Post &, const PostAuthor &) -> QVariant { return true; }},
    RowRole{.name = "liked",
            .type = RowRole::Type::Flag,
            .changesWith = RowField::Likes,
            .inJson = RowKind::Message | RowKind::Post,
            .ofMessage = [](const MessageRow &row) -> QVariant { return row.liked; }},
    RowRole{.name = "likeCount",
            .type = RowRole::Type::Number,
            .changesWith = RowField::Likes,
            .inJson = RowKind::Message | RowKind::Post,
            .ofMessage = [](const MessageRow &row) -> QVariant { return row.likeCount; }},
    RowRole{.name = "replyCount",
            .type = RowRole::Type::Number,
            .changesWith = RowField::Replies,
            .inJson = RowKind::Message,
            .ofMessage = [](const MessageRow &row) -> QVariant { return row.replyCount; }},
    RowRole{.name = "isSpam",
            .type = RowRole::Type::Flag,
            .changesWith = RowField::Flags,
            .inJson = RowKind::Message | RowKind::Post,
            .ofMessage = [](const MessageRow &row) -> QVariant { return row.isSpam; }},
    RowRole{.name = "isHarmful",
            .type = RowRole::Type::Flag,
            .changesWith = RowField::Flags,
            .inJson = RowKind::Message | RowKind::Post,
            .ofMessage = [](const MessageRow &row) -> QVariant { return row.isHarmful; }},
    RowRole{
        .name = "removed", // by moderation, and not put away yet
        .type = RowRole::Type::Flag,
        .changesWith = RowField::Flags,
        .inJson = {},
        .ofMessage = [](const MessageRow &row) -> QVariant { return row.own && row.isFlagged() && !row.dismissed; }},
    RowRole{.name = "dismissed",
            .type = RowRole::Type::Flag,
            .changesWith = RowField::Flags,
            .inJson = RowKind::Message,
            .ofMessage = [](const MessageRow &row) -> QVariant { return row.dismissed; }},
    RowRole{.name = "reason",
            .type = RowRole::Type::Text,
            .changesWith = RowField::State,
            .inJson = RowKind::Post | RowKind::Hole,
            .ofPost = [](const Post &post, const PostAuthor &) -> QVariant { return post.reason; },
            .ofHole = [](const Hole &hole) -> QVariant { return hole.reason; }},
};

/** Returns the value of a row's field, or the default of its type if this kind of row has no such field. */
[[nodiscard]] QVariant value(const RowRole &role, const Row &row, const PostAuthor &author = {});

/** Returns the fields of a row that are in the JSON of its kind. */
[[nodiscard]] QJsonObject toJson(const Row &row);

} // namespace coterie
