// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "Screen.h"

#include <sys/prctl.h>

#include <csignal>

using namespace Qt::StringLiterals;

namespace coterie::bench {

namespace {

constexpr int patience = 30'000; ///< ms

} // namespace

void tieToUs(QProcess &process)
{
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
}

Screen::Screen()
{
    tieToUs(m_server);
    m_server.start(u"Xvfb"_s,
                   {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1600x1200x24"_s, u"-nolisten"_s, u"tcp"_s});
    while (m_server.state() != QProcess::NotRunning && !m_server.canReadLine())
        m_server.waitForReadyRead(patience);
    m_display = QString::fromLatin1(m_server.readLine().trimmed());
}

Screen::~Screen()
{
    m_server.terminate();
    m_server.waitForFinished(patience);
}

QString Screen::name() const
{
    return m_display.isEmpty() ? u"offscreen"_s : u"Xvfb"_s;
}

void Screen::giveTo(QProcessEnvironment &environment) const
{
    environment.remove(u"WAYLAND_DISPLAY"_s);
    if (m_display.isEmpty()) {
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"QT_QUICK_BACKEND"_s, u"software"_s);
    } else {
        environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        environment.insert(u"DISPLAY"_s, u':' + m_display);
    }
}

bool Screen::hideWindowOf(qint64 process) const
{
    if (m_display.isEmpty())
        return false;
    QProcess tool;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    giveTo(environment);
    tool.setProcessEnvironment(environment);
    tool.start(u"xdotool"_s, {u"search"_s, u"--onlyvisible"_s, u"--pid"_s, QString::number(process), u"windowunmap"_s});
    return tool.waitForFinished(patience) && tool.exitStatus() == QProcess::NormalExit && tool.exitCode() == 0;
}

} // namespace coterie::bench
