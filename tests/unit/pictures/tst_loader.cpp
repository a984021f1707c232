// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "api/EndlessHeader.h"
#include "api/RawHttpServer.h"
#include "pictures/PictureFetcher.h"
#include "pictures/PictureLoader.h"
#include "pictures/Samples.h"
#include "tasks/TaskThread.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QHostAddress>
#include <QHostInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace coterie;
using namespace coterie::test;

namespace {

using Kind = PictureFailure::Kind;

const QByteArray keep = "Cache-Control: max-age=3600\r\n";

qint64 bytesIn(const QString &folder)
{
    qint64 bytes = 0;
    for (QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        it.next();
        bytes += it.fileInfo().size();
    }
    return bytes;
}

} // namespace

/** Runs PictureLoader against local servers, some of which misbehave. */
class tst_loader : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aPictureComes();
    void R9_loopbackIsForLocalServicesAlone();
    void R9_namesAreResolvedFirst_data();
    void R9_namesAreResolvedFirst();
    void resolvingHasTheSameDeadline();
    void nothingIsToldToTheHost();
    void redirectsAreFollowedWithinTheRule();
    void R9_redirectsOutOfTheRuleAreNot();
    void redirectsEnd();
    void failures_data();
    void failures();
    void tooManyBytesAreNotTaken_data();
    void tooManyBytesAreNotTaken();
    void roomIsMadeForWhatCameAlone();
    void aSilentHostTimesOut();
    void unpackingIsNotAskedFor();
    void fewAtOnceAndTheLastFirst();
    void aSlowHostLeavesRoomForOthers();
    void oneRequestForManyRows();
    void cancelledOnesAreNeverAnswered();
    void failuresStandForAWhile();
    void memoryIsBoundInBytes();
    void whatIsHeldIsThereAtOnce();
    void theDiskIsBoundInBytes();
    void whatIsOnDiskIsNotFetchedAgain();
    void theDiskIsPrivate();
    void clearingForgetsAll();
    void destroyingDropsTheAnswers();
    void destroyingNeverWaitsForAHost();

private:
    void make(PictureLoader::Options options = {});
    [[nodiscard]] PictureWish wish(const QString &path, QSize box = {32, 32}) const
    {
        return {m_server->url(path), box, PictureShape::Round, 0};
    }
    /** Loads a picture and waits for the result. */
    PictureLoader::Outcome fetch(const PictureWish &wish);
    [[nodiscard]] Kind failureOf(const PictureWish &wish)
    {
        const auto outcome = fetch(wish);
        if (outcome.ok())
            qFatal("A picture came");
        return outcome.error().kind;
    }
    qint64 measured();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RawHttpServer> m_server;
    std::unique_ptr<PictureLoader> m_loader;
};

void tst_loader::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<RawHttpServer>();
    make();
}

void tst_loader::cleanup()
{
    m_loader.reset();
}

void tst_loader::make(PictureLoader::Options options)
{
    m_loader.reset();
    options.fetching.folder = m_folder->filePath(u"pictures"_s);
    m_loader = std::make_unique<PictureLoader>(options);
    m_loader->setTrust({{}, AddressScope::ThisComputer, {}});
}

PictureLoader::Outcome tst_loader::fetch(const PictureWish &wish)
{
    std::optional<PictureLoader::Outcome> answer;
    (void)m_loader->load(wish, [&](const PictureLoader::Outcome &outcome) {
        if (QThread::currentThread() != thread())
            qFatal("Answered on another thread");
        answer = outcome;
    });
    if (answer)
        qFatal("Answered from inside load()");
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000))
        qFatal("No answer");
    return *answer;
}

