// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

namespace coterie {

/**
 * Keeps secrets out of the log, and records the last lines for "Copy diagnostics". It wraps Qt's message handler: each
 * message, from Qt and its plugins as well, is scrubbed before it is recorded and printed to stderr. All lines of the
 * coterie.* categories are recorded, even those that the logging rules hide, and so are the warnings of all other
 * categories. All methods may be called from any thread.
 */
class LogBook {
public:
    static constexpr qsizetype capacity = 200;  ///< lines
    static constexpr qsizetype lineLimit = 500; ///< characters; longer lines are truncated

    /** Installs the message handler. Call it first in main(); later calls do nothing. */
    static void open();
    /** Returns the last lines, oldest first: "2026-03-12T09:30:00.123Z warning qt.network.ssl: …" */
    [[nodiscard]] static QStringList lines();
    /** Returns the text without known secrets, and with the home folder replaced by "~". */
    [[nodiscard]] static QString scrub(const QString &text);
};

} // namespace coterie
