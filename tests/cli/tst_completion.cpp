// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "Cli.h"

#include <QRegularExpression>
#include <QStandardPaths>

using namespace coterie::test;

/** coterie-cli completion, compared with --help. */
class tst_completion : public QObject {
    Q_OBJECT

private slots:
    void everyCommandAndOptionOfTheHelpIsInTheCompletions()
    {
        const QString bash = script(u"bash"_s);
        const QString zsh = script(u"zsh"_s);
        const QString fish = script(u"fish"_s);
        int options = 0;
        for (const QString &command : commands()) {
            const QStringList words = helpOf(command);
            QVERIFY2(!words.isEmpty(), qPrintable(command));
            const QString inBash = section(bash, u"'%1') words="_s.arg(command), u";;"_s);
            const QString inZsh = section(zsh, u"'%1') entries="_s.arg(command), u";;"_s);
            const QString inFish = fish.split(u'\n').filter(u"__coterie_cli_at \"%1\""_s.arg(command)).join(u'\n');
            for (const QString &word : words) {
                const QString name = QRegularExpression::escape(word);
                QVERIFY2(inBash.contains(QRegularExpression(u"(?<![\\w-])%1(?![\\w-])"_s.arg(name))),
                         qPrintable(command + u' ' + word));
                QVERIFY2(inZsh.contains(u"'%1:"_s.arg(word)), qPrintable(command + u' ' + word));
                const QString fishWord = word.startsWith("--"_L1) ? u"-l "_s + word.mid(2)
                                         : word.startsWith(u'-')  ? u"-s "_s + word.mid(1)
                                                                  : u"-a "_s + word;
                QVERIFY2(inFish.contains(QRegularExpression(fishWord + u"(?![\\w-])"_s)),
                         qPrintable(command + u' ' + word));
                ++options;
            }
        }
        QVERIFY(options > 50);
    }

    void bashCompletes_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("completed");
        QTest::newRow("command") << u"coterie-cli wal"_s << u"wallets wallet"_s;
        QTest::newRow("subcommand") << u"coterie-cli --account a.b wallet "_s
                                    << u"link challenge sign unlink --help -h"_s;
        QTest::newRow("option") << u"coterie-cli wallet sign --sig"_s << u"--signature-file"_s;
        QTest::newRow("value") << u"coterie-cli tail --for "_s << QString();
    }

    void bashCompletes()
    {
        const QString bash = QStandardPaths::findExecutable(u"bash"_s);
        if (bash.isEmpty())
            QSKIP("needs bash");
        QFETCH(QString, line);
        QFETCH(QString, completed);
        const QStringList words = line.split(u' ');
        QProcess process;
        const QString test = u"; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); _coterie_cli; echo \"${COMPREPLY[*]}\""_s;
        process.start(bash, QStringList{u"--norc"_s, u"-c"_s, script(u"bash"_s) + test.mid(1), u"bash"_s} + words);
        QVERIFY(process.waitForFinished());
        QCOMPARE(QString::fromUtf8(process.readAllStandardError()), QString());
        QCOMPARE(QString::fromUtf8(process.readAllStandardOutput()).trimmed(), completed);
    }

    void otherShellsAreBadUsage()
    {
        Cli cli;
        QCOMPARE(cli.run({u"completion"_s, u"tcsh"_s}), 2);
        QVERIFY2(cli.words.contains(u"fish"_s), qPrintable(cli.words));
        Cli none;
        QCOMPARE(none.run({u"completion"_s}), 2);
    }

private:
    static QString script(const QString &shell)
    {
        Cli cli;
        return cli.run({u"completion"_s, shell}) == 0 ? cli.nonsense.join(u'\n') + u'\n' : QString();
    }

    static QString section(const QString &text, const QString &begin, const QString &end)
    {
        const qsizetype at = text.indexOf(begin);
        return at < 0 ? QString() : text.mid(at, text.indexOf(end, at) - at);
    }

    /** Returns the names of commands and options that --help lists, with the dashes of options. */
    static QStringList helpOf(const QString &command)
    {
        static const QRegularExpression entry(u"^  (?:(-\\w),)?(--[\\w-]+|[a-z]+)(?= )"_s);
        Cli cli;
        if (cli.run(command.split(u' ', Qt::SkipEmptyParts) << u"--help"_s) != 0)
            return {};
        QStringList words;
        for (const QString &line : std::as_const(cli.nonsense)) {
            const auto found = entry.match(line);
            if (found.hasMatch())
                words << found.captured(2);
            if (!found.captured(1).isEmpty())
                words << found.captured(1);
        }
        return words;
    }

    static QStringList commands()
    {
        QStringList names{QString()};
        for (const QString &command : helpOf({}).filter(QRegularExpression(u"^[a-z]"_s))) {
            if (command == "sandbox"_L1) // its options are those of coterie-sandbox
                continue;
            names << command;
            for (const QString &inner : helpOf(command).filter(QRegularExpression(u"^[a-z]"_s)))
                names << command + u' ' + inner;
        }
        return names;
    }
};

QTEST_GUILESS_MAIN(tst_completion)
#include "tst_completion.moc"