qint64 tst_loader::measured()
{
    std::optional<qint64> bytes;
    m_loader->measureDisk([&](qint64 found) { bytes = found; });
    if (!QTest::qWaitFor([&] { return bytes.has_value(); }, 20'000))
        qFatal("No answer");
    return *bytes;
}

void tst_loader::aPictureComes()
{
    m_server->answer(200, written(noise({200, 100}), "png"));
    const auto picture = fetch(wish(u"/a.png"_s));
    QVERIFY(picture.ok());
    QCOMPARE(picture->image.size(), QSize(32, 32));
    QCOMPARE(picture->natural, QSize(200, 100));
}

void tst_loader::R9_loopbackIsForLocalServicesAlone()
{
    m_server->answer(200, written(plain({8, 8}), "png"));
    m_loader->setTrust({});
    QCOMPARE(failureOf(wish(u"/a.png"_s)), Kind::NotAllowed);
    QCOMPARE(m_server->connections, 0);
}

void tst_loader::R9_namesAreResolvedFirst_data()
{
    QTest::addColumn<QStringList>("addresses");
    QTest::addColumn<QString>("service");
    QTest::addColumn<Kind>("kind");
    const QString other = u"api.example"_s;
    // Unreachable: it was requested, but the name does not exist.
    QTest::newRow("public") << QStringList{u"93.184.216.34"_s, u"2606:2800:220::1"_s} << other << Kind::Unreachable;
    QTest::newRow("none") << QStringList() << other << Kind::Unreachable;
    QTest::newRow("loopback") << QStringList{u"127.0.0.1"_s} << other << Kind::NotAllowed;
    QTest::newRow("one of two") << QStringList{u"93.184.216.34"_s, u"::1"_s} << other << Kind::NotAllowed;
    QTest::newRow("private") << QStringList{u"192.168.1.1"_s} << other << Kind::NotAllowed;
    QTest::newRow("link-local") << QStringList{u"fe80::1%lo"_s} << other << Kind::NotAllowed;
    QTest::newRow("mapped") << QStringList{u"::ffff:10.0.0.1"_s} << other << Kind::NotAllowed;
    QTest::newRow("private, of the service") << QStringList{u"10.0.0.1"_s} << u"i.invalid"_s << Kind::Unreachable;
    QTest::newRow("loopback, of the service") << QStringList{u"127.0.0.1"_s} << u"i.invalid"_s << Kind::NotAllowed;
}

void tst_loader::R9_namesAreResolvedFirst()
{
    QFETCH(QStringList, addresses);
    QFETCH(QString, service);
    QStringList asked;
    PictureFetcher::Options options;
    options.resolve = [&](const QString &name, QObject *context, const std::function<void(const QHostInfo &)> &answer) {
        asked.append(name);
        QHostInfo info;
        QList<QHostAddress> list;
        for (const QString &address : addresses)
            list.append(QHostAddress(address));
        info.setAddresses(list);
        QMetaObject::invokeMethod(
            context, [answer, info] { answer(info); }, Qt::QueuedConnection);
    };
    PictureFetcher fetcher(options);
    fetcher.setTrust({{}, AddressScope::Public, service});
    std::optional<PictureFetcher::Bytes> came;
    fetcher.fetch(1, QUrl(u"https://i.invalid/a.png"_s), [&came](const PictureFetcher::Bytes &its) { came = its; });
    QTRY_VERIFY(came);
    QTEST(came->error().kind, "kind");
    QCOMPARE(asked, QStringList{u"i.invalid"_s});
}

void tst_loader::resolvingHasTheSameDeadline()
{
    PictureFetcher::Options options;
    options.deadline = 50ms;
    options.resolve = [](const QString &, QObject *, const std::function<void(const QHostInfo &)> &) {};
    PictureFetcher fetcher(options);
    std::optional<PictureFetcher::Bytes> came;
    fetcher.fetch(1, QUrl(u"https://i.invalid/a.png"_s), [&came](const PictureFetcher::Bytes &its) { came = its; });
    QTRY_VERIFY(came);
    QCOMPARE(came->error().kind, Kind::TimedOut);
}

void tst_loader::nothingIsToldToTheHost()
{
    m_server->answer(200, written(plain({8, 8}), "png"), "Set-Cookie: who=me; Path=/\r\nCache-Control: no-store\r\n");
    QVERIFY(fetch(wish(u"/a.png"_s)).ok());
    QVERIFY(fetch(wish(u"/b.png"_s)).ok());
    QCOMPARE(m_server->requests.size(), 2);
    for (const RawRequest &request : std::as_const(m_server->requests)) {
        QList<QByteArray> names = request.headers.keys();
        names.removeOne(QByteArray()); // the request line
        names.removeIf([](const QByteArray &name) { return name.startsWith("get "); });
        std::sort(names.begin(), names.end());
        QCOMPARE(names, (QList<QByteArray>{"accept", "accept-encoding", "accept-language", "connection", "host",
                                           "user-agent"}));
        QCOMPARE(request.headers.value("accept-language"), QByteArray("*"));
    }
}

void tst_loader::redirectsAreFollowedWithinTheRule()
{
    m_server->setHandler([](const RawRequest &request, QTcpSocket *socket) {
        socket->write(request.target == "/a" ? RawHttpServer::response(302, {}, "Location: /b.png\r\n")
                                             : RawHttpServer::response(200, written(plain({8, 8}), "png")));
    });
    QVERIFY(fetch(wish(u"/a"_s)).ok());
    QCOMPARE(m_server->requests.size(), 2);
}

void tst_loader::R9_redirectsOutOfTheRuleAreNot()
{
    for (const QByteArray target : {"http://192.0.2.1/a.png", "file:///etc/passwd", "https://me@192.0.2.1/a.png"}) {
        m_server->answer(302, {}, "Location: " + target + "\r\n");
        QCOMPARE(failureOf(wish(u"/to/"_s + QString::fromLatin1(target.toHex()))), Kind::NotAllowed);
    }
}

void tst_loader::redirectsEnd()
{
    m_server->answer(302, {}, "Location: /again\r\n");
    QCOMPARE(failureOf(wish(u"/again"_s)), Kind::Refused);
    QVERIFY(m_server->requests.size() <= 5);
}

void tst_loader::failures_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("404") << 404 << written(plain({8, 8}), "png") << Kind::Gone;
    QTest::newRow("403") << 403 << QByteArray() << Kind::Refused;
    QTest::newRow("401 asks for a password") << 401 << QByteArray() << Kind::Refused;
    QTest::newRow("503") << 503 << QByteArray("later") << Kind::Refused;
    QTest::newRow("204") << 204 << QByteArray() << Kind::Refused;
    QTest::newRow("a page") << 200 << QByteArray("<html></html>") << Kind::NotAPicture;
    QTest::newRow("damaged") << 200 << written(noise({99, 99}), "png").first(60) << Kind::Damaged;
}

void tst_loader::failures()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    m_server->answer(status, body, status == 401 ? "WWW-Authenticate: Basic realm=\"x\"\r\n" : "");
    QTEST(failureOf(wish(u"/a.png"_s)), "kind");
    QCOMPARE(m_server->requests.size(), 1);
    QVERIFY(!m_server->requests.constFirst().headers.contains("authorization"));
}

