// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QString>

namespace coterie::bench {

/** Lets the process end together with this program, even if this program crashes. */
void tieToUs(QProcess &process);

/** A private screen, the same for both sides: Xvfb if it is installed, otherwise Qt's offscreen platform. */
class Screen {
public:
    Screen();
    ~Screen();
    Screen(const Screen &) = delete;
    Screen &operator=(const Screen &) = delete;

    [[nodiscard]] QString name() const;
    void giveTo(QProcessEnvironment &environment) const;
    /** Returns whether the window was found and could be hidden. */
    [[nodiscard]] bool hideWindowOf(qint64 process) const;

private:
    QProcess m_server;
    QString m_display;
};

} // namespace coterie::bench
