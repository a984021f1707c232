// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "desktop/Desktop.h"
#include "log/LogBook.h"
#include "Painting.h"
#include "Restart.h"
#include "ui/session/Session.h"
#include "ui/settings/Languages.h"
#include "ui/settings/Preferences.h"
#include "ui/window/Appearance.h"
#include "ui/window/Attention.h"
#include "ui/window/Program.h"
#include "ui/window/WindowPlace.h"

#include <QCommandLineParser>
#include <QEventLoop>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QIcon>
#include <QLocale>
#include <QLoggingCategory>
#include <QNetworkProxyFactory>
#include <QQmlApplicationEngine>
#include <QQmlComponent>
#include <QQmlError>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTimer>
#include <QUrl>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int badUsage = 2;
constexpr auto patience = 300ms; ///< with what only decides when the window is shown
constexpr auto settled = 1s;     ///< after it was shown

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
    QString opened;                            ///< what `start.open` was read from
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
    if (!parser.positionalArguments().isEmpty()) {
        arguments.opened = parser.positionalArguments().constFirst();
        start.open = tokenIn(arguments.opened);
    }
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

/** Large blocks go back to the system as soon as they are free; without this fewer do, the larger those before were. */
void keepMemorySmall()
{
#if defined(__GLIBC__)
    constexpr int large = 256 * 1024; // bytes
    ::mallopt(M_MMAP_THRESHOLD, large);
#endif
}

/** What only the start needed goes back too. */
void giveBackMemory()
{
#if defined(__GLIBC__)
    ::malloc_trim(0);
#endif
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
void showWith(QQuickWindow *window, coterie::Session &session, coterie::WindowPlace &place)
{
    const auto show = [window, &place] {
        if (window->isVisible())
            return;
        place.show(window);
        // Looking through the icon themes takes a while, too.
        QTimer::singleShot(patience, window, [] {
            QGuiApplication::setWindowIcon(QIcon::fromTheme(QGuiApplication::desktopFileName()));
        });
        QTimer::singleShot(settled, window, giveBackMemory);
    };
    if (session.hasBegun())
        return show();
    QObject::connect(&session, &coterie::Session::begun, window, show, Qt::SingleShotConnection);
    QTimer::singleShot(patience, window, [&session, show] {
        if (!session.hasBegun())
            show();
    });
}

/** Until QML's own thread has it. */
void waitFor(const QQmlComponent &component)
{
    if (!component.isLoading())
        return;
    QEventLoop loop;
    QObject::connect(&component, &QQmlComponent::statusChanged, &loop, &QEventLoop::quit);
    loop.exec();
}

/**
 * The window, not shown yet; nothing when its QML is broken. What was kept is read meanwhile. The libraries of QML are
 * opened on QML's own thread while this one begins. The window's own types are waited for: where they were loaded
 * asynchronously and the window made as soon as they were ready, Qt 6.4 crashed in two of a hundred starts.
 */
std::unique_ptr<QQuickWindow> makeWindow(QQmlEngine &engine, coterie::Session &session,
                                         const coterie::WindowPlace &place)
{
    QQmlComponent libraries(&engine);
    libraries.loadUrl(QUrl(u"qrc:/qt/qml/Coterie/Libraries.qml"_s), QQmlComponent::Asynchronous);
    session.begin();
    (void)QFontDatabase::families(); // the list is made when somebody asks for the first font
    waitFor(libraries);
    QQmlComponent main(&engine, QUrl(u"qrc:/qt/qml/Coterie/Main.qml"_s));
    std::unique_ptr<QObject> made(main.createWithInitialProperties(place.initial({{u"visible"_s, false}})));
    auto *window = qobject_cast<QQuickWindow *>(made.get());
    if (!window) {
        for (const QQmlError &error : main.errors())
            qCCritical(logStart).noquote() << error.toString();
        return nullptr;
    }
    coterie::paintSimply(*window);
    (void)made.release();
    return std::unique_ptr<QQuickWindow>(window);
}

/** The desktop outside the window is spoken to when the window is there: nothing of it may hold up the first frame. */
void joinDesktop(QQmlEngine &engine, QQuickWindow *window)
{
    const auto join = [&engine, window] {
        auto *attention = engine.singletonInstance<coterie::Attention *>(qmlTypeId("Coterie.Core", 1, 0, "Attention"));
        auto *appearance =
            engine.singletonInstance<coterie::Appearance *>(qmlTypeId("Coterie.Core", 1, 0, "Appearance"));
        auto desktop =
            std::make_unique<coterie::Desktop>(coterie::Desktop::options(QGuiApplication::desktopFileName()));
        QObject::connect(desktop.get(), &coterie::Desktop::lookChanged, appearance, &coterie::Appearance::setSystem);
        attention->setWindow(window);
        attention->attach(std::move(desktop));
    };
    QObject::connect(
        window, &QQuickWindow::frameSwapped, window, [window, join] { QTimer::singleShot(patience, window, join); },
        Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
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

/** How the program has ended, and what it needs to begin again. */
struct Ended {
    int code = 0;
    QString program;
    QString opened;
};

Ended run(int argc, char *argv[])
{
    if (asksForWordsAlone(argc, argv)) {
        const QCoreApplication app(argc, argv);
        coterie::Languages::use(*coterie::Languages::find({}, QLocale()));
        (void)parse(app);
    }
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    coterie::choosePainter();
    const QGuiApplication app(argc, argv);
    QGuiApplication::setApplicationDisplayName(u"Coterie"_s);
    QGuiApplication::setDesktopFileName(u"io.github.coterie_app.Coterie"_s);
    const Arguments arguments = parse(app);
    QQuickStyle::setStyle(u"Basic"_s);

    coterie::Session session(arguments.start);
    speak(arguments.language, *session.preferences());
    QQmlApplicationEngine engine;
    engine.addImportPath(u"qrc:/qt/qml"_s);
    coterie::WindowPlace place(*session.preferences());
    const std::unique_ptr<QQuickWindow> window = makeWindow(engine, session, place);
    if (!window)
        return {1, {}, {}};
    reportFirstFeed(window.get(), session);
    showWith(window.get(), session, place);
    joinDesktop(engine, window.get());
    return {QGuiApplication::exec(), QCoreApplication::applicationFilePath(), arguments.opened};
}

} // namespace

int main(int argc, char *argv[])
{
    const std::vector<std::string> told(argv, argv + argc); // Qt takes its own out
    keepMemorySmall();
    nameProgram();
    coterie::LogBook::open();
    const Ended ended = run(argc, argv);
    return ended.code == coterie::Program::again ? coterie::beginAgain(ended.program, told, ended.opened) : ended.code;
}
