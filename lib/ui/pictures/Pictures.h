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
 * The pictures of a window: what they take on disk, for the settings, and which one is to be seen large. Nothing here
 * waits for the disk. GUI thread.
 */
class Pictures : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /** Bytes on disk; -1 while nobody knows. Who reads it has it looked up. */
    Q_PROPERTY(qreal diskBytes READ diskBytes NOTIFY diskBytesChanged)
    /** In bytes; more is never kept for long. */
    Q_PROPERTY(qreal diskLimit READ diskLimit CONSTANT)
    Q_PROPERTY(bool clearing READ isClearing NOTIFY diskBytesChanged)

public:
    explicit Pictures(PictureLoader::Options options, QObject *parent = nullptr);
    ~Pictures() override;

    /** Returns one for the profile and the account in use. */
    static Pictures *create(QQmlEngine *engine, QJSEngine *scriptEngine);
    /** Those of the engine that made an object; null outside an engine. */
    static Pictures *of(QObject *object);

    [[nodiscard]] PictureLoader &loader() { return m_loader; }

    [[nodiscard]] qreal diskBytes();
    [[nodiscard]] qreal diskLimit() const { return qreal(m_loader.diskLimit()); }
    [[nodiscard]] bool isClearing() const { return m_clearing; }

    /** Looks diskBytes up again. */
    Q_INVOKABLE void measure();
    /** Forgets every picture that was loaded; those on the screen stay there. */
    Q_INVOKABLE void clear();
    /** shown() asks whoever can to show the picture at this address, by this author, large. */
    Q_INVOKABLE void show(const QString &address, const QString &author) { Q_EMIT shown(address, author); }

Q_SIGNALS:
    void diskBytesChanged();
    void shown(const QString &address, const QString &author);
    /** What could not be reached may be now: the service is. */
    void reachable();

private:
    void follow(AppContext &context);
    void watch(const ConnectionStatus &connection);
    void setDiskBytes(qint64 bytes);

    PictureLoader m_loader;
    qint64 m_diskBytes = -1;
    bool m_measuring = false;
    bool m_clearing = false;
    bool m_live = false; ///< the connection of the community that is looked at
    QMetaObject::Connection m_watched;
};

} // namespace coterie
