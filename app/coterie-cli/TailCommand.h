// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "Command.h"

namespace coterie::cli {

/** The events of one community as they come. */
class TailCommand : public Command {
    Q_OBJECT

public:
    using Command::Command;
    void start() override;

private:
    void printEvent(const RealtimeEvent &event);
    void takeState(const ConnectionState &state);
    void counted();

    EventSubscription m_subscription;
    ConnectionState m_state;
    bool m_everLive = false;
    int m_counted = 0;
};

} // namespace coterie::cli
