// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "Arguments.h"
#include "client/Account.h"

#include <QObject>

#include <memory>

namespace coterie::cli {

/** Base of the commands. start() runs from the event loop, and finish() ends the program. */
class Command : public QObject {
    Q_OBJECT

public:
    Command(Arguments arguments, std::unique_ptr<Account> account);
    ~Command() override;

    virtual void start() = 0;

protected:
    [[nodiscard]] const Arguments &arguments() const { return m_arguments; }
    [[nodiscard]] Account &account() { return *m_account; }
    [[nodiscard]] TokenAddress token() const { return TokenAddress(m_arguments.token); }
    /** Loads the signed-in user and then invokes `then`; ends the program on failure. */
    void withIdentity(std::function<void()> then);
    void finish(Exit exit);

private:
    const Arguments m_arguments;
    std::unique_ptr<Account> m_account;
};

} // namespace coterie::cli
