// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "log/LogBook.h"
#include "server/Sandbox.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QSocketNotifier>
#include <QUrl>

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

void printError(const QString &sentence)
{
    std::fprintf(stderr, "coterie-sandbox: %s\n", qUtf8Printable(sentence));
}

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        tr("A local Coin Communities server for tests and demos, with made-up communities and members.\n"
           "It listens on 127.0.0.1 only and prints one line of JSON when it is ready."));
    parser.addOptions({
        {u"port"_s, tr("Listen on this port. The default, 0, picks a free one."), u"N"_s, u"0"_s},
        {u"tls"_s, tr("Use TLS with a new self-signed certificate. The ready line contains its file name.")},
        {u"data"_s, tr("Save all data to this file and load it at the next start. Without it, data is lost on exit."),
         u"FILE"_s},
        {u"seed"_s, tr("Generate the communities and members from this number. The same number gives the same data."),
         u"N"_s, u"1"_s},
        {u"members"_s,
         tr("Number of simulated members who post, reply, and like. The default is 0, or 12 with --rate."), u"N"_s},
        {u"rate"_s, tr("Events per second from the simulated members. The default is 0.5 with --members."),
         u"EVENTS_PER_SECOND"_s},
        {u"moderation-delay"_s, tr("Delay in milliseconds before a post is published."), u"MS"_s, u"1200"_s},
        {u"rate-limit"_s, tr("Answer 429 to requests beyond this number per second."), u"N"_s},
        {u"token-lifetime"_s, tr("Lifetime of access tokens in seconds. The default is 48 hours."), u"SECONDS"_s,
         u"172800"_s},
        {u"redirect-url"_s,
         tr("Allow sign-in to lead to this URL as well as to coterie://auth. It must be https:// or have a scheme of "
            "its "
            "own. May be repeated."),
         u"URL"_s},
        {u"control"_s, tr("Let tests control the server and cause failures through /_sandbox/.")},
        {u"exit-with-parent"_s, tr("Exit when standard input is closed.")},
    });
    parser.addHelpOption();
    parser.addVersionOption();
}

/** Reads the option as a number in [least, most], or prints an error. An absent option leaves `value` as it is. */
template <typename T>
bool readOption(const QCommandLineParser &parser, const QString &name, double least, double most, T &value)
{
    const QString text = parser.value(name);
    if (text.isEmpty() && !parser.isSet(name))
        return true;
    bool ok = false;
    const double number = text.toDouble(&ok);
    if (!ok || !(number >= least && number <= most) || double(T(number)) != number) {
        printError(tr("--%1 must be a number from %2 to %3, not \"%4\".")
                       .arg(name, QString::number(least, 'f', 0), QString::number(most, 'f', 0), text));
        return false;
    }
    value = T(number);
    return true;
}

/** Adds the redirect URLs, or prints an error. The service accepts the same kinds. */
bool readRedirectUrls(const QCommandLineParser &parser, QStringList &urls)
{
    const QStringList given = parser.values(u"redirect-url"_s);
    for (const QString &text : given) {
        const QUrl url(text, QUrl::StrictMode);
        if (!url.isValid() || url.scheme().isEmpty() || url.scheme() == "http"_L1
            || (url.scheme() == "https"_L1 && url.host().isEmpty())) {
            printError(
                tr("--redirect-url must be an https:// address or have a scheme of its own, not \"%1\".").arg(text));
            return false;
        }
    }
    urls += given;
    return true;
}

std::optional<sandbox::Options> readOptions(const QCommandLineParser &parser)
{
    sandbox::Options options;
    qint64 delay = 0;
    qint64 tokenLifetime = options.tokenLifetime.count();
    const bool ok = readOption(parser, u"port"_s, 0, 65535, options.port)
                    && readOption(parser, u"seed"_s, 0, 9007199254740991.0, options.seed)
                    && readOption(parser, u"members"_s, 0, 1000, options.members)
                    && readOption(parser, u"rate"_s, 0, 100'000, options.rate)
                    && readOption(parser, u"moderation-delay"_s, 0, 3'600'000, delay)
                    && readOption(parser, u"rate-limit"_s, 1, 1'000'000, options.rateLimit)
                    && readOption(parser, u"token-lifetime"_s, 1, 315'360'000, tokenLifetime)
                    && readRedirectUrls(parser, options.redirectUrls);
    if (!ok)
        return std::nullopt;
    // Either option alone turns the simulation on.
    if (parser.isSet(u"rate"_s) && !parser.isSet(u"members"_s))
        options.members = 12;
    if (parser.isSet(u"members"_s) && !parser.isSet(u"rate"_s))
        options.rate = 0.5;
    options.moderationDelay = std::chrono::milliseconds(delay);
    options.tokenLifetime = std::chrono::seconds(tokenLifetime);
    options.tls = parser.isSet(u"tls"_s);
    options.control = parser.isSet(u"control"_s);
    options.dataFile = parser.value(u"data"_s);
    return options;
}

/** Quits when the parent process ends, which closes our standard input. */
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
        printError(parser.errorText().isEmpty() ? tr("Unexpected argument. Only options are supported.")
                                                : parser.errorText());
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
        printError(ready.error().sentence);
        return ready.error().cannotListen ? CannotListen : Failed;
    }
    if (parser.isSet(u"exit-with-parent"_s))
        endWithParent(application);
    std::printf("%s\n", QJsonDocument(ready.value()).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
    return QCoreApplication::exec();
}
