// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "Command.h"

namespace coterie::cli {

/** "accounts": prints the accounts of the profile, one per line. */
class AccountsCommand : public Command {
    Q_OBJECT

public:
    using Command::Command;
    void start() override;

private:
    void printNext(qsizetype index);
};

/** "logout": deletes the tokens of an account. */
class LogoutCommand : public Command {
    Q_OBJECT

public:
    using Command::Command;
    void start() override;
};

/** "whoami": prints the signed-in user, as the service knows them. */
class WhoamiCommand : public Command {
    Q_OBJECT

public:
    using Command::Command;
    void start() override;
};

} // namespace coterie::cli
