// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/app/GraphicsDevice.h"

#include <QDir>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace coterie {

bool hasGraphicsDevice(const QString &devices)
{
#if defined(Q_OS_LINUX)
    const auto has = [](const QString &folder, const QStringList &names) {
        return !QDir(folder).entryList(names, QDir::Files | QDir::System).isEmpty();
    };
    // A device without a render node can only display.
    return has(devices + u"/dri"_s, {u"render*"_s})
           || has(devices, {u"nvidia[0-9]*"_s, u"dxg"_s, u"mali[0-9]*"_s, u"kgsl-3d*"_s});
#else
    Q_UNUSED(devices)
    return true;
#endif
}

} // namespace coterie
