// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "Command.h"

namespace coterie::cli {

/** "tail": prints the events of a community as they arrive. */
class TailCommand : public Command {
    Q_OBJECT

public:
    using Command::Command;
    void start() override;

private:
    void printEvent(const RealtimeEvent &event);
    void printState(const ConnectionState &state);
    void countEvent();

    EventSubscription m_subscription;
    ConnectionState m_state;
    bool m_everLive = false;
    int m_count = 0; ///< of messages, likes and moderations
};

} // namespace coterie::cli
