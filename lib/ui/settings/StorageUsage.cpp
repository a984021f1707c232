// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/settings/StorageUsage.h"

#include "storage/Storage.h"
#include "ui/context/AppContext.h"

#include <QLocale>

namespace coterie {

StorageUsage::StorageUsage(QObject *parent) : QObject(parent), m_context(AppContext::instance())
{
    measure();
}

QString StorageUsage::size() const
{
    return m_bytes < 0 ? QString() : sizeText(qreal(m_bytes));
}

QString StorageUsage::sizeText(qreal bytes)
{
    return QLocale().formattedDataSize(qint64(bytes), 1, QLocale::DataSizeTraditionalFormat);
}

void StorageUsage::measure()
{
    if (!m_context)
        return;
    m_context->storage().measure(this, [this](qint64 bytes) {
        m_bytes = bytes;
        Q_EMIT changed();
    });
}

void StorageUsage::clear()
{
    if (!m_context || m_isBusy)
        return;
    m_isBusy = true;
    m_outcome.clear();
    Q_EMIT changed();
    m_context->storage().clearCache(this, [this](bool well) {
        m_isBusy = false;
        m_outcome = well ? tr("Cleared") : tr("Nothing was cleared. See the notification for details.");
        Q_EMIT changed();
        measure();
    });
}

} // namespace coterie
