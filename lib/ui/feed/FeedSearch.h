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
 * Finds words in the rows of a feed that are loaded: in what is said and in who said it, whatever the case and the
 * diacritics, and not under a cover. It looks a little at a time, from where somebody reads on, so that it holds up
 * nothing; rows that come or change meanwhile are looked at too. GUI thread.
 */
class FeedSearch : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(coterie::FeedModel *model READ model WRITE setModel NOTIFY modelChanged)
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY wordsChanged)
    /** In how many rows they are, as far as it has looked. */
    Q_PROPERTY(int count READ count NOTIFY hitsChanged)
    /** Which one of them is gone to, from 1; 0 while none is. */
    Q_PROPERTY(int current READ current NOTIFY hitsChanged)
    /** The key of its row; -1 while none is. */
    Q_PROPERTY(qreal currentKey READ currentKey NOTIFY hitsChanged)
    Q_PROPERTY(bool looking READ isLooking NOTIFY hitsChanged)

public:
    static constexpr int longestSlice = 2; ///< ms

    explicit FeedSearch(QObject *parent = nullptr);

    [[nodiscard]] FeedModel *model() const { return m_model; }
    void setModel(FeedModel *model);
    [[nodiscard]] QString words() const { return m_words; }
    /** Begins anew, and goes to the first hit from lookFrom() on. */
    void setWords(const QString &words);
    [[nodiscard]] int count() const { return m_hits; }
    [[nodiscard]] int current() const;
    [[nodiscard]] qreal currentKey() const;
    [[nodiscard]] bool isLooking() const { return m_timer.isActive(); }

    /** The row that is read now: the first hit is looked for from there on. */
    Q_INVOKABLE void lookFrom(int row);
    Q_INVOKABLE void next();
    Q_INVOKABLE void previous();

Q_SIGNALS:
    void modelChanged();
    void wordsChanged();
    void hitsChanged();
    /** This row is gone to: bring it into sight. */
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
    std::vector<char> m_marks; ///< a Mark for each row of the model, while something is looked for
    int m_hits = 0;
    int m_unknown = 0;
    int m_from = 0;          ///< where to begin
    int m_next = 0;          ///< where to look next
    bool m_wantsHit = false; ///< the first one is gone to
    QPersistentModelIndex m_current;
    int m_place = -1; ///< where the current one is, or was before it went
    QBasicTimer m_timer;
};

} // namespace coterie
