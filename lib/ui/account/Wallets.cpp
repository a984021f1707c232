// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/account/Wallets.h"

#include "client/Account.h"
#include "client/PostingSource.h"
#include "ui/text/Format.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace coterie {

Wallets::Wallets(Opener opener)
    : m_opener(opener ? std::move(opener) : Opener(&QDesktopServices::openUrl)), m_page(m_scheduler)
{
    connect(&m_page, &WalletPage::opened, this, [this] { setPage(PageOpened); });
    connect(&m_page, &WalletPage::expired, this, [this] { setPage(PageExpired); });
    connect(&m_page, &WalletPage::finished, this, [this](const WalletAddress &wallet) {
        finish(wallet);
        setPage(PageDone);
    });
}

Wallets::~Wallets() = default;

void Wallets::attach(Account *account, const QString &serviceName)
{
    if (m_account)
        disconnect(m_account, nullptr, this, nullptr);
    closePage();
    m_linking.reset();
    m_account = account;
    m_serviceName = serviceName;
    setError({});
    restartManual();
    if (account) {
        m_linking = std::make_unique<WalletLinking>(*account);
        connect(account, &Account::identityChanged, this, &Wallets::update);
    }
    update();
}

void Wallets::update()
{
    const Identity identity = m_account ? m_account->identity() : Identity();
    if (identity.chains != m_chains) {
        m_chains = identity.chains;
        Q_EMIT chainsChanged();
    }
    if (identity.wallets == m_wallets)
        return;
    const auto find = [](const QList<Wallet> &wallets, const QString &id) {
        return std::ranges::find(wallets, id, &Wallet::id);
    };
    // From the last row on, so that the others keep their places.
    for (int row = count() - 1; row >= 0; --row) {
        const auto same = find(identity.wallets, m_wallets.at(row).id);
        if (same == identity.wallets.end()) {
            beginRemoveRows({}, row, row);
            m_wallets.removeAt(row);
            endRemoveRows();
        } else if (*same != m_wallets.at(row)) {
            m_wallets[row] = *same;
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
    for (const Wallet &wallet : identity.wallets) {
        if (find(m_wallets, wallet.id) != m_wallets.end())
            continue;
        beginInsertRows({}, count(), count());
        m_wallets.append(wallet);
        endInsertRows();
    }
    Q_EMIT countChanged();
}

int Wallets::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_wallets.size());
}

QHash<int, QByteArray> Wallets::roleNames() const
{
    return {{AddressRole, "address"},
            {ShortAddressRole, "shortAddress"},
            {ChainRole, "chain"},
            {SinceRole, "since"},
            {IdRole, "walletId"}};
}

QVariant Wallets::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Wallet &wallet = m_wallets.at(index.row());
    switch (role) {
    case AddressRole:
        return wallet.address;
    case ShortAddressRole:
        return Format::shortAddress(wallet.address, true);
    case ChainRole:
        return wallet.chainType == nameOf(ChainType::Svm) ? tr("Solana") : tr("Ethereum, Base and others");
    case SinceRole: {
        const qint64 since = wallet.createdAt.microseconds / 1000;
        return since > 0 ? QLocale().toString(QDateTime::fromMSecsSinceEpoch(since).date(), QLocale::ShortFormat)
                         : QString();
    }
    case IdRole:
        return wallet.id;
    default:
        return {};
    }
}

QStringList Wallets::chainNames() const
{
    QStringList names;
    for (const WalletPage::Chain &chain : WalletLinking::chainsOf(m_chains))
        names.append(chain.name);
    return names;
}

void Wallets::reload()
{
    if (m_account)
        m_account->loadWallets(this, [this](const std::optional<ApiError> &error) {
            setError(error ? sentence(*error) + QLatin1Char(' ') + recoverySuggestion(*error) : QString());
        });
}

void Wallets::unlink(const QString &id)
{
    if (!m_account)
        return;
    m_account->network().call<Done>(
        this, [id](ApiClient &api, Reply<Done> reply) { api.unlinkWallet(id, std::move(reply)); },
        [this](const Result<Done, ApiError> &done) {
            if (done.ok())
                reload();
            else
                setError(done.error().kind == ApiError::Kind::Forbidden
                             ? tr("This wallet belongs to another account.")
                             : sentence(done.error()) + QLatin1Char(' ') + recoverySuggestion(done.error()));
        });
}

