// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/Result.h"
#include "storage/CredentialStore.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace coterie::cli {

/** Exit codes. */
enum class Exit { Done = 0, BadUsage = 2, Refused = 3, Unreachable = 4 };

/** The parsed command line. What is missing comes from COTERIE_… variables, then from the accounts of the profile. */
struct Arguments {
    QString command;               ///< with its subcommand: "wallet link"
    QStringList operands;          ///< positional arguments after the command
    ServiceSettings options;       ///< what the options say about the service; never a token
    QString account;               ///< --account: username or id; empty for the current one
    QString service;               ///< login --service: name or address
    QString profile;               ///< folder of settings and database; empty for the system's folders
    QString token;                 ///< token address of the community, from --token or COTERIE_TOKEN
    std::optional<double> seconds; ///< tail --for
    std::optional<int> count;      ///< tail --count, top --limit
    bool follow = false;
    bool standardInput = false;
    bool wait = false;
    bool raw = false;
    QString replyTo;
    QString signatureFile; ///< wallet sign; empty for standard input
};

/** Ends the program after printing the text: help or version (Done), or an error. */
struct Stop {
    Exit exit = Exit::BadUsage;
    QString text;
};

[[nodiscard]] Result<Arguments, Stop> parse(const QStringList &arguments);

/** Returns the settings with what the environment and the options say instead; see fromEnvironment(). */
[[nodiscard]] ServiceSettings overridden(const ServiceSettings &settings, const Arguments &arguments);

/** An option as --help lists it. */
struct OptionSyntax {
    QStringList names; ///< with their dashes
    QString value;     ///< what it takes, such as "FILE"; empty for none
    QString description;
};

/** A command as --help lists it; the program itself has an empty name. */
struct CommandSyntax {
    QString name;
    QString description;
    QList<OptionSyntax> options;
    QList<CommandSyntax> commands;
};

[[nodiscard]] CommandSyntax syntax();

} // namespace coterie::cli
