// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "storage/SqlText.h"

#include <QByteArray>
#include <QtEndian>

#include <algorithm>

namespace coterie::storage {

namespace {

constexpr qsizetype unitSize = sizeof(char16_t);
bool isStoredUnchanged(const QString &text)
{
    return text.isValidUtf16() && !text.startsWith(QChar::ByteOrderMark)
           && std::none_of(text.begin(), text.end(),
                           [](QChar unit) { return unit.isNull() || unit.unicode() >= 0xfffe; });
}

} // namespace

QVariant bound(const QString &text)
{
    if (text.isNull())
        return QString(QLatin1StringView("")); // a null QString would be bound as NULL
    if (isStoredUnchanged(text))
        return text;
    QByteArray units(text.size() * unitSize, Qt::Uninitialized);
    qToLittleEndian<quint16>(text.utf16(), text.size(), units.data());
    return units;
}

QString text(const QVariant &value)
{
    if (value.metaType() != QMetaType::fromType<QByteArray>())
        return value.toString();
    const QByteArray units = value.toByteArray();
    QString text(units.size() / unitSize, Qt::Uninitialized);
    qFromLittleEndian<quint16>(units.constData(), text.size(), text.data());
    return text;
}

} // namespace coterie::storage
