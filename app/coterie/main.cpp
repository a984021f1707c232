// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "Arguments.h"
#include "desktop/Desktop.h"
#include "desktop/SingleInstance.h"
#include "log/LogBook.h"
#if COTERIE_HAS_KEYCHAIN
#include "secrets/keychain/KeychainSecretStore.h"
#endif
#include "Painting.h"
#include "Restart.h"
#include "tasks/TaskThread.h"
#include "ui/app/AppController.h"
#include "ui/app/Appearance.h"
#include "ui/app/NotificationManager.h"
#include "ui/app/Program.h"
#include "ui/app/SignInLinks.h"
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
#include <cstring>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto maxShowDelay = 300ms; ///< wait at most this long for content before showing the window
constexpr auto trimDelay = 1s;       ///< after the window was shown
constexpr auto handOverTimeout = 3s; ///< a running program that does not answer in time is considered hung

Q_LOGGING_CATEGORY(logStart, "coterie.start", QtWarningMsg)

/** Selects the language from the command line, the preferences or the desktop, in this order. */
void useLanguage(const std::optional<coterie::Language> &asked, const coterie::Preferences &preferences)
{
    const QLocale desktop;
    std::optional<coterie::Language> language = asked;
    if (!language)
        language = coterie::Languages::find(preferences.language(), desktop);
    if (!language) // the preferences file was edited and names an unknown language
        language = coterie::Languages::find({}, desktop);
    coterie::Languages::use(*language);
}

/** The content of the feed that the window shows. */
enum class FeedContent { Nothing, Cached, Loaded };

FeedContent feedContentOf(coterie::AppController &controller)
{
    coterie::Community *current = controller.navigation()->current();
    if (!current)
        return FeedContent::Nothing;
    const coterie::CommunityTimeline &timeline = *current->timeline();
    if (timeline.stage() == coterie::CommunityTimeline::Ready)
        return FeedContent::Loaded;
    return timeline.isCached() && timeline.feed()->count() > 0 ? FeedContent::Cached : FeedContent::Nothing;
}

/**
 * Fixes the size from which malloc() returns freed blocks to the system at once; otherwise glibc raises it over time.
 */
void fixMmapThreshold()
{
#if defined(__GLIBC__)
    constexpr int threshold = 256 * 1024; // bytes
    ::mallopt(M_MMAP_THRESHOLD, threshold);
#endif
}

/** Returns memory to the system that only the start needed. */
void trimMemory()
{
#if defined(__GLIBC__)
    ::malloc_trim(0);
#endif
}

/** Logs to "coterie.start" when the cached feed and the first loaded feed were painted. */
void reportFirstFeed(QQuickWindow *window, coterie::AppController &controller)
{
    if (!logStart().isDebugEnabled())
        return;
    auto *watch = new QObject(window); // deleted after the report, so that later frames cost nothing
    // Both signals are emitted on the render thread, in order. The GUI thread is blocked during synchronization.
    const auto synchronized = std::make_shared<FeedContent>(FeedContent::Nothing);
    QObject::connect(
        window, &QQuickWindow::afterSynchronizing, watch,
        [&controller, synchronized] { *synchronized = feedContentOf(controller); }, Qt::DirectConnection);
    QObject::connect(
        window, &QQuickWindow::frameSwapped, watch,
        [watch, synchronized, reported = FeedContent::Nothing]() mutable {
            if (*synchronized <= reported)
                return;
            reported = *synchronized;
            qCDebug(logStart, reported == FeedContent::Cached ? "cached feed painted" : "first feed painted");
            if (reported == FeedContent::Loaded)
                watch->deleteLater();
        },
        Qt::DirectConnection);
}

/**
 * Shows the window as soon as it has content, or after maxShowDelay. With the software renderer, an empty first frame
 * would cost as much as the whole feed.
 */
void showWhenReady(QQuickWindow *window, coterie::AppController &controller, coterie::WindowPlace &place)
{
    const auto show = [window, &place] {
        if (window->isVisible())
            return;
        place.show(window);
        // Delayed, because searching the icon themes is slow.
        QTimer::singleShot(maxShowDelay, window, [] {
            QGuiApplication::setWindowIcon(QIcon::fromTheme(QGuiApplication::desktopFileName()));
        });
        QTimer::singleShot(trimDelay, window, trimMemory);
    };
    if (controller.hasBegun())
        return show();
    QObject::connect(&controller, &coterie::AppController::begun, window, show, Qt::SingleShotConnection);
    QTimer::singleShot(maxShowDelay, window, [&controller, show] {
        if (!controller.hasBegun())
            show();
    });
}

/**
 * Returns the window, not shown yet; null if its QML is broken. Cached data is read in the background meanwhile. The
 * types are loaded synchronously: with asynchronous loading Qt 6.4 crashed in 2 % of the starts.
 */
std::unique_ptr<QQuickWindow> makeWindow(QQmlEngine &engine, coterie::AppController &controller,
                                         const coterie::WindowPlace &place)
{
    controller.begin();
    (void)QFontDatabase::families(); // builds the font list, which the first text needs
    QQmlComponent main(&engine, QUrl(u"qrc:/qt/qml/Coterie/app/Main.qml"_s));
    std::unique_ptr<QObject> object(main.createWithInitialProperties(place.initial({{u"visible"_s, false}})));
    auto *window = qobject_cast<QQuickWindow *>(object.get());
    if (!window) {
        for (const QQmlError &error : main.errors())
            qCCritical(logStart).noquote() << error.toString();
        return nullptr;
    }
    coterie::disableUnusedFeatures(*window);
    (void)object.release();
    return std::unique_ptr<QQuickWindow>(window);
}

