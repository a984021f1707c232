// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "api/ApiError.h"
#include "client/WalletPage.h"

#include <QObject>

namespace coterie {

class Account;

/**
 * Links wallets to an account, for the page in the browser, the form in the window and the command line: asks the
 * service for a challenge, sends the signature, and asks for the wallets again. The account must outlive it. GUI
 * thread.
 */
class WalletLinking : public QObject {
    Q_OBJECT

public:
    explicit WalletLinking(Account &account);

    /** Requests what the owner of the wallet has to sign. */
    void challenge(const WalletAddress &wallet, const WalletPage::ChallengeDone &done);
    /**
     * Sends the signature of the last challenge. Whether it was accepted or the wallet was linked already, the account
     * has the new list of wallets when `done` is invoked, if the service answers.
     */
    void link(const WalletAddress &wallet, const QString &signature, const WalletPage::LinkDone &done);

    /** Returns the chain types of these chains, each once, with a name such as "Solana". */
    [[nodiscard]] static std::vector<WalletPage::Chain> chainsOf(const QStringList &chains);

private:
    Account &m_account;
};

} // namespace coterie
