// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/WalletLinking.h"
#include "Command.h"
#include "LineReader.h"

#include <optional>

namespace coterie::cli {

/** "wallets": prints the linked wallets, one per line. */
class WalletsCommand : public Command {
    Q_OBJECT

public:
    using Command::Command;
    void start() override;
};

/** Base of the commands about one wallet, which is the operand. */
class WalletCommand : public Command {
    Q_OBJECT

public:
    using Command::Command;

protected:
    /** Reads the address from the operand; ends the program if it is none. */
    [[nodiscard]] bool readAddress();
    [[nodiscard]] const WalletAddress &wallet() const { return m_wallet; }
    [[nodiscard]] WalletLinking &linking();
    /** Requests the message to sign and then invokes `then`; ends the program on failure. */
    void withChallenge(const std::function<void(const QString &message)> &then);
    /** Returns the checked signature. If it is none, says why and returns nothing. */
    [[nodiscard]] std::optional<QString> checked(const QString &signature) const;
    void sendSignature(const QString &signature);

private:
    WalletAddress m_wallet;
    std::unique_ptr<WalletLinking> m_linking;
};

/** "wallet challenge": prints what the owner of a wallet has to sign. */
class WalletChallengeCommand : public WalletCommand {
    Q_OBJECT

public:
    using WalletCommand::WalletCommand;
    void start() override;
};

/** "wallet link": prints what the owner of a wallet has to sign, and reads the signature from standard input. */
class WalletLinkCommand : public WalletCommand {
    Q_OBJECT

public:
    using WalletCommand::WalletCommand;
    void start() override;

private:
    std::unique_ptr<LineReader> m_input;
};

/** "wallet sign": sends a signature of an earlier "wallet challenge", from a file or standard input. */
class WalletSignCommand : public WalletCommand {
    Q_OBJECT

public:
    using WalletCommand::WalletCommand;
    void start() override;

private:
    void take(const QString &text);

    std::unique_ptr<LineReader> m_input;
};

/** "wallet unlink" */
class WalletUnlinkCommand : public WalletCommand {
    Q_OBJECT

public:
    using WalletCommand::WalletCommand;
    void start() override;
};

} // namespace coterie::cli
