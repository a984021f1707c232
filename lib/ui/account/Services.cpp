// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/account/Services.h"

#include <algorithm>

namespace coterie {

Services::Services(ServiceCatalog &catalog) : m_catalog(catalog)
{
    // A key that came with the program is of more use than the first name in the list.
    const auto &services = catalog.services();
    const auto withKey = std::ranges::find_if(services, [](const Service &one) { return !one.apiKey.isEmpty(); });
    if (withKey != services.end())
        m_current = int(withKey - services.begin());
}

QStringList Services::names() const
{
    QStringList names;
    for (const Service &service : m_catalog.services())
        names.append(service.name);
    return names;
}

void Services::setCurrent(int index)
{
    if (index < 0 || index >= m_catalog.services().size() || index == m_current)
        return;
    m_current = index;
    Q_EMIT changed();
}

const Service &Services::service() const
{
    return m_catalog.services().at(std::min(m_current, int(m_catalog.services().size()) - 1));
}

QString Services::name() const
{
    return service().name;
}

bool Services::needsKey() const
{
    return service().apiKey.isEmpty();
}

QString Services::error() const
{
    return m_catalog.errors().join(QLatin1Char(' '));
}

void Services::choose(const Origin &origin)
{
    const auto &services = m_catalog.services();
    const auto found = std::ranges::find(services, origin, &Service::origin);
    if (found != services.end())
        setCurrent(int(found - services.begin()));
}

void Services::update()
{
    Q_EMIT changed();
}

} // namespace coterie