void tst_loader::tooManyBytesAreNotTaken_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("announced") << QByteArray("Content-Length: 90000000\r\n");
    QTest::newRow("not announced") << QByteArray("Connection: close\r\n");
}

void tst_loader::tooManyBytesAreNotTaken()
{
    QFETCH(QByteArray, head);
    PictureLoader::Options options;
    options.fetching.maxBytes = 50'000;
    make(options);
    bool gone = false;
    m_server->setHandler([&](const RawRequest &, QTcpSocket *socket) {
        connect(socket, &QTcpSocket::disconnected, this, [&gone] { gone = true; });
        socket->write("HTTP/1.1 200 OK\r\n" + head + "\r\n" + written(noise({300, 300}), "png"));
    });
    QCOMPARE(failureOf(wish(u"/a.png"_s)), Kind::TooManyBytes);
    QTRY_VERIFY(gone);
    QCOMPARE(measured(), 0);
}

void tst_loader::roomIsMadeForWhatCameAlone()
{
    const QByteArray bytes = written(noise({200, 200}), "png"); // 120 kB; the limit is 16 MiB
    m_server->answer(200, bytes, keep);
    PictureFetcher fetcher({.folder = m_folder->filePath(u"fetched"_s)});
    fetcher.setTrust({{}, AddressScope::ThisComputer, {}});
    for (int time = 0; time < 2; ++time) { // from the network, then from the disk
        std::optional<PictureFetcher::Bytes> came;
        fetcher.fetch(1, m_server->url(u"/a.png"_s), [&came](const PictureFetcher::Bytes &its) { came = its; });
        QTRY_VERIFY(came);
        QVERIFY(came->ok());
        QCOMPARE(came->value(), bytes);
        QVERIFY2(came->value().capacity() <= 2 * bytes.size(), qPrintable(QString::number(came->value().capacity())));
    }
    QCOMPARE(m_server->requests.size(), 1);
}

