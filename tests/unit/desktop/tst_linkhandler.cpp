// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "desktop/LinkHandler.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace coterie;
using namespace Qt::StringLiterals;

/** Who opens coterie:// links, asked of the real xdg-mime, with folders of the test's own. */
class tst_linkhandler : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (QStandardPaths::findExecutable(u"xdg-mime"_s).isEmpty())
            QSKIP("xdg-utils are not installed.");
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("HOME", m_home->path().toUtf8());
        qputenv("XDG_DATA_HOME", m_home->filePath(u"data"_s).toUtf8());
        qputenv("XDG_DATA_DIRS", m_home->filePath(u"system"_s).toUtf8());
        qputenv("XDG_CONFIG_HOME", m_home->filePath(u"config"_s).toUtf8());
        qputenv("XDG_CONFIG_DIRS", m_home->filePath(u"etc"_s).toUtf8());
        qputenv("XDG_CURRENT_DESKTOP", "X-Generic");
        for (const QString &folder : {u"data/applications"_s, u"config"_s, u"system/applications"_s})
            QVERIFY(QDir(m_home->path()).mkpath(folder));
    }

    void nobodyOpensTheLinksAtFirst() { QCOMPARE(checked(), LinkHandler::State::None); }

    void registeringMakesThisProgramTheHandlerUntilItIsRemoved()
    {
        LinkHandler handler(scheme, id);
        std::optional<LinkHandler::State> state;
        handler.registerForUser({u"/opt/a b/coterie"_s, u"--profile"_s, u"/tmp/50% \"x\" $y"_s}, this,
                                [&state](LinkHandler::State its) { state = its; });
        QTRY_VERIFY(state);
        QCOMPARE(*state, LinkHandler::State::ForThisUser);
        QCOMPARE(checked(), LinkHandler::State::ForThisUser);
        QFile file(handler.userFile());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray entry = file.readAll();
        QVERIFY(entry.contains("MimeType=x-scheme-handler/coterie-test;\n"));
        QVERIFY2(entry.contains("Exec=\"/opt/a b/coterie\" --profile "), entry.constData());
        if (!QStandardPaths::findExecutable(u"desktop-file-validate"_s).isEmpty()) {
            QProcess validator;
            validator.start(u"desktop-file-validate"_s, {handler.userFile()});
            QVERIFY(validator.waitForFinished());
            QVERIFY2(validator.exitCode() == 0, validator.readAllStandardOutput().constData());
        }

        state.reset();
        handler.unregister(this, [&state](LinkHandler::State its) { state = its; });
        QTRY_VERIFY(state);
        QCOMPARE(*state, LinkHandler::State::None);
        QVERIFY(!QFile::exists(handler.userFile()));
    }

    void anInstalledProgramIsRecognized()
    {
        QFile file(m_home->filePath(u"system/applications/"_s + id + u".desktop"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[Desktop Entry]\nType=Application\nName=Coterie\nExec=/bin/true %u\n"
                   "MimeType=x-scheme-handler/coterie-test;\n");
        file.close();
        QFile cache(m_home->filePath(u"system/applications/mimeinfo.cache"_s));
        QVERIFY(cache.open(QIODevice::WriteOnly));
        cache.write("[MIME Cache]\nx-scheme-handler/coterie-test=" + id.toUtf8() + ".desktop;\n");
        cache.close();
        QCOMPARE(checked(), LinkHandler::State::Installed);
    }

    void aDesktopThatCannotBeAskedIsUnknown()
    {
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", "/nonexistent");
        const LinkHandler::State state = checked();
        qputenv("PATH", path);
        QCOMPARE(state, LinkHandler::State::Unknown);
    }

private:
    LinkHandler::State checked()
    {
        LinkHandler handler(scheme, id);
        std::optional<LinkHandler::State> state;
        handler.check(this, [&state](LinkHandler::State its) { state = its; });
        [&state] { QTRY_VERIFY(state); }();
        return state.value_or(LinkHandler::State::Other);
    }

    const QString scheme = u"coterie-test"_s;
    const QString id = u"io.example.CoterieTest"_s;
    std::unique_ptr<QTemporaryDir> m_home;
};

QTEST_GUILESS_MAIN(tst_linkhandler)
#include "tst_linkhandler.moc"
