// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>

class QProcess;

namespace coterie {

/**
 * Whether the desktop opens links of a scheme with this program, which a package sets up and a program that runs from a
 * build folder does not have. It can register itself for the user: a desktop file in XDG_DATA_HOME, and an entry in the
 * user's mimeapps.list, both by the rules of the desktop. All methods are asynchronous; GUI thread.
 */
class LinkHandler : public QObject {
    Q_OBJECT

public:
    enum class State {
        Unknown,     ///< the desktop cannot be asked
        None,        ///< no program opens these links
        Other,       ///< another program opens them
        Installed,   ///< this program opens them, by its package
        ForThisUser, ///< this program opens them, because it registered itself
    };
    using Answer = std::function<void(State)>;

    /** The scheme is "coterie"; `desktopId` is the base name of this program's desktop file. */
    LinkHandler(QString scheme, QString desktopId, QObject *parent = nullptr);

    /** Asks the desktop which program opens these links. */
    void check(QObject *context, Answer answer);
    /** Registers `command` (program and arguments, without the link) for this user. Answers with the state then. */
    void registerForUser(const QStringList &command, QObject *context, Answer answer);
    /** Removes what registerForUser() made. */
    void unregister(QObject *context, Answer answer);
    /** Returns the desktop file that registerForUser() writes. */
    [[nodiscard]] QString userFile() const;

private:
    void run(const QString &program, const QStringList &arguments, QObject *context,
             std::function<void(bool finished, const QString &output)> done);

    const QString m_scheme;
    const QString m_desktopId;
};

} // namespace coterie
