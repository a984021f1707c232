// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "desktop/SystemLookSource.h"

#include "desktop/Log.h"

#include <QDBusArgument>

#include <utility>

using namespace Qt::StringLiterals;

namespace coterie {

namespace {

constexpr auto appearanceGroup = "org.freedesktop.appearance"_L1;
constexpr auto gnomeGroup = "org.gnome.desktop.interface"_L1; // other desktops' portals forward this group as well

} // namespace

SystemLookSource::SystemLookSource(QDBusConnection bus, std::function<void(const SystemLook &)> changed)
    : m_bus(std::move(bus)),
      m_object{u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s,
               u"org.freedesktop.portal.Settings"_s},
      m_changed(std::move(changed))
{
}

void SystemLookSource::begin()
{
    listen(m_bus, m_object, u"SettingChanged"_s, this, SLOT(settingChanged(QDBusMessage)));
    ask(m_bus, m_object.call(u"ReadAll"_s, {QStringList{appearanceGroup, gnomeGroup}}), this,
        [this](const QDBusMessage &reply) {
            if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().isEmpty()) {
                qCDebug(desktopLog).noquote() << "no desktop settings:" << reply.errorName();
                return;
            }
            m_owner = reply.service();
            const auto groups = qdbus_cast<QMap<QString, QVariantMap>>(reply.arguments().constFirst());
            for (auto group = groups.cbegin(); group != groups.cend(); ++group) {
                for (auto setting = group->cbegin(); setting != group->cend(); ++setting)
                    applySetting(group.key(), setting.key(), setting.value());
            }
            reportChange();
        });
}

void SystemLookSource::settingChanged(const QDBusMessage &message)
{
    const QVariantList arguments = message.arguments();
    if (m_owner.isEmpty() || message.service() != m_owner || arguments.size() != 3)
        return;
    applySetting(arguments.at(0).toString(), arguments.at(1).toString(), arguments.at(2));
    reportChange();
}

void SystemLookSource::applySetting(const QString &group, const QString &key, const QVariant &value)
{
    constexpr uint dark = 1;
    constexpr uint light = 2;
    const QVariant plain = unwrapped(value);
    if (group == appearanceGroup && key == "color-scheme"_L1) {
        m_scheme = plain.toUInt() == dark    ? SystemLook::Scheme::Dark
                   : plain.toUInt() == light ? SystemLook::Scheme::Light
                                             : SystemLook::Scheme::Unknown;
    } else if (group == appearanceGroup && key == "reduced-motion"_L1) {
        m_reduced = plain.toUInt() == 1;
    } else if (group == gnomeGroup && key == "enable-animations"_L1) {
        m_withoutMotion = !plain.toBool();
    }
}

void SystemLookSource::reportChange()
{
    const SystemLook look{m_scheme, m_reduced || m_withoutMotion};
    if (m_reported != look) {
        m_reported = look;
        m_changed(look);
    }
}

} // namespace coterie
