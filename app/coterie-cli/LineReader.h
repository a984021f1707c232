// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>
#include <QString>

namespace coterie::cli {

/** Reads standard input line by line, without blocking. Blank lines are skipped; the last line may have no newline. */
class LineReader : public QObject {
    Q_OBJECT

public:
    LineReader();

    /** Ignores everything that follows. */
    void stop();

Q_SIGNALS:
    /** Emitted for each line, without white space around it. */
    void lineRead(const QString &line);
    /** Emitted once, when standard input was closed. */
    void ended();

private:
    void read();

    QSocketNotifier m_input;
    QByteArray m_buffer;
    bool m_stopped = false;
};

} // namespace coterie::cli
