// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "secrets/DesktopSecretStore.h"

#include "secrets/Log.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPluginLoader>

using namespace Qt::StringLiterals;

namespace coterie {

QStringList pluginFolders()
{
    const QString program = QCoreApplication::applicationDirPath();
    return {program, QDir::cleanPath(program + "/../lib/coterie"_L1)};
}

std::unique_ptr<SecretStore> openDesktopSecretStore(const QStringList &folders)
{
    for (const QString &folder : folders) {
        const QString path = QDir(folder).filePath(u"coterie-keychain.so"_s);
        if (!QFileInfo::exists(path))
            continue;
        QPluginLoader loader(path);
        // The interface's identifier is compared first, so a plugin of another version is not even loaded.
        const bool isOurs = loader.metaData().value("IID"_L1).toString() == QLatin1String(COTERIE_SECRET_STORE_PLUGIN);
        auto *plugin = isOurs ? qobject_cast<SecretStorePlugin *>(loader.instance()) : nullptr;
        if (plugin)
            return std::unique_ptr<SecretStore>(plugin->create());
        qCWarning(secretsLog).noquote() << "plugin not used:" << path << (isOurs ? loader.errorString() : QString());
    }
    qCDebug(secretsLog) << "no plugin for the desktop's password store";
    return nullptr;
}

} // namespace coterie
