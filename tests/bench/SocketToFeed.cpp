// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "SocketToFeed.h"

#include "CannedHttp.h"
#include "client/NetworkClient.h"
#include "client/Timeline.h"
#include "Cpu.h"
#include "realtime/QtRandom.h"
#include "realtime/QtScheduler.h"
#include "realtime/QtSocket.h"
#include "Rows.h"
#include "ui/feed/FeedModel.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSslConfiguration>
#include <QTimer>
#include <QWebSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coterie::bench {

namespace {

constexpr int patience = 60'000; ///< ms, for one run

/** Runs until quit() or until patience ends. */
bool wait(QEventLoop &loop)
{
    QTimer::singleShot(patience, &loop, [&loop] { loop.exit(1); });
    return loop.exec() == 0;
}

Run receiveBarely(Source &source)
{
    Run run;
    QEventLoop loop;
    QWebSocket socket;
    QSslConfiguration tls = socket.sslConfiguration();
    tls.addCaCertificate(source.certificate);
    socket.setSslConfiguration(tls);
    QElapsedTimer timer;
    double cpu = 0;
    QObject::connect(&socket, &QWebSocket::connected, &loop, [&] {
        cpu = threadCpu();
        timer.start();
        source.go();
    });
    QObject::connect(&socket, &QWebSocket::textMessageReceived, &loop, [&] {
        if (++run.events == source.events)
            loop.quit();
    });
    QObject::connect(&socket, &QWebSocket::disconnected, &loop, [&loop] { loop.exit(1); });
    socket.open(QUrl(u"wss://127.0.0.1:%1/api/v1/communities/T/ws?ticket=once"_s.arg(source.port)));
    if (wait(loop))
        run.seconds = double(timer.nsecsElapsed()) / 1e9;
    run.networkCpu = threadCpu() - cpu;
    socket.disconnect(&loop);
    return run;
}

/** Counts the events of a timeline, and reports when the last one is in the model. */
class Watch : public QObject {
public:
    Watch(Source &source, QEventLoop &loop) : m_source(source), m_loop(loop) {}

    void aboutToApply(std::span<const RealtimeEvent> events)
    {
        if (!m_inSlice) {
            m_inSlice = true;
            m_sliceCpu = threadCpu();
        }
        for (const RealtimeEvent &event : events)
            take(event);
    }

    void take(const RealtimeEvent &notification)
    {
        if (std::holds_alternative<Gap>(notification)) {
            ++m_run.gaps;
            return;
        }
        const auto *message = std::get_if<SharedMessage>(&notification);
        if (message != nullptr && (*message)->id == m_endId)
            m_ended = true;
        else if (message != nullptr || std::holds_alternative<LikeUpdate>(notification)
                 || std::holds_alternative<ModerationUpdate>(notification))
            ++m_run.events;
    }

    /** Called after the model has applied the changes. */
    void delivered()
    {
        if (std::exchange(m_inSlice, false))
            m_run.longestSlice = std::max(m_run.longestSlice, threadCpu() - m_sliceCpu);
        if (m_run.events != m_seen) {
            m_seen = m_run.events;
            m_run.seconds = double(m_timer.nsecsElapsed()) / 1e9;
            m_run.shownCpu = threadCpu() - m_threadCpu;
            m_run.networkCpu = processCpu() - m_processCpu - m_run.shownCpu;
        }
        if (!m_told && (m_ended || m_run.events == m_source.events)) {
            m_told = true;
            m_loop.quit();
        }
    }

    void begin()
    {
        if (std::exchange(m_begun, true))
            return;
        m_getsBefore = *m_source.gets;
        m_threadCpu = threadCpu();
        m_processCpu = processCpu();
        m_timer.start();
        m_source.go();
    }

    [[nodiscard]] Run run() const
    {
        Run run = m_run;
        run.requests = *m_source.gets - m_getsBefore;
        return run;
    }

private:
    Source &m_source;
    QEventLoop &m_loop;
    Run m_run;
    int m_seen = 0;
    const MessageId m_endId = Stream::endId();
    int m_getsBefore = 0;
    double m_threadCpu = 0;
    double m_processCpu = 0;
    bool m_begun = false;
    bool m_ended = false;
    bool m_told = false;
    bool m_inSlice = false;
    QElapsedTimer m_timer;
    double m_sliceCpu = 0;
};

} // namespace

bool Source::start()
{
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {u"--serve"_s, QString::number(events)});
    while (!process.canReadLine())
        if (!process.waitForReadyRead(patience))
            return false;
    const QJsonObject ready = QJsonDocument::fromJson(process.readLine()).object();
    port = quint16(ready["port"_L1].toInt());
    certificate = QSslCertificate(ready["certificate"_L1].toString().toLatin1());
    return port != 0 && !certificate.isNull();
}

void Source::go()
{
    order(pace > 0 ? "pace " + QByteArray::number(pace) : QByteArray(bulk ? "bulk" : "records"));
}

void Source::order(const QByteArray &words)
{
    process.write(words + '\n');
    process.waitForBytesWritten(patience);
}

Source::~Source()
{
    process.closeWriteChannel();
    process.waitForFinished(patience);
}