void tst_loader::aSilentHostTimesOut()
{
    PictureLoader::Options options;
    options.fetching.idleTimeout = 100ms;
    make(options);
    m_server->setHandler({});
    QCOMPARE(failureOf(wish(u"/a.png"_s)), Kind::TimedOut);
    options.fetching.idleTimeout = 10s;
    options.fetching.deadline = 100ms;
    make(options);
    QCOMPARE(failureOf(wish(u"/b.png"_s)), Kind::TimedOut);
}

void tst_loader::unpackingIsNotAskedFor()
{
    // A compressed response is rejected without decompressing it, whatever its size.
    const QByteArray packed = QByteArray::fromHex("1f8b0800000000000003") + QByteArray(64, 'x');
    m_server->answer(200, packed, "Content-Encoding: gzip\r\n");
    QCOMPARE(failureOf(wish(u"/a.png"_s)), Kind::NotAPicture);
    QCOMPARE(m_server->requests.constFirst().headers.value("accept-encoding"), QByteArray("identity"));
}

void tst_loader::fewAtOnceAndTheLastFirst()
{
    // Fewer than Qt's own limit of six per host.
    PictureLoader::Options options;
    options.fetching.maxConcurrent = 3;
    make(options);
    QList<std::pair<QByteArray, QTcpSocket *>> open;
    qsizetype most = 0;
    m_server->setHandler([&](const RawRequest &request, QTcpSocket *socket) {
        open.append({request.target, socket});
        most = std::max(most, open.size());
    });
    constexpr int all = 20;
    int answered = 0;
    for (int i = 0; i < all; ++i)
        (void)m_loader->load(wish(u"/%1.png"_s.arg(i)), [&](const auto &) { ++answered; });
    QTRY_COMPARE(open.size(), 3);
    QList<QByteArray> order;
    while (answered < all) {
        QTRY_VERIFY(!open.isEmpty());
        const auto [target, socket] = open.takeFirst();
        order.append(target);
        const int before = answered;
        socket->write(RawHttpServer::response(200, written(plain({8, 8}), "png")));
        QTRY_COMPARE(answered, before + 1);
    }
    QCOMPARE(most, 3);
    QCOMPARE(order.constLast(), QByteArray("/0.png"));
}

void tst_loader::aSlowHostLeavesRoomForOthers()
{
    // given a host that answers none of many requests
    m_server->setHandler({});
    for (int i = 0; i < 30; ++i)
        (void)m_loader->load(wish(u"/%1.png"_s.arg(i)), [](const auto &) {});
    QTRY_COMPARE(m_server->requests.size(), 3);

    // when another one, by name, is asked for a picture; then it comes
    QUrl other = m_server->url(u"/other.png"_s);
    other.setHost(u"localhost"_s);
    m_server->answer(200, written(plain({8, 8}), "png"));
    QVERIFY(fetch({other, {32, 32}, PictureShape::Round, 0}).ok());
    QCOMPARE(m_server->requests.size(), 4);
}

