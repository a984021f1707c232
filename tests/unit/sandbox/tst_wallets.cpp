// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "server/Base58.h"
#include "server/WalletSignatures.h"
#include "support/SandboxServer.h"
#include "support/SigningWallet.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QTest>

using namespace coterie::sandbox;
using namespace coterie::test;
using namespace Qt::StringLiterals;
using Kind = SigningWallet::Kind;

namespace {

const QString walletsPath = u"/api/v1/users/me/wallets"_s;

/** The example in the documentation of web3.js, accounts.sign(). */
const QString evmOwner = u"0x2c7536E3605D9C16a7a3D7b1898e529396a65c23"_s;
const QString evmSignature = u"0xb91467e570a6466aa9e9876cbcd013baba02900b8979d43fe208a4a4f339f5fd"
                             "6007e74cd82e037b800186422fc2da167c747ef045e5d18a5f5d4300f8e1a0291c"_s;

QString base58OfHex(const QByteArray &hex)
{
    return toBase58(QByteArray::fromHex(hex));
}

} // namespace

/** The sandbox's wallets: signatures by themselves, then the whole way over HTTP with keys made here. */
class tst_wallets : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_sandbox.start()); }

    void base58_hasTheVectorsOfItsSpecification_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("words") << QByteArray("Hello World!") << u"2NEpo7TZRRrLZSi2U"_s;
        QTest::newRow("zeros") << QByteArray::fromHex("0000287fb4cd") << u"11233QC4"_s;
        QTest::newRow("only zeros") << QByteArray(32, '\0') << QString(32, u'1');
    }
    void base58_hasTheVectorsOfItsSpecification()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QCOMPARE(toBase58(bytes), text);
        QCOMPARE(fromBase58(text).value_or(QByteArray()), bytes);
    }

    void base58_refusesOtherCharacters()
    {
        for (const QString &text : {QString(), u"0"_s, u"O"_s, u"I"_s, u"l"_s, u"2N po"_s, u"2\u00e9"_s})
            QVERIFY2(!fromBase58(text), qPrintable(text));
    }

    /** Not SHA3-256, which pads differently and would give a7ffc6f8… */
    void keccak_isTheOneOfEthereum()
    {
        QCOMPARE(QCryptographicHash::hash({}, QCryptographicHash::Keccak_256).toHex(),
                 "c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470");
        QCOMPARE(personalMessageHash("Some data").toHex(),
                 "1da44b586eb0729ff70a73c326926f6ed5a25f5b056e7f47fbc6e58d86871655");
        // The generator point is the public key that belongs to the private key 1.
        QCOMPARE(evmAddress(QByteArray::fromHex("79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798"
                                                "483ada7726a3c4655da4fbfc0e1108a8fd17b448a68554199c47d08ffb10d4b8")),
                 u"0x7e5f4552091a69125d5dfcb7b8c2659029395bdf"_s);
    }

    void evm_recoversTheSignerOfAPersonalMessage()
    {
        QCOMPARE(checkSignature(ChainType::Evm, evmOwner, u"Some data"_s, evmSignature), SignatureCheck::Valid);
        QCOMPARE(checkSignature(ChainType::Evm, evmOwner.toLower(), u"Some data"_s, evmSignature),
                 SignatureCheck::Valid);
        QString zeroBased = evmSignature;
        zeroBased.replace(zeroBased.size() - 2, 2, u"01"_s);
        QCOMPARE(checkSignature(ChainType::Evm, evmOwner, u"Some data"_s, zeroBased), SignatureCheck::Valid);
    }

    void evm_refuses_data()
    {
        const QString order = u"fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141"_s;
        const QString r = evmSignature.mid(2, 64);
        const QString s = evmSignature.mid(66, 64);
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("signature");
        const QString data = u"Some data"_s;
        QTest::newRow("another message") << evmOwner << u"Some date"_s << evmSignature;
        QTest::newRow("another signer") << u"0x"_s + QString(40, u'a') << data << evmSignature;
        QTest::newRow("the other parity") << evmOwner << data << u"0x"_s + r + s + u"1b"_s;
        QTest::newRow("v is 29") << evmOwner << data << u"0x"_s + r + s + u"1d"_s;
        QTest::newRow("s is 0") << evmOwner << data << u"0x"_s + r + QString(64, u'0') + u"1c"_s;
        QTest::newRow("r is 0") << evmOwner << data << u"0x"_s + QString(64, u'0') + s + u"1c"_s;
        QTest::newRow("r is the order") << evmOwner << data << u"0x"_s + order + s + u"1c"_s;
        QTest::newRow("r is no point") << evmOwner << data << u"0x"_s + QString(63, u'0') + u'5' + s + u"1c"_s;
        QTest::newRow("too short") << evmOwner << data << evmSignature.chopped(2);
        QTest::newRow("no 0x") << evmOwner << data << evmSignature.mid(2);
        QTest::newRow("base58") << evmOwner << data << QString(88, u'S');
    }
    void evm_refuses()
    {
        QFETCH(QString, address);
        QFETCH(QString, message);
        QFETCH(QString, signature);
        QCOMPARE(checkSignature(ChainType::Evm, address, message, signature), SignatureCheck::Invalid);
    }

    /** RFC 8032, section 7.1, test 2. */
    void svm_verifiesEd25519()
    {
        const QString key = base58OfHex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
        const QByteArray signature = "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                                     "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00";
        QCOMPARE(checkSignature(ChainType::Svm, key, u"r"_s, base58OfHex(signature)), SignatureCheck::Valid);
        QCOMPARE(checkSignature(ChainType::Svm, key, u"s"_s, base58OfHex(signature)), SignatureCheck::Invalid);
        QCOMPARE(checkSignature(ChainType::Svm, key, u"r"_s, base58OfHex(signature.chopped(2))),
                 SignatureCheck::Invalid);
        QCOMPARE(checkSignature(ChainType::Svm, key, u"r"_s, u"0x"_s + QString::fromLatin1(signature)),
                 SignatureCheck::Invalid);
        QCOMPARE(checkSignature(ChainType::Svm, key.chopped(1), u"r"_s, base58OfHex(signature)),
                 SignatureCheck::Invalid);
    }

    void link_takesARealSignature_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("svm") << int(Kind::Svm);
        QTest::newRow("evm") << int(Kind::Evm);
    }
    void link_takesARealSignature()
    {
        QFETCH(int, kind);
        const SigningWallet wallet{Kind(kind)};
        // given a challenge that names the address and the nonce
        const QJsonObject challenge = challengeFor(wallet).json();
        const QString message = challenge[u"message"_s].toString();
        QVERIFY(message.contains(wallet.address()) && message.contains(challenge[u"nonce"_s].toString()));
        // when the wallet signs it
        const Answer linked = link(wallet, wallet.sign(message));
        // then it is among the member's wallets until it is unlinked
        QCOMPARE(linked.status, 200);
        const QJsonObject row = linked.json()[u"wallet"_s].toObject();
        QCOMPARE(row[u"address"_s].toString(), wallet.address());
        QVERIFY(wallets().contains(row));
        const QString path = walletsPath + u'/' + row[u"id"_s].toString();
        QCOMPARE(m_sandbox.call("DELETE", path).status, 200);
        QVERIFY(!wallets().contains(row));
        QCOMPARE(m_sandbox.call("DELETE", path).status, 403);
    }

    void link_needsAPendingChallenge()
    {
        const SigningWallet wallet(Kind::Svm);
        QCOMPARE(link(wallet, wallet.sign(u"anything"_s)).status, 400);
        // One that was used, even in vain, is not pending any more.
        const QString message = challengeFor(wallet).json()[u"message"_s].toString();
        const SigningWallet other(Kind::Svm);
        QCOMPARE(link(wallet, other.sign(message)).status, 401);
        QCOMPARE(link(wallet, wallet.sign(message)).status, 400);
    }

    void link_refusesAnExpiredChallenge()
    {
        const SigningWallet wallet(Kind::Evm);
        const QString first = challengeFor(wallet).json()[u"message"_s].toString();
        m_sandbox.control(u"challenges"_s, {{u"expire"_s, true}});
        QCOMPARE(link(wallet, wallet.sign(first)).status, 400);

        m_sandbox.control(u"challenges"_s, {{u"lifetime"_s, -1}});
        const QString second = challengeFor(wallet).json()[u"message"_s].toString();
        m_sandbox.control(u"challenges"_s, {{u"lifetime"_s, 300'000}});
        QCOMPARE(link(wallet, wallet.sign(second)).status, 400);
    }

    void link_refusesTheSignatureOfAnOlderChallenge()
    {
        const SigningWallet wallet(Kind::Svm);
        const QString older = challengeFor(wallet).json()[u"message"_s].toString();
        QCOMPARE(challengeFor(wallet).status, 200);
        QCOMPARE(link(wallet, wallet.sign(older)).status, 401);
    }

    void link_refusesAWalletThatAnybodyHasLinked()
    {
        const SigningWallet wallet(Kind::Evm);
        m_sandbox.control(u"link"_s, {{u"member"_s, u"kaito.moriva"_s},
                                      {u"address"_s, wallet.address().toUpper().replace(u"0X"_s, u"0x"_s)},
                                      {u"chainType"_s, u"evm"_s}});
        const QString message = challengeFor(wallet).json()[u"message"_s].toString();
        QCOMPARE(link(wallet, wallet.sign(message)).status, 409);
    }

    void unlink_refusesTheWalletOfAnotherMember()
    {
        const QString id = m_sandbox.control(u"link"_s, {{u"member"_s, u"kaito.moriva"_s}})[u"walletId"_s].toString();
        QCOMPARE(m_sandbox.call("DELETE", walletsPath + u'/' + id).status, 403);
        QVERIFY(m_sandbox.control(u"unlink"_s, {{u"member"_s, u"kaito.moriva"_s}})[u"unlinked"_s].toInt() >= 1);
    }

    void challenge_refusesWhatIsNoWallet_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("chainType");
        QTest::newRow("chain type") << QString(32, u'1') << u"btc"_s;
        QTest::newRow("33 bytes in base58") << QString(44, u'W') << u"svm"_s;
        QTest::newRow("evm as svm") << evmOwner << u"svm"_s;
        QTest::newRow("svm as evm") << QString(32, u'1') << u"evm"_s;
        QTest::newRow("empty") << QString() << u"svm"_s;
    }
    void challenge_refusesWhatIsNoWallet()
    {
        QFETCH(QString, address);
        QFETCH(QString, chainType);
        const QJsonObject body{{u"address"_s, address}, {u"chainType"_s, chainType}};
        QCOMPARE(m_sandbox.post(walletsPath + u"/challenge"_s, body).status, 400);
    }

    void post_needsALinkedWallet()
    {
        const SigningWallet wallet(Kind::Svm);
        const QString path = u"/api/v1/communities/"_s + m_sandbox.token() + u"/messages"_s;
        const QJsonObject post{
            {u"content"_s, u"gm"_s}, {u"chainId"_s, u"solana"_s}, {u"walletAddress"_s, wallet.address()}};
        QCOMPARE(m_sandbox.post(path, post).status, 403);
        const QString message = challengeFor(wallet).json()[u"message"_s].toString();
        QCOMPARE(link(wallet, wallet.sign(message)).status, 200);
        QCOMPARE(m_sandbox.post(path, post).status, 200);
    }

private:
    Answer challengeFor(const SigningWallet &wallet)
    {
        return m_sandbox.post(walletsPath + u"/challenge"_s,
                              {{u"address"_s, wallet.address()}, {u"chainType"_s, wallet.chainType()}});
    }

    Answer link(const SigningWallet &wallet, const QString &signature)
    {
        return m_sandbox.post(
            walletsPath,
            {{u"address"_s, wallet.address()}, {u"chainType"_s, wallet.chainType()}, {u"signature"_s, signature}});
    }

    QJsonArray wallets() { return m_sandbox.call("GET", walletsPath).json()[u"wallets"_s].toArray(); }

    SandboxServer m_sandbox;
};

QTEST_GUILESS_MAIN(tst_wallets)
#include "tst_wallets.moc"
