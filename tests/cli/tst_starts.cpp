// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "support/SandboxServer.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace coterie;
using namespace Qt::StringLiterals;

namespace {

constexpr int starts = 40;       ///< where the types of the window were loaded asynchronously, 2 to 6 of 100 crashed
constexpr int patience = 20'000; ///< ms

} // namespace

/** The window of coterie itself, without a screen. */
class tst_starts : public QObject {
    Q_OBJECT

private slots:
    void everyStartShowsTheFeed()
    {
        test::SandboxServer sandbox({u"--seed"_s, u"1"_s});
        QVERIFY(sandbox.start());
        const QTemporaryDir home;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const auto &name : {u"CONFIG"_s, u"DATA"_s, u"CACHE"_s, u"STATE"_s})
            environment.insert(u"XDG_%1_HOME"_s.arg(name), home.filePath(name.toLower()));
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"QT_QUICK_BACKEND"_s, u"software"_s);
        environment.insert(u"QT_LOGGING_RULES"_s, u"coterie.start=true"_s);
        environment.insert(u"QT_FORCE_STDERR_LOGGING"_s, u"1"_s);
        environment.insert(u"COTERIE_API_KEY"_s, sandbox.apiKey());
        environment.insert(u"COTERIE_ACCESS_TOKEN"_s, sandbox.accessToken());

        for (int start = 0; start < starts; ++start) {
            QProcess window;
            window.setProcessEnvironment(environment);
            window.setReadChannel(QProcess::StandardError);
            window.start(QStringLiteral(COTERIE_PROGRAM),
                         {u"--base-url"_s, sandbox.url(), u"--profile"_s, home.filePath(u"profile"_s)});
            QByteArray said;
            while (!said.contains("feed painted") && window.waitForReadyRead(patience))
                said += window.readAllStandardError();
            QVERIFY2(
                said.contains("feed painted"),
                qPrintable(
                    u"start %1 ended with %2: %3"_s.arg(start).arg(window.exitCode()).arg(QString::fromUtf8(said))));
            window.kill();
            QVERIFY(window.waitForFinished(patience));
        }
    }
};

QTEST_GUILESS_MAIN(tst_starts)
#include "tst_starts.moc"
