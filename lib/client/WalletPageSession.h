// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/LoopbackServer.h"
#include "client/WalletPage.h"

#include <QByteArrayList>
#include <QJsonObject>
#include <QPointer>

namespace coterie {

/** One wallet page from its start to its end: what it serves to whom, and what it asks its owner. */
class WalletPage::Session : public std::enable_shared_from_this<Session> {
public:
    Session(WalletPage &page, Scheduler &scheduler, Options options);
    ~Session();
    Q_DISABLE_COPY_MOVE(Session)

    /** Returns the URL of the page; empty if there is no free port. */
    [[nodiscard]] QUrl start();
    /** Ends the page. Answers of the owner have no effect from now on, even while one of its functions runs. */
    void close();

private:
    using Respond = LoopbackServer::Respond;

    void handle(const LoopbackRequest &request, const Respond &respond);
    void handleGet(const LoopbackRequest &request, const QByteArray &name, const Respond &respond);
    void handlePost(const LoopbackRequest &request, const QByteArray &name, const Respond &respond);
    void servePage(const LoopbackRequest &request, const Respond &respond);
    void askForChallenge(const WalletAddress &wallet, const Respond &respond);
    void link(const WalletAddress &wallet, const QString &text, const Respond &respond);
    void answerLink(const WalletAddress &wallet, const std::optional<Failure> &error, const Respond &respond);
    void timeOver();
    [[nodiscard]] std::optional<ChainType> offered(const QString &name) const;

    WalletPage &m_page;
    Scheduler &m_scheduler;
    Options m_options;
    QPointer<LoopbackServer> m_server; ///< a child of the page, because it sends the last response after the session
    QByteArray m_folder;               ///< "/…/", which nobody can guess
    QByteArrayList m_visitors;         ///< a cookie for each browser that loaded the page, newest last
    QByteArray m_claimedBy;            ///< the cookie of the first browser that asked for a challenge
    std::optional<WalletAddress> m_challenged; ///< has a challenge that was not signed yet
    std::unique_ptr<Timer> m_deadline;
    std::chrono::milliseconds m_endsAt{0};
    int m_challenges = 0;
    bool m_isOpened = false;
    bool m_isAsking = false;  ///< the owner has a challenge to answer
    bool m_isLinking = false; ///< the owner has a signature to answer
    bool m_isLate = false;    ///< the time was over while it had
};

} // namespace coterie
