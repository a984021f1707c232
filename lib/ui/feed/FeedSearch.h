// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/feed/FeedModel.h"

#include <QBasicTimer>
#include <QObject>
#include <QPersistentModelIndex>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace coterie {

/**
 * Searches the loaded rows of a feed: texts and user names, ignoring case and diacritics, and skipping covered
 * messages. It works in slices of 2 ms, starting at the row being read; rows that arrive or change meanwhile are
 * searched too. GUI thread.
 */
class FeedSearch : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(coterie::FeedModel *model READ model WRITE setModel NOTIFY modelChanged)
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY wordsChanged)
    /** The number of matching rows so far. */
    Q_PROPERTY(int count READ count NOTIFY hitsChanged)
    /** The number of the current match, from 1; 0 if there is none. */
    Q_PROPERTY(int current READ current NOTIFY hitsChanged)
    /** The key of its row; -1 if there is none. */
    Q_PROPERTY(qreal currentKey READ currentKey NOTIFY hitsChanged)
    Q_PROPERTY(bool looking READ isLooking NOTIFY hitsChanged)

public:
    static constexpr int longestSlice = 2; ///< ms

    explicit FeedSearch(QObject *parent = nullptr);

    [[nodiscard]] FeedModel *model() const { return m_model; }
    void setModel(FeedModel *model);
    [[nodiscard]] QString words() const { return m_words; }
    /** Starts a search, which goes to the first match from lookFrom() on. */
    void setWords(const QString &words);
    [[nodiscard]] int count() const { return m_hits; }
    [[nodiscard]] int current() const;
    [[nodiscard]] qreal currentKey() const;
    [[nodiscard]] bool isLooking() const { return m_timer.isActive(); }

    /** Sets the row being read, where the search starts. */
    Q_INVOKABLE void lookFrom(int row);
    Q_INVOKABLE void next();
    Q_INVOKABLE void previous();

Q_SIGNALS:
    void modelChanged();
    void wordsChanged();
    void hitsChanged();
    /** Emitted when a match becomes the current one: scroll to its row. */
    void found(qreal key);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    enum Mark : char { Unknown, Miss, Hit };

    void begin();
    void lookOn();
    [[nodiscard]] bool hasWords(int row) const;
    void look(int row);
    void forget(int first, int last);
    void goTo(int row);
    void step(int by);
    void rowsInserted(int first, int last);
    void rowsRemoved(int first, int last);
    void rowsMoved(int from, int to);
    void rowsChanged(int first, int last, const QList<int> &roles);

    QPointer<FeedModel> m_model;
    QString m_words;
    QString m_folded;
    std::vector<char> m_marks; ///< a Mark for each row of the model, during a search
    int m_hits = 0;
    int m_unknown = 0;
    int m_from = 0;          ///< where the search starts
    int m_next = 0;          ///< the next row to search
    bool m_wantsHit = false; ///< go to the first match
    QPersistentModelIndex m_current;
    int m_place = -1; ///< the row of the current match, or where it was
    QBasicTimer m_timer;
};

} // namespace coterie
