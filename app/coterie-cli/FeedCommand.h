// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "Command.h"
#include "LineReader.h"

namespace coterie::cli {

/** "feed": prints the rows of a community as the window would show them, and carries out commands from stdin. */
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
    void runCommand(const QString &line);
    // These return whether the line was a command about a message, or about a post.
    bool runMessageCommand(const QString &verb, const QString &id, const QString &text);
    bool runPostCommand(const QString &verb, const PostId &id);
    void finishWhenIdle();

    std::unique_ptr<Timeline> m_feed;
    std::unique_ptr<LineReader> m_input;
    QStringList m_threads; ///< ids of the threads whose rows are printed too
    bool m_ended = false;  ///< stdin was closed
};

} // namespace coterie::cli
