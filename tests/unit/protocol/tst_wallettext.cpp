// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "protocol/WalletText.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coterie;

using Kind = WalletTextError::Kind;

class tst_wallettext : public QObject {
    Q_OBJECT

private slots:
    void base58MatchesTheVectors_data();
    void base58MatchesTheVectors();
    void base58RefusesOtherCharacters_data();
    void base58RefusesOtherCharacters();
    void base58OfAnyBytesComesBack();
    void addressesOfTheRightFormAreAccepted_data();
    void addressesOfTheRightFormAreAccepted();
    void addressesAreRefusedWithTheReason_data();
    void addressesAreRefusedWithTheReason();
    void signaturesOfTheRightFormAreAccepted();
    void signaturesAreRefusedWithTheReason_data();
    void signaturesAreRefusedWithTheReason();
    void secretsAreRecognized_data();
    void secretsAreRecognized();
    void hugeTextIsRefusedQuickly();
    void chainTypesHaveTheServicesNames();
    void everyErrorHasASentence();
};

namespace {

// The first test of RFC 8032, 7.1: public key, signature, and the pair of seed and public key as wallets export it.
const QString rfcKey = u"FVen3X669xLzsi6N2V91DoiyzHzg1uAgqiT8jZ9nS96Z"_s;
const QString rfcSignature =
    u"5awYiUvGiDFA33EJjj4TXJG44a5afJc8QjWRpGgQiu6b23jCr7yndW2fmp9ujwqJVe32J456wV3VF78Asb1obnTc"_s;
const QString rfcPair = u"49W385L4rePHy6PAaQUovbD2aacgN4HsKXSMeUzRg4fmwXszN91JuMFrQRj3vMDpZuRF3ZknQBuRBoWQJEfXstMw"_s;
const QString evmAddress = u"0x2c7536E3605D9C16a7a3D7b1898e529396a65c23"_s;
const QString evmSignature = u"0xb91467e570a6466aa9e9876cbcd013baba02900b8979d43fe208a4a4f339f5fd"
                             u"6007e74cd82e037b800186422fc2da167c747ef045e5d18a5f5d4300f8e1a0291c"_s;
const QString evmKey = u"4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318"_s;
const QString phrase =
    u"legal winner thank year wave sausage worth useful legal winner thank yellow"_s; // a test vector of BIP-39

WalletTextError wrongCharacters(int position)
{
    return {.kind = Kind::WrongCharacters, .position = position};
}

WalletTextError wrongLength(int got, int expected)
{
    return {.kind = Kind::WrongLength, .got = got, .expected = expected};
}

} // namespace

Q_DECLARE_METATYPE(coterie::ChainType)
Q_DECLARE_METATYPE(coterie::WalletTextError)

void tst_wallettext::base58MatchesTheVectors_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QString>("text");
    // From Bitcoin's base58_encode_decode.json.
    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("one byte") << QByteArray("61") << u"2g"_s;
    QTest::newRow("three bytes") << QByteArray("626262") << u"a3gV"_s;
    QTest::newRow("sentence") << QByteArray("73696d706c792061206c6f6e6720737472696e67")
                              << u"2cFupjhnEsSn59qHXstmK2ffpLv2"_s;
    QTest::newRow("leading zero") << QByteArray("00eb15231dfceb60925886b67d065299925915aeb172c06647")
                                  << u"1NS17iag9jJgTHD1VXjvLCEnZuQ3rJDE9L"_s;
    QTest::newRow("five bytes") << QByteArray("516b6fcd0f") << u"ABnLTmg"_s;
    QTest::newRow("nine bytes") << QByteArray("bf4f89001e670274dd") << u"3SEo3LWLoPntC"_s;
    QTest::newRow("zeros") << QByteArray("00000000000000000000") << u"1111111111"_s;
    QTest::newRow("system program") << QByteArray(64, '0') << QString(32, u'1');
    QTest::newRow("RFC 8032 key") << QByteArray("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")
                                  << rfcKey;
    QTest::newRow("RFC 8032 signature") << QByteArray(
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
        "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b")
                                        << rfcSignature;
}

void tst_wallettext::base58MatchesTheVectors()
{
    QFETCH(QByteArray, hex);
    QFETCH(QString, text);
    QCOMPARE(toBase58(QByteArray::fromHex(hex)), text);
    QVERIFY(fromBase58(text));
    QCOMPARE(fromBase58(text)->toHex(), hex);
}

void tst_wallettext::base58RefusesOtherCharacters_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << u"20"_s;
    QTest::newRow("capital O") << u"2O"_s;
    QTest::newRow("capital I") << u"2I"_s;
    QTest::newRow("small l") << u"2l"_s;
    QTest::newRow("blank") << u"2 2"_s;
    QTest::newRow("plus") << u"2+"_s;
    QTest::newRow("full width") << u"２"_s;
    QTest::newRow("surrogates") << u"2😀"_s;
}

