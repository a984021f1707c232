// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

// Coterie's window with a monitor of its GUI thread. It is built as in app/coterie. It reads "begin" and "end" from
// standard input and prints the measurements between them as JSON.

#include "client/Account.h"
#include "client/NetworkClient.h"
#include "Cpu.h"
#include "Memory.h"
#include "ui/app/AppController.h"
#include "ui/community/Community.h"
#include "ui/feed/FeedModel.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QSocketNotifier>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <string>

using namespace Qt::StringLiterals;
using namespace coterie;

namespace {

constexpr int memoryInterval = 250; ///< ms

/** Measures how long each event of the GUI thread took, in CPU time, so that other programs do not count. */
class WatchedApplication : public QGuiApplication {
public:
    using QGuiApplication::QGuiApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth++ > 0) {
            const bool done = QGuiApplication::notify(receiver, event);
            --m_depth;
            return done;
        }
        m_delivered = false;
        const double before = bench::threadCpu();
        const bool done = QGuiApplication::notify(receiver, event);
        if (m_delivered && m_isWatching)
            m_slices.push_back(bench::threadCpu() - before);
        --m_depth;
        return done;
    }

    /** Marks the current event as one that delivered events from the network thread. */
    void noteDelivered() { m_delivered = true; }
    void watch() { m_isWatching = true; }
    [[nodiscard]] std::vector<double> &slices() { return m_slices; }

private:
    int m_depth = 0;
    bool m_delivered = false;
    bool m_isWatching = false;
    std::vector<double> m_slices;
};

/** The measurements between "begin" and "end". */
class Report : public QObject {
public:
    Report(WatchedApplication &application, AppController &controller, QQuickWindow &window)
        : m_application(application), m_controller(controller)
    {
        connect(&window, &QQuickWindow::frameSwapped, this, [this] { ++m_frames; });
        m_memoryTimer.setInterval(memoryInterval);
        connect(&m_memoryTimer, &QTimer::timeout, this, [this] { m_memory.append(bench::residentBytes()); });
    }

    void begin()
    {
        connect(&m_controller.accounts()->account()->network(), &NetworkClient::delivered, this,
                [this] { m_application.noteDelivered(); });
        m_frames = 0;
        m_cpu = bench::threadCpu();
        m_memoryTimer.start();
        m_application.watch();
    }

    void end()
    {
        m_memoryTimer.stop();
        const double cpu = bench::threadCpu() - m_cpu;
        m_controller.accounts()->account()->network().report(this, [this, cpu](const RealtimeReport &report) {
            std::vector<double> &slices = m_application.slices();
            std::sort(slices.begin(), slices.end());
            const auto at = [&slices](double part) {
                return slices.empty() ? 0
                                      : slices[std::min(slices.size() - 1, std::size_t(part * double(slices.size())))];
            };
            const QJsonObject told{
                {u"slices"_s, qint64(slices.size())},
                {u"middle"_s, at(0.5)},
                {u"late"_s, at(0.99)},
                {u"worst"_s, slices.empty() ? 0 : slices.back()},
                {u"frames"_s, m_frames},
                {u"cpu"_s, cpu},
                {u"events"_s, report.counters.events},
                {u"overflows"_s, report.counters.overflows},
                {u"rows"_s, m_controller.navigation()->current()->timeline()->feed()->count()},
                {u"memory"_s, m_memory},
            };
            std::printf("%s\n", QJsonDocument(told).toJson(QJsonDocument::Compact).constData());
            std::fflush(stdout);
            QCoreApplication::quit();
        });
    }

private:
    WatchedApplication &m_application;
    AppController &m_controller;
    QTimer m_memoryTimer;
    QJsonArray m_memory;
    int m_frames = 0;
    double m_cpu = 0;
};

} // namespace

int main(int argc, char **argv)
{
    WatchedApplication application(argc, argv);
    QQuickStyle::setStyle(u"Basic"_s);
    AppController::Start start;
    start.overrides = fromEnvironment({});
    start.overrides.address = application.arguments().value(1);
    start.profile = application.arguments().value(2);
    start.open = application.arguments().value(3);
    AppController controller(start);
    QQmlApplicationEngine engine;
    engine.addImportPath(u"qrc:/qt/qml"_s);
    engine.load(QUrl(u"qrc:/qt/qml/Coterie/app/Main.qml"_s));
    auto *window =
        engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(engine.rootObjects().first());
    if (!window)
        return 1;
    Report report(application, controller, *window);

    QTimer readiness;
    QObject::connect(&readiness, &QTimer::timeout, &report, [&] {
        const Community *current = controller.navigation()->current();
        if (!current || current->timeline()->stage() != CommunityTimeline::Ready)
            return;
        readiness.stop();
        std::printf("ready\n");
        std::fflush(stdout);
    });
    readiness.start(50);
    QSocketNotifier input(0, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &report, [&] {
        std::string order;
        if (!std::getline(std::cin, order))
            QCoreApplication::quit();
        else if (order == "begin")
            report.begin();
        else
            report.end();
    });
    controller.begin();
    return QGuiApplication::exec();
}
