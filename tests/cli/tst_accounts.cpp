// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "Cli.h"
#include "support/SigningWallet.h"

#include <QFile>
#include <QUrl>
#include <QUrlQuery>

#include <memory>

using namespace coterie::test;

namespace {

/** Chooses on the consent page as a browser does. Returns the link that it is sent to. */
QString consent(SandboxServer &sandbox, const QString &authUrl, const QString &choice, const QString &more = {})
{
    const QUrl url(authUrl);
    if (sandbox.call("GET", url.path() + u'?' + url.query()).status != 200)
        return {};
    QUrlQuery form;
    form.addQueryItem(u"state"_s, QUrlQuery(url).queryItemValue(u"state"_s));
    form.addQueryItem(u"choice"_s, choice);
    if (!more.isEmpty())
        form.addQueryItem(more, u"1"_s);
    const Answer answer = sandbox.call("POST", u"/consent"_s, form.toString(QUrl::FullyEncoded).toUtf8(),
                                       {{"Content-Type", "application/x-www-form-urlencoded"}});
    return QString::fromUtf8(answer.header("location"));
}

bool hasAuthUrl(const QJsonObject &line)
{
    return line.contains("authUrl"_L1);
}

bool hasMessage(const QJsonObject &line)
{
    return line.contains("message"_L1);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/** coterie-cli login, accounts, logout, whoami, wallets, and wallet. */
class tst_accounts : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_sandbox.start()); }
    void init()
    {
        m_profile = std::make_unique<QTemporaryDir>();
        (void)m_sandbox.control(u"clear"_s);
    }

    void aNewMemberGetsFromNothingToAPublishedPost()
    {
        // given a member who signs in
        Cli login;
        logEverything(login);
        login.set(u"COTERIE_API_KEY"_s, m_sandbox.apiKey());
        login.start(in({u"login"_s, u"--base-url"_s, m_sandbox.url()}));
        const QString authUrl = login.await(hasAuthUrl).value("authUrl"_L1).toString();
        const QString link = consent(m_sandbox, authUrl, u"newcomer"_s);
        QVERIFY(link.startsWith(u"coterie://auth?"_s));
        login.write(u"not a link"_s);
        login.write(u"coterie://auth"_s);
        login.write(link);
        const QByteArray loginArguments = contentOf(u"/proc/%1/cmdline"_s.arg(login.processId()));
        QCOMPARE(login.finish(), 0);
        QVERIFY2(login.words.contains(u"Paste the whole link"_s), qPrintable(login.words));
        const QString name = login.lines.last().value("username"_L1).toString();
        QVERIFY2(login.words.contains(u"Signed in as @%1."_s.arg(name)), qPrintable(login.words));

        // when they link a wallet, without any variable from now on
        Cli who;
        QCOMPARE(who.run(in({u"whoami"_s})), 0);
        QCOMPARE(who.lines.first().value("username"_L1).toString(), name);
        QCOMPARE(who.lines.first().value("walletCount"_L1).toInt(), 0);
        const SigningWallet wallet(SigningWallet::Kind::Svm);
        Cli linking;
        logEverything(linking);
        linking.start(in({u"wallet"_s, u"link"_s, wallet.address()}));
        const QString message = linking.await(hasMessage).value("message"_L1).toString();
        QVERIFY(message.contains(wallet.address()));
        const QString signature = wallet.sign(message);
        linking.write(u"signature"_s); // not one, so it is asked again
        const QByteArray linkArguments = contentOf(u"/proc/%1/cmdline"_s.arg(linking.processId()));
        linking.write(signature);
        QCOMPARE(linking.finish(), 0);
        QVERIFY2(linking.words.contains(message), qPrintable(linking.words));
        Cli wallets;
        QCOMPARE(wallets.run(in({u"wallets"_s})), 0);
        QCOMPARE(wallets.lines.size(), 1);
        QCOMPARE(wallets.lines.first().value("address"_L1).toString(), wallet.address());

        // then they can post
        Cli post;
        logEverything(post);
        QCOMPARE(post.run(in({u"post"_s, u"gm from a newcomer"_s, u"--wait"_s, u"--token"_s, m_sandbox.token()})), 0);
        QCOMPARE(post.lines.last().value("state"_L1).toString(), u"published"_s);
        QCOMPARE(m_sandbox.messages().first()[u"username"_s].toString(), name);

        // and no secret was in a log, on a command line, or in a file that others can read
        QVERIFY(loginArguments.contains("login") && linkArguments.contains("link"));
        QVERIFY(login.words.contains(u"coterie."_s)); // the log was on
        const QString heard = login.words + linking.words + post.words + QString::fromUtf8(loginArguments)
                              + QString::fromUtf8(linkArguments) + printed(login) + printed(post);
        const QStringList secrets = secretsOf(m_sandbox)
                                    << signature << QUrlQuery(QUrl(link)).queryItemValue(u"challengeCode"_s);
        QVERIFY(secrets.size() > 5);
        for (const QString &secret : secrets)
            QVERIFY2(!heard.contains(secret), qPrintable(heard));
        QCOMPARE(QFile::permissions(m_profile->filePath(u"secrets.json"_s))
                     & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
        for (const QString &file : {u"accounts.json"_s, u"services.json"_s, u"settings.json"_s, u"coterie.db"_s}) {
            for (const QString &secret : secrets)
                QVERIFY2(!contentOf(m_profile->filePath(file)).contains(secret.toUtf8()), qPrintable(file));
        }
    }

    void oneOfTwoAccountsIsNamed()
    {
        // given two accounts, of which the second one is current
        signIn(u"ada.kvist"_s);
        signIn(u"lena.brook"_s);
        Cli accounts;
        QCOMPARE(accounts.run(in({u"accounts"_s})), 0);
        QCOMPARE(accounts.lines.size(), 2);
        QCOMPARE(accounts.lines.at(0).value("username"_L1).toString(), u"ada.kvist"_s);
        QCOMPARE(accounts.lines.at(0).value("current"_L1).toBool(), false);
        QCOMPARE(accounts.lines.at(1).value("current"_L1).toBool(), true);
        QCOMPARE(accounts.lines.at(1).value("signedIn"_L1).toBool(), true);

        // then
        QCOMPARE(whoami({}), u"lena.brook"_s);
        QCOMPARE(whoami({u"--account"_s, u"@Ada.Kvist"_s}), u"ada.kvist"_s);
        QCOMPARE(whoami({u"--account"_s, accounts.lines.at(0).value("account"_L1).toString()}), u"ada.kvist"_s);
        Cli post;
        QCOMPARE(post.run(in({u"--account"_s, u"ada.kvist"_s, u"post"_s, u"top"_s, u"--wait"_s, u"--token"_s,
                              m_sandbox.token()})),
                 0);
        QCOMPARE(m_sandbox.messages().first()[u"username"_s].toString(), u"ada.kvist"_s);
        QCOMPARE(m_sandbox.messages().first()[u"content"_s].toString(), u"top"_s);
    }

    void theEnvironmentIsUsedInsteadOfTheCurrentAccountButNotOfANamedOne()
    {
        signIn(u"lena.brook"_s);
        Cli environment;
        environment.use(m_sandbox);
        QCOMPARE(environment.run(in({u"whoami"_s})), 0);
        QCOMPARE(environment.lines.first().value("username"_L1).toString(), u"ada.kvist"_s);
        QVERIFY(environment.lines.first().value("account"_L1).isNull());
        Cli named;
        named.use(m_sandbox);
        QCOMPARE(named.run(in({u"whoami"_s, u"--account"_s, u"lena.brook"_s})), 0);
        QCOMPARE(named.lines.first().value("username"_L1).toString(), u"lena.brook"_s);
    }

    void noTokenOrKeyGoesToAnotherService()
    {
        signIn(u"ada.kvist"_s);
        SandboxServer other({u"--control"_s});
        QVERIFY(other.start());
        Cli cli;
        QCOMPARE(cli.run(in({u"whoami"_s, u"--base-url"_s, other.url()})), 3);
        QVERIFY2(cli.words.contains(u"signed out"_s), qPrintable(cli.words));
        Cli known;
        QCOMPARE(known.run(in({u"whoami"_s, u"--base-url"_s, m_sandbox.url()})), 0);
    }

    void theSameNameOnTwoServicesIsAmbiguous()
    {
        signIn(u"ada.kvist"_s);
        SandboxServer other({u"--control"_s});
        QVERIFY(other.start());
        signIn(u"ada.kvist"_s, other);
        Cli cli;
        QCOMPARE(cli.run(in({u"whoami"_s, u"--account"_s, u"ada.kvist"_s})), 2);
        QVERIFY2(cli.words.contains(u"Use its id"_s), qPrintable(cli.words));
    }

    void loginTakesAServiceByName()
    {
        write(u"services.json"_s, QJsonDocument(QJsonArray{QJsonObject{{u"name"_s, u"Playground"_s},
                                                                       {u"origin"_s, m_sandbox.url()},
                                                                       {u"redirectUrl"_s, u"coterie://auth"_s}}})
                                      .toJson());
        Cli cli;
        cli.set(u"COTERIE_API_KEY"_s, m_sandbox.apiKey());
        cli.start(in({u"login"_s, u"--service"_s, u"playground"_s}));
        const QString authUrl = cli.await(hasAuthUrl).value("authUrl"_L1).toString();
        QVERIFY2(authUrl.startsWith(m_sandbox.url()), qPrintable(cli.words));
        cli.write(consent(m_sandbox, authUrl, m_sandbox.member(1)[u"userId"_s].toString()));
        QCOMPARE(cli.finish(), 0);
        QCOMPARE(cli.lines.last().value("service"_L1).toString(), m_sandbox.url());
    }

    void aLoginThatIsRefusedIsThree_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QString>("more");
        QTest::addColumn<QString>("says");
        QTest::newRow("denied") << u"deny"_s << QString() << u"did not allow"_s;
        QTest::newRow("expired") << u"newcomer"_s << u"expired"_s << u"has expired"_s;
    }

    void aLoginThatIsRefusedIsThree()
    {
        QFETCH(QString, choice);
        QFETCH(QString, more);
        QFETCH(QString, says);
        Cli cli;
        cli.set(u"COTERIE_API_KEY"_s, m_sandbox.apiKey());
        cli.start(in({u"login"_s, u"--base-url"_s, m_sandbox.url()}));
        const QString authUrl = cli.await(hasAuthUrl).value("authUrl"_L1).toString();
        cli.write(consent(m_sandbox, authUrl, choice, more));
        QCOMPARE(cli.finish(), 3);
        QVERIFY2(cli.words.contains(says), qPrintable(cli.words));
        Cli accounts;
        QCOMPARE(accounts.run(in({u"accounts"_s})), 0);
        QVERIFY(accounts.lines.isEmpty());
    }

    void aLinkOfAnotherSignInIsNotTaken()
    {
        Cli cli;
        cli.set(u"COTERIE_API_KEY"_s, m_sandbox.apiKey());
        cli.start(in({u"login"_s, u"--base-url"_s, m_sandbox.url()}));
        (void)cli.await(hasAuthUrl);
        cli.write(u"coterie://auth?state=planted&challengeCode=planted"_s);
        cli.closeInput();
        QCOMPARE(cli.finish(), 2);
        QVERIFY2(cli.words.contains(u"another sign-in"_s), qPrintable(cli.words));
        QVERIFY2(cli.words.contains(u"No link was pasted"_s), qPrintable(cli.words));
    }

    void badUsageOfLoginIsTwo_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("says");
        QTest::newRow("no key") << QStringList{u"--base-url"_s, m_sandbox.url()} << u"COTERIE_API_KEY"_s;
        QTest::newRow("unknown service") << QStringList{u"--service"_s, u"Nowhere"_s} << u"Nowhere"_s;
        QTest::newRow("bad address") << QStringList{u"--base-url"_s, u"http://far.example"_s} << u"https"_s;
        QTest::newRow("operand") << QStringList{u"ada"_s} << u"ada"_s;
    }

    void badUsageOfLoginIsTwo()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, says);
        Cli cli;
        QCOMPARE(cli.run(in(QStringList{u"login"_s} + options)), 2);
        QVERIFY2(cli.words.contains(says), qPrintable(cli.words));
        QVERIFY(cli.lines.isEmpty());
    }

    void aKeyThatTheServiceDoesNotKnowIsThreeAndNoServiceIsFour()
    {
        Cli wrong;
        wrong.set(u"COTERIE_API_KEY"_s, u"wrong-key"_s);
        QCOMPARE(wrong.run(in({u"login"_s, u"--base-url"_s, m_sandbox.url()})), 3);
        QVERIFY(!wrong.words.isEmpty() && !wrong.words.contains(u"wrong-key"_s));
        SandboxServer gone;
        QVERIFY(gone.start());
        const QString url = gone.url();
        gone.kill();
        Cli unreachable;
        unreachable.set(u"COTERIE_API_KEY"_s, u"key"_s);
        QCOMPARE(unreachable.run(in({u"login"_s, u"--base-url"_s, url})), 4);
    }

    void logoutDeletesTheTokensAndKeepsTheAccount()
    {
        // given
        signIn(u"ada.kvist"_s);
        signIn(u"lena.brook"_s);

        // when
        Cli logout;
        QCOMPARE(logout.run(in({u"logout"_s, u"--account"_s, u"ada.kvist"_s})), 0);
        QCOMPARE(logout.lines.last().value("signedIn"_L1).toBool(true), false);
        QVERIFY2(logout.words.contains(u"@ada.kvist is signed out"_s), qPrintable(logout.words));

        // then
        QCOMPARE(whoami({}), u"lena.brook"_s);
        Cli out;
        QCOMPARE(out.run(in({u"whoami"_s, u"--account"_s, u"ada.kvist"_s})), 3);
        QVERIFY2(out.words.contains(u"coterie-cli login"_s), qPrintable(out.words));
        Cli accounts;
        QCOMPARE(accounts.run(in({u"accounts"_s})), 0);
        QCOMPARE(accounts.lines.size(), 2);
        QCOMPARE(accounts.lines.at(0).value("signedIn"_L1), QJsonValue(false));
        signIn(u"ada.kvist"_s);
        QCOMPARE(whoami({}), u"ada.kvist"_s);
    }

    void withoutAnAccountItSaysSo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("logout") << QStringList{u"logout"_s};
        QTest::newRow("whoami") << QStringList{u"whoami"_s};
        QTest::newRow("wallets") << QStringList{u"wallets"_s};
        QTest::newRow("unknown account") << QStringList{u"whoami"_s, u"--account"_s, u"nobody"_s};
        QTest::newRow("unknown account, logout") << QStringList{u"logout"_s, u"--account"_s, u"nobody"_s};
        QTest::newRow("unknown account, post")
            << QStringList{u"post"_s, u"gm"_s, u"--token"_s, u"T"_s, u"--account"_s, u"nobody"_s};
    }

    void withoutAnAccountItSaysSo()
    {
        QFETCH(QStringList, arguments);
        Cli cli;
        QCOMPARE(cli.run(in(arguments)), 2);
        QVERIFY2(cli.words.contains(u"There is no account"_s), qPrintable(cli.words));
        QVERIFY(cli.lines.isEmpty() && cli.nonsense.isEmpty());
    }

    void aWalletCanBeLinkedInTwoStepsAndUnlinked_data()
    {
        QTest::addColumn<bool>("isFile");
        QTest::newRow("signature from a file") << true;
        QTest::newRow("signature from standard input") << false;
    }

    void aWalletCanBeLinkedInTwoStepsAndUnlinked()
    {
        QFETCH(bool, isFile);
        signIn(u"newcomer"_s);
        const SigningWallet wallet(isFile ? SigningWallet::Kind::Svm : SigningWallet::Kind::Evm);
        Cli challenge;
        QCOMPARE(challenge.run(in({u"wallet"_s, u"challenge"_s, wallet.address(), u"--raw"_s})), 0);
        const QString message = challenge.output();
        QVERIFY2(!message.isEmpty() && challenge.words.isEmpty(), qPrintable(challenge.words));
        write(u"signature"_s, wallet.sign(message).toUtf8() + '\n');

        QStringList arguments{u"wallet"_s, u"sign"_s, wallet.address()};
        if (isFile)
            arguments << u"--signature-file"_s << m_profile->filePath(u"signature"_s);
        Cli sign;
        sign.start(in(arguments));
        if (!isFile)
            sign.write(wallet.sign(message));
        sign.closeInput();
        QCOMPARE(sign.finish(), 0);
        QCOMPARE(sign.lines.last().value("address"_L1).toString().toLower(), wallet.address().toLower());

        Cli unlink;
        QCOMPARE(unlink.run(in({u"wallet"_s, u"unlink"_s, wallet.address()})), 0);
        QCOMPARE(unlink.lines.last().value("linked"_L1).toBool(true), false);
        Cli wallets;
        QCOMPARE(wallets.run(in({u"wallets"_s})), 0);
        QVERIFY(wallets.lines.isEmpty());
        Cli again;
        QCOMPARE(again.run(in({u"wallet"_s, u"unlink"_s, wallet.address()})), 3);
        QVERIFY2(again.words.contains(u"not linked"_s), qPrintable(again.words));
    }

    void whatIsNoWalletIsTwoAndAWrongSignatureIsThree()
    {
        signIn(u"newcomer"_s);
        const SigningWallet wallet(SigningWallet::Kind::Svm);
        const auto run = [this](const QStringList &arguments, const QString &input, QString &said) {
            Cli cli;
            cli.start(in(QStringList{u"wallet"_s} + arguments));
            if (!input.isEmpty())
                cli.write(input);
            cli.closeInput();
            const int code = cli.finish();
            said = cli.words;
            return code;
        };
        QString said;
        for (const QString &command : {u"link"_s, u"challenge"_s, u"sign"_s, u"unlink"_s}) {
            QCOMPARE(run({command, u"0x12"_s}, {}, said), 2);
            QVERIFY(!said.isEmpty());
            QCOMPARE(run({command}, {}, said), 2);
            QVERIFY2(said.contains(u"address"_s), qPrintable(said));
        }
        QCOMPARE(run({u"sign"_s, wallet.address()}, u"nonsense"_s, said), 2);
        QCOMPARE(run({u"sign"_s, wallet.address()}, {}, said), 2);
        QCOMPARE(run({u"sign"_s, wallet.address(), u"--signature-file"_s, u"/nonexistent"_s}, {}, said), 2);
        QVERIFY2(said.contains(u"/nonexistent"_s), qPrintable(said));
        QCOMPARE(run({u"link"_s, wallet.address()}, {}, said), 2);
        QVERIFY2(said.contains(u"No signature was pasted"_s), qPrintable(said));
        QCOMPARE(run({u"challenge"_s, wallet.address()}, {}, said), 0);
        QCOMPARE(run({u"sign"_s, wallet.address()}, wallet.sign(u"another text"_s), said), 3);
        QVERIFY2(said.contains(u"does not match"_s), qPrintable(said));
    }

    void theTokensOfOldSettingsMoveToTheAccounts()
    {
        // given
        const QJsonObject session = m_sandbox.control(u"sign-in"_s, {{u"member"_s, u"lena.brook"_s}});
        write(u"settings.json"_s,
              QJsonDocument(
                  QJsonObject{{u"service"_s, QJsonObject{{u"address"_s, m_sandbox.url()},
                                                         {u"apiKey"_s, m_sandbox.apiKey()},
                                                         {u"accessToken"_s, session.value(u"accessToken"_s)},
                                                         {u"refreshToken"_s, session.value(u"refreshToken"_s)}}}})
                  .toJson());

        // then
        QCOMPARE(whoami({}), u"lena.brook"_s);
        QVERIFY(!contentOf(m_profile->filePath(u"settings.json"_s))
                     .contains(session.value(u"accessToken"_s).toString().toUtf8()));
        QCOMPARE(whoami({u"--account"_s, u"lena.brook"_s}), u"lena.brook"_s);
    }

    void aRenewedSessionIsSaved()
    {
        signIn(u"lena.brook"_s);
        (void)m_sandbox.control(u"access-tokens"_s, {{u"member"_s, u"lena.brook"_s}, {u"expire"_s, true}});
        QCOMPARE(whoami({}), u"lena.brook"_s);
        // With the old refresh token, which works once, a second renewal would fail.
        (void)m_sandbox.control(u"access-tokens"_s, {{u"member"_s, u"lena.brook"_s}, {u"expire"_s, true}});
        QCOMPARE(whoami({}), u"lena.brook"_s);
    }

    void aRefreshTokenOfTheEnvironmentRenewsTheSessionOnce()
    {
        const QJsonObject session = m_sandbox.control(u"sign-in"_s, {{u"member"_s, u"kaito.moriva"_s}});
        (void)m_sandbox.control(u"access-tokens"_s, {{u"member"_s, u"kaito.moriva"_s}, {u"expire"_s, true}});
        Cli cli;
        cli.use(m_sandbox);
        cli.set(u"COTERIE_ACCESS_TOKEN"_s, session.value(u"accessToken"_s).toString());
        cli.set(u"COTERIE_REFRESH_TOKEN"_s, session.value(u"refreshToken"_s).toString());
        QCOMPARE(cli.run(in({u"whoami"_s})), 0);
        QVERIFY2(cli.words.contains(u"no longer valid"_s), qPrintable(cli.words));
        Cli again;
        again.use(m_sandbox);
        again.set(u"COTERIE_ACCESS_TOKEN"_s, session.value(u"accessToken"_s).toString());
        again.set(u"COTERIE_REFRESH_TOKEN"_s, session.value(u"refreshToken"_s).toString());
        QCOMPARE(again.run(in({u"whoami"_s})), 3);
    }

