// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "log/LogBook.h"
#include "ui/Languages.h"
#include "ui/Preferences.h"
#include "ui/Session.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QIcon>
#include <QLocale>
#include <QLoggingCategory>
#include <QNetworkProxyFactory>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int badUsage = 2;
constexpr auto patience = 300ms; ///< with what only decides when the window is shown

Q_LOGGING_CATEGORY(logStart, "coterie.start", QtWarningMsg)

/** The token address in what the desktop or a person handed over: coterie://community/TOKEN, or the address itself. */
QString tokenIn(const QString &argument)
{
    const QUrl url(argument);
    if (url.scheme() != "coterie"_L1)
        return argument;
    const QString path = url.host() == "community"_L1 ? url.path() : u'/' + url.path(); // coterie:TOKEN too
    return path.section(u'/', -1);
}

struct Arguments {
    coterie::Session::Start start;
    std::optional<coterie::Language> language; ///< that was asked for
};

[[noreturn]] void refuse(const QString &reason)
{
    std::fputs(qUtf8Printable(reason + u'\n'), stderr);
    std::exit(badUsage);
}

Arguments parse(const QCoreApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Read and write in Coin Communities, live."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"sandbox"_s, QCoreApplication::translate("main", "Use a sandbox of its own, whatever the settings say.")},
        {u"base-url"_s, QCoreApplication::translate("main", "The address of the service."), u"URL"_s},
        {u"ca"_s, QCoreApplication::translate("main", "PEM certificates to trust besides the system's."), u"FILE"_s},
        {u"profile"_s, QCoreApplication::translate("main", "The folder that holds the settings."), u"DIR"_s},
        {u"language"_s,
         QCoreApplication::translate("main", "The language of the window: en, de, es … or, to look at its form, pseudo "
                                             "(longer words) or rtl (right to left)."),
         u"CODE"_s},
    });
    parser.addPositionalArgument(
        u"URL"_s,
        QCoreApplication::translate("main", "A community to open: coterie://community/TOKEN, or the token's address."),
        u"[URL]"_s);
    if (!parser.parse(QCoreApplication::arguments()))
        refuse(parser.errorText());
    parser.process(app); // --help and --version

    Arguments arguments;
    coterie::Session::Start &start = arguments.start;
    start.sandbox = parser.isSet(u"sandbox"_s);
    start.profile = parser.value(u"profile"_s);
    start.overrides = coterie::fromEnvironment({});
    if (parser.isSet(u"base-url"_s))
        start.overrides.address = parser.value(u"base-url"_s);
    if (parser.isSet(u"ca"_s))
        start.overrides.caFile = parser.value(u"ca"_s);
    if (!parser.positionalArguments().isEmpty())
        start.open = tokenIn(parser.positionalArguments().constFirst());
    if (const QString code = parser.value(u"language"_s); !code.isEmpty()) {
        arguments.language = coterie::Languages::find(code, QLocale());
        if (!arguments.language)
            refuse(QCoreApplication::translate("main", "There is no language “%1”.").arg(code));
    }
    return arguments;
}

/** The language that was asked for here, or chosen once, or the desktop's. */
void speak(const std::optional<coterie::Language> &asked, const coterie::Preferences &preferences)
{
    const QLocale desktop;
    std::optional<coterie::Language> language = asked;
    if (!language)
        language = coterie::Languages::find(preferences.language(), desktop);
    if (!language) // chosen in a file that somebody edited
        language = coterie::Languages::find({}, desktop);
    coterie::Languages::use(*language);
}

/** What there is of a feed to be painted. */
enum class Shown { Nothing, Kept, Loaded };

Shown shownOf(coterie::Session &session)
{
    coterie::Community *current = session.current();
    if (!current)
        return Shown::Nothing;
    if (current->stage() == coterie::Community::Ready)
        return Shown::Loaded;
    return current->isKept() && current->feed()->count() > 0 ? Shown::Kept : Shown::Nothing;
}

/** Says when what was kept and when the first feed was on the screen; "coterie.start" shows it. */
void reportFirstFeed(QQuickWindow *window, coterie::Session &session)
{
    if (!logStart().isDebugEnabled())
        return;
    auto *watch = new QObject(window); // goes when it has told: later frames cost nothing
    // Both on the render thread, in order; the GUI thread stands still while a frame takes over what it shows.
    const auto synchronized = std::make_shared<Shown>(Shown::Nothing);
    QObject::connect(
        window, &QQuickWindow::afterSynchronizing, watch,
        [&session, synchronized] { *synchronized = shownOf(session); }, Qt::DirectConnection);
    QObject::connect(
        window, &QQuickWindow::frameSwapped, watch,
        [watch, synchronized, told = Shown::Nothing]() mutable {
            if (*synchronized <= told)
                return;
            told = *synchronized;
            qCDebug(logStart, told == Shown::Kept ? "kept feed painted" : "first feed painted");
            if (told == Shown::Loaded)
                watch->deleteLater();
        },
        Qt::DirectConnection);
}

/**
 * Shows the window as soon as it has something to show: the frame that only says "starting" may cost as much as the
 * whole feed, where the processor paints. A slow disk does not hide it for long.
 */
void showWith(QQuickWindow *window, coterie::Session &session)
{
    const auto show = [window] {
        if (window->isVisible())
            return;
        window->show();
        // Looking through the icon themes takes a while, too.
        QTimer::singleShot(patience, window, [] {
            QGuiApplication::setWindowIcon(QIcon::fromTheme(QGuiApplication::desktopFileName()));
        });
    };
    if (session.hasBegun())
        return show();
    QObject::connect(&session, &coterie::Session::begun, window, show, Qt::SingleShotConnection);
    QTimer::singleShot(patience, window, [&session, show] {
        if (!session.hasBegun())
            show();
    });
}

void nameProgram()
{
    QCoreApplication::setApplicationName(u"coterie"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(COTERIE_VERSION));
}

/** What is only to be read on the terminal must not need a display. */
bool asksForWordsAlone(int argc, char *argv[])
{
    return std::any_of(argv + 1, argv + argc, [](const char *argument) {
        const QByteArrayView word(argument);
        return word == "--help" || word == "-h" || word == "--version" || word == "-v";
    });
}

} // namespace

int main(int argc, char *argv[])
{
    nameProgram();
    coterie::LogBook::open();
    if (asksForWordsAlone(argc, argv)) {
        const QCoreApplication app(argc, argv);
        coterie::Languages::use(*coterie::Languages::find({}, QLocale()));
        (void)parse(app);
    }
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    QGuiApplication app(argc, argv);
    QGuiApplication::setApplicationDisplayName(u"Coterie"_s);
    QGuiApplication::setDesktopFileName(u"io.github.coterie_app.Coterie"_s);
    const Arguments arguments = parse(app);
    QQuickStyle::setStyle(u"Basic"_s);

    coterie::Session session(arguments.start);
    speak(arguments.language, *session.preferences());
    session.begin(); // what was kept is read while the window is made
    QQmlApplicationEngine engine;
    engine.addImportPath(u"qrc:/qt/qml"_s);
    engine.setInitialProperties({{u"visible"_s, false}});
    QObject::connect(
        &engine, &QQmlApplicationEngine::objectCreationFailed, &app, [] { QCoreApplication::exit(1); },
        Qt::QueuedConnection);
    engine.load(QUrl(u"qrc:/qt/qml/Coterie/Main.qml"_s));
    if (engine.rootObjects().isEmpty())
        return 1;
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
    reportFirstFeed(window, session);
    showWith(window, session);
    return QGuiApplication::exec();
}
