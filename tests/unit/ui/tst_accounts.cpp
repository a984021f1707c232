// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "client/Account.h"
#include "secrets/MemorySecretStore.h"
#include "support/SigningWallet.h"
#include "ui/AppStage.h"

#include <QDesktopServices>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>

#include <optional>

using namespace coterie;
using namespace coterie::test;
using namespace Qt::StringLiterals;

namespace {

/** A password store that a test can lock. Its secrets are kept by the test, and so outlive the program. */
class LockableStore : public SecretStore {
public:
    struct State {
        MemorySecretStore secrets;
        std::optional<SecretError::Kind> reading; ///< how reading fails
        std::optional<SecretError::Kind> writing;
    };

    explicit LockableStore(State &state) : m_state(state) {}

    [[nodiscard]] Place place() const override { return Place::Desktop; }
    void read(const QString &key, QObject *context, ReadDone done) override
    {
        if (m_state.reading)
            answerLater(context, std::move(done), Result<QString, SecretError>(SecretError{*m_state.reading, {}}));
        else
            m_state.secrets.read(key, context, std::move(done));
    }
    void write(const QString &key, const QString &value, QObject *context, WriteDone done) override
    {
        if (m_state.writing)
            answerLater(context, std::move(done), std::optional(SecretError{*m_state.writing, {}}));
        else
            m_state.secrets.write(key, value, context, std::move(done));
    }
    void remove(const QString &key, QObject *context, WriteDone done) override
    {
        if (m_state.writing)
            answerLater(context, std::move(done), std::optional(SecretError{*m_state.writing, {}}));
        else
            m_state.secrets.remove(key, context, std::move(done));
    }

private:
    State &m_state;
};

} // namespace

/** Signing in and out, several accounts, and what happens if their secrets cannot be read or saved. */
class tst_accounts : public QObject, private AppStage {
    Q_OBJECT

public slots:
    /** In the place of a browser. */
    void open(const QUrl &url) { m_opened.append(url); }

private slots:
    void initTestCase()
    {
        QVERIFY(m_sandbox.start());
        QDesktopServices::setUrlHandler(u"http"_s, this, "open");
        // The sandbox as a service that the system brings, with its key.
        QVERIFY(m_system.isValid() && QDir(m_system.path()).mkpath(u"coterie"_s));
        const QJsonObject service{
            {"name"_L1, u"Sandbox"_s}, {"origin"_L1, m_sandbox.url()}, {"apiKey"_L1, m_sandbox.apiKey()}};
        QFile file(m_system.filePath(u"coterie/services.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(QJsonArray{service}).toJson());
        file.close();
        qputenv("XDG_CONFIG_DIRS", m_system.path().toLocal8Bit());
    }
    void init()
    {
        prepare();
        m_opened.clear();
        m_store = std::make_unique<LockableStore::State>();
    }
    void cleanup() { leave(); }
    void cleanupTestCase() { QDesktopServices::unsetUrlHandler(u"http"_s); }

    void signingInAddsAnAccountThatIsThereAfterARestart()
    {
        start();
        QCOMPARE(accounts().stage(), Accounts::SignedOut);
        signInAs(u"ada.kvist"_s);
        QCOMPARE(accounts().list()->count(), 1);
        QCOMPARE(accounts().serviceText(), m_sandbox.url());
        QCOMPARE(toasts().last(), u"Signed in as @\u2068ada.kvist\u2069"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_controller->communities()->stage(), CommunityList::Ready, patience);

        restart();
        QTRY_COMPARE_WITH_TIMEOUT(m_controller->communities()->stage(), CommunityList::Ready, patience);
        QCOMPARE(accounts().username(), u"ada.kvist"_s);
        QCOMPARE(accounts().noticeTitle(), QString());
    }

    void noSecretIsInAnyFileOfTheProfile()
    {
        start();
        signInAs(u"ada.kvist"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_controller->communities()->stage(), CommunityList::Ready, patience);
        restart();
        QTRY_COMPARE_WITH_TIMEOUT(m_controller->communities()->stage(), CommunityList::Ready, patience);
        leave();
        const QJsonArray secrets = m_sandbox.control(u"secrets"_s).value("secrets"_L1).toArray();
        QVERIFY(secrets.size() > 2);
        int files = 0;
        QDirIterator all(m_profile->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            ++files;
            for (const auto &secret : secrets)
                QVERIFY2(!content.contains(secret.toString().toUtf8()), qPrintable(file.fileName()));
        }
        QVERIFY(files >= 2);
    }

    void withoutAPasswordStoreTheFileIsForItsOwnerAlone()
    {
        m_usesFile = true;
        start();
        signInAs(u"ada.kvist"_s);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(secretsFile()), patience);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFile::permissions(secretsFile()) & others, QFile::Permissions());
        QVERIFY(accounts().secretsText().contains(secretsFile()));
        m_usesFile = false;
    }

