// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/Series.h"

#include <QLocale>

#include <algorithm>

namespace coterie {

Series::Series(QString title, QString unit, QObject *parent)
    : QObject(parent), m_title(std::move(title)), m_unit(std::move(unit))
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

void Series::clear()
{
    m_values.clear();
    Q_EMIT changed();
}

qreal Series::peak() const
{
    return m_values.isEmpty() ? 0 : std::max(0.0, *std::max_element(m_values.begin(), m_values.end()));
}

QString Series::text(qreal value) const
{
    if (value < 0)
        return tr("–");
    const bool whole = value >= 10 || value == qint64(value);
    return QLocale().toString(value, 'f', whole ? 0 : 1) + m_unit;
}

QString Series::nowText() const
{
    return text(m_values.isEmpty() ? unknown : m_values.constLast());
}

QString Series::peakText() const
{
    return text(m_values.isEmpty() ? unknown : peak());
}

QString Series::description() const
{
    const auto known = std::count_if(m_values.begin(), m_values.end(), [](qreal value) { return value >= 0; });
    if (known == 0)
        return tr("Nothing is known yet.");
    //: %1 and %2 are figures with their unit
    return tr("Now %1; at most %2 in the last %n s.", nullptr, int(m_values.size())).arg(nowText(), peakText());
}

} // namespace coterie