void tst_loader::oneRequestForManyRows()
{
    m_server->answer(200, written(plain({8, 8}), "png"), "Cache-Control: no-store\r\n");
    int answered = 0;
    for (const QSize box : {QSize(36, 36), QSize(36, 36), QSize(28, 28)})
        (void)m_loader->load(wish(u"/a.png"_s, box), [&](const auto &outcome) { answered += outcome.ok(); });
    QTRY_COMPARE(answered, 3);
    QCOMPARE(m_server->requests.size(), 1);
}

void tst_loader::cancelledOnesAreNeverAnswered()
{
    bool gone = false;
    m_server->setHandler([&](const RawRequest &request, QTcpSocket *socket) {
        if (request.target == "/b.png")
            socket->write(RawHttpServer::response(200, written(plain({8, 8}), "png")));
        else
            connect(socket, &QTcpSocket::disconnected, this, [&gone] { gone = true; });
    });
    int answered = 0;
    const auto count = [&](const auto &) { ++answered; };
    const quint64 first = m_loader->load(wish(u"/a.png"_s), count);
    const quint64 second = m_loader->load(wish(u"/a.png"_s), count);
    QTRY_COMPARE(m_server->requests.size(), 1);
    m_loader->cancel(first);
    QVERIFY(fetch(wish(u"/b.png"_s)).ok()); // arrives after everything before
    QVERIFY(!gone);                         // another request still waits for it
    m_loader->cancel(second);
    QTRY_VERIFY(gone);
    m_loader->cancel(second); // has no effect
    QCOMPARE(answered, 0);
}

void tst_loader::failuresStandForAWhile()
{
    m_server->answer(404);
    QCOMPARE(failureOf(wish(u"/a.png"_s)), Kind::Gone);
    const auto known = m_loader->held(wish(u"/a.png"_s, {99, 99}));
    QVERIFY(known && !known->ok());
    m_loader->forget(m_server->url(u"/a.png"_s));
    QVERIFY(!m_loader->held(wish(u"/a.png"_s)));
    QCOMPARE(failureOf(wish(u"/a.png"_s)), Kind::Gone);
    m_server->answer(503);
    QCOMPARE(failureOf(wish(u"/b.png"_s)), Kind::Refused);
    m_loader->forgetTemporaryFailures(); // they may succeed now
    QVERIFY(m_loader->held(wish(u"/a.png"_s)));
    QVERIFY(!m_loader->held(wish(u"/b.png"_s)));
    m_server->answer(404);
    PictureLoader::Options options;
    options.failureTtl = 0ms;
    make(options);
    QCOMPARE(failureOf(wish(u"/a.png"_s)), Kind::Gone);
    QVERIFY(!m_loader->held(wish(u"/a.png"_s)));
}

