// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "Arguments.h"

#include "Words.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace coterie::cli {

namespace {

QString help(const QCommandLineParser &parser)
{
    return parser.helpText()
           + words(
               "\nCommands:\n"
               "  tail [--for SECONDS] [--count N]   the events of a community, one a line\n"
               "  feed [--follow] [--stdin]          its rows, once or after each change\n"
               "  post TEXT [--wait] [--reply-to ID] publish a text; with --wait until its outcome is known\n"
               "  top [--limit N]                    the communities with most members\n"
               "  sandbox [OPTIONS]                  run a local server to try things on\n"
               "\nWith --stdin, feed takes commands, one a line: post TEXT, reply ID TEXT, like ID, unlike ID, dismiss "
               "ID, "
               "again POST, check POST, discard POST, thread ID, hole ID, load, refresh, quit.\n"
               "\nEnvironment: COTERIE_BASE_URL, COTERIE_TOKEN, COTERIE_API_KEY, COTERIE_ACCESS_TOKEN, COTERIE_CA.\n"
               "Prefer it for the key and the access token: other people can read a command line.\n"
               "\nExit: 0 done, 2 bad usage, 3 refused or removed, 4 unreachable.\n");
}

Stop misuse(const QString &text)
{
    return {Exit::BadUsage, text + u"\n"_s + words("“coterie-cli --help” shows what there is.") + u"\n"_s};
}

} // namespace

Result<Arguments, Stop> parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(words("Coin Communities for scripts and bots: JSON lines on stdout."));
    parser.addPositionalArgument(u"command"_s, words("tail, feed, post, top or sandbox"));
    const QCommandLineOption helpOption({u"h"_s, u"help"_s}, words("Shows this."));
    const QCommandLineOption versionOption({u"v"_s, u"version"_s}, words("Shows the version."));
    const QCommandLineOption baseUrl(u"base-url"_s, words("The address of the service."), u"URL"_s);
    const QCommandLineOption token(u"token"_s, words("The community: its token's address."), u"ADDRESS"_s);
    const QCommandLineOption apiKey(u"api-key"_s, words("The API key."), u"KEY"_s);
    const QCommandLineOption accessToken(u"access-token"_s, words("The access token."), u"TOKEN"_s);
    const QCommandLineOption ca(u"ca"_s, words("PEM certificates to trust besides the system's."), u"FILE"_s);
    const QCommandLineOption profile(u"profile"_s, words("The folder of the settings and of the outbox."), u"DIR"_s);
    const QCommandLineOption seconds(u"for"_s, words("tail: how long."), u"SECONDS"_s);
    const QCommandLineOption count(u"count"_s, words("tail: how many messages, likes and moderations."), u"N"_s);
    const QCommandLineOption limit(u"limit"_s, words("top: how many."), u"N"_s);
    const QCommandLineOption follow(u"follow"_s, words("feed: print the rows after each change."));
    const QCommandLineOption standardInput(u"stdin"_s, words("feed: readOption commands, one a line."));
    const QCommandLineOption wait(u"wait"_s, words("post: until it is published or not."));
    const QCommandLineOption replyTo(u"reply-to"_s, words("post: the message to reply to."), u"ID"_s);
    parser.addOptions({helpOption, versionOption, baseUrl, token, apiKey, accessToken, ca, profile, seconds, count,
                       limit, follow, standardInput, wait, replyTo});

    // Arguments after "sandbox" are passed on unchanged.
    if (const qsizetype at = arguments.indexOf(u"sandbox"_s); at == 1) {
        Arguments parsed;
        parsed.command = u"sandbox"_s;
        parsed.operands = arguments.mid(2);
        return parsed;
    }
    if (!parser.parse(arguments))
        return misuse(parser.errorText());
    if (parser.isSet(helpOption))
        return Stop{Exit::Done, help(parser)};
    if (parser.isSet(versionOption))
        return Stop{Exit::Done, u"coterie-cli " COTERIE_VERSION "\n"_s};
    if (parser.positionalArguments().isEmpty())
        return misuse(words("A command is missing: tail, feed, post, top or sandbox."));

    Arguments parsed;
    parsed.operands = parser.positionalArguments();
    parsed.command = parsed.operands.takeFirst();
    parsed.profile = parser.value(profile);
    parsed.service = fromEnvironment(CredentialStore(parsed.profile).service());
    parsed.token = qEnvironmentVariable("COTERIE_TOKEN");
    const auto readOption = [&parser](const QCommandLineOption &option, QString &value) {
        if (parser.isSet(option))
            value = parser.value(option);
    };
    readOption(baseUrl, parsed.service.address);
    readOption(apiKey, parsed.service.apiKey);
    readOption(accessToken, parsed.service.accessToken);
    if (parser.isSet(accessToken))
        parsed.service.refreshToken.clear(); // it belongs to another session
    readOption(ca, parsed.service.caFile);
    readOption(token, parsed.token);
    readOption(replyTo, parsed.replyTo);
    parsed.follow = parser.isSet(follow);
    parsed.standardInput = parser.isSet(standardInput);
    parsed.wait = parser.isSet(wait);
    bool ok = true;
    if (parser.isSet(seconds)) {
        parsed.seconds = parser.value(seconds).toDouble(&ok);
        if (!ok || *parsed.seconds < 0)
            return misuse(words("--for wants a number of seconds."));
    }
    for (const QCommandLineOption &option : {count, limit}) {
        if (!parser.isSet(option))
            continue;
        parsed.count = parser.value(option).toInt(&ok);
        if (!ok || *parsed.count < 1)
            return misuse(words("--%1 wants a whole number from 1 on.").arg(option.names().constFirst()));
    }
    return parsed;
}

} // namespace coterie::cli
