// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "pictures/PictureLoader.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <memory>

class QJSEngine;
class QQmlEngine;

namespace coterie {

class AppContext;
class ConnectionStatus;

/**
 * The pictures of a window: their size on disk, and which one is shown large. Nothing here waits for the disk. GUI
 * thread.
 */
class Pictures : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /** Bytes on disk; -1 while unknown. Reading it starts a look-up. */
    Q_PROPERTY(qreal diskBytes READ diskBytes NOTIFY diskBytesChanged)
    /** The limit in bytes. */
    Q_PROPERTY(qreal diskLimit READ diskLimit CONSTANT)
    Q_PROPERTY(bool clearing READ isClearing NOTIFY diskBytesChanged)

public:
    explicit Pictures(PictureLoader::Options options, QObject *parent = nullptr);
    ~Pictures() override;

    /** Creates one for the profile and the account in use. */
    static Pictures *create(QQmlEngine *engine, QJSEngine *scriptEngine);
    /** Returns those of an object's engine; null without an engine. */
    static Pictures *of(QObject *object);

    [[nodiscard]] PictureLoader &loader() { return m_loader; }

    [[nodiscard]] qreal diskBytes();
    [[nodiscard]] qreal diskLimit() const { return qreal(m_loader.diskLimit()); }
    [[nodiscard]] bool isClearing() const { return m_clearing; }

    /** Looks up diskBytes again. */
    Q_INVOKABLE void measure();
    /** Deletes all cached pictures; visible ones stay. */
    Q_INVOKABLE void clear();
    /** Emits shown(), so that the picture at this URL, by this author, is shown large. */
    Q_INVOKABLE void show(const QString &address, const QString &author) { Q_EMIT shown(address, author); }

Q_SIGNALS:
    void diskBytesChanged();
    void shown(const QString &address, const QString &author);
    /** Emitted when failed pictures may load again, because the service is reachable. */
    void reachable();

private:
    void follow(AppContext &context);
    void watch(const ConnectionStatus &connection);
    void setDiskBytes(qint64 bytes);

    PictureLoader m_loader;
    qint64 m_diskBytes = -1;
    bool m_measuring = false;
    bool m_clearing = false;
    bool m_live = false; ///< the connection of the open community
    QMetaObject::Connection m_watched;
};

} // namespace coterie
