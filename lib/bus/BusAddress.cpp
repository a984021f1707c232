// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "bus/BusAddress.h"

#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace coterie {

namespace {

QString runtimeSocket()
{
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const QString path = folder + "/bus"_L1;
    return !folder.isEmpty() && QFileInfo::exists(path) ? path : QString();
}

} // namespace

QString sessionBusAddress()
{
    const QString given = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
    if (!given.isEmpty())
        return given;
    const QString path = runtimeSocket();
    return path.isEmpty() ? QString() : "unix:path="_L1 + path;
}

std::optional<BusSocket> socketOf(const QString &address)
{
    for (const QString &entry : address.split(u';', Qt::SkipEmptyParts)) {
        if (!entry.startsWith("unix:"_L1))
            continue;
        for (const QString &pair : entry.mid(5).split(u',')) {
            const QString key = pair.section(u'=', 0, 0);
            const QString value = QUrl::fromPercentEncoding(pair.section(u'=', 1).toUtf8());
            if (value.isEmpty())
                continue;
            if (key == "path"_L1 || key == "abstract"_L1)
                return BusSocket{value, key == "abstract"_L1};
            if (key == "runtime"_L1 && value == "yes"_L1 && !runtimeSocket().isEmpty())
                return BusSocket{runtimeSocket(), false};
        }
    }
    return {};
}

} // namespace coterie
