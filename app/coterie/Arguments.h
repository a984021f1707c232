// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/app/AppController.h"
#include "ui/settings/Languages.h"

#include <QString>

#include <optional>

class QCoreApplication;

namespace coterie {

/** The command line of the program. */
struct Arguments {
    AppController::Start start;
    QString opened;                   ///< the argument that `start.open` or `start.link` was read from
    std::optional<Language> language; ///< from --language
};

/**
 * Parses the command line. Exits with 2 and a message on stderr if it is invalid, and with 0 after --help and
 * --version.
 */
[[nodiscard]] Arguments parse(const QCoreApplication &app);

/** Returns whether only --help or --version is requested, which must work without a display. */
[[nodiscard]] bool wantsTextOnly(int argc, char *argv[]);

/**
 * Returns the name for SingleInstance: a profile has one window, and another one for the sandbox, which has its own
 * accounts. Creates the profile's folder, since its canonical path is only known then.
 */
[[nodiscard]] QString instanceName(const AppController::Start &start);

} // namespace coterie
