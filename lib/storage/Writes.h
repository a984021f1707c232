// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/Storage.h"

#include <variant>

namespace coterie::storage {

/** Whose something is. */
struct AccountKey {
    QString origin;
    UserId user;

    friend bool operator==(const AccountKey &, const AccountKey &) = default;
};

struct SaveAccount {
    CachedAccount account;
    QString credential; ///< the SHA-256 of one, in hexadecimal digits
};

struct SaveCommunities {
    AccountKey account;
    QList<TopCommunity> communities;
};

struct SavePage {
    AccountKey account;
    TokenAddress token;
    QList<Message> newestFirst;
};

struct KeepPost {
    AccountKey account;
    TokenAddress token;
    Post post;
};

struct ForgetPost {
    AccountKey account;
    PostId id;
};

struct PublishPost {
    AccountKey account;
    TokenAddress token;
    PostId id;
    OwnMessage message; ///< what it became
};

struct SaveDraft {
    AccountKey account;
    TokenAddress token;
    MessageId thread;
    QString text;
};

struct SaveOwn {
    AccountKey account;
    TokenAddress token;
    OwnMessage message;
};

struct SaveReadUpTo {
    AccountKey account;
    TokenAddress token;
    Timestamp moment;
};

struct SaveMuted {
    AccountKey account;
    MutedPerson person;
    bool muted = true; ///< or no longer
};

/**
 * Something that is to be on disk, as a value: it can be held, replaced by a newer one, and seen before it is written.
 */
using Write = std::variant<KeepPost, ForgetPost, PublishPost, SaveDraft, SaveAccount, SaveCommunities, SavePage,
                           SaveOwn, SaveReadUpTo, SaveMuted>;

inline constexpr qsizetype mostOfAPage = 50;
inline constexpr qsizetype mostOwn = 1000; ///< of one account

} // namespace coterie::storage
