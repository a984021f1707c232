// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "desktop/TrayLook.h"

#include <QDBusAbstractAdaptor>
#include <QDBusArgument>
#include <QDBusVariant>
#include <QList>
#include <QObject>
#include <QVariantMap>

#include <functional>

namespace coterie {

// Types of com.canonical.dbusmenu.
struct MenuNode { ///< (ia{sv}av)
    int id = 0;
    QVariantMap properties;
    QList<QDBusVariant> children; ///< each a MenuNode
};
struct MenuProperties { ///< (ia{sv})
    int id = 0;
    QVariantMap properties;
};
struct MenuPropertyNames { ///< (ias)
    int id = 0;
    QStringList names;
};
struct MenuEvent { ///< (isvu)
    int id = 0;
    QString event;
    QDBusVariant data;
    uint timestamp = 0;
};

QDBusArgument &operator<<(QDBusArgument &argument, const MenuNode &node);
const QDBusArgument &operator>>(const QDBusArgument &argument, MenuNode &node);
QDBusArgument &operator<<(QDBusArgument &argument, const MenuProperties &item);
const QDBusArgument &operator>>(const QDBusArgument &argument, MenuProperties &item);
QDBusArgument &operator<<(QDBusArgument &argument, const MenuPropertyNames &item);
const QDBusArgument &operator>>(const QDBusArgument &argument, MenuPropertyNames &item);
QDBusArgument &operator<<(QDBusArgument &argument, const MenuEvent &event);
const QDBusArgument &operator>>(const QDBusArgument &argument, MenuEvent &event);

/** D-Bus adaptor for the tray icon's flat menu. An entry's id is its position, starting at 1; 0 is the menu itself. */
class TrayMenu : public QDBusAbstractAdaptor {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "com.canonical.dbusmenu")
    Q_PROPERTY(uint Version READ version CONSTANT)
    Q_PROPERTY(QString TextDirection READ textDirection CONSTANT)
    Q_PROPERTY(QString Status READ status CONSTANT)
    Q_PROPERTY(QStringList IconThemePath READ iconThemePath CONSTANT)

public:
    TrayMenu(QObject *item, std::function<void(const QString &)> chosen);

    void setEntries(const QList<TrayLook::Entry> &entries);

    [[nodiscard]] static uint version() { return 3; }
    [[nodiscard]] static QString textDirection();
    [[nodiscard]] static QString status() { return QStringLiteral("normal"); }
    [[nodiscard]] static QStringList iconThemePath() { return {}; }

public Q_SLOTS:
    uint GetLayout(int parentId, int recursionDepth, const QStringList &propertyNames, coterie::MenuNode &layout);
    QList<coterie::MenuProperties> GetGroupProperties(const QList<int> &ids, const QStringList &propertyNames);
    QDBusVariant GetProperty(int id, const QString &name);
    void Event(int id, const QString &eventId, const QDBusVariant &data, uint timestamp);
    QList<int> EventGroup(const QList<coterie::MenuEvent> &events);
    bool AboutToShow(int id);
    QList<int> AboutToShowGroup(const QList<int> &ids, QList<int> &idErrors);

Q_SIGNALS:
    void ItemsPropertiesUpdated(const QList<coterie::MenuProperties> &updatedProps,
                                const QList<coterie::MenuPropertyNames> &removedProps);
    void LayoutUpdated(uint revision, int parent);
    void ItemActivationRequested(int id, uint timestamp);

private:
    [[nodiscard]] QVariantMap propertiesOf(int id) const;
    [[nodiscard]] bool isEntry(int id) const { return id > 0 && id <= m_entries.size(); }

    QList<TrayLook::Entry> m_entries;
    std::function<void(const QString &)> m_chosen;
    uint m_revision = 1;
};

} // namespace coterie

Q_DECLARE_METATYPE(coterie::MenuNode)
Q_DECLARE_METATYPE(coterie::MenuProperties)
Q_DECLARE_METATYPE(coterie::MenuPropertyNames)
Q_DECLARE_METATYPE(coterie::MenuEvent)
