// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "client/Account.h"
#include "support/SandboxServer.h"
#include "support/TimelineStage.h"
#include "ui/community/Community.h"
#include "ui/settings/Preferences.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QTemporaryDir>

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

/** A simulated service in real time, because pictures are processed on a thread. */
struct PictureStage : PlayedService {
    PictureStage()
    {
        service = std::make_unique<Account>(options());
        writing.picture()->setAccount(service.get());
    }

    std::unique_ptr<Account> service;
    QList<std::pair<QString, QString>> published;
    bool takes = true;
    Draft writing{[this](const QString &text, const QString &mediaUrl) {
        published.append({text, mediaUrl});
        return takes;
    }};
    ImageAttachment &picture = *writing.picture();

    /** Waits until the upload waits for a response. */
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

const TokenAddress solanaToken(u"Qu9LLo7mZkVbxT3nHc8RpWfJd2GsYeA6uKi5tXvdemo"_s);
const TokenAddress evmToken(u"0xDE30C0fFEE51aD5E0Bc0A7E21EDe3a5A11DBe7A9"_s);

} // namespace

/** What a user writes: text, a picture, and the wallet to post from. */
class tst_draft : public QObject {
    Q_OBJECT

private slots:
    void aPictureIsUploadedAndGoesOutWithItsWords()
    {
        // given
        PictureStage stage;
        stage.writing.setText(u"look at this"_s);
        stage.picture.add(sample());
        QCOMPARE(stage.picture.stage(), ImageAttachment::Preparing);
        QVERIFY(stage.uploading());
        QCOMPARE(stage.picture.stage(), ImageAttachment::Uploading);
        QVERIFY(stage.picture.preview().startsWith(u"data:image/jpeg;base64,"_s));
        QVERIFY(stage.picture.details().startsWith(u"40 × 40 · "_s));

        // when
        const HttpRequest request = stage.takesIt();
        QTRY_COMPARE(stage.picture.stage(), ImageAttachment::Ready);
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
        // the request must stay open, so answer it late
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
        QTRY_COMPARE(stage.picture.stage(), ImageAttachment::Failed);
        QVERIFY(stage.picture.problem().contains(u"“invalid or flagged image”"_s));
        QVERIFY(!stage.picture.preview().isEmpty());
        QVERIFY(!stage.writing.isReady()); // text is never posted without its picture automatically
        QCOMPARE(stage.writing.text(), u"gm"_s);

        stage.picture.retry();
        QCOMPARE(stage.picture.stage(), ImageAttachment::Uploading);
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
        QCOMPARE(stage.picture.stage(), ImageAttachment::Empty);
        QTRY_VERIFY(abort->isAborted());
        stage.takesIt();
        QCoreApplication::processEvents();
        QCOMPARE(stage.picture.stage(), ImageAttachment::Empty);
    }

    void whatIsNoPictureTakesNothingAway()
    {
        // given an attached picture
        PictureStage stage;
        stage.picture.add(sample());
        QVERIFY(stage.uploading());
        stage.takesIt();
        QTRY_COMPARE(stage.picture.stage(), ImageAttachment::Ready);

        // when
        stage.picture.add(QByteArray("no picture"));
        QTRY_VERIFY(!stage.picture.problem().isEmpty());

        // then
        QCOMPARE(stage.picture.stage(), ImageAttachment::Ready);
        QCOMPARE(stage.picture.mediaUrl(), u"https://m.example/1.png"_s);
        stage.picture.dismissProblem();
        QVERIFY(stage.picture.problem().isEmpty());

        // and another picture replaces it
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
        QVERIFY(!ImageAttachment::pictureIn(data));
        data.setImageData(sample());
        QVERIFY(ImageAttachment::pictureIn(data));
        data.setHtml(u"<img src=x>"_s); // as browsers copy an image
        QVERIFY(ImageAttachment::pictureIn(data));
        data.setText(u"a table"_s);
        QVERIFY(!ImageAttachment::pictureIn(data));
        data.setUrls({QUrl(u"https://x.example/a.png"_s), QUrl::fromLocalFile(path)}); // as file managers copy a file
        QCOMPARE(std::get<QString>(*ImageAttachment::pictureIn(data)), path);
        data.setUrls({QUrl::fromLocalFile(u"/etc/hostname"_s)});
        QVERIFY(!ImageAttachment::pictureIn(data));

        QMimeData animation; // the encoded bytes come before the pixels
        animation.setData(u"image/gif"_s, "GIF89a");
        animation.setImageData(sample());
        QCOMPARE(std::get<QByteArray>(*ImageAttachment::pictureIn(animation)), QByteArray("GIF89a"));
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
        QTRY_VERIFY(stage.picture.problem().startsWith(u"Unsupported image format"_s));
        QCOMPARE(stage.picture.stage(), ImageAttachment::Empty);
        stage.picture.addFile(QUrl(u"https://x.example/a.png"_s));
        QVERIFY(!stage.picture.problem().isEmpty());
    }

