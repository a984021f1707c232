// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

namespace coterie {

class Account;
class CommunitiesModel;
class Navigation;
class Preferences;
class Storage;

/**
 * What an element needs of the program that it is part of: the account in use, the profile and what is stored there,
 * and where the user is. The program has one; elements find it through their QML engine, so that no folder of lib/ui
 * depends on those above it. GUI thread.
 */
class AppContext : public QObject {
    Q_OBJECT

public:
    /** The folder of the profile is empty for the desktop's own places. Preferences and storage must outlive it. */
    AppContext(QString profile, Preferences &preferences, Storage &storage);
    ~AppContext() override;

    /** Returns the context of the program; null while there is none. */
    [[nodiscard]] static AppContext *instance();
    /** Returns the context for an element of QML; null for an object that no engine made, and without a program. */
    [[nodiscard]] static AppContext *of(const QObject *element);

    /** Returns the account in use; null until there is one. */
    [[nodiscard]] Account *account() const;
    /**
     * Returns the PEM file with certificates that are trusted in addition to the system's for this account; empty for
     * none.
     */
    [[nodiscard]] QString caFile() const { return m_caFile; }
    /**
     * Changes to another account, or to none, and to its storage; null stands for that of the profile. The former ones
     * must live until accountChanged() returns.
     */
    void setAccount(Account *account, const QString &caFile = {}, Storage *storage = nullptr);

    [[nodiscard]] QString profile() const { return m_profile; }
    [[nodiscard]] Preferences &preferences() const { return m_preferences; }
    /** Returns the storage of the account in use, otherwise that of the profile. */
    [[nodiscard]] Storage &storage() const { return *m_storage; }
    /** Returns the storage of the profile, which the first account uses, too. */
    [[nodiscard]] Storage &profileStorage() const { return m_profileStorage; }
    /** Returns the communities in the user's list. */
    [[nodiscard]] CommunitiesModel *communities() const { return m_communities; }
    void setCommunities(CommunitiesModel *communities) { m_communities = communities; }
    [[nodiscard]] Navigation *navigation() const { return m_navigation; }
    void setNavigation(Navigation *navigation) { m_navigation = navigation; }

Q_SIGNALS:
    /** Emitted when account() is another one. Who holds on to the former one lets go of it here. */
    void accountChanged();

private:
    const QString m_profile;
    Preferences &m_preferences;
    Storage &m_profileStorage;
    Storage *m_storage;
    QPointer<Account> m_account;
    QString m_caFile;
    CommunitiesModel *m_communities = nullptr;
    Navigation *m_navigation = nullptr;
};

} // namespace coterie
