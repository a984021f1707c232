// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "Command.h"

#include "Lines.h"
#include "Words.h"

#include <QCoreApplication>

namespace coterie::cli {

Command::Command(const Arguments &arguments, Session &session) : m_arguments(arguments), m_session(session) {}

Command::~Command() = default;

void Command::withIdentity(const std::function<void()> &then)
{
    if (account().network().isGuest()) {
        say(words("You are signed out. Run “coterie-cli login”."));
        return finish(Exit::Refused);
    }
    account().loadIdentity(this, [this, then](const std::optional<ApiError> &error) {
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

void Command::finish(const Stop &stop)
{
    say(stop.text.trimmed());
    finish(stop.exit);
}

} // namespace coterie::cli
