// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "files/PrivateFolder.h"

#include <QDir>
#include <QFileInfo>

namespace coterie {

bool makePrivateFolder(const QString &path)
{
    const QString absolute = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    if (QFileInfo(absolute).isDir())
        return true;
    const QString parent = QFileInfo(absolute).absolutePath();
    if (parent == absolute || !makePrivateFolder(parent))
        return false;
    constexpr QFileDevice::Permissions ownerOnly =
        QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    return QDir().mkdir(absolute, ownerOnly) || QFileInfo(absolute).isDir(); // another program can be faster
}

} // namespace coterie
