// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "support/SandboxServer.h"
#include "ui/community/Community.h"
#include "ui/FeedStage.h"
#include "ui/service/ServiceContext.h"
#include "ui/settings/Preferences.h"
#include "ui/writing/EmojiCompletion.h"
#include "ui/writing/EmojiModel.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QTemporaryDir>

#include <set>

using namespace coterie;
using namespace coterie::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 15'000; ///< ms
const QString media = u"/communities/media"_s;

QImage sample(int edge = 40)
{
    QImage image(edge, edge, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    return image;
}

QByteArray png(int edge = 40)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    sample(edge).save(&buffer, "png");
    return bytes;
}

/** A service that the test plays, in real time, for pictures are made on a thread. */
struct PictureStage {
    PictureStage()
    {
        Backend::Options options;
        options.credentials = {Origin::parse(u"https://api.example"_s).value(), u"key"_s, u"token"_s, {}};
        options.ownThread = false;
        options.parts = [this] {
            auto lent = std::make_unique<ScriptedHttp>();
            http = lent.get();
            return Backend::Parts{std::make_unique<LentScheduler>(time), std::make_unique<FixedRandom>(0.5),
                                  std::move(lent), std::make_unique<ScriptedSockets>()};
        };
        service = std::make_unique<ServiceContext>(options);
        writing.picture()->setService(service.get());
    }

    VirtualScheduler time;
    ScriptedHttp *http = nullptr;
    std::unique_ptr<ServiceContext> service;
    QList<std::pair<QString, QString>> published;
    bool takes = true;
    Writing writing{[this](const QString &text, const QString &mediaUrl) {
        published.append({text, mediaUrl});
        return takes;
    }};
    PictureDraft &picture = *writing.picture();

    /** Until its upload waits for an answer. */
    [[nodiscard]] bool uploading() const
    {
        return QTest::qWaitFor([this] { return http->open("POST", media) > 0; }, patience);
    }
    HttpRequest answer(int code, const QByteArray &body) const
    {
        HttpRequest request = http->answer("POST", media, status(code, body));
        QCoreApplication::processEvents();
        return request;
    }
    HttpRequest takesIt(const QByteArray &url = "https://m.example/1.png") const
    {
        return answer(200, R"({"mediaUrl":")" + url + R"("})");
    }
};

const TokenAddress solanaToken(u"So11111111111111111111111111111111111111112"_s);
const TokenAddress evmToken(u"0x6982508145454Ce325dDbE47a25d4ec3d2311933"_s);

} // namespace

/** What a person writes: words, a picture, emoji, and the wallet it comes from. */
class tst_writing : public QObject {
    Q_OBJECT

private slots:
    void aPictureIsUploadedAndGoesOutWithItsWords()
    {
        // given
        PictureStage stage;
        stage.writing.setText(u"look at this"_s);
        stage.picture.add(sample());
        QCOMPARE(stage.picture.stage(), PictureDraft::Preparing);
        QVERIFY(stage.uploading());
        QCOMPARE(stage.picture.stage(), PictureDraft::Uploading);
        QVERIFY(stage.picture.preview().startsWith(u"data:image/jpeg;base64,"_s));
        QVERIFY(stage.picture.details().startsWith(u"40 × 40 · "_s));

        // when
        const HttpRequest request = stage.takesIt();
        QTRY_COMPARE(stage.picture.stage(), PictureDraft::Ready);
        stage.writing.post();

        // then
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        QCOMPARE(body["contentType"_L1].toString(), u"image/png"_s);
        QCOMPARE(QImage::fromData(QByteArray::fromBase64(body["data"_L1].toString().toLatin1())).size(), QSize(40, 40));
        QCOMPARE(stage.published,
                 (QList<std::pair<QString, QString>>{{u"look at this"_s, u"https://m.example/1.png"_s}}));
        QVERIFY(stage.writing.isEmpty());
    }

