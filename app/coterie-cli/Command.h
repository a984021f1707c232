// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "Arguments.h"
#include "client/Account.h"
#include "Session.h"

#include <QObject>

#include <functional>

namespace coterie::cli {

/** Base of the commands. start() runs from the event loop, and finish() ends the program. */
class Command : public QObject {
    Q_OBJECT

public:
    /** Both must outlive it. */
    Command(const Arguments &arguments, Session &session);
    ~Command() override;

    virtual void start() = 0;

    void finish(Exit exit);
    /** Prints the text on stderr and ends the program. */
    void finish(const Stop &stop);

protected:
    [[nodiscard]] const Arguments &arguments() const { return m_arguments; }
    [[nodiscard]] Session &session() { return m_session; }
    /** Only for commands that use an account, which is open then. */
    [[nodiscard]] Account &account() { return m_session.account(); }
    [[nodiscard]] TokenAddress token() const { return TokenAddress(m_arguments.token); }
    /** Loads the signed-in user and then invokes `then`; ends the program on failure. */
    void withIdentity(const std::function<void()> &then);

private:
    const Arguments &m_arguments;
    Session &m_session;
};

} // namespace coterie::cli
