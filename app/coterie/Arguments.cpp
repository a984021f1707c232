// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "Arguments.h"

#include "files/PrivateFolder.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace coterie {

namespace {

constexpr int badUsage = 2;

/** Returns whether a browser handed this over at the end of a sign-in. */
bool isSignInLink(const QString &argument)
{
    const QUrl url(argument);
    return url.scheme() == "coterie"_L1 && url.host() == "auth"_L1;
}

/** Returns the token address in an argument: coterie://community/TOKEN, or the address itself. */
QString tokenIn(const QString &argument)
{
    const QUrl url(argument);
    if (url.scheme() != "coterie"_L1)
        return argument;
    const QString path = url.host() == "community"_L1 ? url.path() : u'/' + url.path(); // also accepts coterie:TOKEN
    return path.section(u'/', -1);
}

[[noreturn]] void refuse(const QString &reason)
{
    std::fputs(qUtf8Printable(reason + u'\n'), stderr);
    std::exit(badUsage);
}

} // namespace

Arguments parse(const QCoreApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Read and post in Coin Communities, live."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"sandbox"_s,
         QCoreApplication::translate("main", "Start a local sandbox and use it instead of the saved service.")},
        {u"base-url"_s, QCoreApplication::translate("main", "Address of the service."), u"URL"_s},
        {u"ca"_s,
         QCoreApplication::translate("main", "PEM file with certificates to trust in addition to the system's."),
         u"FILE"_s},
        {u"profile"_s, QCoreApplication::translate("main", "Folder for settings and data."), u"DIR"_s},
        {u"language"_s,
         QCoreApplication::translate("main", "Language of the window: en, de, es, … For testing the layout: pseudo "
                                             "(longer text) or rtl (right to left)."),
         u"CODE"_s},
    });
    parser.addPositionalArgument(
        u"URL"_s,
        QCoreApplication::translate("main", "Community to open: coterie://community/TOKEN or a token address."),
        u"[URL]"_s);
    if (!parser.parse(QCoreApplication::arguments()))
        refuse(parser.errorText());
    parser.process(app); // handles --help and --version

    Arguments arguments;
    AppController::Start &start = arguments.start;
    start.sandbox = parser.isSet(u"sandbox"_s);
    start.profile = parser.value(u"profile"_s);
    start.overrides = fromEnvironment({});
    if (parser.isSet(u"base-url"_s))
        start.overrides.address = parser.value(u"base-url"_s);
    if (parser.isSet(u"ca"_s))
        start.overrides.caFile = parser.value(u"ca"_s);
    if (!parser.positionalArguments().isEmpty()) {
        arguments.opened = parser.positionalArguments().constFirst();
        if (isSignInLink(arguments.opened))
            start.link = arguments.opened;
        else
            start.open = tokenIn(arguments.opened);
    }
    if (const QString code = parser.value(u"language"_s); !code.isEmpty()) {
        arguments.language = Languages::find(code, QLocale());
        if (!arguments.language)
            refuse(QCoreApplication::translate("main", "Unknown language “%1”. Use a code such as en, de or es.")
                       .arg(code));
    }
    return arguments;
}

bool wantsTextOnly(int argc, char *argv[])
{
    return std::any_of(argv + 1, argv + argc, [](const char *argument) {
        const QByteArrayView option(argument);
        return option == "--help" || option == "-h" || option == "--version" || option == "-v";
    });
}

QString instanceName(const AppController::Start &start)
{
    const QDir profile(start.profile.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
                                               : start.profile);
    makePrivateFolder(profile.absolutePath()); // symbolic links are only resolved if the folder exists
    const QString folder = profile.exists() ? profile.canonicalPath() : profile.absolutePath();
    return start.sandbox ? folder + "\nsandbox"_L1 : folder;
}

} // namespace coterie
