// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "Command.h"

#include <QByteArray>
#include <QSocketNotifier>

namespace coterie::cli {

/** The rows of one community as the window would show them, with what a person could do there. */
class FeedCommand : public Command {
    Q_OBJECT

public:
    using Command::Command;
    void start() override;

private:
    void stageChanged();
    void printRows();
    void openThread(const MessageId &root);
    void printThread(const Timeline &thread) const;
    void listen();
    void readInput();
    void obey(const QString &line);
    /** Whether the words were a command about a message, or about a post. */
    bool obeyMessage(const QString &verb, const QString &id, const QString &text);
    bool obeyPost(const QString &verb, const PostId &id);
    void endWhenSettled();

    std::unique_ptr<Timeline> m_feed;
    std::unique_ptr<QSocketNotifier> m_input;
    QByteArray m_buffer;
    QStringList m_threads; ///< whose rows are printed as well
    bool m_ended = false;  ///< stdin said all it had to say
    bool m_quit = false;   ///< nothing after it is obeyed
};

} // namespace coterie::cli
