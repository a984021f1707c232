// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "WalletCommands.h"

#include "Lines.h"
#include "Words.h"

#include <QFile>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace coterie::cli {

namespace {

constexpr qint64 longestSignature = 4096; ///< bytes of a file

/** Returns the linked wallet with this address. The case of an EVM address is only a checksum. */
std::optional<Wallet> walletAt(const WalletAddress &address, const QList<Wallet> &wallets)
{
    const auto sensitivity = address.chainType == ChainType::Evm ? Qt::CaseInsensitive : Qt::CaseSensitive;
    const auto found = std::ranges::find_if(
        wallets, [&](const Wallet &one) { return one.address.compare(address.address, sensitivity) == 0; });
    return found == wallets.end() ? std::nullopt : std::optional(*found);
}

QJsonObject walletLine(const Wallet &wallet)
{
    return {{u"id"_s, wallet.id},
            {u"address"_s, wallet.address},
            {u"chainType"_s, wallet.chainType},
            {u"createdAt"_s, wallet.createdAt.text}};
}

} // namespace

void WalletsCommand::start()
{
    if (account().network().isGuest())
        return withIdentity({}); // which says so
    account().loadWallets(this, [this](const std::optional<ApiError> &error) {
        if (error)
            return finish(explain(*error));
        for (const Wallet &wallet : account().identity().wallets)
            print(walletLine(wallet));
        finish(Exit::Done);
    });
}

bool WalletCommand::readAddress()
{
    const QString text = arguments().operands.value(0).trimmed();
    m_wallet.chainType = text.startsWith("0x"_L1, Qt::CaseInsensitive) ? ChainType::Evm : ChainType::Svm;
    const auto address = parseAddress(m_wallet.chainType, text);
    if (!address.ok()) {
        finish(Stop{Exit::BadUsage, sentence(address.error(), m_wallet.chainType)});
        return false;
    }
    m_wallet.address = address.value();
    return true;
}

WalletLinking &WalletCommand::linking()
{
    if (!m_linking)
        m_linking = std::make_unique<WalletLinking>(account());
    return *m_linking;
}

void WalletCommand::withChallenge(const std::function<void(const QString &)> &then)
{
    withIdentity([this, then] {
        linking().challenge(m_wallet, [this, then](const Result<QString, WalletPage::Failure> &message) {
            if (message.ok())
                then(message.value());
            else
                finish(Stop{Exit::Refused, message.error().sentence});
        });
    });
}

std::optional<QString> WalletCommand::checked(const QString &signature) const
{
    const auto parsed = parseSignature(m_wallet.chainType, m_wallet.address, signature);
    if (parsed.ok())
        return parsed.value();
    say(sentence(parsed.error(), m_wallet.chainType));
    return {};
}

void WalletCommand::sendSignature(const QString &signature)
{
    linking().link(m_wallet, signature, [this](const std::optional<WalletPage::Failure> &failure) {
        if (failure)
            return finish(Stop{Exit::Refused, failure->sentence});
        const auto linked = walletAt(m_wallet, account().identity().wallets);
        print(linked ? walletLine(*linked)
                     : QJsonObject{{u"address"_s, m_wallet.address}, {u"chainType"_s, nameOf(m_wallet.chainType)}});
        say(words("The wallet is linked."));
        finish(Exit::Done);
    });
}

void WalletChallengeCommand::start()
{
    if (!readAddress())
        return;
    withChallenge([this](const QString &message) {
        if (arguments().raw) {
            const QByteArray bytes = message.toUtf8();
            std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout);
            std::fflush(stdout);
        } else {
            print({{u"address"_s, wallet().address},
                   {u"chainType"_s, nameOf(wallet().chainType)},
                   {u"message"_s, message}});
        }
        finish(Exit::Done);
    });
}

void WalletLinkCommand::start()
{
    if (!readAddress())
        return;
    withChallenge([this](const QString &message) {
        print(
            {{u"address"_s, wallet().address}, {u"chainType"_s, nameOf(wallet().chainType)}, {u"message"_s, message}});
        say(words("Sign this message with the wallet, exactly as it is:"));
        say(u'\n' + message + u'\n');
        say(words("Then paste the signature. Never paste a private key or a seed phrase."));
        m_input = std::make_unique<LineReader>();
        connect(m_input.get(), &LineReader::lineRead, this, [this](const QString &line) {
            const auto signature = checked(line);
            if (!signature)
                return;
            m_input->stop();
            sendSignature(*signature);
        });
        connect(m_input.get(), &LineReader::ended, this, [this] {
            finish(Stop{Exit::BadUsage, words("No signature was pasted, so the wallet is not linked.")});
        });
    });
}

void WalletSignCommand::start()
{
    if (!readAddress())
        return;
    if (!arguments().signatureFile.isEmpty()) {
        QFile file(arguments().signatureFile);
        if (!file.open(QIODevice::ReadOnly))
            return finish(Stop{Exit::BadUsage, words("The signature file %1 could not be read: %2")
                                                   .arg(arguments().signatureFile, file.errorString())});
        return take(QString::fromUtf8(file.read(longestSignature)).trimmed());
    }
    m_input = std::make_unique<LineReader>();
    connect(m_input.get(), &LineReader::lineRead, this, [this](const QString &line) {
        m_input->stop();
        take(line);
    });
    connect(m_input.get(), &LineReader::ended, this, [this] { take({}); });
}

void WalletSignCommand::take(const QString &text)
{
    const auto signature = checked(text);
    if (!signature)
        return finish(Exit::BadUsage);
    withIdentity([this, signature] { sendSignature(*signature); });
}

void WalletUnlinkCommand::start()
{
    if (!readAddress())
        return;
    if (account().network().isGuest())
        return withIdentity({}); // which says so
    account().loadWallets(this, [this](const std::optional<ApiError> &error) {
        if (error)
            return finish(explain(*error));
        const auto linked = walletAt(wallet(), account().identity().wallets);
        if (!linked)
            return finish(Stop{Exit::Refused, words("This wallet is not linked.")});
        account().network().call<coterie::Done>(
            this,
            [id = linked->id](ApiClient &api, Reply<coterie::Done> reply) { api.unlinkWallet(id, std::move(reply)); },
            [this](const Result<coterie::Done, ApiError> &done) {
                if (!done.ok())
                    return finish(explain(done.error()));
                print({{u"address"_s, wallet().address}, {u"linked"_s, false}});
                say(words("The wallet is unlinked."));
                finish(Exit::Done);
            });
    });
}

} // namespace coterie::cli
