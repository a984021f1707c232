// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/SignIn.h"
#include "Command.h"
#include "LineReader.h"
#include "realtime/QtScheduler.h"

namespace coterie::cli {

/**
 * "login": prints the link where the user signs in, reads the link that the browser is sent to from standard input, and
 * makes the account the current one of the profile.
 */
class LoginCommand : public Command {
    Q_OBJECT

public:
    using Command::Command;
    void start() override;

private:
    void begin();
    [[nodiscard]] Result<Service, Stop> service();
    void offerLink(const QUrl &url);
    void takeLink(const QString &link);
    void explainFailure();
    void addAccount(const SignedIn &result);
    void saveKey(const AccountEntry &entry);

    QtScheduler m_scheduler;
    std::unique_ptr<SignIn> m_signIn;
    std::unique_ptr<LineReader> m_input;
};

} // namespace coterie::cli
