// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "Command.h"

#include "Lines.h"

#include <QCoreApplication>

namespace coterie::cli {

Command::Command(Arguments arguments, std::unique_ptr<Account> account)
    : m_arguments(std::move(arguments)), m_account(std::move(account))
{
}

Command::~Command() = default;

void Command::withIdentity(std::function<void()> then)
{
    account().loadIdentity(this, [this, then = std::move(then)](const std::optional<ApiError> &error) {
        if (error)
            finish(explain(*error));
        else
            then();
    });
}

void Command::finish(Exit exit)
{
    QCoreApplication::exit(int(exit));
}

} // namespace coterie::cli
