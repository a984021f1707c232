// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/Result.h"
#include "storage/CredentialStore.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace coterie::cli {

/** What a script can tell apart. */
enum class Exit { Done = 0, BadUsage = 2, Refused = 3, Unreachable = 4 };

/** The command line, understood; what is not there comes from COTERIE_… and then from the window's settings. */
struct Arguments {
    QString command;
    QStringList words; ///< what follows the command and is no option
    ServiceSettings service;
    QString profile;               ///< the folder of settings and database; empty for the desktop's own places
    QString token;                 ///< the community's token address
    std::optional<double> seconds; ///< tail --for
    std::optional<int> count;      ///< tail --count, top --limit
    bool follow = false;
    bool standardInput = false;
    bool wait = false;
    QString replyTo;
};

/** Help or version was asked for (Done), or the words make no sense (BadUsage): text says it. */
struct Stop {
    Exit exit = Exit::BadUsage;
    QString text;
};

[[nodiscard]] Result<Arguments, Stop> parse(const QStringList &arguments);

} // namespace coterie::cli
