// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "support/SandboxServer.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace coterie;
using namespace Qt::StringLiterals;

namespace {

constexpr int starts = 40;       ///< with asynchronous loading of the window's types, 2 to 6 of 100 starts crashed
constexpr int patience = 20'000; ///< ms

} // namespace

/** The real coterie window, without a screen. */
class tst_starts : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_sandbox.start());
        m_environment = QProcessEnvironment::systemEnvironment();
        for (const auto &name : {u"CONFIG"_s, u"DATA"_s, u"CACHE"_s, u"STATE"_s})
            m_environment.insert(u"XDG_%1_HOME"_s.arg(name), m_home.filePath(name.toLower()));
        QVERIFY(QDir(m_home.path()).mkdir(u"run"_s));
        QFile::setPermissions(m_home.filePath(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_environment.insert(u"XDG_RUNTIME_DIR"_s, m_home.filePath(u"run"_s));
        m_environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        m_environment.insert(u"QT_QUICK_BACKEND"_s, u"software"_s);
        m_environment.insert(u"QT_LOGGING_RULES"_s, u"coterie.start=true;coterie.api=true"_s);
        m_environment.insert(u"QT_FORCE_STDERR_LOGGING"_s, u"1"_s);
        m_environment.insert(u"COTERIE_API_KEY"_s, m_sandbox.apiKey());
        m_environment.insert(u"COTERIE_ACCESS_TOKEN"_s, m_sandbox.accessToken());
    }

    void everyStartShowsTheFeed()
    {
        for (int start = 0; start < starts; ++start) {
            QProcess window;
            begin(window, u"profile"_s);
            const QByteArray said = hear(window, "feed painted");
            QVERIFY2(
                said.contains("feed painted"),
                qPrintable(
                    u"start %1 ended with %2: %3"_s.arg(start).arg(window.exitCode()).arg(QString::fromUtf8(said))));
            window.kill();
            QVERIFY(window.waitForFinished(patience));
        }
    }

    void aSecondStartIsHandedOver()
    {
        QProcess window;
        begin(window, u"fresh/"_s); // the folder does not exist yet, and is spelled in two ways
        QVERIFY(hear(window, "first feed painted").contains("first feed painted"));
        const QString token = u"Qu9LLo7mZkVbxT3nHc8RpWfJd2GsYeA6uKi5tXvdemo"_s; // not in the sidebar
        QProcess second;
        begin(second, u"fresh"_s, {u"coterie://community/"_s + token});
        QVERIFY(second.waitForFinished(patience));
        QCOMPARE(second.exitCode(), 0);
        const QByteArray told = second.readAllStandardError();
        QVERIFY2(told.contains("--profile"), told.constData());
        const QByteArray opened = "communities/" + token.toUtf8();
        QVERIFY(hear(window, opened).contains(opened)); // the first instance opens it for the second
        window.kill();
        QVERIFY(window.waitForFinished(patience));
    }

private:
    void begin(QProcess &window, const QString &profile, const QStringList &more = {})
    {
        window.setProcessEnvironment(m_environment);
        window.setReadChannel(QProcess::StandardError);
        window.start(QStringLiteral(COTERIE_PROGRAM),
                     QStringList{u"--base-url"_s, m_sandbox.url(), u"--profile"_s, m_home.filePath(profile)} + more);
    }

    /** Returns what the program prints up to this text. */
    static QByteArray hear(QProcess &window, const QByteArray &word)
    {
        QByteArray said = window.readAllStandardError();
        while (!said.contains(word) && window.waitForReadyRead(patience))
            said += window.readAllStandardError();
        return said;
    }

    test::SandboxServer m_sandbox{{u"--seed"_s, u"1"_s}};
    const QTemporaryDir m_home;
    QProcessEnvironment m_environment;
};

QTEST_GUILESS_MAIN(tst_starts)
#include "tst_starts.moc"
