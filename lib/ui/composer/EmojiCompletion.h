// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/composer/EmojiTable.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <QVariant>

namespace coterie {

/**
 * Completes emoji names while the user types: ":ro" offers "🚀" from two letters on, and a complete ":rocket:" is
 * replaced at once. Pasted text and drafts do not start it. GUI thread.
 */
class EmojiCompletion : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool active READ isActive NOTIFY changed)
    /** The offers: {emoji, name}, at most 6. */
    Q_PROPERTY(QVariantList choices READ choices NOTIFY changed)
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged)
    /** The name of the current offer, such as ":rocket:". */
    Q_PROPERTY(QString currentName READ currentName NOTIFY currentChanged)

public:
    using QObject::QObject;

    [[nodiscard]] bool isActive() const { return !m_choices.isEmpty(); }
    [[nodiscard]] QVariantList choices() const;
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int current);
    [[nodiscard]] QString currentName() const;

    /** Call it when the text or the cursor changed. */
    Q_INVOKABLE void look(const QString &text, int cursor);
    /** Moves the current offer up or down, and wraps around. */
    Q_INVOKABLE void step(int by);
    /** Accepts the current offer; replaced() follows. */
    Q_INVOKABLE void accept();
    /** Closes the offers until another colon is typed. */
    Q_INVOKABLE void dismiss();

Q_SIGNALS:
    void changed();
    void currentChanged();
    /** Emitted when this part of the text must be replaced by the emoji. */
    void replaced(int start, int end, const QString &emoji);

private:
    void offer(const QList<const Emoji *> &choices);

    QString m_text;
    int m_start = -1; ///< index of the colon
    int m_end = -1;
    int m_dismissed = -1; ///< index of a colon that offers nothing
    QList<const Emoji *> m_choices;
    int m_current = 0;
};

} // namespace coterie
