// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QPointer>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace coterie {

class AppContext;

/**
 * The disk space of cached posts, and a way to clear it. Looks it up when it is created. GUI thread.
 */
class StorageUsage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    /** The size, such as "1.4 MB"; empty until it is known. */
    Q_PROPERTY(QString size READ size NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    /** The result of clearing, as a sentence; empty before. */
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed)

public:
    explicit StorageUsage(QObject *parent = nullptr);

    [[nodiscard]] QString size() const;
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] QString outcome() const { return m_outcome; }

    /** Returns a size as "1.4 MB". */
    Q_INVOKABLE [[nodiscard]] static QString sizeText(qreal bytes);
    /** Deletes cached messages and communities; posts, drafts and the ids of own messages stay. */
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void changed();

private:
    void measure();

    QPointer<AppContext> m_context;
    qint64 m_bytes = -1;
    bool m_isBusy = false;
    QString m_outcome;
};

} // namespace coterie
