// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

namespace coterie {

/**
 * Keeps what the program logs away from secrets, and its last lines for "Copy diagnostics". It stands before Qt's own
 * message handler: each message is scrubbed as it is taken in, whoever wrote it, and only then handed on to stderr. All
 * lines of the categories coterie.* are kept, also those that the logging rules do not show, and every warning.
 * Any thread.
 */
class LogBook {
public:
    static constexpr qsizetype capacity = 200;  ///< lines
    static constexpr qsizetype lineLimit = 500; ///< characters; the rest of a longer line is not kept

    /** From here on; the first thing a program does. The second time does nothing. */
    static void open();
    /** The last lines, oldest first: "2026-03-12T09:30:00.123Z warning qt.network.ssl: …" */
    [[nodiscard]] static QStringList lines();
    /** The text without the secrets that the program holds and without its person's home. */
    [[nodiscard]] static QString scrub(const QString &text);
};

} // namespace coterie
