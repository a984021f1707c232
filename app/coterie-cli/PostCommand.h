// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "Command.h"

namespace coterie::cli {

/** "post": publishes a text and prints each of its states. */
class PostCommand : public Command {
    Q_OBJECT

public:
    using Command::Command;
    void start() override;

private:
    void publish();
    void stateChanged(PostState state, const QString &reason);
    void published(const Message &message);

    std::unique_ptr<Timeline> m_feed;
    PostId m_post;
    bool m_sent = false;
    bool m_checked = false;
};

} // namespace coterie::cli
