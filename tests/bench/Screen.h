// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QString>

namespace coterie::bench {

/** Ends the process when this program ends, however it does. */
void tieToUs(QProcess &process);

/** A screen of our own, the same for both sides: Xvfb where there is one, else Qt's offscreen platform. */
class Screen {
public:
    Screen();
    ~Screen();
    Screen(const Screen &) = delete;
    Screen &operator=(const Screen &) = delete;

    [[nodiscard]] QString name() const;
    void giveTo(QProcessEnvironment &environment) const;
    /** Whether there was such a window, and a tool that takes it off the screen. */
    [[nodiscard]] bool hideWindowOf(qint64 process) const;

private:
    QProcess m_server;
    QString m_display;
};

} // namespace coterie::bench
