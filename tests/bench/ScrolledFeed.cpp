// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

// Scrolls the window's own list of 5,000 rows with the software renderer while events arrive. Prints the times of its
// frames as JSON: applying events, updating rows, scrolling and painting.

#include "Cpu.h"
#include "support/ReadingStage.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QQuickStyle>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace coterie;

namespace {

constexpr int scrolledRows = 5'000;
constexpr int eventsPerSecond = 200;
constexpr double speed = 2'500; ///< px/s, the maximum flick velocity of Flickable

double at(std::vector<double> &sorted, double part)
{
    return sorted[std::min(sorted.size() - 1, std::size_t(part * double(sorted.size())))];
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication application(argc, argv);
    QQuickStyle::setStyle(u"Basic"_s);
    const int frames = application.arguments().value(1).toInt() * 1'000 / test::ReadingStage::frameTime;
    test::ReadingStage stage(1, scrolledRows, {760, 820});
    if (!stage.problem().isEmpty()) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(stage.problem()));
        return 1;
    }
    std::vector<double> spent;
    std::vector<double> taken;
    double events = 0;
    double scrolled = 0;
    for (int i = 0; i < frames; ++i) {
        if (!stage.view().property("moving").toBool() || i % 30 == 0)
            QMetaObject::invokeMethod(&stage.view(), "flick", Q_ARG(qreal, 0), Q_ARG(qreal, -speed));
        const double y = stage.view().property("contentY").toDouble();
        QElapsedTimer wall;
        wall.start();
        const double before = bench::threadCpu();
        const double due = double(i + 1) * eventsPerSecond * test::ReadingStage::frameTime / 1'000;
        for (; events < due; ++events)
            stage.happen();
        stage.frame();
        spent.push_back(bench::threadCpu() - before);
        taken.push_back(double(wall.nsecsElapsed()));
        scrolled += std::abs(stage.view().property("contentY").toDouble() - y);
    }
    std::sort(spent.begin(), spent.end());
    std::sort(taken.begin(), taken.end());
    const QJsonObject told{
        {u"frames"_s, frames},      {u"rows"_s, stage.model().count()}, {u"events"_s, events},
        {u"scrolled"_s, scrolled},  {u"middle"_s, at(spent, 0.5)},      {u"late"_s, at(spent, 0.99)},
        {u"worst"_s, spent.back()}, {u"wallMiddle"_s, at(taken, 0.5)},  {u"wallLate"_s, at(taken, 0.99)}};
    std::printf("%s\n", QJsonDocument(told).toJson(QJsonDocument::Compact).constData());
    return 0;
}
