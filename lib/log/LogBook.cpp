// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "log/LogBook.h"

#include "log/Scrub.h"
#include "log/Secrets.h"

#include <QDateTime>
#include <QDir>
#include <QLoggingCategory>
#include <QMutex>
#include <QSet>

using namespace Qt::StringLiterals;

namespace coterie {

namespace {

/** The categories whose debug and info lines go to stderr; those of all others are only recorded. */
struct ShownCategories {
    QSet<QByteArray> debug;
    QSet<QByteArray> info;
};

struct LogState {
    QMutex mutex;
    QStringList lines;
    ShownCategories shown;
    QtMessageHandler previousHandler = nullptr;
    QLoggingCategory::CategoryFilter previousFilter = nullptr;
    const QString home = QDir::homePath();
};

/** Never destroyed, because static destructors may still log. */
LogState &logState()
{
    static auto *instance = new LogState;
    return *instance;
}

bool isOurs(const char *category)
{
    return QByteArrayView(category).startsWith("coterie.");
}

void setShown(QSet<QByteArray> &categories, const char *category, bool isShown)
{
    if (isShown)
        categories.insert(category);
    else
        categories.remove(category);
}

/** Enables all lines of our own categories so that they are recorded; the logging rules only decide what is printed. */
void filter(QLoggingCategory *category)
{
    LogState &state = logState();
    state.previousFilter(category);
    if (!isOurs(category->categoryName()))
        return;
    const QMutexLocker lock(&state.mutex);
    setShown(state.shown.debug, category->categoryName(), category->isDebugEnabled());
    setShown(state.shown.info, category->categoryName(), category->isInfoEnabled());
    category->setEnabled(QtDebugMsg, true);
    category->setEnabled(QtInfoMsg, true);
}

QString kind(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return u"debug"_s;
    case QtInfoMsg:
        return u"info"_s;
    case QtWarningMsg:
        return u"warning"_s;
    case QtCriticalMsg:
        return u"critical"_s;
    case QtFatalMsg:
        return u"fatal"_s;
    }
    return {};
}

void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    LogState &state = logState();
    const QString clean = LogBook::scrub(message);
    const bool isQuiet = type == QtDebugMsg || type == QtInfoMsg;
    const bool ours = context.category && isOurs(context.category);
    bool show = true;
    if (ours || !isQuiet) {
        const QString line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs) + u' ' + kind(type) + u' '
                             + QString::fromLatin1(context.category) + u": "_s + clean.left(LogBook::lineLimit);
        const QMutexLocker lock(&state.mutex);
        state.lines.append(line);
        if (state.lines.size() > LogBook::capacity)
            state.lines.removeFirst();
        if (ours && isQuiet)
            show = (type == QtDebugMsg ? state.shown.debug : state.shown.info).contains(context.category);
    }
    if (show)
        state.previousHandler(type, context, clean);
}

} // namespace

void LogBook::open()
{
    LogState &state = logState();
    if (state.previousHandler)
        return;
    state.previousFilter = QLoggingCategory::installFilter(nullptr); // returns Qt's filter, which filter() calls first
    state.previousHandler = qInstallMessageHandler(nullptr);
    qInstallMessageHandler(&handleMessage);
    QLoggingCategory::installFilter(&filter);
}

QStringList LogBook::lines()
{
    LogState &state = logState();
    const QMutexLocker lock(&state.mutex);
    return state.lines;
}

QString LogBook::scrub(const QString &text)
{
    return scrubbed(text, Secrets::all(), logState().home);
}

} // namespace coterie
