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
               "  tail [--for SECONDS] [--count N]    Print the events of a community, one per line.\n"
               "  feed [--follow] [--stdin]           Print the rows of a feed, once or after each change.\n"
               "  post TEXT [--wait] [--reply-to ID]  Publish a post. With --wait, wait for the outcome.\n"
               "  top [--limit N]                     List the communities with the most members.\n"
               "  sandbox [OPTIONS]                   Run a local test server.\n"
               "\nWith --stdin, feed reads commands from standard input, one per line: post TEXT, reply ID TEXT, like "
               "ID, unlike ID, dismiss ID, again POST, check POST, discard POST, thread ID, hole ID, load, refresh, "
               "quit.\n"
               "\nEnvironment variables: COTERIE_BASE_URL, COTERIE_TOKEN, COTERIE_API_KEY, COTERIE_ACCESS_TOKEN, "
               "COTERIE_CA.\n"
               "Use them for the API key and the access token, because other users can read the command line.\n"
               "\nExit codes: 0 success, 2 invalid usage, 3 refused or removed, 4 unreachable.\n");
}

Stop misuse(const QString &text)
{
    return {Exit::BadUsage,
            text + u"\n"_s + words("Run “coterie-cli --help” for a list of commands and options.") + u"\n"_s};
}

} // namespace

Result<Arguments, Stop> parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(words("Coin Communities for scripts and bots. Prints JSON, one object per line."));
    parser.addPositionalArgument(u"command"_s, words("tail, feed, post, top or sandbox"));
    const QCommandLineOption helpOption({u"h"_s, u"help"_s}, words("Show this help."));
    const QCommandLineOption versionOption({u"v"_s, u"version"_s}, words("Show the version."));
    const QCommandLineOption baseUrl(u"base-url"_s, words("Address of the service."), u"URL"_s);
    const QCommandLineOption token(u"token"_s, words("Token address of the community."), u"ADDRESS"_s);
    const QCommandLineOption apiKey(u"api-key"_s, words("API key."), u"KEY"_s);
    const QCommandLineOption accessToken(u"access-token"_s, words("Access token."), u"TOKEN"_s);
    const QCommandLineOption ca(u"ca"_s, words("PEM file with certificates to trust in addition to the system's."),
                                u"FILE"_s);
    const QCommandLineOption profile(u"profile"_s, words("Folder for settings and data."), u"DIR"_s);
    const QCommandLineOption seconds(u"for"_s, words("tail: stop after this time."), u"SECONDS"_s);
    const QCommandLineOption count(u"count"_s,
                                   words("tail: stop after this many messages, likes and moderation updates."), u"N"_s);
    const QCommandLineOption limit(u"limit"_s, words("top: number of communities to list."), u"N"_s);
    const QCommandLineOption follow(u"follow"_s, words("feed: keep running and print the rows after each change."));
    const QCommandLineOption standardInput(u"stdin"_s, words("feed: read commands from standard input, one per line."));
    const QCommandLineOption wait(u"wait"_s, words("post: wait until the post is published or rejected."));
    const QCommandLineOption replyTo(u"reply-to"_s, words("post: message to reply to."), u"ID"_s);
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
        return misuse(words("A command is missing. Use tail, feed, post, top or sandbox."));

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
            return misuse(words("--for takes a number of seconds."));
    }
    for (const QCommandLineOption &option : {count, limit}) {
        if (!parser.isSet(option))
            continue;
        parsed.count = parser.value(option).toInt(&ok);
        if (!ok || *parsed.count < 1)
            return misuse(words("--%1 takes a whole number, 1 or greater.").arg(option.names().constFirst()));
    }
    return parsed;
}

} // namespace coterie::cli
