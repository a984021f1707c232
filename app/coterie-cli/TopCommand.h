// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "Command.h"

namespace coterie::cli {

/** "top": prints the communities with the most members, one per line. */
class TopCommand : public Command {
    Q_OBJECT

public:
    using Command::Command;
    void start() override;
};

} // namespace coterie::cli