void tst_wallettext::base58RefusesOtherCharacters()
{
    QFETCH(QString, text);
    QVERIFY(!fromBase58(text));
}

void tst_wallettext::base58OfAnyBytesComesBack()
{
    quint32 state = 1;
    for (int size = 0; size < 100; ++size) {
        QByteArray bytes(size, '\0');
        for (qsizetype i = size / 4; i < size; ++i) { // a quarter of zeros in front
            state = state * 1664525 + 1013904223;
            bytes[i] = static_cast<char>(state >> 24);
        }
        QCOMPARE(fromBase58(toBase58(bytes)), bytes);
    }
}

void tst_wallettext::addressesOfTheRightFormAreAccepted_data()
{
    QTest::addColumn<ChainType>("type");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address");
    QTest::newRow("svm") << ChainType::Svm << rfcKey << rfcKey;
    QTest::newRow("svm, zeros") << ChainType::Svm << QString(32, u'1') << QString(32, u'1');
    QTest::newRow("svm, white space") << ChainType::Svm << u" \n"_s + rfcKey + u"\r\n"_s << rfcKey;
    QTest::newRow("evm") << ChainType::Evm << evmAddress << evmAddress;
    QTest::newRow("evm, lower case") << ChainType::Evm << evmAddress.toLower() << evmAddress.toLower();
    QTest::newRow("evm, 0X") << ChainType::Evm << u"0X"_s + evmAddress.sliced(2) << evmAddress;
}

void tst_wallettext::addressesOfTheRightFormAreAccepted()
{
    QFETCH(ChainType, type);
    QFETCH(QString, text);
    QFETCH(QString, address);
    const auto checked = parseAddress(type, text);
    QVERIFY(checked.ok());
    QCOMPARE(checked.value(), address);
}

void tst_wallettext::addressesAreRefusedWithTheReason_data()
{
    QTest::addColumn<ChainType>("type");
    QTest::addColumn<QString>("text");
    QTest::addColumn<WalletTextError>("error");
    QTest::newRow("svm, empty") << ChainType::Svm << u" \t\n"_s << WalletTextError{.kind = Kind::Empty};
    QTest::newRow("svm, an evm address") << ChainType::Svm << evmAddress << wrongCharacters(0);
    QTest::newRow("svm, wrong character")
        << ChainType::Svm << rfcKey.first(5) + u"0"_s + rfcKey.sliced(6) << wrongCharacters(5);
    QTest::newRow("svm, too short") << ChainType::Svm << QString(31, u'1') << wrongLength(31, 32);
    QTest::newRow("svm, a signature") << ChainType::Svm << rfcSignature << wrongLength(64, 32);
    QTest::newRow("evm, empty") << ChainType::Evm << QString() << WalletTextError{.kind = Kind::Empty};
    QTest::newRow("evm, no prefix") << ChainType::Evm << evmAddress.sliced(2)
                                    << WalletTextError{.kind = Kind::MissingPrefix};
    QTest::newRow("evm, an svm address") << ChainType::Evm << rfcKey << WalletTextError{.kind = Kind::MissingPrefix};
    QTest::newRow("evm, nothing after 0x") << ChainType::Evm << u"0x"_s << wrongLength(0, 40);
    QTest::newRow("evm, too short") << ChainType::Evm << evmAddress.chopped(1) << wrongLength(39, 40);
    QTest::newRow("evm, too long") << ChainType::Evm << evmAddress + u"00"_s << wrongLength(42, 40);
    QTest::newRow("evm, wrong character") << ChainType::Evm << u"0xg"_s + evmAddress.sliced(3) << wrongCharacters(2);
    QTest::newRow("evm, full width digit") << ChainType::Evm << evmAddress.chopped(1) + u"３"_s << wrongCharacters(41);
}

void tst_wallettext::addressesAreRefusedWithTheReason()
{
    QFETCH(ChainType, type);
    QFETCH(QString, text);
    QFETCH(WalletTextError, error);
    const auto checked = parseAddress(type, text);
    QVERIFY(!checked.ok());
    QCOMPARE(checked.error(), error);
}

void tst_wallettext::signaturesOfTheRightFormAreAccepted()
{
    const auto svm = parseSignature(ChainType::Svm, rfcKey, u"\n"_s + rfcSignature + u" "_s);
    QVERIFY(svm.ok());
    QCOMPARE(svm.value(), rfcSignature);
    const auto evm = parseSignature(ChainType::Evm, evmAddress, evmSignature + u"\n"_s);
    QVERIFY(evm.ok());
    QCOMPARE(evm.value(), evmSignature);
}

