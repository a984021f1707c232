// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/WalletPage.h"
#include "support/VirtualScheduler.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTest>

#include <memory>

namespace coterie::test {

using namespace Qt::StringLiterals;

/** A wallet page in virtual time, its owner, and a browser that is a plain socket. For tests to inherit. */
class WalletPageStage {
public:
    using Failure = WalletPage::Failure;

    struct Reply {
        int status = 0; ///< 0: closed without a response
        QByteArray head;
        QByteArray body;
        [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    };

    /** Serves a new page, with everything as it is at first. */
    void reset()
    {
        m_page.reset(); // before its scheduler
        m_scheduler = std::make_unique<VirtualScheduler>();
        m_page = std::make_unique<WalletPage>(*m_scheduler);
        m_cookie.clear();
        m_challenges = m_links = 0;
        m_answersAtOnce = true;
        m_failure.reset();
        start();
    }

    void start(WalletPage::Options options = {})
    {
        if (options.username.isEmpty())
            options.username = u"ada"_s;
        options.service = u"Sandbox"_s;
        options.chains = {{ChainType::Svm, u"Solana"_s}};
        options.challenge = [this](const WalletAddress &wallet, const WalletPage::ChallengeDone &done) {
            ++m_challenges;
            m_asked = wallet;
            m_challengeDone = done;
            if (m_answersAtOnce && m_failure)
                done(*m_failure);
            else if (m_answersAtOnce)
                done(m_message);
        };
        options.link = [this](const WalletAddress &wallet, const QString &signature, const WalletPage::LinkDone &done) {
            ++m_links;
            m_asked = wallet;
            m_signature = signature;
            m_linkDone = done;
            if (m_answersAtOnce)
                done(m_failure);
        };
        m_url = m_page->start(std::move(options));
        QVERIFY(m_url.isValid());
        m_folder = m_url.path().toLatin1();
    }

    Reply exchange(const QByteArray &bytes)
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(m_url.port()));
        socket.write(bytes);
        Reply reply;
        if (!awaitEnd(socket))
            return reply;
        const QByteArray all = socket.readAll();
        const qsizetype end = all.indexOf("\r\n\r\n");
        if (end < 0)
            return reply;
        reply.status = all.sliced(9, 3).toInt();
        reply.head = all.first(end);
        reply.body = all.sliced(end + 4);
        return reply;
    }

    QByteArray usualHeaders() const
    {
        return "Host: " + host() + "\r\nOrigin: http://" + host()
               + "\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/json\r\nCookie: " + m_cookie + "\r\n";
    }

    Reply get(const QByteArray &path, const QByteArray &headers = {})
    {
        return exchange("GET " + path + " HTTP/1.1\r\nHost: " + host() + "\r\n" + headers + "\r\n");
    }

    QByteArray postRequest(const QByteArray &path, const QByteArray &body, const QByteArray &headers) const
    {
        return "POST " + path + " HTTP/1.1\r\n" + headers + "Content-Length: " + QByteArray::number(body.size())
               + "\r\n\r\n" + body;
    }

    Reply post(const QByteArray &name, const QJsonObject &body)
    {
        return exchange(postRequest(m_folder + name, compact(body), usualHeaders()));
    }

    void open()
    {
        const Reply page = get(m_folder, m_cookie.isEmpty() ? QByteArray() : "Cookie: " + m_cookie + "\r\n");
        QCOMPARE(page.status, 200);
        const qsizetype from = page.head.indexOf("Set-Cookie: ") + 12;
        m_cookie = page.head.sliced(from, page.head.indexOf(';', from) - from);
        QVERIFY(m_cookie.size() > 40);
    }

    [[nodiscard]] QByteArray host() const { return "127.0.0.1:" + QByteArray::number(m_url.port()); }

    /** Runs the event loop until the other side closes the connection. */
    static bool awaitEnd(QTcpSocket &socket)
    {
        return QTest::qWaitFor([&socket] { return socket.state() == QAbstractSocket::UnconnectedState; }, 5000);
    }

    [[nodiscard]] static QByteArray compact(const QJsonObject &object)
    {
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    }

    static inline const QString svmAddress = u"FVen3X669xLzsi6N2V91DoiyzHzg1uAgqiT8jZ9nS96Z"_s;
    static inline const QString svmSignature =
        u"5awYiUvGiDFA33EJjj4TXJG44a5afJc8QjWRpGgQiu6b23jCr7yndW2fmp9ujwqJVe32J456wV3VF78Asb1obnTc"_s;
    static inline const QString svmPrivateKey =
        u"49W385L4rePHy6PAaQUovbD2aacgN4HsKXSMeUzRg4fmwXszN91JuMFrQRj3vMDpZuRF3ZknQBuRBoWQJEfXstMw"_s;
    static inline const QJsonObject challengeBody{{u"chainType"_s, u"svm"_s}, {u"address"_s, svmAddress}};
    static inline const QJsonObject linkBody{
        {u"chainType"_s, u"svm"_s}, {u"address"_s, svmAddress}, {u"signature"_s, svmSignature}};

    std::unique_ptr<VirtualScheduler> m_scheduler;
    std::unique_ptr<WalletPage> m_page;
    QUrl m_url;
    QByteArray m_folder;
    QByteArray m_cookie;
    // What the owner was asked last, and how it answers: at once with this, or later by the function.
    WalletAddress m_asked;
    QString m_signature;
    int m_challenges = 0;
    int m_links = 0;
    bool m_answersAtOnce = true;
    QString m_message = u"Sign in\nGrüße, 日本 😀"_s;
    std::optional<Failure> m_failure;
    WalletPage::ChallengeDone m_challengeDone;
    WalletPage::LinkDone m_linkDone;
};

} // namespace coterie::test