    void eachAccountHasItsOwnDraftsAndDatabase()
    {
        start();
        signInAs(u"ada.kvist"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_controller->navigation()->current(), patience);
        m_controller->navigation()->current()->draft()->setText(u"by ada"_s);
        const QString ada = current();

        signInAs(u"hanno.quell"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_controller->navigation()->current(), patience);
        QCOMPARE(m_controller->navigation()->current()->draft()->text(), QString());
        QCOMPARE(accounts().list()->count(), 2);

        accounts().switchTo(ada);
        QTRY_COMPARE_WITH_TIMEOUT(accounts().username(), u"ada.kvist"_s, patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_controller->navigation()->current(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_controller->navigation()->current()->draft()->text(), u"by ada"_s, patience);
        leave();
        QCOMPARE(QDir(m_profile->filePath(u"accounts"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 2);
    }

    void openPostsOfAnotherAccountAreCounted()
    {
        start();
        signInAs(u"ada.kvist"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_controller->navigation()->current()
                                     && m_controller->navigation()->current()->posting()->canPost(),
                                 patience);
        (void)m_sandbox.control(u"rest"_s,
                                {{u"method"_s, u"POST"_s}, {u"suffix"_s, u"/messages"_s}, {u"status"_s, 400}});
        QVERIFY(m_controller->navigation()->current()->posting()->post(u"not accepted"_s));
        const QString ada = current();
        QSignalSpy failed(m_controller->navigation()->current()->actions(), &RowActions::notPublished);
        QVERIFY(failed.wait(patience));
        signInAs(u"hanno.quell"_s);
        QTRY_COMPARE_WITH_TIMEOUT(accounts().list()->openPosts(ada), 1, patience);

        // and they can be discarded while signing out
        accounts().signOut(ada, true);
        QTRY_COMPARE_WITH_TIMEOUT(accounts().list()->openPosts(ada), 0, patience);
        accounts().switchTo(ada);
        QTRY_COMPARE_WITH_TIMEOUT(accounts().noticeAction(), Accounts::SignInAgain, patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_controller->navigation()->current(), patience);
        QVERIFY(!rowTexts().contains(u"not accepted"_s));
    }

    void signingOutDeletesTheTokensAndKeepsWhatIsRead()
    {
        start();
        signInAs(u"ada.kvist"_s);
        QTRY_VERIFY_WITH_TIMEOUT(hasRows(), patience);
        const QString ada = current();
        accounts().signOut(ada, false);
        QTRY_COMPARE_WITH_TIMEOUT(accounts().noticeTitle(), u"You are signed out"_s, patience);
        QCOMPARE(accounts().stage(), Accounts::Ready);
        QVERIFY(accounts().isGuest());
        QTRY_VERIFY_WITH_TIMEOUT(hasRows(), patience);
        QCOMPARE(m_controller->navigation()->current()->posting()->step(), Posting::SignIn);
        const QModelIndex row = accounts().list()->index(0);
        QVERIFY(!row.data(AccountsModel::SignedInRole).toBool());

        // also after a restart
        restart();
        QTRY_COMPARE_WITH_TIMEOUT(accounts().noticeTitle(), u"You are signed out"_s, patience);
        QCOMPARE(accounts().list()->count(), 1);

        // and signing in again uses the same account
        accounts().signInAgain();
        finishSignIn(u"ada.kvist"_s);
        QCOMPARE(accounts().list()->count(), 1);
        QCOMPARE(current(), ada);
        QCOMPARE(accounts().noticeTitle(), QString());
    }

    void removingAnAccountLeavesNothingOfIt()
    {
        start();
        signInAs(u"ada.kvist"_s);
        QTRY_VERIFY_WITH_TIMEOUT(hasRows(), patience);
        signInAs(u"hanno.quell"_s);
        const QString hanno = current();
        accounts().remove(hanno);
        QTRY_COMPARE_WITH_TIMEOUT(accounts().list()->count(), 1, patience);
        QCOMPARE(accounts().username(), u"ada.kvist"_s);
        QVERIFY(!QDir(m_profile->filePath(u"accounts/"_s + hanno)).exists());

        accounts().remove(current());
        QTRY_COMPARE_WITH_TIMEOUT(accounts().list()->count(), 0, patience);
        QCOMPARE(accounts().stage(), Accounts::SignedOut);
        QCOMPARE(accounts().username(), QString());
        restart();
        QCOMPARE(accounts().stage(), Accounts::SignedOut);
    }

    void anExpiredSessionKeepsTheCachedFeed()
    {
        start();
        signInAs(u"ada.kvist"_s);
        QTRY_VERIFY_WITH_TIMEOUT(hasRows(), patience);
        (void)m_sandbox.control(u"revoke"_s, {{u"member"_s, u"ada.kvist"_s}});
        restart();
        QTRY_COMPARE_WITH_TIMEOUT(accounts().noticeTitle(), u"Your session has expired"_s, patience);
        QCOMPARE(accounts().noticeAction(), Accounts::SignInAgain);
        QCOMPARE(accounts().stage(), Accounts::Ready);
        QCOMPARE(accounts().username(), u"ada.kvist"_s);
        QTRY_VERIFY_WITH_TIMEOUT(hasRows(), patience);

        accounts().signInAgain();
        finishSignIn(u"ada.kvist"_s);
        QCOMPARE(accounts().noticeTitle(), QString());
        QCOMPARE(accounts().list()->count(), 1);
    }

    void aSessionThatEndsInMidRunIsSaid()
    {
        start();
        signInAs(u"ada.kvist"_s);
        QTRY_VERIFY_WITH_TIMEOUT(hasRows(), patience);
        (void)m_sandbox.control(u"revoke"_s, {{u"member"_s, u"ada.kvist"_s}});
        m_controller->navigation()->current()->reload();
        QTRY_COMPARE_WITH_TIMEOUT(accounts().noticeTitle(), u"Your session has expired"_s, patience);
        QVERIFY(hasRows());
    }

    void aStoreThatCannotBeReadKeepsEverything_data()
    {
        QTest::addColumn<SecretError::Kind>("kind");
        QTest::newRow("locked") << SecretError::Kind::Locked;
        QTest::newRow("denied") << SecretError::Kind::Denied;
        QTest::newRow("timed out") << SecretError::Kind::TimedOut;
        QTest::newRow("other") << SecretError::Kind::Other;
    }
    void aStoreThatCannotBeReadKeepsEverything()
    {
        QFETCH(SecretError::Kind, kind);
        start();
        signInAs(u"ada.kvist"_s);
        QTRY_VERIFY_WITH_TIMEOUT(hasRows(), patience);
        m_store->reading = kind;
        restart();
        QTRY_COMPARE_WITH_TIMEOUT(accounts().noticeAction(), Accounts::RetrySecrets, patience);
        QVERIFY(!accounts().noticeReason().isEmpty());
        QCOMPARE(accounts().stage(), Accounts::Ready);
        QCOMPARE(accounts().username(), u"ada.kvist"_s);
        QTRY_VERIFY_WITH_TIMEOUT(hasRows(), patience); // cached
        accounts().retrySecrets();
        QCOMPARE(accounts().noticeAction(), Accounts::RetrySecrets);

        m_store->reading.reset();
        accounts().retrySecrets();
        QTRY_COMPARE_WITH_TIMEOUT(accounts().noticeTitle(), QString(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_controller->communities()->stage(), CommunityList::Ready, patience);
    }

    void aStoreThatCannotBeWrittenIsSaidAndTheSessionIsUsed()
    {
        start();
        m_store->writing = SecretError::Kind::Locked;
        signInAs(u"ada.kvist"_s);
        QTRY_COMPARE_WITH_TIMEOUT(accounts().noticeAction(), Accounts::RetrySaving, patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_controller->communities()->stage(), CommunityList::Ready, patience);
        m_store->writing.reset();
        accounts().retrySecrets();
        QTRY_COMPARE_WITH_TIMEOUT(accounts().noticeTitle(), QString(), patience);
        restart();
        QTRY_COMPARE_WITH_TIMEOUT(m_controller->communities()->stage(), CommunityList::Ready, patience);
        QCOMPARE(accounts().username(), u"ada.kvist"_s);
    }

    void forThisSessionOnlyTakesTheNoticeAway()
    {
        start();
        m_store->writing = SecretError::Kind::Denied;
        signInAs(u"ada.kvist"_s);
        QTRY_COMPARE_WITH_TIMEOUT(accounts().noticeAction(), Accounts::RetrySaving, patience);
        accounts().keepForThisSession();
        QCOMPARE(accounts().noticeTitle(), QString());
        restart();
        QTRY_COMPARE_WITH_TIMEOUT(accounts().noticeTitle(), u"You are signed out"_s, patience);
    }

    void anUnsolicitedLinkIsRefusedAndSaid()
    {
        start();
        m_controller->accounts()->takeLink(u"coterie://auth?challengeCode=planted"_s);
        QCOMPARE(toasts(), QStringList{u"The sign-in link was ignored"_s});
        QCOMPARE(accounts().stage(), Accounts::SignedOut);
        QCOMPARE(accounts().list()->count(), 0);
    }

    void aRefusedSignInChangesNothing()
    {
        start();
        accounts().beginSignIn();
        QTRY_COMPARE_WITH_TIMEOUT(accounts().signIn()->stage(), SignInForm::AwaitingBrowser, patience);
        QVERIFY(!accounts().signIn()->takeLink(u"https://elsewhere.example/"_s));
        QVERIFY(!accounts().signIn()->linkError().isEmpty());
        QVERIFY(accounts().signIn()->takeLink(u"coterie://auth?error=access_denied"_s));
        QCOMPARE(accounts().signIn()->stage(), SignInForm::Failed);
        QVERIFY(!accounts().signIn()->failureTitle().isEmpty());
        QVERIFY(!accounts().signIn()->failureReason().isEmpty());
        QVERIFY(!accounts().signIn()->failureRecoverySuggestion().isEmpty());
        QCOMPARE(accounts().stage(), Accounts::SignedOut);
        accounts().signIn()->retry();
        finishSignIn(u"ada.kvist"_s);
    }

    void guestsReadTheNewestPosts()
    {
        start();
        accounts().readAsGuest();
        QTRY_VERIFY_WITH_TIMEOUT(hasRows(), patience);
        QVERIFY(accounts().isGuest());
        QVERIFY(!m_controller->navigation()->current()->posting()->canPost());
        QCOMPARE(m_controller->navigation()->current()->posting()->step(), Posting::SignIn);
        const QJsonObject requests = m_sandbox.control(u"state"_s).value("requests"_L1).toObject();
        accounts().suggestSignIn();
        QCOMPARE(toasts().last(), u"Sign in to like and reply"_s);
    }

    void aWalletIsLinkedByHandAndThenOneCanPost_data()
    {
        QTest::addColumn<bool>("isEvm");
        QTest::newRow("svm") << false;
        QTest::newRow("evm") << true;
    }
    void aWalletIsLinkedByHandAndThenOneCanPost()
    {
        QFETCH(bool, isEvm);
        const QString name = m_sandbox.control(u"newcomer"_s).value("username"_L1).toString();
        start();
        signInAs(name);
        QTRY_VERIFY_WITH_TIMEOUT(m_controller->navigation()->current(), patience);
        const Posting *posting = m_controller->navigation()->current()->posting();
        QTRY_COMPARE_WITH_TIMEOUT(posting->step(), Posting::LinkWallet, patience);
        QVERIFY(!posting->canPost());

        const SigningWallet wallet(isEvm ? SigningWallet::Kind::Evm : SigningWallet::Kind::Svm);
        Wallets &wallets = *accounts().wallets();
        QTRY_VERIFY_WITH_TIMEOUT(wallets.chainNames().size() == 2, patience);
        wallets.requestMessage(isEvm ? 1 : 0, u"nonsense"_s);
        QVERIFY(!wallets.error().isEmpty());
        wallets.requestMessage(isEvm ? 1 : 0, wallet.address());
        QTRY_COMPARE_WITH_TIMEOUT(wallets.manualStage(), Wallets::AwaitingSignature, patience);
        QVERIFY(wallets.message().contains(wallet.address()));
        wallets.submitSignature(u"nonsense"_s);
        QVERIFY(!wallets.error().isEmpty());
        QCOMPARE(wallets.manualStage(), Wallets::AwaitingSignature);
        wallets.submitSignature(wallet.sign(wallets.message()));
        QTRY_COMPARE_WITH_TIMEOUT(wallets.manualStage(), Wallets::Linked, patience);
        QCOMPARE(wallets.count(), 1);
        QVERIFY(posting->canPost());

        wallets.unlink(wallets.data(wallets.index(0), Wallets::IdRole).toString());
        QTRY_COMPARE_WITH_TIMEOUT(wallets.count(), 0, patience);
        QVERIFY(!posting->canPost());
    }

    void aBadSignatureIsSaidAndEndsNoSession()
    {
        start();
        signInAs(u"ada.kvist"_s);
        QTRY_VERIFY_WITH_TIMEOUT(accounts().walletCount() > 0, patience);
        const SigningWallet wallet(SigningWallet::Kind::Svm);
        Wallets &wallets = *accounts().wallets();
        wallets.requestMessage(0, wallet.address());
        QTRY_COMPARE_WITH_TIMEOUT(wallets.manualStage(), Wallets::AwaitingSignature, patience);
        wallets.submitSignature(wallet.sign(u"something else"_s));
        QTRY_COMPARE_WITH_TIMEOUT(wallets.manualStage(), Wallets::AwaitingAddress, patience);
        QVERIFY(wallets.error().contains(u"signature"_s));
        QCOMPARE(accounts().noticeTitle(), QString());
    }

    void anIdentityThatChangedElsewhereIsNoticed()
    {
        start();
        const QString name = m_sandbox.control(u"newcomer"_s).value("username"_L1).toString();
        signInAs(name);
        QTRY_COMPARE_WITH_TIMEOUT(m_controller->communities()->stage(), CommunityList::Ready, patience);
        const QString renamed = name + u".new"_s;
        (void)m_sandbox.control(u"rename"_s, {{u"member"_s, name}, {u"username"_s, renamed}});
        (void)m_sandbox.control(u"link"_s, {{u"member"_s, renamed}});
        accounts().recheckIdentity();
        QTRY_COMPARE_WITH_TIMEOUT(accounts().username(), renamed, patience);
        QTRY_COMPARE_WITH_TIMEOUT(accounts().walletCount(), 1, patience);
        QCOMPARE(accounts().list()->index(0).data(AccountsModel::UsernameRole).toString(), renamed);
    }

    void aForbiddenPostAsksForTheIdentityAgain()
    {
        start();
        signInAs(u"ada.kvist"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_controller->communities()->stage(), CommunityList::Ready, patience);
        m_controller->navigation()->open(m_sandbox.closedToken());
        QTRY_COMPARE_WITH_TIMEOUT(m_controller->navigation()->current()->tokenAddress(), m_sandbox.closedToken(),
                                  patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_controller->navigation()->current()->posting()->canPost(), patience);
        const int before = requests(u"GET /api/v1/users/me"_s);
        QVERIFY(m_controller->navigation()->current()->posting()->post(u"not allowed"_s));
        QTRY_VERIFY_WITH_TIMEOUT(requests(u"GET /api/v1/users/me"_s) > before, patience);
    }

private:
    void start() { begin(withStore()); }
    /** The next run of the program with the same profile. */
    void restart()
    {
        m_controller.reset();
        AppController::Start next = withStore();
        next.profile = m_profile->path();
        m_controller = std::make_unique<AppController>(next);
        m_controller->begin();
    }
    [[nodiscard]] AppController::Start withStore()
    {
        AppController::Start start;
        if (!m_usesFile)
            start.desktopStore = [this] { return std::make_unique<LockableStore>(*m_store); };
        return start;
    }

    [[nodiscard]] Accounts &accounts() { return *m_controller->accounts(); }
    [[nodiscard]] QString current()
    {
        for (int row = 0; row < accounts().list()->count(); ++row) {
            const QModelIndex index = accounts().list()->index(row);
            if (index.data(AccountsModel::CurrentRole).toBool())
                return index.data(AccountsModel::IdRole).toString();
        }
        return {};
    }
    [[nodiscard]] QStringList toasts()
    {
        QStringList titles;
        const ToastModel *model = m_controller->notifications()->toasts();
        for (int row = 0; row < model->count(); ++row)
            titles.append(model->index(row).data(ToastModel::TitleRole).toString());
        return titles;
    }
    [[nodiscard]] QStringList rowTexts()
    {
        QStringList texts;
        const FeedModel *feed = m_controller->navigation()->current()->timeline()->feed();
        for (int row = 0; row < feed->count(); ++row)
            texts.append(feed->index(row).data(feed->roleNames().key("content")).toString());
        return texts;
    }
    [[nodiscard]] bool hasRows()
    {
        Community *community = m_controller->navigation()->current();
        return community && community->timeline()->feed()->count() > 0;
    }
    [[nodiscard]] int requests(const QString &request)
    {
        return m_sandbox.control(u"state"_s).value("requests"_L1).toObject().value(request).toInt();
    }

    void signInAs(const QString &name)
    {
        accounts().beginSignIn();
        finishSignIn(name);
    }
    void finishSignIn(const QString &name)
    {
        QTRY_COMPARE_WITH_TIMEOUT(accounts().signIn()->stage(), SignInForm::AwaitingBrowser, patience);
        QVERIFY(!m_opened.isEmpty());
        const QString code = m_sandbox.control(u"code"_s, {{u"member"_s, name}}).value("challengeCode"_L1).toString();
        QVERIFY(accounts().signIn()->takeLink(u"coterie://auth?challengeCode="_s + code));
        QTRY_COMPARE_WITH_TIMEOUT(accounts().username(), name, patience);
        QTRY_COMPARE_WITH_TIMEOUT(accounts().signIn()->stage(), SignInForm::Idle, patience);
        QTRY_COMPARE_WITH_TIMEOUT(accounts().stage(), Accounts::Ready, patience);
    }

    QTemporaryDir m_system;
    std::unique_ptr<LockableStore::State> m_store;
    bool m_usesFile = false;
    QList<QUrl> m_opened;
};

QTEST_MAIN(tst_accounts)
#include "tst_accounts.moc"
