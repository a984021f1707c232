// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/settings/StorageUsage.h"

#include "ui/app/AppController.h"

#include <QLocale>

namespace coterie {

StorageUsage::StorageUsage(QObject *parent) : QObject(parent), m_session(AppController::create(nullptr, nullptr))
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
    if (!m_session)
        return;
    m_session->storage()->measure(this, [this](qint64 bytes) {
        m_bytes = bytes;
        Q_EMIT changed();
    });
}

void StorageUsage::clear()
{
    if (!m_session || m_isBusy)
        return;
    m_isBusy = true;
    m_outcome.clear();
    Q_EMIT changed();
    m_session->storage()->clearCache(this, [this](bool well) {
        m_isBusy = false;
        m_outcome = well ? tr("Cleared") : tr("Nothing was cleared. See the notification for details.");
        Q_EMIT changed();
        measure();
    });
}

} // namespace coterie
