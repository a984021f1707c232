// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/Result.h"
#include "storage/CredentialStore.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace coterie::cli {

/** Exit codes. */
enum class Exit { Done = 0, BadUsage = 2, Refused = 3, Unreachable = 4 };

/** The parsed command line. Missing values come from COTERIE_… variables, then from the window's settings. */
struct Arguments {
    QString command;
    QStringList operands; ///< positional arguments after the command
    ServiceSettings service;
    QString profile;               ///< folder of settings and database; empty for the system's folders
    QString token;                 ///< token address of the community
    std::optional<double> seconds; ///< tail --for
    std::optional<int> count;      ///< tail --count, top --limit
    bool follow = false;
    bool standardInput = false;
    bool wait = false;
    QString replyTo;
};

/** Ends the program after printing the text: help or version (Done), or an error (BadUsage). */
struct Stop {
    Exit exit = Exit::BadUsage;
    QString text;
};

[[nodiscard]] Result<Arguments, Stop> parse(const QStringList &arguments);

} // namespace coterie::cli
