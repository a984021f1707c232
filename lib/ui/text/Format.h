// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace coterie {

/** Numbers, names and times as text, in the locale of the desktop. GUI thread. */
class Format : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    /** Returns "1,204". */
    Q_INVOKABLE [[nodiscard]] static QString count(qint64 number);
    /** Returns "12.4k", "61k" or "1.2M", with at most three digits. */
    Q_INVOKABLE [[nodiscard]] static QString compact(qint64 number);
    /** Returns "150%" for 1.5. */
    Q_INVOKABLE [[nodiscard]] static QString percent(qreal share);
    /** Returns "Qu9LLo7m…tXvdemo", or "Qu9L…demo" if brief; short addresses are returned whole. */
    Q_INVOKABLE [[nodiscard]] static QString shortAddress(const QString &address, bool brief = false);
    /** Returns an age: "now", "12 s", "2 min", "3 h", "5 d", "12 Mar". Times are in ms since the epoch. */
    Q_INVOKABLE [[nodiscard]] static QString ago(qint64 moment, qint64 now);
    /** Returns "14:05" for ms since the epoch. */
    Q_INVOKABLE [[nodiscard]] static QString time(qint64 moment);
    /** Returns the date, for ms since the epoch. */
    Q_INVOKABLE [[nodiscard]] static QString date(qint64 moment);
    /** Returns the full date and time, for ms since the epoch. */
    Q_INVOKABLE [[nodiscard]] static QString exact(qint64 moment);

    /** Returns a duration in ms as "12 s", "2 min", "3 h" or "5 d"; negative ones count as 0. */
    Q_INVOKABLE [[nodiscard]] static QString span(qint64 length);
    /** Returns a user's name as it is shown, without tricks (plainName()), or a placeholder if nothing is visible. */
    Q_INVOKABLE [[nodiscard]] static QString name(const QString &name);
    /** Returns a text of a user or of the service as part of a sentence: isolated() in UserText.h. */
    Q_INVOKABLE [[nodiscard]] static QString isolated(const QString &text);
    /**
     * Returns a sentence whose %1, %2, … are texts, each isolated(). A "%1" inside a text stays as it is, unlike with
     * one arg() for each.
     */
    Q_INVOKABLE [[nodiscard]] static QString sentence(const QString &form, const QStringList &texts);
    /** Returns up to two letters for an avatar, each with its accents: "AK" for "ada_k". */
    [[nodiscard]] static QString initials(const QString &name);
    /** Returns 0 to 7, always the same for a name. */
    [[nodiscard]] static int colorIndex(const QString &name);
    /** Returns one line of at most so many UTF-16 code units, cut between two characters, with an ellipsis if cut. */
    [[nodiscard]] static QString excerpt(const QString &text, int characters);
};

} // namespace coterie
