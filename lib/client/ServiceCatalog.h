// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/ServiceEntry.h"
#include "secrets/SecretStore.h"

#include <QByteArray>
#include <QHash>

#include <functional>

namespace coterie {

/** A service that an account can be on. */
struct Service {
    enum class Source {
        Build,  ///< compiled in
        System, ///< from a services.json of the system or the distribution
        User,   ///< added by the user
    };
    QString name;
    Origin origin;
    QString apiKey; ///< a secret; empty if none is known, so the user has to enter one
    QString redirectUrl;
    Source source = Source::Build;    ///< of the entry with the highest precedence
    Source keySource = Source::Build; ///< of the key; without meaning if there is none
};

/**
 * The services that this user can choose from: compiled in, from coterie/services.json in each of XDG_CONFIG_DIRS, and
 * the user's own. For one origin the user's entry is preferred to the system's and that to the compiled-in one, field
 * by field, so an entry without a key never hides one with a key. Coin Communities is always in the list, and comes
 * first.
 *
 * Keys that the user enters are kept in a SecretStore under serviceKey(), never in a file of services. GUI thread.
 */
class ServiceCatalog {
public:
    struct Places {
        QByteArray build;        ///< content of the compiled-in file
        QStringList systemFiles; ///< the first one has the highest precedence
        QString userFile;
    };
    /** Returns where services come from; an empty folder means the system's configuration folder. */
    [[nodiscard]] static Places places(const QString &profileFolder = {});

    /** Reads the files. */
    explicit ServiceCatalog(Places places = ServiceCatalog::places());

    /** Reads the files again. Keys of the user stay known. */
    void reload();

    [[nodiscard]] const QList<Service> &services() const { return m_services; }
    /** Returns null if the origin is not in the list. */
    [[nodiscard]] const Service *find(const Origin &origin) const;
    /** Returns translated sentences about files and entries that could not be used. */
    [[nodiscard]] const QStringList &errors() const { return m_errors; }

    /**
     * Adds a service to the user's file, or changes the name and redirect URL of the one with this origin. An empty
     * redirect URL means the default. Returns a translated sentence if the file could not be changed.
     */
    [[nodiscard]] QString add(const QString &name, const Origin &origin, const QString &redirectUrl = {});
    /** Removes a service from the user's file; the key stays. Returns as add() does. */
    [[nodiscard]] QString remove(const Origin &origin);

    /**
     * Reads the user's keys. `done` is invoked once with the failures, where an absent key is none, and neither is an
     * absent store. The catalog must outlive `context`.
     */
    void loadKeys(SecretStore &store, QObject *context, std::function<void(const QList<SecretError> &)> done);
    /**
     * Uses a key that the user entered from now on, and saves it; an empty one removes the user's key. The catalog must
     * outlive `context`.
     */
    void setKey(SecretStore &store, const Origin &origin, const QString &key, QObject *context,
                SecretStore::WriteDone done);

private:
    void merge(const QList<ServiceEntry> &entries, Service::Source source);
    void mergeFile(const QString &path, Service::Source source);
    void applyKeys();
    [[nodiscard]] Service *serviceWith(const Origin &origin);

    const Places m_places;
    QList<Service> m_services;
    QHash<QString, QString> m_userKeys; ///< by origin
    QStringList m_errors;
};

} // namespace coterie