    void theUploadTellsHowFarItIs()
    {
        PictureStage stage;
        stage.picture.add(sample());
        QVERIFY(stage.uploading());
        // the answer's request is the one that tells, so it is answered late
        const HttpRequest request = stage.http->request("POST", media);
        request.progress(30, 120);
        QTRY_COMPARE(stage.picture.progress(), 0.25);
        stage.takesIt();
        QTRY_COMPARE(stage.picture.progress(), 1.0);
    }

    void whatIsPostedMeanwhileWaitsForItsPicture()
    {
        PictureStage stage;
        stage.writing.setText(u"gm"_s);
        stage.picture.add(sample());
        stage.writing.post();
        QVERIFY(stage.writing.isWaiting());
        QVERIFY(stage.uploading());
        QVERIFY(stage.published.isEmpty());
        stage.takesIt();
        QTRY_COMPARE(stage.published.size(), 1);
        QCOMPARE(stage.published.first().second, u"https://m.example/1.png"_s);
        QVERIFY(!stage.writing.isWaiting());
    }

    void whatWaitsIsNotSentWithoutItsPicture()
    {
        PictureStage stage;
        stage.writing.setText(u"gm"_s);
        stage.picture.add(sample());
        stage.writing.post();
        QVERIFY(stage.uploading());
        stage.picture.remove();
        QVERIFY(!stage.writing.isWaiting());
        QVERIFY(stage.published.isEmpty());
        QCOMPARE(stage.writing.text(), u"gm"_s);
        stage.writing.post();
        QCOMPARE(stage.published.first().second, QString());
    }

    void anUploadThatFailsKeepsAllAndCanBeTriedAgain()
    {
        PictureStage stage;
        stage.writing.setText(u"gm"_s);
        stage.picture.add(sample());
        QVERIFY(stage.uploading());
        stage.answer(400, R"({"message":"invalid or flagged image"})");
        QTRY_COMPARE(stage.picture.stage(), PictureDraft::Failed);
        QVERIFY(stage.picture.problem().contains(u"“invalid or flagged image”"_s));
        QVERIFY(!stage.picture.preview().isEmpty());
        QVERIFY(!stage.writing.isReady()); // nobody's words go out without the picture by themselves
        QCOMPARE(stage.writing.text(), u"gm"_s);

        stage.picture.retry();
        QCOMPARE(stage.picture.stage(), PictureDraft::Uploading);
        QVERIFY(stage.picture.problem().isEmpty());
        QVERIFY(stage.uploading());
        stage.answer(503, {});
        QTRY_VERIFY(stage.picture.problem().startsWith(u"The picture was not uploaded. "_s));
    }

    void cancellingEndsTheRequest()
    {
        PictureStage stage;
        stage.picture.add(sample());
        QVERIFY(stage.uploading());
        const auto abort = stage.http->request("POST", media).abort;
        stage.picture.remove();
        QCOMPARE(stage.picture.stage(), PictureDraft::Empty);
        QTRY_VERIFY(abort->isAborted());
        stage.takesIt();
        QCoreApplication::processEvents();
        QCOMPARE(stage.picture.stage(), PictureDraft::Empty);
    }

    void whatIsNoPictureTakesNothingAway()
    {
        // given one that is there
        PictureStage stage;
        stage.picture.add(sample());
        QVERIFY(stage.uploading());
        stage.takesIt();
        QTRY_COMPARE(stage.picture.stage(), PictureDraft::Ready);

        // when
        stage.picture.add(QByteArray("no picture"));
        QTRY_VERIFY(!stage.picture.problem().isEmpty());

        // then
        QCOMPARE(stage.picture.stage(), PictureDraft::Ready);
        QCOMPARE(stage.picture.mediaUrl(), u"https://m.example/1.png"_s);
        stage.picture.dismissProblem();
        QVERIFY(stage.picture.problem().isEmpty());

        // and another picture takes its place
        stage.picture.add(sample(20));
        QVERIFY(stage.uploading());
        stage.takesIt("https://m.example/2.png");
        QTRY_COMPARE(stage.picture.mediaUrl(), u"https://m.example/2.png"_s);
    }

