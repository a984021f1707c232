// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "desktop/TrayMenu.h"

#include <QDBusMetaType>
#include <QGuiApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace coterie {

QDBusArgument &operator<<(QDBusArgument &argument, const MenuNode &node)
{
    argument.beginStructure();
    argument << node.id << node.properties << node.children;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, MenuNode &node)
{
    argument.beginStructure();
    argument >> node.id >> node.properties >> node.children;
    argument.endStructure();
    return argument;
}

QDBusArgument &operator<<(QDBusArgument &argument, const MenuProperties &item)
{
    argument.beginStructure();
    argument << item.id << item.properties;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, MenuProperties &item)
{
    argument.beginStructure();
    argument >> item.id >> item.properties;
    argument.endStructure();
    return argument;
}

QDBusArgument &operator<<(QDBusArgument &argument, const MenuPropertyNames &item)
{
    argument.beginStructure();
    argument << item.id << item.names;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, MenuPropertyNames &item)
{
    argument.beginStructure();
    argument >> item.id >> item.names;
    argument.endStructure();
    return argument;
}

QDBusArgument &operator<<(QDBusArgument &argument, const MenuEvent &event)
{
    argument.beginStructure();
    argument << event.id << event.event << event.data << event.timestamp;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, MenuEvent &event)
{
    argument.beginStructure();
    argument >> event.id >> event.event >> event.data >> event.timestamp;
    argument.endStructure();
    return argument;
}

TrayMenu::TrayMenu(QObject *item, std::function<void(const QString &)> chosen)
    : QDBusAbstractAdaptor(item), m_chosen(std::move(chosen))
{
    qDBusRegisterMetaType<MenuNode>();
    qDBusRegisterMetaType<MenuProperties>();
    qDBusRegisterMetaType<QList<MenuProperties>>();
    qDBusRegisterMetaType<MenuPropertyNames>();
    qDBusRegisterMetaType<QList<MenuPropertyNames>>();
    qDBusRegisterMetaType<MenuEvent>();
    qDBusRegisterMetaType<QList<MenuEvent>>();
}

void TrayMenu::setEntries(const QList<TrayLook::Entry> &entries)
{
    if (std::exchange(m_entries, entries) != entries)
        Q_EMIT LayoutUpdated(++m_revision, 0);
}

QString TrayMenu::textDirection()
{
    return QGuiApplication::layoutDirection() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s;
}

QVariantMap TrayMenu::propertiesOf(int id) const
{
    if (id == 0)
        return {{u"children-display"_s, u"submenu"_s}};
    if (!isEntry(id))
        return {};
    const TrayLook::Entry &entry = m_entries.at(id - 1);
    if (entry.isSeparator)
        return {{u"type"_s, u"separator"_s}};
    // A single underscore would mark an access key.
    QVariantMap properties{{u"label"_s, QString(entry.text).replace(u'_', u"__"_s)}};
    if (entry.isChecked) {
        properties.insert(u"toggle-type"_s, u"checkmark"_s);
        properties.insert(u"toggle-state"_s, *entry.isChecked ? 1 : 0);
    }
    return properties;
}

uint TrayMenu::GetLayout(int parentId, int recursionDepth, const QStringList &, MenuNode &layout)
{
    layout = {parentId, propertiesOf(parentId), {}};
    if (parentId == 0 && recursionDepth != 0) {
        for (int id = 1; id <= m_entries.size(); ++id)
            layout.children.append(QDBusVariant(QVariant::fromValue(MenuNode{id, propertiesOf(id), {}})));
    }
    return m_revision;
}

QList<MenuProperties> TrayMenu::GetGroupProperties(const QList<int> &ids, const QStringList &)
{
    QList<MenuProperties> all;
    if (ids.isEmpty()) { // means all entries
        for (int id = 0; id <= m_entries.size(); ++id)
            all.append({id, propertiesOf(id)});
    }
    for (const int id : ids) {
        if (id == 0 || isEntry(id))
            all.append({id, propertiesOf(id)});
    }
    return all;
}

QDBusVariant TrayMenu::GetProperty(int id, const QString &name)
{
    const QVariant value = propertiesOf(id).value(name);
    return QDBusVariant(value.isValid() ? value : QVariant(QString()));
}

void TrayMenu::Event(int id, const QString &eventId, const QDBusVariant &, uint)
{
    if (eventId == "clicked"_L1 && isEntry(id))
        m_chosen(m_entries.at(id - 1).id);
}

QList<int> TrayMenu::EventGroup(const QList<MenuEvent> &events)
{
    QList<int> unknown;
    for (const MenuEvent &event : events) {
        if (event.id == 0 || isEntry(event.id))
            Event(event.id, event.event, event.data, event.timestamp);
        else
            unknown.append(event.id);
    }
    return unknown;
}

bool TrayMenu::AboutToShow(int)
{
    return false; // the layout is always up to date
}

QList<int> TrayMenu::AboutToShowGroup(const QList<int> &, QList<int> &idErrors)
{
    idErrors.clear();
    return {};
}

} // namespace coterie
