// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace coterie {

/** Numbers, names and times as a person reads them, in the locale of the desktop. */
class Format : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    /** "1,204" */
    Q_INVOKABLE [[nodiscard]] static QString count(qint64 number);
    /** "12.4k", "61k", "1.2M": at most three digits */
    Q_INVOKABLE [[nodiscard]] static QString compact(qint64 number);
    /** "150%" of 1.5 */
    Q_INVOKABLE [[nodiscard]] static QString percent(qreal share);
    /** "Qu9LLo7m…tXvdemo", or "Qu9L…demo" when brief; a short address stays whole. */
    Q_INVOKABLE [[nodiscard]] static QString shortAddress(const QString &address, bool brief = false);
    /** "now", "12 s", "2 min", "3 h", "5 d", "12 Mar": how long before now, both in ms since the epoch. */
    Q_INVOKABLE [[nodiscard]] static QString ago(qint64 moment, qint64 now);
    /** "14:05" of ms since the epoch */
    Q_INVOKABLE [[nodiscard]] static QString time(qint64 moment);
    /** The day, of ms since the epoch. */
    Q_INVOKABLE [[nodiscard]] static QString date(qint64 moment);
    /** Date and time in full, of ms since the epoch. */
    Q_INVOKABLE [[nodiscard]] static QString exact(qint64 moment);

    /** "12 s", "2 min", "3 h", "5 d": a span of ms; one below 0 is 0. */
    Q_INVOKABLE [[nodiscard]] static QString span(qint64 length);
    /** Up to two letters for an avatar that has no picture: "AK" of "ada_k". */
    [[nodiscard]] static QString initials(const QString &name);
    /** 0…7, the same for the same name on every machine. */
    [[nodiscard]] static int colorIndex(const QString &name);
    /** One line of at most so many characters, with an ellipsis when it was cut. */
    [[nodiscard]] static QString excerpt(const QString &text, int characters);
};

} // namespace coterie