void tst_loader::memoryIsBoundInBytes()
{
    PictureLoader::Options options;
    options.memoryLimit = 1'000'000;
    make(options);
    m_server->answer(200, written(noise({256, 256}), "jpeg"));
    const auto box = QSize(200, 200); // 160,000 bytes
    for (int i = 0; i < 20; ++i) {
        QVERIFY(fetch(wish(u"/%1.jpg"_s.arg(i), box)).ok());
        QVERIFY(m_loader->memoryBytes() <= options.memoryLimit);
    }
    QVERIFY(m_loader->memoryBytes() >= 6 * 160'000);
    QVERIFY(m_loader->held(wish(u"/19.jpg"_s, box)));
    QVERIFY(!m_loader->held(wish(u"/0.jpg"_s, box)));
    // A larger picture is displayed but not cached. The encoded size of an animation counts too.
    m_server->answer(200, written(noise({800, 800}), "jpeg"));
    QVERIFY(fetch(wish(u"/large.jpg"_s, {800, 800})).ok());
    QVERIFY(m_loader->memoryBytes() <= options.memoryLimit);
}

void tst_loader::whatIsHeldIsThereAtOnce()
{
    m_server->answer(200, written(plain({8, 8}), "png"));
    QVERIFY(!m_loader->held(wish(u"/a.png"_s)));
    QVERIFY(fetch(wish(u"/a.png"_s)).ok());
    const auto held = m_loader->held(wish(u"/a.png"_s));
    QVERIFY(held && held->ok());
}

void tst_loader::theDiskIsBoundInBytes()
{
    PictureLoader::Options options;
    options.fetching.diskLimit = 300'000;
    make(options);
    const QByteArray bytes = written(noise({100, 100}), "png"); // 30 kB
    m_server->answer(200, bytes, keep);
    for (int i = 0; i < 30; ++i)
        QVERIFY(fetch(wish(u"/%1.png"_s.arg(i))).ok());
    const qint64 size = measured();
    QVERIFY2(size > 3 * bytes.size() && size <= options.fetching.diskLimit, qPrintable(QString::number(size)));
    QVERIFY(bytesIn(m_folder->path()) <= options.fetching.diskLimit);
}

void tst_loader::whatIsOnDiskIsNotFetchedAgain()
{
    m_server->answer(200, written(plain({8, 8}), "png"), keep);
    QVERIFY(fetch(wish(u"/a.png"_s)).ok());
    make(); // as after a restart
    QVERIFY(fetch(wish(u"/a.png"_s)).ok());
    QCOMPARE(m_server->requests.size(), 1);
}

void tst_loader::theDiskIsPrivate()
{
    PictureFetcher fetcher({.folder = m_folder->filePath(u"cache/pictures"_s)});
    for (const QString &name : {u"cache"_s, u"cache/pictures"_s}) {
        const QFileDevice::Permissions permissions = QFileInfo(m_folder->filePath(name)).permissions();
        const QFileDevice::Permissions others(0x0077);
        QVERIFY2(!(permissions & others), qPrintable(name));
    }
}

void tst_loader::clearingForgetsAll()
{
    m_server->answer(200, written(noise({100, 100}), "png"), keep);
    QVERIFY(fetch(wish(u"/a.png"_s)).ok());
    QVERIFY(measured() > 20'000);
    qint64 left = -1;
    m_loader->clear([&](qint64 bytes) { left = bytes; });
    QTRY_COMPARE(left, 0);
    QVERIFY(bytesIn(m_folder->path()) < 1'000);
    QCOMPARE(m_loader->memoryBytes(), 0);
    QVERIFY(fetch(wish(u"/a.png"_s)).ok());
    QCOMPARE(m_server->requests.size(), 2);
}

void tst_loader::destroyingDropsTheAnswers()
{
    m_server->answer(200, written(noise({500, 500}), "png"));
    int answered = 0;
    for (int i = 0; i < 5; ++i)
        (void)m_loader->load(wish(u"/%1.png"_s.arg(i)), [&](const auto &) { ++answered; });
    QTRY_VERIFY(!m_server->requests.isEmpty());
    const int before = answered;
    m_loader.reset();
    QCoreApplication::processEvents();
    QCOMPARE(answered, before);
}

void tst_loader::destroyingNeverWaitsForAHost()
{
    // given a response header that never ends, which Qt reads without looking up
    EndlessHeader host;
    std::optional<PictureLoader::Outcome> outcome;
    (void)m_loader->load({host.url(), {32, 32}, PictureShape::Round, 0}, [&](const auto &its) { outcome = its; });
    QTRY_VERIFY(host.sent() > 1'000'000);

    // when
    QElapsedTimer clock;
    clock.start();
    m_loader.reset();

    // then
    QVERIFY2(clock.elapsed() < 2'000, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(!outcome);
    host.stop();
    QTRY_VERIFY_WITH_TIMEOUT(!TaskThread::isAnyLeftBehind(), 20'000);
}

QTEST_GUILESS_MAIN(tst_loader)

#include "tst_loader.moc"