/** Returns the activation token from the environment, from which Qt removes it later. */
QString activationToken()
{
    const QString token = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    return token.isEmpty() ? qEnvironmentVariable("DESKTOP_STARTUP_ID") : token;
}

coterie::NotificationManager *notificationManager(QQmlEngine &engine)
{
    return engine.singletonInstance<coterie::NotificationManager *>(
        qmlTypeId("Coterie.Core", 1, 0, "NotificationManager"));
}

/** Connects to the desktop's services after the first frame, so that they cannot delay it. */
void connectToDesktop(QQmlEngine &engine, QQuickWindow *window)
{
    const auto join = [&engine, window] {
        auto *notifications = notificationManager(engine);
        auto *appearance =
            engine.singletonInstance<coterie::Appearance *>(qmlTypeId("Coterie.Core", 1, 0, "Appearance"));
        auto desktop =
            std::make_unique<coterie::Desktop>(coterie::Desktop::options(QGuiApplication::desktopFileName()));
        QObject::connect(desktop.get(), &coterie::Desktop::lookChanged, appearance, &coterie::Appearance::setSystem);
        notifications->setWindow(window);
        notifications->attach(std::move(desktop));
    };
    QObject::connect(
        window, &QQuickWindow::frameSwapped, window, [window, join] { QTimer::singleShot(maxShowDelay, window, join); },
        Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
}

void nameProgram()
{
    QCoreApplication::setApplicationName(u"coterie"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(COTERIE_VERSION));
}

/** Uses the desktop's language, before the profile's is known. */
void useDesktopLanguage()
{
    coterie::Languages::use(*coterie::Languages::find({}, QLocale()));
}

/** Overwrites an argument that is a secret, because other programs of this user can read the arguments. */
void eraseArgument(int argc, char *argv[], const QString &secret)
{
    for (int i = 1; i < argc && !secret.isEmpty(); ++i) {
        if (QString::fromLocal8Bit(argv[i]) == secret)
            std::memset(argv[i], '*', std::strlen(argv[i]));
    }
}

void printAlreadyRunning()
{
    useDesktopLanguage();
    const QString text =
        QCoreApplication::translate("main", "Coterie is already running. Its window was brought to the front. To start "
                                            "another one, use a different folder with --profile.");
    std::fputs(qUtf8Printable(text + u'\n'), stderr);
}

/** The result of run(), with what a restart needs. */
struct RunResult {
    int code = 0;
    QString program;
    QString opened;
};

RunResult run(int argc, char *argv[])
{
    if (coterie::wantsTextOnly(argc, argv)) {
        const QCoreApplication app(argc, argv);
        useDesktopLanguage();
        (void)coterie::parse(app);
    }
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    coterie::chooseGraphicsApi();
    const QString token = activationToken();
    const QGuiApplication app(argc, argv);
    QGuiApplication::setApplicationDisplayName(u"Coterie"_s);
    QGuiApplication::setDesktopFileName(u"io.github.coterie_app.Coterie"_s);
    const coterie::Arguments arguments = coterie::parse(app);
    eraseArgument(argc, argv, arguments.start.link);
    const coterie::StartRequest request{arguments.start.open, token, arguments.start.link};
    if (!request.link.isEmpty() && coterie::SignInLinks::handOver(request, handOverTimeout))
        return {};
    coterie::SingleInstance instance(coterie::instanceName(arguments.start));
    if (instance.handOver(request, handOverTimeout)) {
        printAlreadyRunning();
        return {};
    }
    QQuickStyle::setStyle(u"Basic"_s);

    coterie::AppController::Start start = arguments.start;
#if COTERIE_HAS_KEYCHAIN
    start.desktopStore = [] { return std::make_unique<coterie::KeychainSecretStore>(); };
#endif
    coterie::AppController controller(start);
    useLanguage(arguments.language, *controller.preferences());
    QQmlApplicationEngine engine;
    const auto receive = [&controller, &engine](const coterie::StartRequest &its) {
        if (!its.open.isEmpty())
            controller.navigation()->open(its.open);
        if (!its.link.isEmpty())
            controller.accounts()->takeLink(its.link);
        // Does nothing before the first frame, because the window is about to be shown anyway.
        notificationManager(engine)->bringWindow(its.activationToken);
    };
    QObject::connect(&instance, &coterie::SingleInstance::asked, &controller, receive);
    QObject::connect(&controller.links(), &coterie::SignInLinks::received, &controller, receive);
    engine.addImportPath(u"qrc:/qt/qml"_s);
    coterie::WindowPlace place(*controller.preferences());
    const std::unique_ptr<QQuickWindow> window = makeWindow(engine, controller, place);
    if (!window)
        return {1, {}, {}};
    reportFirstFeed(window.get(), controller);
    showWhenReady(window.get(), controller, place);
    connectToDesktop(engine, window.get());
    return {QGuiApplication::exec(), QCoreApplication::applicationFilePath(), arguments.opened};
}

} // namespace

int main(int argc, char *argv[])
{
    const std::vector<std::string> originalArguments(argv, argv + argc); // Qt removes its own from argv
    fixMmapThreshold();
    nameProgram();
    coterie::LogBook::open();
    const RunResult result = run(argc, argv);
    if (result.code == coterie::Program::again)
        return coterie::restart(result.program, originalArguments, result.opened);
    coterie::TaskThread::exitLeaving(result.code);
    return result.code;
}
