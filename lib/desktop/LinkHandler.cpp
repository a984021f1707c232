// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "desktop/LinkHandler.h"

#include "desktop/Log.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QProcess>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTimer>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace coterie {

namespace {

constexpr auto patience = 5s;

QString applicationsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/applications"_s;
}

/**
 * Quotes an argument of an Exec line, by the desktop entry specification. Only where it must be: without a desktop
 * environment, xdg-open does not understand quotes.
 */
QString quoted(const QString &argument)
{
    static const QRegularExpression reserved(u"[\\s\"'\\\\><~|&;$*?#()`]"_s);
    if (!argument.isEmpty() && !argument.contains(reserved))
        return QString(argument).replace(u'%', u"%%"_s);
    QString inner;
    for (const QChar character : argument) {
        if (u"\"`$\\"_s.contains(character))
            inner += u'\\';
        inner += character;
    }
    inner.replace(u'%', u"%%"_s);
    // A value's own escape comes on top of the quoting.
    return u'"' + inner.replace(u'\\', u"\\\\"_s) + u'"';
}

} // namespace

LinkHandler::LinkHandler(QString scheme, QString desktopId, QObject *parent)
    : QObject(parent), m_scheme(std::move(scheme)), m_desktopId(std::move(desktopId))
{
}

QString LinkHandler::userFile() const
{
    return applicationsFolder() + u'/' + m_desktopId + u"-links.desktop"_s;
}

void LinkHandler::run(const QString &program, const QStringList &arguments, QObject *context,
                      std::function<void(bool finished, const QString &output)> done)
{
    auto *process = new QProcess(this);
    const auto conclude = [process, guard = QPointer(context), done = std::move(done)](bool finished) {
        process->disconnect();
        process->deleteLater();
        if (guard)
            done(finished, QString::fromLocal8Bit(process->readAllStandardOutput()).trimmed());
    };
    connect(process, &QProcess::finished, this,
            [conclude](int code, QProcess::ExitStatus exit) { conclude(exit == QProcess::NormalExit && code == 0); });
    connect(process, &QProcess::errorOccurred, this, [conclude](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            conclude(false);
    });
    QTimer::singleShot(patience, process, [process] { process->kill(); });
    process->setStandardErrorFile(QProcess::nullDevice());
    process->start(program, arguments);
}

void LinkHandler::check(QObject *context, Answer answer)
{
    run(u"xdg-mime"_s, {u"query"_s, u"default"_s, u"x-scheme-handler/"_s + m_scheme}, context,
        [this, answer = std::move(answer)](bool finished, const QString &name) {
            qCDebug(desktopLog).noquote() << m_scheme << "links are opened by" << (finished ? name : u"?"_s);
            if (!finished)
                answer(State::Unknown);
            else if (name.isEmpty())
                answer(State::None);
            else if (name == QFileInfo(userFile()).fileName())
                answer(QFile::exists(userFile()) ? State::ForThisUser : State::None);
            else
                answer(name == m_desktopId + u".desktop"_s ? State::Installed : State::Other);
        });
}

void LinkHandler::registerForUser(const QStringList &command, QObject *context, Answer answer)
{
    QDir().mkpath(applicationsFolder());
    QSaveFile file(userFile());
    QStringList words;
    for (const QString &word : command)
        words.append(quoted(word));
    const QString entry = u"[Desktop Entry]\nType=Application\nName=Coterie\nNoDisplay=true\nTerminal=false\n"
                          "Icon=%1\nExec=%2 %u\nMimeType=x-scheme-handler/%3;\n"_s;
    const QByteArray text = QString(entry)
                                .replace(u"%1"_s, m_desktopId)
                                .replace(u"%3"_s, m_scheme)
                                .replace(u"%2"_s, words.join(u' '))
                                .toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
        qCWarning(desktopLog).noquote() << "not registered for links:" << file.errorString();
        check(context, std::move(answer));
        return;
    }
    run(u"xdg-mime"_s, {u"default"_s, QFileInfo(userFile()).fileName(), u"x-scheme-handler/"_s + m_scheme}, context,
        [this, context, answer = std::move(answer)](bool, const QString &) {
            // Desktops read the cache of all entries; without the program they read the entries themselves.
            run(u"update-desktop-database"_s, {u"-q"_s, applicationsFolder()}, context,
                [this, context, answer](bool, const QString &) { check(context, answer); });
        });
}

void LinkHandler::unregister(QObject *context, Answer answer)
{
    QFile::remove(userFile());
    run(u"update-desktop-database"_s, {u"-q"_s, applicationsFolder()}, context,
        [this, context, answer = std::move(answer)](bool, const QString &) { check(context, answer); });
}

} // namespace coterie
