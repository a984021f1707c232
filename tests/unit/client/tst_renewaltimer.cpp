// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "api/TokenExpiry.h"
#include "client/RenewalTimer.h"
#include "support/HeldHttp.h"
#include "support/VirtualScheduler.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace coterie;
using namespace coterie::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QString jwt(const QJsonObject &claims)
{
    const auto encoded = [](const QByteArray &part) {
        return QString::fromLatin1(part.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    };
    return encoded(R"({"alg":"HS256"})") + u'.' + encoded(QJsonDocument(claims).toJson(QJsonDocument::Compact))
           + u".signature"_s;
}

struct RenewalStage {
    explicit RenewalStage(std::chrono::seconds lifetime)
        : api(http, {Origin::parse(u"https://api.example"_s).value(), u"key"_s, token(lifetime), u"refresh1"_s}),
          timer(api, time)
    {
    }

    [[nodiscard]] QString token(std::chrono::seconds lifetime) const
    {
        const qint64 now = time.wallClock() / 1000;
        return jwt({{"iat"_L1, now}, {"exp"_L1, now + qint64(lifetime.count())}});
    }
    void answer(std::chrono::seconds lifetime) const
    {
        http.answer(
            200, QJsonDocument(QJsonObject{{"accessToken"_L1, token(lifetime)}, {"refreshToken"_L1, u"r"_s}}).toJson());
    }

    VirtualScheduler time;
    HeldHttp http;
    ApiClient api;
    RenewalTimer timer;
};

} // namespace

/** A session is renewed before its access token expires (R4). */
class tst_renewaltimer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void claimsAreReadFromAJwt()
    {
        QCOMPARE(validityOf(jwt({{"iat"_L1, 100}, {"exp"_L1, 200}})), (TokenValidity{100s, 200s}));
        QCOMPARE(validityOf(jwt({{"exp"_L1, 200}})), (TokenValidity{std::nullopt, 200s}));
        const QStringList others{u"opaque"_s,
                                 u"a.b"_s,
                                 u"a.!!!.c"_s,
                                 u"a.bnVsbA.c"_s,
                                 jwt({{"iat"_L1, 1}}),
                                 jwt({{"exp"_L1, -5}}),
                                 jwt({{"exp"_L1, 1e300}}),
                                 QString()};
        for (const QString &other : others)
            QVERIFY2(!validityOf(other), qPrintable(other));
    }

    void R4_theLaterOfTenPercentAndFiveMinutes()
    {
        QCOMPARE(renewalTime({0s, 48h}, 0s), 48h - 5min);
        QCOMPARE(renewalTime({0s, 600s}, 0s), 540s);
        QCOMPARE(renewalTime({std::nullopt, 600s}, 500s), 590s);
        QCOMPARE(renewalTime({700s, 600s}, 0s), 600s); // expires before it was issued
    }

    void R4_theSessionIsRenewedAheadOfTime()
    {
        RenewalStage stage(48h);
        stage.time.runFor(48h - 5min - 1s);
        QCOMPARE(stage.http.count(), 0);
        stage.time.runFor(2s);
        QCOMPARE(stage.http.count(), 1);
        QVERIFY(stage.http.requests.back().url.path().endsWith("/token/refresh"_L1));
        // The next token has a time of its own.
        stage.answer(600s);
        stage.time.runFor(539s);
        QCOMPARE(stage.http.count(), 1);
        stage.time.runFor(2s);
        QCOMPARE(stage.http.count(), 2);
    }

    void R4_aFailedRenewalIsTriedAgainAndARefusedOneIsNot()
    {
        RenewalStage stage(600s);
        stage.time.runFor(541s);
        QCOMPARE(stage.http.count(), 1);
        stage.http.fail(TransportError::Network);
        stage.time.runFor(61s);
        QCOMPARE(stage.http.count(), 2);
        stage.http.answer(401, {});
        stage.time.runFor(24h);
        QCOMPARE(stage.http.count(), 2);
    }

    void R4_callersAndTheTimerShareOneRenewal()
    {
        RenewalStage stage(600s);
        stage.api.me([](const auto &) {});
        stage.http.answer(401, {});
        QCOMPARE(stage.http.count(), 2);
        stage.time.runFor(541s);
        QCOMPARE(stage.http.count(), 2);
    }

    /** The local clock is wrong: only a 401 says when to renew. */
    void aNewTokenThatSeemsToHaveExpiredIsNotRenewedAtOnce()
    {
        RenewalStage stage(-1h);
        stage.time.settle();
        QCOMPARE(stage.http.count(), 1);
        stage.answer(-1h);
        stage.time.runFor(24h);
        QCOMPARE(stage.http.count(), 1);
        QCOMPARE(stage.time.pending(), std::size_t(0));
    }

    void afterASleepTheTimeIsReadAgain()
    {
        RenewalStage stage(48h);
        stage.time.jumpWallClock(48h);
        stage.timer.restart();
        stage.time.settle();
        QCOMPARE(stage.http.count(), 1);
    }

    void withoutExpiryOrRefreshTokenNothingTicks()
    {
        VirtualScheduler time;
        HeldHttp http;
        ApiClient opaque(http, {Origin::parse(u"https://api.example"_s).value(), u"key"_s, u"opaque"_s, u"r"_s});
        ApiClient bare(http, {Origin::parse(u"https://api.example"_s).value(), u"key"_s, jwt({{"exp"_L1, 1}}), {}});
        const RenewalTimer first(opaque, time);
        const RenewalTimer second(bare, time);
        QCOMPARE(time.pending(), std::size_t(0));
    }
};

QTEST_GUILESS_MAIN(tst_renewaltimer)
#include "tst_renewaltimer.moc"
