// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "log/Secrets.h"

#include <QMutex>

namespace coterie {

namespace {

constexpr qsizetype maxSecrets = 256;

struct SecretList {
    QMutex mutex;
    QStringList secrets; ///< newest last
};

/** Never destroyed, because static destructors may still log. */
SecretList &secretList()
{
    static auto *instance = new SecretList;
    return *instance;
}

} // namespace

void Secrets::remember(const QString &secret)
{
    if (secret.isEmpty())
        return;
    SecretList &list = secretList();
    const QMutexLocker lock(&list.mutex);
    if (!list.secrets.isEmpty() && list.secrets.constLast() == secret)
        return;
    list.secrets.removeOne(secret);
    list.secrets.append(secret);
    if (list.secrets.size() > maxSecrets)
        list.secrets.removeFirst();
}

QStringList Secrets::all()
{
    SecretList &list = secretList();
    const QMutexLocker lock(&list.mutex);
    return list.secrets;
}

} // namespace coterie
