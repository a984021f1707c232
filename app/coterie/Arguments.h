// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/app/AppController.h"
#include "ui/settings/Languages.h"

#include <QString>

#include <optional>

class QCoreApplication;

namespace coterie {

/** What the program was told when it was started. */
struct Arguments {
    AppController::Start start;
    QString opened;                   ///< what `start.open` was read from
    std::optional<Language> language; ///< that was asked for
};

/**
 * Ends the program, with 2 and a sentence on stderr, where it cannot be understood; with 0 after --help and --version.
 */
[[nodiscard]] Arguments parse(const QCoreApplication &app);

/** What is only to be read on the terminal must not need a display. */
[[nodiscard]] bool asksForWordsAlone(int argc, char *argv[]);

/**
 * What is to run once: a profile has one window, and one more of the sandbox, whose accounts are its own. Makes the
 * profile's folder, for only then its true name is known.
 */
[[nodiscard]] QString instanceName(const AppController::Start &start);

} // namespace coterie
