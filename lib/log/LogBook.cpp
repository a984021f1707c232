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

/** The categories whose quieter lines the rules show; all others are only kept. */
struct Shown {
    QSet<QByteArray> debug;
    QSet<QByteArray> info;
};

struct Book {
    QMutex mutex;
    QStringList lines;
    Shown shown;
    QtMessageHandler before = nullptr;
    QLoggingCategory::CategoryFilter rules = nullptr;
    const QString home = QDir::homePath();
};

/** Never destroyed: the last line may come after everything else. */
Book &book()
{
    static auto *instance = new Book;
    return *instance;
}

bool isOurs(const char *category)
{
    return QByteArrayView(category).startsWith("coterie.");
}

void note(QSet<QByteArray> &categories, const char *category, bool isShown)
{
    if (isShown)
        categories.insert(category);
    else
        categories.remove(category);
}

/** The rules decide what is shown; ours are all written, so that there is something to copy when it is needed. */
void filter(QLoggingCategory *category)
{
    Book &all = book();
    all.rules(category);
    if (!isOurs(category->categoryName()))
        return;
    const QMutexLocker lock(&all.mutex);
    note(all.shown.debug, category->categoryName(), category->isDebugEnabled());
    note(all.shown.info, category->categoryName(), category->isInfoEnabled());
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

void take(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    Book &all = book();
    const QString clean = LogBook::scrub(message);
    const bool isQuiet = type == QtDebugMsg || type == QtInfoMsg;
    const bool ours = context.category && isOurs(context.category);
    bool show = true;
    if (ours || !isQuiet) {
        const QString line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs) + u' ' + kind(type) + u' '
                             + QString::fromLatin1(context.category) + u": "_s + clean.left(LogBook::lineLimit);
        const QMutexLocker lock(&all.mutex);
        all.lines.append(line);
        if (all.lines.size() > LogBook::capacity)
            all.lines.removeFirst();
        if (ours && isQuiet)
            show = (type == QtDebugMsg ? all.shown.debug : all.shown.info).contains(context.category);
    }
    if (show)
        all.before(type, context, clean);
}

} // namespace

void LogBook::open()
{
    Book &all = book();
    if (all.before)
        return;
    all.rules = QLoggingCategory::installFilter(nullptr); // asked for, and put back as the one that filter() calls
    all.before = qInstallMessageHandler(nullptr);
    qInstallMessageHandler(&take);
    QLoggingCategory::installFilter(&filter);
}

QStringList LogBook::lines()
{
    Book &all = book();
    const QMutexLocker lock(&all.mutex);
    return all.lines;
}

QString LogBook::scrub(const QString &text)
{
    return scrubbed(text, Secrets::all(), book().home);
}

} // namespace coterie