    void P1_whatIsTakenBackJoinsWhatIsWritten()
    {
        PictureStage stage;
        stage.picture.add(sample());
        QVERIFY(stage.uploading());
        stage.takesIt();
        QTRY_COMPARE(stage.picture.stage(), ImageAttachment::Ready);
        stage.writing.setText(u"gm"_s);
        stage.writing.post();

        // when the draft is restored
        stage.writing.takeBack(u"gm"_s, u"https://m.example/1.png"_s);

        // then its picture and preview are restored too
        QCOMPARE(stage.writing.text(), u"gm"_s);
        QCOMPARE(stage.picture.stage(), ImageAttachment::Ready);
        QVERIFY(stage.picture.preview().startsWith(u"data:"_s));
        QCOMPARE(stage.picture.details(), u"40 × 40"_s);

        // and another one is rejected, because the draft is not empty
        stage.writing.takeBack(u"more"_s, u"https://m.example/of-yesterday.png"_s);
        QCOMPARE(stage.writing.text(), u"gm\n\nmore"_s);
        QCOMPARE(stage.picture.mediaUrl(), u"https://m.example/1.png"_s);
        QVERIFY(!stage.picture.problem().isEmpty());

        // and one of an earlier run has no preview, but is attached
        stage.picture.remove();
        stage.writing.takeBack({}, u"https://m.example/of-yesterday.png"_s);
        QCOMPARE(stage.picture.stage(), ImageAttachment::Ready);
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
        Draft writing([](const QString &, const QString &) { return true; });
        writing.setText(QString(Draft::softLength - 1, u'x'));
        QCOMPARE(writing.characters(), 0);
        writing.setText(QString(Draft::softLength, u'x') + u"👨‍👩‍👧‍👦é🏳️‍🌈"_s);
        QCOMPARE(writing.characters(), Draft::softLength + 3);
        writing.setText(QString(300, u'x').replace(u'x', u"👍🏽"_s)); // 1,200 code units
        QCOMPARE(writing.characters(), 0);
        writing.setText(QString(1'000'000, u'x'));
        QCOMPARE(writing.characters(), 1'000'000);
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
        QCOMPARE(keys(PostingSource::all({{}, wallets}, solanaToken)),
                 (QStringList{u"solana:So"_s, u"ethereum:0xA"_s, u"base:0xA"_s, u"bsc:0xA"_s}));
        QCOMPARE(keys(PostingSource::all({{}, wallets}, evmToken)).first(), u"ethereum:0xA"_s);
        QCOMPARE(PostingSource::of({{}, wallets}, solanaToken, u"base:0xA"_s)->chainName(), u"Base"_s);
        QCOMPARE(PostingSource::of({{}, wallets}, solanaToken, u"base:0xGone"_s)->key(), u"solana:So"_s);
        QVERIFY(!PostingSource::of(Identity(), solanaToken, {}));
    }

    void theChosenWalletIsNamedAndRemembered()
    {
        // given the sandbox, where the user has two wallets
        SandboxServer sandbox;
        QVERIFY(sandbox.start());
        const QTemporaryDir folder;
        Preferences preferences(folder.path());
        const auto credentials = Account::credentials({sandbox.url(), sandbox.apiKey(), sandbox.accessToken(), {}, {}});
        NetworkClient::Options options;
        options.credentials = credentials.value();
        Account service(options);
        bool known = false;
        service.loadIdentity(&service, [&known](const auto &error) { known = !error; });
        QTRY_VERIFY_WITH_TIMEOUT(known, patience);
        TopCommunity top;
        top.token = TokenAddress(sandbox.token());
        {
            Community community;
            community.setPreferences(preferences);
            community.setTop(top);
            community.attach(&service);
            QCOMPARE(community.posting()->sources().size(), 4);
            QVERIFY(community.posting()->sources().first().toMap().value(u"chosen"_s).toBool());
            QVERIFY(community.posting()->hint().endsWith(u"· Solana"_s));

            // when
            community.posting()->choose(community.posting()->sources().at(2).toMap().value(u"key"_s).toString());
            QVERIFY(community.posting()->hint().endsWith(u"· Base"_s));
        }

        // then it is still selected in the next run, but not on other services
        Community community;
        community.setPreferences(preferences);
        community.setTop(top);
        community.attach(&service);
        QVERIFY(community.posting()->hint().endsWith(u"· Base"_s));
        Community other;
        other.setPreferences(preferences);
        top.token = TokenAddress(sandbox.token(1));
        other.setTop(top);
        other.attach(&service);
        QVERIFY(other.posting()->hint().endsWith(u"· Solana"_s));

        // and a post with a picture is published by the real sandbox
        community.load();
        QTRY_COMPARE_WITH_TIMEOUT(community.timeline()->stage(), CommunityTimeline::Ready, patience);
        community.draft()->setText(u"with a picture"_s);
        community.draft()->picture()->add(png());
        community.draft()->post();
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

        // and a refusal shows the service's text
        sandbox.control(u"rest"_s, {{u"path"_s, u"/api/v1/communities/media"_s},
                                    {u"status"_s, 400},
                                    {u"body"_s, QJsonObject{{u"message"_s, u"Invalid or flagged image"_s}}}});
        community.draft()->picture()->add(png());
        QTRY_VERIFY_WITH_TIMEOUT(community.draft()->picture()->problem().contains(u"Invalid or flagged image"_s),
                                 patience);
    }
};

QTEST_MAIN(tst_draft)
#include "tst_draft.moc"
