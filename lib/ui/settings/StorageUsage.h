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
 * How much of this computer Coterie takes for what it keeps of feeds, and a way to have it back. Asks when it is made.
 */
class StorageUsage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    /** "1.4 MB"; empty until it is known. */
    Q_PROPERTY(QString size READ size NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    /** What came of clearing, in a sentence; empty before. */
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed)

public:
    explicit StorageUsage(QObject *parent = nullptr);

    [[nodiscard]] QString size() const;
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] QString outcome() const { return m_outcome; }

    /** "1.4 MB" */
    Q_INVOKABLE [[nodiscard]] static QString sizeText(qreal bytes);
    /** Messages and communities; posts, drafts and what this person wrote stay. */
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
