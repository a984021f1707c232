// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/Storage.h"

#include <variant>

namespace coterie::storage {

/** Identifies an account. */
struct AccountKey {
    QString origin;
    UserId user;

    friend bool operator==(const AccountKey &, const AccountKey &) = default;
};

struct SaveAccount {
    CachedAccount account;
    QString credential; ///< SHA-256 of the credential, in hexadecimal
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
    OwnMessage message; ///< the published message
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
    bool muted = true; ///< false to unmute
};

/** A write as a value, so that it can be held, replaced by a newer one, and applied to what was read from disk. */
using Write = std::variant<KeepPost, ForgetPost, PublishPost, SaveDraft, SaveAccount, SaveCommunities, SavePage,
                           SaveOwn, SaveReadUpTo, SaveMuted>;

inline constexpr qsizetype maxPageSize = 50;
inline constexpr qsizetype maxOwnMessages = 1000; ///< per account

} // namespace coterie::storage
