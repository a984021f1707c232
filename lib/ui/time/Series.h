// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace coterie {

/** One figure over time, for a chart and in words. GUI thread. */
class Series : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with Diagnostics")
    Q_PROPERTY(QString title READ title CONSTANT)
    /** Oldest first, one for each step; -1 if unknown. */
    Q_PROPERTY(QList<qreal> values READ values NOTIFY changed)
    /** The number of steps of the chart. */
    Q_PROPERTY(int capacity READ capacity CONSTANT)
    /** The largest value; 0 if nothing is known. */
    Q_PROPERTY(qreal peak READ peak NOTIFY changed)
    Q_PROPERTY(bool known READ isKnown NOTIFY changed)
    /** The newest value with its unit: "12/s"; "–" if unknown. */
    Q_PROPERTY(QString nowText READ nowText NOTIFY changed)
    Q_PROPERTY(QString peakText READ peakText NOTIFY changed)
    /** A description of the chart for screen readers. */
    Q_PROPERTY(QString description READ description NOTIFY changed)

public:
    static constexpr int twoMinutes = 120; ///< in seconds
    static constexpr qreal unknown = -1;

    /** The unit, "/s" or " ms", follows the number; the capacity is the number of steps. */
    Series(QString title, QString unit, int capacity = twoMinutes, QObject *parent = nullptr);

    /** Adds a value for each of the last `seconds` seconds. */
    void append(qreal value, int seconds);
    void clear();
    /** Replaces all values, oldest first. */
    void set(const QList<qreal> &values);

    [[nodiscard]] int capacity() const { return m_capacity; }
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] const QList<qreal> &values() const { return m_values; }
    /** Returns whether any value is known. */
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
