// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "log/LogBook.h"
#include "server/Sandbox.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QSocketNotifier>

#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <limits>
#include <optional>

using namespace coterie;
using namespace Qt::StringLiterals;

namespace {

enum ExitCode { Failed = 1, BadUsage = 2, CannotListen = 4 };

QString tr(const char *text)
{
    return QCoreApplication::translate("Sandbox", text);
}

void say(const QString &sentence)
{
    std::fprintf(stderr, "coterie-sandbox: %s\n", qUtf8Printable(sentence));
}

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        tr("A local server that speaks the Coin Communities API, with invented communities.\n"
           "It listens on 127.0.0.1 alone and prints one line of JSON when it is ready."));
    parser.addOptions({
        {u"port"_s, tr("Listen on this port; 0, the default, takes any that is free."), u"N"_s, u"0"_s},
        {u"tls"_s, tr("Speak TLS with a certificate made for this run; the ready line names its file.")},
        {u"data"_s, tr("Keep everything in this file, so that it survives the end of the program."), u"FILE"_s},
        {u"seed"_s, tr("Invent the world from this number; the same number gives the same world."), u"N"_s, u"1"_s},
        {u"members"_s, tr("Let so many simulated members post, reply and like."), u"N"_s},
        {u"rate"_s, tr("How many events a second the simulated members make."), u"EVENTS_PER_SECOND"_s},
        {u"moderation-delay"_s, tr("How long a post waits before it is published."), u"MS"_s, u"1200"_s},
        {u"rate-limit"_s, tr("Answer 429 to more than so many requests a second."), u"N"_s},
        {u"control"_s, tr("Let tests misuse the server through /_sandbox/.")},
        {u"exit-with-parent"_s, tr("End when standard input is closed.")},
    });
    parser.addHelpOption();
    parser.addVersionOption();
}

/** The option as a number in [least, most]; says what is wrong otherwise. `value` stays when the option is absent. */
template <typename T>
bool readOption(const QCommandLineParser &parser, const QString &name, double least, double most, T &value)
{
    const QString text = parser.value(name);
    if (text.isEmpty() && !parser.isSet(name))
        return true;
    bool ok = false;
    const double number = text.toDouble(&ok);
    if (!ok || !(number >= least && number <= most) || double(T(number)) != number) {
        say(tr("--%1 takes a number from %2 to %3, not \"%4\".")
                .arg(name, QString::number(least, 'f', 0), QString::number(most, 'f', 0), text));
        return false;
    }
    value = T(number);
    return true;
}

std::optional<sandbox::Options> readOptions(const QCommandLineParser &parser)
{
    sandbox::Options options;
    qint64 delay = 0;
    const bool ok = readOption(parser, u"port"_s, 0, 65535, options.port)
                    && readOption(parser, u"seed"_s, 0, 9007199254740991.0, options.seed)
                    && readOption(parser, u"members"_s, 0, 1000, options.members)
                    && readOption(parser, u"rate"_s, 0, 100'000, options.rate)
                    && readOption(parser, u"moderation-delay"_s, 0, 3'600'000, delay)
                    && readOption(parser, u"rate-limit"_s, 1, 1'000'000, options.rateLimit);
    if (!ok)
        return std::nullopt;
    // One of the two alone means: make it live.
    if (parser.isSet(u"rate"_s) && !parser.isSet(u"members"_s))
        options.members = 12;
    if (parser.isSet(u"members"_s) && !parser.isSet(u"rate"_s))
        options.rate = 0.5;
    options.moderationDelay = std::chrono::milliseconds(delay);
    options.tls = parser.isSet(u"tls"_s);
    options.control = parser.isSet(u"control"_s);
    options.dataFile = parser.value(u"data"_s);
    return options;
}

/** Ends the program when whoever started it is gone: their end of our standard input closes with them. */
void endWithParent(QCoreApplication &application)
{
    auto *notifier = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, &application);
    QObject::connect(notifier, &QSocketNotifier::activated, &application, [notifier] {
        char dropped[256];
        if (::read(STDIN_FILENO, dropped, sizeof dropped) <= 0) {
            notifier->setEnabled(false);
            QCoreApplication::quit();
        }
    });
}

} // namespace

int main(int argc, char **argv)
{
    LogBook::open();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"coterie-sandbox"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(COTERIE_VERSION));
    std::signal(SIGPIPE, SIG_IGN);

    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(QCoreApplication::arguments()) || !parser.positionalArguments().isEmpty()) {
        say(parser.errorText().isEmpty() ? tr("There are no arguments besides options.") : parser.errorText());
        return BadUsage;
    }
    if (parser.isSet(u"version"_s))
        parser.showVersion();
    if (parser.isSet(u"help"_s))
        parser.showHelp();
    const std::optional<sandbox::Options> options = readOptions(parser);
    if (!options)
        return BadUsage;

    sandbox::Sandbox server(*options);
    const auto ready = server.start();
    if (!ready) {
        say(ready.error().sentence);
        return ready.error().cannotListen ? CannotListen : Failed;
    }
    if (parser.isSet(u"exit-with-parent"_s))
        endWithParent(application);
    std::printf("%s\n", QJsonDocument(ready.value()).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
    return QCoreApplication::exec();
}