void tst_wallettext::signaturesAreRefusedWithTheReason_data()
{
    QTest::addColumn<ChainType>("type");
    QTest::addColumn<QString>("text");
    QTest::addColumn<WalletTextError>("error");
    QTest::newRow("svm, empty") << ChainType::Svm << u"  "_s << WalletTextError{.kind = Kind::Empty};
    QTest::newRow("svm, the address") << ChainType::Svm << rfcKey << wrongLength(32, 64);
    QTest::newRow("svm, base64") << ChainType::Svm << u"5VZDAMNgrHKQhuLMgG6CiO+/"_s << wrongCharacters(21);
    QTest::newRow("svm, cut off") << ChainType::Svm << QString(63, u'1') << wrongLength(63, 64);
    QTest::newRow("evm, the address") << ChainType::Evm << evmAddress << wrongLength(40, 130);
    QTest::newRow("evm, compact") << ChainType::Evm << evmSignature.chopped(2) << wrongLength(128, 130);
    QTest::newRow("evm, no prefix") << ChainType::Evm << evmSignature.sliced(2)
                                    << WalletTextError{.kind = Kind::MissingPrefix};
    QTest::newRow("evm, line break inside")
        << ChainType::Evm << evmSignature.first(40) + u"\n"_s + evmSignature.sliced(40) << wrongCharacters(40);
}

void tst_wallettext::signaturesAreRefusedWithTheReason()
{
    QFETCH(ChainType, type);
    QFETCH(QString, text);
    QFETCH(WalletTextError, error);
    const auto checked = parseSignature(type, type == ChainType::Svm ? rfcKey : evmAddress, text);
    QVERIFY(!checked.ok());
    QCOMPARE(checked.error(), error);
}

void tst_wallettext::secretsAreRecognized_data()
{
    QTest::addColumn<ChainType>("type");
    QTest::addColumn<QString>("text");
    QTest::newRow("svm key pair") << ChainType::Svm << rfcPair;
    QTest::newRow("svm seed phrase") << ChainType::Svm << phrase;
    QTest::newRow("seed phrase over lines") << ChainType::Svm << QString(phrase).replace(u' ', u'\n');
    QTest::newRow("evm private key") << ChainType::Evm << evmKey;
    QTest::newRow("evm private key with 0x") << ChainType::Evm << u"0x"_s + evmKey;
    QTest::newRow("evm seed phrase") << ChainType::Evm << phrase;
}

void tst_wallettext::secretsAreRecognized()
{
    QFETCH(ChainType, type);
    QFETCH(QString, text);
    const auto checked = parseSignature(type, type == ChainType::Svm ? rfcKey : evmAddress, text);
    QVERIFY(!checked.ok());
    QCOMPARE(checked.error(), WalletTextError{.kind = Kind::Secret});
}

void tst_wallettext::hugeTextIsRefusedQuickly()
{
    const QString huge(1'000'000, u'z');
    QVERIFY(!fromBase58(huge));
    QElapsedTimer timer;
    timer.start();
    const auto checked = parseSignature(ChainType::Svm, rfcKey, huge);
    QVERIFY(!checked.ok());
    QCOMPARE(checked.error().kind, Kind::WrongLength);
    QVERIFY(checked.error().got > 700'000);
    QVERIFY2(timer.elapsed() < 2000, "decoding takes quadratic time, so it must not be tried");
}

void tst_wallettext::chainTypesHaveTheServicesNames()
{
    for (const ChainType type : {ChainType::Svm, ChainType::Evm})
        QCOMPARE(chainTypeNamed(nameOf(type)), type);
    QCOMPARE(nameOf(ChainType::Svm), u"svm"_s);
    QVERIFY(!chainTypeNamed(u"SVM"_s));
    QVERIFY(!chainTypeNamed(u""_s));
}

void tst_wallettext::everyErrorHasASentence()
{
    QStringList sentences;
    for (const ChainType type : {ChainType::Svm, ChainType::Evm}) {
        for (const Kind kind : {Kind::Empty, Kind::WrongCharacters, Kind::WrongLength, Kind::Secret}) {
            const QString text = sentence({.kind = kind, .position = 4, .got = 6, .expected = 7}, type);
            QVERIFY2(text.endsWith(u'.') && !text.contains(u'%'), qPrintable(text));
            sentences += text;
        }
    }
    QVERIFY(sentences[1].contains(u"character 5"));
    QVERIFY(sentences[2].contains(u"6 bytes instead of 7"));
    QVERIFY(sentence({.kind = Kind::MissingPrefix}, ChainType::Evm).contains(u"0x"));
}

QTEST_APPLESS_MAIN(tst_wallettext)
#include "tst_wallettext.moc"
