// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/composer/EmojiTable.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <QVariant>

namespace coterie {

/**
 * Turns ":ro" into "🚀" while somebody types: offers what fits from two letters after a colon on, and takes a whole
 * ":rocket:" by itself. Only typing brings it up, not a text that was pasted or that comes from a draft.
 */
class EmojiCompletion : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool active READ isActive NOTIFY changed)
    /** {emoji, name}, 6 at most. */
    Q_PROPERTY(QVariantList choices READ choices NOTIFY changed)
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged)
    /** ":rocket:" of the current one. */
    Q_PROPERTY(QString currentName READ currentName NOTIFY currentChanged)

public:
    using QObject::QObject;

    [[nodiscard]] bool isActive() const { return !m_choices.isEmpty(); }
    [[nodiscard]] QVariantList choices() const;
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int current);
    [[nodiscard]] QString currentName() const;

    /** The text or the cursor changed. */
    Q_INVOKABLE void look(const QString &text, int cursor);
    /** Up or down the list, and round. */
    Q_INVOKABLE void step(int by);
    /** replaced() follows. */
    Q_INVOKABLE void accept();
    /** Until another colon is typed. */
    Q_INVOKABLE void dismiss();

Q_SIGNALS:
    void changed();
    void currentChanged();
    /** Take this part of the text out and put the emoji there. */
    void replaced(int start, int end, const QString &emoji);

private:
    void offer(const QList<const Emoji *> &choices);

    QString m_text;
    int m_start = -1; ///< of the colon
    int m_end = -1;
    int m_dismissed = -1; ///< a colon that is left alone
    QList<const Emoji *> m_choices;
    int m_current = 0;
};

} // namespace coterie