    void theClipboardsPictureIsTakenUnlessThereAreWords()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a b.png"_s);
        QVERIFY(sample().save(path));
        QMimeData data;
        QVERIFY(!PictureDraft::pictureIn(data));
        data.setImageData(sample());
        QVERIFY(PictureDraft::pictureIn(data));
        data.setHtml(u"<img src=x>"_s); // as browsers copy one
        QVERIFY(PictureDraft::pictureIn(data));
        data.setText(u"a table"_s);
        QVERIFY(!PictureDraft::pictureIn(data));
        data.setUrls({QUrl(u"https://x.example/a.png"_s), QUrl::fromLocalFile(path)}); // as file managers do
        QCOMPARE(std::get<QString>(*PictureDraft::pictureIn(data)), path);
        data.setUrls({QUrl::fromLocalFile(u"/etc/hostname"_s)});
        QVERIFY(!PictureDraft::pictureIn(data));

        QMimeData animation; // its bytes before its pixels
        animation.setData(u"image/gif"_s, "GIF89a");
        animation.setImageData(sample());
        QCOMPARE(std::get<QByteArray>(*PictureDraft::pictureIn(animation)), QByteArray("GIF89a"));
    }

    void whatIsDroppedIsAFile()
    {
        PictureStage stage;
        QVERIFY(stage.picture.takes({QUrl(u"file:///x.png"_s)}, {}));
        QVERIFY(stage.picture.takes({}, {u"text/html"_s, u"image/png"_s}));
        QVERIFY(!stage.picture.takes({QUrl(u"https://x.example/a.png"_s)}, {u"text/uri-list"_s}));
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.png"_s);
        QVERIFY(sample().save(path));
        stage.picture.drop({QUrl(u"file:///etc/hostname"_s), QUrl::fromLocalFile(path)});
        QVERIFY(stage.uploading());
        stage.picture.remove();
        stage.picture.drop({QUrl(u"file:///etc/passwd"_s)});
        QTRY_VERIFY(stage.picture.problem().startsWith(u"This is not a picture"_s));
        QCOMPARE(stage.picture.stage(), PictureDraft::Empty);
        stage.picture.addFile(QUrl(u"https://x.example/a.png"_s));
        QVERIFY(!stage.picture.problem().isEmpty());
    }

    void P1_whatIsTakenBackJoinsWhatIsWritten()
    {
        PictureStage stage;
        stage.picture.add(sample());
        QVERIFY(stage.uploading());
        stage.takesIt();
        QTRY_COMPARE(stage.picture.stage(), PictureDraft::Ready);
        stage.writing.setText(u"gm"_s);
        stage.writing.post();

        // when it comes back
        stage.writing.takeBack(u"gm"_s, u"https://m.example/1.png"_s);

        // then with its picture, as it looked
        QCOMPARE(stage.writing.text(), u"gm"_s);
        QCOMPARE(stage.picture.stage(), PictureDraft::Ready);
        QVERIFY(stage.picture.preview().startsWith(u"data:"_s));
        QCOMPARE(stage.picture.details(), u"40 × 40"_s);

        // and one more finds the place taken, and says so
        stage.writing.takeBack(u"more"_s, u"https://m.example/of-yesterday.png"_s);
        QCOMPARE(stage.writing.text(), u"gm\n\nmore"_s);
        QCOMPARE(stage.picture.mediaUrl(), u"https://m.example/1.png"_s);
        QVERIFY(!stage.picture.problem().isEmpty());

        // and one of an earlier run has no look, but is there
        stage.picture.remove();
        stage.writing.takeBack({}, u"https://m.example/of-yesterday.png"_s);
        QCOMPARE(stage.picture.stage(), PictureDraft::Ready);
        QVERIFY(stage.picture.preview().isEmpty());
    }

    void whatIsNotPublishedStays()
    {
        PictureStage stage;
        stage.takes = false;
        stage.writing.setText(u"  "_s);
        stage.writing.post();
        QVERIFY(stage.published.isEmpty());
        stage.writing.setText(u"gm"_s);
        stage.writing.post();
        QCOMPARE(stage.published.size(), 1);
        QCOMPARE(stage.writing.text(), u"gm"_s);
    }

    void charactersAreCountedAsTheyAreSeen()
    {
        Writing writing([](const QString &, const QString &) { return true; });
        writing.setText(QString(Writing::softLength - 1, u'x'));
        QCOMPARE(writing.characters(), 0);
        writing.setText(QString(Writing::softLength, u'x') + u"👨‍👩‍👧‍👦é🏳️‍🌈"_s);
        QCOMPARE(writing.characters(), Writing::softLength + 3);
        writing.setText(QString(300, u'x').replace(u'x', u"👍🏽"_s)); // 1,200 code units
        QCOMPARE(writing.characters(), 0);
        writing.setText(QString(1'000'000, u'x'));
        QCOMPARE(writing.characters(), 1'000'000);
    }

    void P8_aPostsPictureOutlivesTheProgram()
    {
        // given one that was refused for want of tokens
        const QTemporaryDir folder;
        {
            FeedStage stage({}, folder.path());
            stage.load({});
            const auto id = stage.feed->post(wanted, u"https://m.example/1.png"_s);
            QVERIFY(id);
            stage.settle();
            const HttpRequest request = stage.http->answer("POST", messages, status(403, R"({"message":"no tokens"})"));
            stage.settle();
            QCOMPARE(QJsonDocument::fromJson(request.body)["mediaUrl"_L1].toString(), u"https://m.example/1.png"_s);
            QVERIFY(!request.body.contains("invalidateCache"));
        }

        // when it is sent again after a restart
        FeedStage stage({}, folder.path());
        stage.load({});
        const QList<Post> posts = stage.feed->posts();
        QCOMPARE(posts.size(), 1);
        QCOMPARE(posts.first().mediaUrl, u"https://m.example/1.png"_s);
        QVERIFY(posts.first().forbidden);
        stage.feed->sendAgain(posts.first().id);
        stage.settle();

        // then with its picture, and the balance is looked up afresh, this once
        const QJsonDocument body = QJsonDocument::fromJson(stage.http->answer("POST", messages, status(200)).body);
        stage.settle();
        QCOMPARE(body["mediaUrl"_L1].toString(), u"https://m.example/1.png"_s);
        QVERIFY(body["invalidateCache"_L1].toBool());
        QVERIFY(!stage.kept().posts.first().forbidden);
    }

    void walletsAndChainsThatFitComeFirst()
    {
        const QList<Wallet> wallets{{u"1"_s, u"0xA"_s, u"evm"_s}, {u"2"_s, u"So"_s, u"svm"_s}};
        const auto keys = [](const QList<PostingSource> &sources) {
            QStringList list;
            for (const PostingSource &source : sources)
                list << source.key();
            return list;
        };
        QCOMPARE(keys(PostingSource::all(wallets, solanaToken)),
                 (QStringList{u"solana:So"_s, u"ethereum:0xA"_s, u"base:0xA"_s, u"bsc:0xA"_s}));
        QCOMPARE(keys(PostingSource::all(wallets, evmToken)).first(), u"ethereum:0xA"_s);
        QCOMPARE(PostingSource::of(wallets, solanaToken, u"base:0xA"_s)->chainName(), u"Base"_s);
        QCOMPARE(PostingSource::of(wallets, solanaToken, u"base:0xGone"_s)->key(), u"solana:So"_s);
        QVERIFY(!PostingSource::of({}, solanaToken, {}));
    }

    void theChosenWalletIsNamedAndRemembered()
    {
        // given the sandbox, where this person has two wallets
        SandboxServer sandbox;
        QVERIFY(sandbox.start());
        const QTemporaryDir folder;
        Preferences preferences(folder.path());
        const auto credentials =
            ServiceContext::credentials({sandbox.url(), sandbox.apiKey(), sandbox.accessToken(), {}, {}});
        Backend::Options options;
        options.credentials = credentials.value();
        ServiceContext service(options);
        bool known = false;
        service.loadIdentity(&service, [&known](const auto &error) { known = !error; });
        QTRY_VERIFY_WITH_TIMEOUT(known, patience);
        TopCommunity top;
        top.token = TokenAddress(sandbox.token());
        {
            Community community;
            community.setPreferences(&preferences);
            community.setTop(top);
            community.attach(&service);
            QCOMPARE(community.postingSources().size(), 4);
            QVERIFY(community.postingSources().first().toMap().value(u"chosen"_s).toBool());
            QVERIFY(community.postingHint().endsWith(u"· Solana"_s));

            // when
            community.choosePostingSource(community.postingSources().at(2).toMap().value(u"key"_s).toString());
            QVERIFY(community.postingHint().endsWith(u"· Base"_s));
        }

        // then also the next time, and nowhere else
        Community community;
        community.setPreferences(&preferences);
        community.setTop(top);
        community.attach(&service);
        QVERIFY(community.postingHint().endsWith(u"· Base"_s));
        Community other;
        other.setPreferences(&preferences);
        top.token = TokenAddress(sandbox.token(1));
        other.setTop(top);
        other.attach(&service);
        QVERIFY(other.postingHint().endsWith(u"· Solana"_s));

        // and a post with a picture goes through the real thing
        community.load();
        QTRY_COMPARE_WITH_TIMEOUT(community.stage(), Community::Ready, patience);
        community.writing()->setText(u"with a picture"_s);
        community.writing()->picture()->add(png());
        community.writing()->post();
        const auto published = [&] {
            for (const QJsonValue &message : sandbox.messages()) {
                if (message[u"content"_s] == u"with a picture"_s)
                    return message.toObject();
            }
            return QJsonObject();
        };
        QTRY_VERIFY_WITH_TIMEOUT(!published().isEmpty(), patience);
        const QString url = published()[u"mediaUrl"_s].toString();
        const Answer file = sandbox.call("GET", url.mid(sandbox.url().size()));
        QCOMPARE(QImage::fromData(file.body).size(), QSize(40, 40));
        QCOMPARE(published()[u"walletAddress"_s].toString().left(2), u"0x"_s);

        // and is refused with the service's words
        sandbox.control(u"rest"_s, {{u"path"_s, u"/api/v1/communities/media"_s},
                                    {u"status"_s, 400},
                                    {u"body"_s, QJsonObject{{u"message"_s, u"Invalid or flagged image"_s}}}});
        community.writing()->picture()->add(png());
        QTRY_VERIFY_WITH_TIMEOUT(community.writing()->picture()->problem().contains(u"Invalid or flagged image"_s),
                                 patience);
    }

    void everyEmojiHasItsOwnName()
    {
        std::set<QString> names;
        std::set<QString> texts;
        for (const Emoji &emoji : emojiTable()) {
            QVERIFY2(names.insert(QString::fromLatin1(emoji.name)).second, emoji.name);
            QVERIFY2(texts.insert(emoji.string()).second, emoji.name);
            QVERIFY(emojiNamed(emoji.title().replace(u' ', u'_')) == &emoji);
        }
        QVERIFY(names.size() > 500);
    }

    void emojiAreFoundByNameFirst_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("first");
        QTest::newRow("name") << u"rocket"_s << u"🚀"_s;
        QTest::newRow("beginning") << u"roc"_s << u"🚀"_s;
        QTest::newRow("the name before those that begin so") << u"cat"_s << u"🐱"_s;
        QTest::newRow("the shortest of those") << u"hea"_s << u"❤️"_s;
        QTest::newRow("two words") << u"Thumbs  UP"_s << u"👍"_s;
        QTest::newRow("as typed between colons") << u"heart_eyes"_s << u"😍"_s;
        QTest::newRow("another word") << u"stonks"_s << u"📈"_s;
        QTest::newRow("none") << u"zzzz"_s << QString();
    }

    void emojiAreFoundByNameFirst()
    {
        QFETCH(QString, query);
        QFETCH(QString, first);
        EmojiModel model;
        model.setQuery(query);
        QCOMPARE(model.at(0), first);
    }

    void thePickerHasThoseUsedLastInFront()
    {
        EmojiModel model;
        const QAbstractItemModelTester tester(&model);
        const int all = model.count();
        const int groups = int(model.groups().size());
        model.setRecent({u"🚀"_s, u"not one"_s, u"🔥"_s});
        QCOMPARE(model.count(), all + 2);
        QCOMPARE(model.at(0), u"🚀"_s);
        QCOMPARE(model.groups().size(), groups + 1);
        for (int group = 0; group < model.groups().size(); ++group)
            QCOMPARE(model.groupAt(model.groups().at(group).toMap().value(u"row"_s).toInt()), group);
        model.setQuery(u"fire"_s);
        QVERIFY(model.groups().isEmpty());
        QCOMPARE(model.index(0).data(EmojiModel::NameRole).toString(), u"fire"_s);
        QCOMPARE(EmojiModel::withRecent({u"a"_s, u"b"_s}, u"b"_s), (QStringList{u"b"_s, u"a"_s}));
        QStringList many;
        for (int i = 0; i < 30; ++i)
            many = EmojiModel::withRecent(many, QString::number(i));
        QCOMPARE(many.size(), 24);
        QCOMPARE(many.first(), u"29"_s);
    }

    void aNameAfterAColonIsCompleted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("first");
        QTest::newRow("two letters") << u":ro"_s << u"rofl"_s;
        QTest::newRow("one letter") << u":r"_s << QString();
        QTest::newRow("within words") << u"to the (:rocke"_s << u"rocket"_s;
        QTest::newRow("a time") << u"at 10:30"_s << QString();
        QTest::newRow("an address") << u"http://ro"_s << QString();
        QTest::newRow("a ratio") << u"a:ro"_s << QString();
        QTest::newRow("nothing so named") << u":zzzz"_s << QString();
    }

    void aNameAfterAColonIsCompleted()
    {
        QFETCH(QString, text);
        QFETCH(QString, first);
        EmojiCompletion completion;
        for (int length = 1; length <= text.size(); ++length)
            completion.look(text.first(length), length);
        QCOMPARE(completion.isActive(), !first.isEmpty());
        QCOMPARE(completion.currentName(), first);
    }

    void theChosenNameIsReplaced()
    {
        EmojiCompletion completion;
        QStringList replaced;
        connect(&completion, &EmojiCompletion::replaced, this, [&](int start, int end, const QString &emoji) {
            replaced << u"%1 %2 %3"_s.arg(start).arg(end).arg(emoji);
        });
        const auto type = [&completion](const QString &text) {
            for (int length = 1; length <= text.size(); ++length)
                completion.look(text.first(length), length);
        };
        type(u"gm :rocke"_s);
        completion.accept();
        QVERIFY(!completion.isActive());
        completion.look({}, 0);
        type(u":fire:"_s); // whole: no list is needed
        completion.look({}, 0);
        type(u":nosuch:"_s);
        completion.look(u"pasted :fire:"_s, 13);
        QCOMPARE(replaced, (QStringList{u"3 9 🚀"_s, u"0 6 🔥"_s}));

        // Up and down go round
        completion.look({}, 0);
        type(u":heart"_s);
        QVERIFY(completion.choices().size() > 2);
        completion.step(-1);
        QCOMPARE(completion.current(), int(completion.choices().size()) - 1);
        completion.step(1);
        QCOMPARE(completion.current(), 0);

        // Escape leaves this colon alone
        completion.dismiss();
        completion.look(u":hearts"_s, 7);
        QVERIFY(!completion.isActive());
        completion.look(u":heart"_s, 6);
        completion.look(u":hear"_s, 2); // the cursor went elsewhere
        QVERIFY(!completion.isActive());
    }
};

QTEST_MAIN(tst_writing)
#include "tst_writing.moc"
