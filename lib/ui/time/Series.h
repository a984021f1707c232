// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace coterie {

/** One figure over its last steps of time, for a chart; and the same in words. */
class Series : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with Diagnostics")
    Q_PROPERTY(QString title READ title CONSTANT)
    /** Oldest first, one for each step; -1 where it is not known. */
    Q_PROPERTY(QList<qreal> values READ values NOTIFY changed)
    /** How many fit: the whole width of a chart. */
    Q_PROPERTY(int capacity READ capacity CONSTANT)
    /** The largest of them; 0 when nothing is known. */
    Q_PROPERTY(qreal peak READ peak NOTIFY changed)
    Q_PROPERTY(bool known READ isKnown NOTIFY changed)
    /** The newest, with its unit: "12/s"; "–" while it is not known. */
    Q_PROPERTY(QString nowText READ nowText NOTIFY changed)
    Q_PROPERTY(QString peakText READ peakText NOTIFY changed)
    /** What the chart shows, for who cannot see it. */
    Q_PROPERTY(QString description READ description NOTIFY changed)

public:
    static constexpr int twoMinutes = 120; ///< of seconds
    static constexpr qreal unknown = -1;

    /** The unit, "/s" or " ms", comes right after the number; the capacity is the whole width of a chart, in steps. */
    Series(QString title, QString unit, int capacity = twoMinutes, QObject *parent = nullptr);

    /** The value of each of the last `seconds` seconds. */
    void append(qreal value, int seconds);
    void clear();
    /** All of them, oldest first; as many as fit. */
    void set(const QList<qreal> &values);

    [[nodiscard]] int capacity() const { return m_capacity; }
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] const QList<qreal> &values() const { return m_values; }
    /** Whether any of the values is. */
    [[nodiscard]] bool isKnown() const;
    [[nodiscard]] qreal peak() const;
    [[nodiscard]] QString nowText() const;
    [[nodiscard]] QString peakText() const;
    [[nodiscard]] QString description() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QString text(qreal value) const;

    const QString m_title;
    const QString m_unit;
    const int m_capacity;
    QList<qreal> m_values;
};

} // namespace coterie