private:
    /** Returns the arguments with the profile of this test. */
    [[nodiscard]] QStringList in(const QStringList &arguments) const
    {
        return arguments + QStringList{u"--profile"_s, m_profile->path()};
    }

    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_profile->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    static void logEverything(Cli &cli) { cli.set(u"QT_LOGGING_RULES"_s, u"coterie.*=true;qt.network.*=true"_s); }

    void signIn(const QString &name) { signIn(name, m_sandbox); }
    void signIn(const QString &name, SandboxServer &sandbox)
    {
        QString choice = name;
        const QJsonArray members = sandbox.control(u"members"_s).value(u"members"_s).toArray();
        for (const auto &member : members) {
            if (member[u"username"_s] == name)
                choice = member[u"userId"_s].toString();
        }
        Cli cli;
        cli.set(u"COTERIE_API_KEY"_s, sandbox.apiKey());
        cli.start(in({u"login"_s, u"--base-url"_s, sandbox.url()}));
        cli.write(consent(sandbox, cli.await(hasAuthUrl).value("authUrl"_L1).toString(), choice));
        QVERIFY2(cli.finish() == 0, qPrintable(cli.words));
    }

    /** Returns the name of the user; what was said instead if there is none. */
    [[nodiscard]] QString whoami(const QStringList &options) const
    {
        Cli cli;
        if (cli.run(in(QStringList{u"whoami"_s} + options)) != 0 || cli.lines.isEmpty())
            return cli.words;
        return cli.lines.first().value("username"_L1).toString();
    }

    static QString printed(const Cli &cli)
    {
        QString text = cli.nonsense.join(u'\n');
        for (const QJsonObject &line : cli.lines)
            text += QString::fromUtf8(QJsonDocument(line).toJson());
        return text;
    }

    static QStringList secretsOf(SandboxServer &sandbox)
    {
        QStringList secrets;
        const QJsonArray all = sandbox.control(u"secrets"_s).value(u"secrets"_s).toArray();
        for (const auto &secret : all)
            secrets << secret.toString();
        return secrets;
    }

    SandboxServer m_sandbox{{u"--control"_s, u"--moderation-delay"_s, u"100"_s}};
    std::unique_ptr<QTemporaryDir> m_profile;
};

QTEST_GUILESS_MAIN(tst_accounts)
#include "tst_accounts.moc"
