// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "Arguments.h"
#include "desktop/Desktop.h"
#include "desktop/SingleInstance.h"
#include "log/LogBook.h"
#include "Painting.h"
#include "Restart.h"
#include "ui/app/AppController.h"
#include "ui/app/Appearance.h"
#include "ui/app/NotificationManager.h"
#include "ui/app/Program.h"
#include "ui/app/WindowPlace.h"
#include "ui/settings/Languages.h"
#include "ui/settings/Preferences.h"

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

#if defined(__GLIBC__)
#include <malloc.h>
#endif

#include <chrono>
#include <cstdio>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 300ms; ///< with what only decides when the window is shown
constexpr auto settled = 1s;     ///< after it was shown
constexpr auto answered = 3s;    ///< within this by a program that runs already, or it is taken for stuck

Q_LOGGING_CATEGORY(logStart, "coterie.start", QtWarningMsg)

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
enum class Shown { Nothing, StorageUsage, Loaded };

Shown shownOf(coterie::AppController &session)
{
    coterie::Community *current = session.current();
    if (!current)
        return Shown::Nothing;
    if (current->stage() == coterie::Community::Ready)
        return Shown::Loaded;
    return current->isCached() && current->feed()->count() > 0 ? Shown::StorageUsage : Shown::Nothing;
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
void reportFirstFeed(QQuickWindow *window, coterie::AppController &session)
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
            qCDebug(logStart, told == Shown::StorageUsage ? "kept feed painted" : "first feed painted");
            if (told == Shown::Loaded)
                watch->deleteLater();
        },
        Qt::DirectConnection);
}

/**
 * Shows the window as soon as it has something to show: the frame that only says "starting" may cost as much as the
 * whole feed, where the processor paints. A slow disk does not hide it for long.
 */
void showWith(QQuickWindow *window, coterie::AppController &session, coterie::WindowPlace &place)
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
    QObject::connect(&session, &coterie::AppController::begun, window, show, Qt::SingleShotConnection);
    QTimer::singleShot(patience, window, [&session, show] {
        if (!session.hasBegun())
            show();
    });
}

/**
 * The window, not shown yet; nothing when its QML is broken. What was kept is read meanwhile. The types are loaded here
 * and now: where that was done asynchronously and the window made as soon as they were ready, Qt 6.4 crashed in two of
 * a hundred starts.
 */
std::unique_ptr<QQuickWindow> makeWindow(QQmlEngine &engine, coterie::AppController &session,
                                         const coterie::WindowPlace &place)
{
    session.begin();
    (void)QFontDatabase::families(); // the list is made when somebody asks for the first font
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

/** What the desktop gave to whoever started this, so that the window may come to the front; Qt takes it away. */
QString activationToken()
{
    const QString token = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    return token.isEmpty() ? qEnvironmentVariable("DESKTOP_STARTUP_ID") : token;
}

coterie::NotificationManager *attentionOf(QQmlEngine &engine)
{
    return engine.singletonInstance<coterie::NotificationManager *>(
        qmlTypeId("Coterie.Core", 1, 0, "NotificationManager"));
}

/** The desktop outside the window is spoken to when the window is there: nothing of it may hold up the first frame. */
void joinDesktop(QQmlEngine &engine, QQuickWindow *window)
{
    const auto join = [&engine, window] {
        auto *attention = attentionOf(engine);
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

/** Before a profile says which language its person chose. */
void speakAsTheDesktop()
{
    coterie::Languages::use(*coterie::Languages::find({}, QLocale()));
}

void sayThatItRuns()
{
    speakAsTheDesktop();
    const QString words =
        QCoreApplication::translate("main", "Coterie runs already, and its window comes to the front. For one more, "
                                            "name another folder with --profile.");
    std::fputs(qUtf8Printable(words + u'\n'), stderr);
}

/** How the program has ended, and what it needs to begin again. */
struct Ended {
    int code = 0;
    QString program;
    QString opened;
};

Ended run(int argc, char *argv[])
{
    if (coterie::asksForWordsAlone(argc, argv)) {
        const QCoreApplication app(argc, argv);
        speakAsTheDesktop();
        (void)coterie::parse(app);
    }
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    coterie::choosePainter();
    const QString token = activationToken();
    const QGuiApplication app(argc, argv);
    QGuiApplication::setApplicationDisplayName(u"Coterie"_s);
    QGuiApplication::setDesktopFileName(u"io.github.coterie_app.Coterie"_s);
    const coterie::Arguments arguments = coterie::parse(app);
    coterie::SingleInstance instance(coterie::instanceName(arguments.start));
    if (instance.handOver({arguments.start.open, token}, answered)) {
        sayThatItRuns();
        return {};
    }
    QQuickStyle::setStyle(u"Basic"_s);

    coterie::AppController session(arguments.start);
    speak(arguments.language, *session.preferences());
    QQmlApplicationEngine engine;
    QObject::connect(&instance, &coterie::SingleInstance::asked, &session,
                     [&session, &engine](const coterie::StartRequest &request) {
                         if (!request.open.isEmpty())
                             session.open(request.open);
                         // Before its first frame the window is on its way to the front by itself.
                         attentionOf(engine)->bringWindow(request.activationToken);
                     });
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
