// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/WalletLinking.h"
#include "client/WalletPage.h"
#include "protocol/Community.h"
#include "realtime/QtScheduler.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <memory>

namespace coterie {

class Account;

/**
 * The wallets of the signed-in user, and the two ways to link one: on a page in the browser, where a wallet extension
 * signs, and by hand. Neither way ever sees a private key. GUI thread.
 */
class Wallets : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Provided by Accounts")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    /** What the last action failed with, as a sentence or two; empty if it succeeded. */
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)
    /** Where the page in the browser is. */
    Q_PROPERTY(PageStage pageStage READ pageStage NOTIFY pageChanged)
    /** Whether no browser could be opened for the page; the user can open the copied link. */
    Q_PROPERTY(bool browserMissing READ isBrowserMissing NOTIFY pageChanged)
    /** The names of the kinds of wallets that can be linked, such as "Solana". */
    Q_PROPERTY(QStringList chainNames READ chainNames NOTIFY chainsChanged)
    Q_PROPERTY(ManualStage manualStage READ manualStage NOTIFY manualChanged)
    /** The text that the owner of the wallet has to sign, exactly; empty unless it is known. */
    Q_PROPERTY(QString message READ message NOTIFY manualChanged)
    /** The shortened address of the wallet that was linked last. */
    Q_PROPERTY(QString linkedWallet READ linkedWallet NOTIFY countChanged)

public:
    enum Role { AddressRole = Qt::UserRole + 1, ShortAddressRole, ChainRole, SinceRole, IdRole };
    enum PageStage { NoPage, PageOffered, PageOpened, PageDone, PageExpired };
    Q_ENUM(PageStage)
    enum ManualStage { AwaitingAddress, RequestingMessage, AwaitingSignature, Linking, Linked };
    Q_ENUM(ManualStage)

    using Opener = std::function<bool(const QUrl &)>;

    explicit Wallets(Opener opener = {});
    ~Wallets() override;

    /** Changes to the wallets of this account; null for none. It must live until the next call. */
    void attach(Account *account, const QString &serviceName);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return rowCount(); }
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] PageStage pageStage() const { return m_pageStage; }
    [[nodiscard]] bool isBrowserMissing() const { return m_isBrowserMissing; }
    [[nodiscard]] QStringList chainNames() const;
    [[nodiscard]] ManualStage manualStage() const { return m_manualStage; }
    [[nodiscard]] QString message() const { return m_message; }
    [[nodiscard]] QString linkedWallet() const { return m_linkedWallet; }

    Q_INVOKABLE void reload();
    Q_INVOKABLE void unlink(const QString &id);

    Q_INVOKABLE void openPage();
    Q_INVOKABLE void openPageAgain();
    Q_INVOKABLE void copyPageLink() const;
    Q_INVOKABLE void closePage();

    /** Asks for the text to sign; `chain` is an index of chainNames(). */
    Q_INVOKABLE void requestMessage(int chain, const QString &address);
    Q_INVOKABLE void submitSignature(const QString &signature);
    Q_INVOKABLE void copyMessage() const;
    Q_INVOKABLE void restartManual();

Q_SIGNALS:
    void countChanged();
    void errorChanged();
    void pageChanged();
    void chainsChanged();
    void manualChanged();
    /** Emitted when a wallet was linked, by either way. */
    void linked();

private:
    void update();
    void setError(const QString &error);
    void setPage(PageStage stage);
    void setManual(ManualStage stage);
    void finish(const WalletAddress &wallet);

    const Opener m_opener;
    QtScheduler m_scheduler;
    QPointer<Account> m_account;
    QString m_serviceName;
    std::unique_ptr<WalletLinking> m_linking; ///< null without an account
    QList<Wallet> m_wallets;
    QStringList m_chains;
    QString m_error;
    WalletPage m_page;
    QUrl m_pageUrl; ///< a secret
    PageStage m_pageStage = NoPage;
    bool m_isBrowserMissing = false;
    ManualStage m_manualStage = AwaitingAddress;
    WalletAddress m_manual;
    QString m_message;
    QString m_linkedWallet;
};

} // namespace coterie