void Wallets::openPage()
{
    if (!m_account)
        return;
    setError({});
    WalletPage::Options options;
    options.username = m_account->identity().user.username;
    options.service = m_serviceName;
    options.chains = WalletLinking::chainsOf(m_chains);
    options.challenge = [this](const WalletAddress &wallet, const WalletPage::ChallengeDone &done) {
        m_linking->challenge(wallet, done);
    };
    options.link = [this](const WalletAddress &wallet, const QString &signature, const WalletPage::LinkDone &done) {
        m_linking->link(wallet, signature, done);
    };
    m_pageUrl = m_page.start(std::move(options));
    if (m_pageUrl.isEmpty()) {
        setError(tr("The page could not be started. Link the wallet by hand instead."));
        setPage(NoPage);
        return;
    }
    setPage(PageOffered);
    openPageAgain();
}

void Wallets::openPageAgain()
{
    if (m_pageUrl.isEmpty())
        return;
    m_isBrowserMissing = !m_opener(m_pageUrl);
    Q_EMIT pageChanged();
}

void Wallets::copyPageLink() const
{
    if (!m_pageUrl.isEmpty())
        QGuiApplication::clipboard()->setText(m_pageUrl.toString(QUrl::FullyEncoded));
}

void Wallets::closePage()
{
    m_page.stop();
    m_pageUrl.clear();
    m_isBrowserMissing = false;
    setPage(NoPage);
}

void Wallets::requestMessage(int chain, const QString &address)
{
    const auto chains = WalletLinking::chainsOf(m_chains);
    if (!m_linking || chain < 0 || chain >= int(chains.size()))
        return;
    const ChainType type = chains.at(std::size_t(chain)).type;
    const auto parsed = parseAddress(type, address);
    if (!parsed.ok()) {
        setError(sentence(parsed.error(), type));
        return;
    }
    setError({});
    m_manual = {type, parsed.value()};
    setManual(RequestingMessage);
    m_linking->challenge(m_manual, [this](const Result<QString, WalletPage::Failure> &message) {
        if (m_manualStage != RequestingMessage)
            return;
        if (!message.ok()) {
            setError(message.error().sentence);
            setManual(AwaitingAddress);
            return;
        }
        m_message = message.value();
        setManual(AwaitingSignature);
    });
}

void Wallets::submitSignature(const QString &signature)
{
    if (!m_linking || m_manualStage != AwaitingSignature)
        return;
    const auto parsed = parseSignature(m_manual.chainType, m_manual.address, signature);
    if (!parsed.ok()) {
        setError(sentence(parsed.error(), m_manual.chainType));
        return;
    }
    setError({});
    setManual(Linking);
    m_linking->link(m_manual, parsed.value(), [this](const std::optional<WalletPage::Failure> &failure) {
        if (m_manualStage != Linking)
            return;
        if (failure && failure->kind != WalletPage::Failure::Kind::AlreadyLinked) {
            setError(failure->sentence);
            // The service accepts one signature for each message.
            m_message.clear();
            setManual(AwaitingAddress);
            return;
        }
        finish(m_manual);
        m_message.clear();
        setManual(Linked);
        setError(failure ? failure->sentence : QString());
    });
}

void Wallets::copyMessage() const
{
    QGuiApplication::clipboard()->setText(m_message);
}

void Wallets::restartManual()
{
    m_message.clear();
    m_manual = {};
    setManual(AwaitingAddress);
}

void Wallets::finish(const WalletAddress &wallet)
{
    m_linkedWallet = Format::shortAddress(wallet.address, true);
    Q_EMIT countChanged();
    Q_EMIT linked();
}

void Wallets::setError(const QString &error)
{
    m_error = error;
    Q_EMIT errorChanged();
}

void Wallets::setPage(PageStage stage)
{
    m_pageStage = stage;
    Q_EMIT pageChanged();
}

void Wallets::setManual(ManualStage stage)
{
    m_manualStage = stage;
    Q_EMIT manualChanged();
}

} // namespace coterie
