// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/Timeline.h"
#include "ui/composer/Draft.h"
#include "ui/feed/FeedModel.h"

namespace coterie {

/**
 * The replies to one message, oldest first, and the draft of a reply. The message itself belongs to the feed. It loads
 * when it is created, and lives as long as its community shows it. GUI thread.
 */
class ThreadModel : public FeedModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from Community.threads")
    Q_PROPERTY(QString rootId READ rootId CONSTANT)
    // The message itself, as it was when the thread was opened; empty if it was not loaded.
    Q_PROPERTY(QString rootUsername READ rootUsername CONSTANT)
    Q_PROPERTY(QString rootInitials READ rootInitials CONSTANT)
    Q_PROPERTY(int rootColor READ rootColor CONSTANT)
    Q_PROPERTY(QString rootImageUrl READ rootImageUrl CONSTANT)
    Q_PROPERTY(QString rootContent READ rootContent CONSTANT)
    Q_PROPERTY(QString rootMediaUrl READ rootMediaUrl CONSTANT)
    Q_PROPERTY(Stage stage READ stage NOTIFY stageChanged)
    Q_PROPERTY(QString failureText READ failureText NOTIFY stageChanged)
    Q_PROPERTY(bool hasOlder READ hasOlder NOTIFY olderChanged)
    Q_PROPERTY(bool loadingOlder READ loadingOlder NOTIFY olderChanged)
    Q_PROPERTY(QString olderError READ olderError NOTIFY olderChanged)
    /** The reply that the user is writing. */
    Q_PROPERTY(coterie::Draft *draft READ draft CONSTANT)

public:
    enum Stage { Idle, Loading, Ready, Failed }; ///< as those of a CommunityTimeline
    Q_ENUM(Stage)

    /** The timeline and the draft must outlive it; the row of the first message may be null. */
    ThreadModel(Timeline &session, RowPointer root, Draft &draft, QObject *parent = nullptr);
    ~ThreadModel() override;

    [[nodiscard]] QString rootId() const;
    /** Returns a loaded reply, or the message itself; nothing for others. */
    [[nodiscard]] RowPointer find(const MessageId &id) const;
    [[nodiscard]] QString rootUsername() const;
    [[nodiscard]] QString rootInitials() const;
    [[nodiscard]] int rootColor() const;
    [[nodiscard]] QString rootImageUrl() const;
    [[nodiscard]] QString rootContent() const;
    [[nodiscard]] QString rootMediaUrl() const;
    [[nodiscard]] Stage stage() const;
    [[nodiscard]] QString failureText() const;
    [[nodiscard]] bool hasOlder() const;
    [[nodiscard]] bool loadingOlder() const;
    [[nodiscard]] QString olderError() const;
    [[nodiscard]] Draft *draft() const { return &m_draft; }

    Q_INVOKABLE void reload();
    Q_INVOKABLE void loadOlder();
    Q_INVOKABLE void loadHole(qreal key);
    /** Sends a reply. Returns false if there is nothing to send. */
    Q_INVOKABLE bool post(const QString &text);

Q_SIGNALS:
    void stageChanged();
    void olderChanged();

private:
    Timeline &m_session;
    const RowPointer m_root;
    Draft &m_draft;
};

} // namespace coterie