NetworkClient::Options Source::options() const
{
    NetworkClient::Options options;
    options.credentials.origin = Origin::parse(u"https://127.0.0.1:%1"_s.arg(port)).value();
    options.credentials.apiKey = u"key"_s;
    options.credentials.accessToken = u"token"_s;
    options.parts = [certificate = certificate, gets = gets] {
        NetworkClient::Parts parts;
        parts.scheduler = std::make_unique<QtScheduler>();
        parts.random = std::make_unique<QtRandom>();
        parts.http = std::make_unique<CannedHttp>(gets);
        parts.sockets = std::make_unique<QtSocketFactory>(QList{certificate});
        return parts;
    };
    return options;
}

Run receiveIntoFeed(Source &source, std::chrono::milliseconds afterwards)
{
    QEventLoop loop;
    Watch watch(source, loop);
    NetworkClient backend(source.options());
    QtScheduler scheduler;
    QtRandom random;
    Timeline session(backend, scheduler, random, TokenAddress(u"T"_s), {});
    FeedModel model;
    QObject::connect(&session, &Timeline::aboutToApply, &watch, &Watch::aboutToApply);
    QObject::connect(&session, &Timeline::changed, &model, qOverload<const ChangeSet &>(&FeedModel::apply));
    QObject::connect(&backend, &NetworkClient::delivered, &watch,
                     &Watch::delivered); // connected after the timeline's own handler
    // The stream starts once the first page is loaded and the socket is open.
    QObject::connect(&backend, &NetworkClient::delivered, &watch, [&] {
        if (session.stage() == Timeline::Stage::Ready && session.connection().phase == ConnectionPhase::Live)
            watch.begin();
    });
    QObject::connect(&session, &Timeline::stageChanged, &watch, [&] {
        if (session.stage() == Timeline::Stage::Ready && session.connection().phase == ConnectionPhase::Live)
            watch.begin();
    });
    session.load();
    const bool ended = wait(loop);
    if (ended && afterwards.count() > 0) {
        QTimer::singleShot(afterwards, &loop, &QEventLoop::quit);
        loop.exec();
    }
    Run run = ended ? watch.run() : Run{};
    if (model.count() != session.feed().size())
        run.seconds = 0; // marks the run as failed
    return run;
}

namespace {

Row measure(Source &source, int rounds)
{
    const QLocale english(QLocale::English);
    Row row;
    row.what = u"Socket to feed over TLS, %1 mixed events, %2"_s.arg(
        english.toString(source.events), source.bulk ? u"records full of frames"_s : u"a record for each frame"_s);
    row.aim = {Bound::Side::NotUnder, 0.5};
    row.sane = {Bound::Side::NotUnder, 0.02};
    std::vector<double> mine;
    std::vector<double> other;
    std::vector<double> gaps;
    std::vector<double> lost;
    Run spent;
    double bareCpu = 0;
    for (int round = 0; round < rounds; ++round) {
        const Run bare = receiveBarely(source);
        const Run feed = receiveIntoFeed(source);
        if (bare.seconds <= 0 || feed.seconds <= 0) {
            row.failure = u"A run did not end, %1 and %2 events came."_s.arg(bare.events).arg(feed.events);
            return row;
        }
        mine.push_back(feed.events / feed.seconds); // dropped events were not shown
        other.push_back(source.events / bare.seconds);
        row.ratios.push_back(mine.back() / other.back());
        gaps.push_back(feed.gaps);
        lost.push_back(source.events - feed.events);
        bareCpu += bare.networkCpu;
        spent.events += feed.events;
        spent.shownCpu += feed.shownCpu;
        spent.networkCpu += feed.networkCpu;
        spent.longestSlice = std::max(spent.longestSlice, feed.longestSlice);
    }
    row.ours = rateText(median(mine));
    row.against = rateText(median(other)) + u", a QWebSocket that only counts"_s;
    row.remark =
        u"An event took %1 of the network thread, and of the bare socket's %2. When it was shown it took %3 of the GUI"
        " thread, whose longest slice was %4."_s.arg(timeText(spent.networkCpu / (double(source.events) * rounds)),
                                                     timeText(bareCpu / (double(source.events) * rounds)),
                                                     timeText(spent.shownCpu / spent.events),
                                                     timeText(spent.longestSlice));
    if (median(gaps) > 0) {
        row.remark +=
            u" The queue overflowed: %1 gaps in the median run, and %2 of the events were dropped; the rate counts"
            " those that were shown."_s.arg(median(gaps))
                .arg(english.toString(qint64(median(lost))));
    }
    return row;
}

} // namespace

std::vector<Row> socketToFeedRows(Effort effort)
{
    Source source;
    source.events = effort == Effort::Full ? 200'000 : 10'000;
    if (!source.start()) {
        Row row;
        row.what = u"Socket to feed over TLS"_s;
        row.failure = u"The server did not start."_s;
        return {row};
    }
    std::vector<Row> rows;
    for (const bool bulk : {false, true}) {
        source.bulk = bulk;
        rows.push_back(measure(source, effort == Effort::Full ? 7 : 2));
    }
    return rows;
}

} // namespace coterie::bench
