// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "client/Account.h"
#include "log/LogBook.h"
#include "log/Secrets.h"
#include "support/SandboxServer.h"

#include <QJsonArray>
#include <QLoggingCategory>
#include <QMutex>
#include <QRegularExpression>
#include <QTest>

using namespace coterie;
using namespace coterie::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000; // ms

/** Collects everything that is passed to Qt's own handler, which would print it. Thread-safe. */
class Trace {
public:
    void add(const char *category, const QString &message)
    {
        const QMutexLocker lock(&m_mutex);
        m_lines.append(QString::fromLatin1(category) + u": "_s + message);
    }
    [[nodiscard]] QString text()
    {
        const QMutexLocker lock(&m_mutex);
        return m_lines.join(u'\n');
    }

private:
    QMutex m_mutex;
    QStringList m_lines;
};

Trace &trace()
{
    static Trace instance;
    return instance;
}

void write(QtMsgType, const QMessageLogContext &context, const QString &message)
{
    trace().add(context.category, message);
}

} // namespace

/** R2: a full trace of a session, including Qt's categories, contains no key, token or ticket. */
class tst_trace : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_before = qInstallMessageHandler(&write);
        LogBook::open();
        QLoggingCategory::setFilterRules(u"*=true"_s);
        m_sandbox.setArguments({u"--control"_s, u"--tls"_s});
        QVERIFY(m_sandbox.start());
    }

    void cleanupTestCase()
    {
        QLoggingCategory::setFilterRules({});
        qInstallMessageHandler(m_before);
    }

    void R2_theTraceOfAReconnectHasNoSecretInIt()
    {
        // given a live feed
        const auto credentials = Account::credentials({.address = m_sandbox.url(),
                                                       .apiKey = m_sandbox.apiKey(),
                                                       .accessToken = m_sandbox.accessToken(),
                                                       .caFile = m_sandbox.certificate()});
        QVERIFY(credentials.ok());
        NetworkClient::Options options;
        options.credentials = credentials.value();
        options.caFile = m_sandbox.certificate();
        auto service = std::make_unique<Account>(options);
        auto feed = service->openFeed(TokenAddress(m_sandbox.token()));
        feed->load();
        const auto isLive = [&feed] { return feed->connection().phase == ConnectionPhase::Live; };
        QTRY_VERIFY_WITH_TIMEOUT(isLive() && feed->stage() == Timeline::Stage::Ready, patience);
        (void)feed->post(u"gm"_s);

        // when the connection is lost, a ticket and an upgrade are refused, and it is live again
        (void)m_sandbox.control(u"tickets"_s, {{u"status"_s, 500}});
        (void)m_sandbox.control(u"upgrades"_s, {{u"status"_s, 503}});
        (void)m_sandbox.control(u"drop"_s, {{u"abrupt"_s, true}});
        QTRY_VERIFY_WITH_TIMEOUT(!isLive(), patience);
        QTRY_VERIFY_WITH_TIMEOUT((feed->retryNow(), isLive()), patience);

        // when the service ends permanently
        m_secrets = m_sandbox.control(u"secrets"_s).value(u"secrets"_s).toArray().toVariantList();
        m_sandbox.kill();
        QTRY_VERIFY_WITH_TIMEOUT(!isLive(), patience);
        feed.reset();
        service.reset();

        // then the trace contains our lines and Qt's, and none of the sandbox's secrets
        const QString text = trace().text();
        for (const QString &category : {u"coterie.api: "_s, u"coterie.realtime: "_s, u"coterie.feed: "_s, u"qt."_s})
            QVERIFY2(text.startsWith(category) || text.contains(u'\n' + category), qPrintable(category));
        QVERIFY2(m_secrets.size() > 5, "the key, the tokens and at least three tickets");
        const QByteArray raw = text.toUtf8();
        const QString plain = QUrl::fromPercentEncoding(raw);
        const QString kept = LogBook::lines().join(u'\n');
        for (const QVariant &entry : std::as_const(m_secrets)) {
            const QString secret = entry.toString();
            for (const QString &where : {text, plain, kept})
                QVERIFY2(!where.contains(secret), "a secret is in the trace");
        }
    }

    /** The scrubber is only a second safeguard. Our own lines must not contain anything that it would remove. */
    void R2_ourOwnLinesHoldNoSecretToBeginWith()
    {
        QVERIFY2(!trace().text().contains(
                     QRegularExpression(u"^coterie\\.[a-z]+: .*\\*\\*\\*"_s, QRegularExpression::MultilineOption)),
                 "a line of ours had to be scrubbed");
    }

private:
    QtMessageHandler m_before = nullptr;
    SandboxServer m_sandbox;
    QVariantList m_secrets;
};

QTEST_GUILESS_MAIN(tst_trace)
#include "tst_trace.moc"
