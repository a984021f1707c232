// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "LineReader.h"

#include <unistd.h>

namespace coterie::cli {

LineReader::LineReader() : m_input(STDIN_FILENO, QSocketNotifier::Read)
{
    connect(&m_input, &QSocketNotifier::activated, this, &LineReader::read);
}

void LineReader::stop()
{
    m_stopped = true;
    m_input.setEnabled(false);
}

void LineReader::read()
{
    char block[4096];
    const ssize_t size = ::read(STDIN_FILENO, block, sizeof block);
    if (size > 0)
        m_buffer.append(block, qsizetype(size));
    else if (!m_buffer.isEmpty())
        m_buffer.append('\n'); // the last line may have no newline
    for (qsizetype end = m_buffer.indexOf('\n'); end >= 0; end = m_buffer.indexOf('\n')) {
        const QString line = QString::fromUtf8(m_buffer.left(end)).trimmed();
        m_buffer.remove(0, end + 1);
        if (!line.isEmpty())
            Q_EMIT lineRead(line);
        if (m_stopped)
            return;
    }
    if (size <= 0) {
        m_input.setEnabled(false);
        Q_EMIT ended();
    }
}

} // namespace coterie::cli
