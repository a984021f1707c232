// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "log/Secrets.h"

#include <QMutex>

namespace coterie {

namespace {

constexpr qsizetype kept = 64;

struct Known {
    QMutex mutex;
    QStringList secrets; ///< newest last
};

/** Never destroyed: the last line of the log may come after everything else. */
Known &known()
{
    static auto *instance = new Known;
    return *instance;
}

} // namespace

void Secrets::remember(const QString &secret)
{
    if (secret.isEmpty())
        return;
    Known &all = known();
    const QMutexLocker lock(&all.mutex);
    if (!all.secrets.isEmpty() && all.secrets.constLast() == secret)
        return;
    all.secrets.removeOne(secret);
    all.secrets.append(secret);
    if (all.secrets.size() > kept)
        all.secrets.removeFirst();
}

QStringList Secrets::all()
{
    Known &all = known();
    const QMutexLocker lock(&all.mutex);
    return all.secrets;
}

} // namespace coterie
