// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/time/Series.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <utility>

namespace coterie {

Series::Series(QString title, QString unit, int capacity, QObject *parent)
    : QObject(parent), m_title(std::move(title)), m_unit(std::move(unit)), m_capacity(capacity)
{
}

void Series::append(qreal value, int seconds)
{
    for (int i = 0; i < std::min(seconds, capacity()); ++i)
        m_values.append(value);
    if (m_values.size() > capacity())
        m_values.remove(0, m_values.size() - capacity());
    Q_EMIT changed();
}

void Series::set(const QList<qreal> &values)
{
    m_values = values.mid(std::max<qsizetype>(0, values.size() - m_capacity));
    Q_EMIT changed();
}

void Series::clear()
{
    m_values.clear();
    Q_EMIT changed();
}

bool Series::isKnown() const
{
    return std::any_of(m_values.begin(), m_values.end(), [](qreal value) { return value >= 0; });
}

qreal Series::peak() const
{
    return m_values.isEmpty() ? 0 : std::max(0.0, *std::max_element(m_values.begin(), m_values.end()));
}

QString Series::text(qreal value) const
{
    if (value < 0)
        return tr("–");
    const bool whole = value >= 10 || value == std::floor(value);
    return QLocale().toString(value, 'f', whole ? 0 : 1) + m_unit;
}

QString Series::nowText() const
{
    return text(m_values.isEmpty() ? unknown : m_values.constLast());
}

QString Series::peakText() const
{
    return text(isKnown() ? peak() : unknown);
}

QString Series::description() const
{
    if (!isKnown())
        return tr("No data yet.");
    //: %1 and %2 are values with their unit, %3 is a number of seconds
    return tr("Now %1. Peak %2 in the last %3 s.").arg(nowText(), peakText()).arg(m_values.size());
}

} // namespace coterie
