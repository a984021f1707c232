// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/community/CommunitiesModel.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace coterie {

class Accounts;
class AppContext;

/**
 * The user's community list: loads it for the account in use, attaches its communities to that account, and keeps the
 * drafts in them when the account changes. GUI thread.
 */
class CommunityList : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Provided by AppController")
    Q_PROPERTY(coterie::CommunitiesModel *model READ model CONSTANT)
    Q_PROPERTY(Stage stage READ stage NOTIFY stageChanged)
    /** A sentence about the last failure. */
    Q_PROPERTY(QString failureText READ failureText NOTIFY stageChanged)

public:
    enum Stage { Loading, Ready, Failed };
    Q_ENUM(Stage)

    /** Both must outlive it. */
    CommunityList(Accounts &accounts, AppContext &context);
    ~CommunityList() override;

    [[nodiscard]] CommunitiesModel *model() { return &m_model; }
    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] QString failureText() const { return m_failureText; }

    /**
     * Adds the communities that are on disk unless there are some already; invokes the handler once, not after this
     * object is gone.
     */
    void loadCached(std::function<void()> done);
    /** Asks the service; loaded() and stageChanged() follow. */
    void load();
    /** Does the same for the user, if there is an account that can be used. */
    Q_INVOKABLE void reload();
    /** Remembers the drafts by token address, for communities that are added later. */
    void keepDrafts();

Q_SIGNALS:
    void stageChanged();
    /** Emitted when the model holds what the service answered, before stageChanged(). */
    void loaded();

private:
    void adopt(Community *community);

    [[nodiscard]] QString draftKey(const Community &community) const;

    Accounts &m_accounts;
    AppContext &m_context;
    CommunitiesModel m_model;
    Stage m_stage = Loading;
    QString m_failureText;
    QHash<QString, QString> m_drafts; ///< by account and token address
};

} // namespace coterie
