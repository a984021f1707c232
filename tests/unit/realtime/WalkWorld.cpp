// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "realtime/WalkWorld.h"

#include <QUrlQuery>

#include <algorithm>
#include <utility>

namespace coterie::test {

struct WalkWorld::WalkSocket : Socket {
    WalkSocket(WalkWorld &its_world, std::shared_ptr<Link> its_link) : world(its_world), link(std::move(its_link)) {}
    ~WalkSocket() override { link->destroyed = true; }
    void open(const QUrl &url, Handlers handlers) override
    {
        link->handlers = std::move(handlers);
        world.opening(*link, url);
    }
    void close(quint16 code) override
    {
        if (link->ended || link->closed)
            world.wrong(QStringLiteral("a socket was closed that had ended, or closed already"));
        link->closed = code;
    }
    void ping() override
    {
        if (!link->isAlive() || !link->accepted)
            world.wrong(QStringLiteral("a ping to a socket that is not open"));
    }
    WalkWorld &world;
    std::shared_ptr<Link> link;
};

WalkWorld::WalkWorld(WalkRandom &random, int keys) : m_random(random)
{
    for (int number = 0; number < keys; ++number)
        m_keys.insert(key(number).token.text(), number);
}

CommunityKey WalkWorld::key(int number)
{
    static const Origin origin = Origin::parse(QStringLiteral("https://api.example")).value();
    return {origin, QStringLiteral("ann"), TokenAddress(QStringLiteral("So%1").arg(number))};
}

void WalkWorld::wrong(const QString &words)
{
    if (m_broken.isEmpty())
        m_broken = words;
}

std::shared_ptr<WalkWorld::Link> WalkWorld::aliveOf(int key) const
{
    const auto found = std::find_if(links.cbegin(), links.cend(),
                                    [key](const auto &link) { return link->key == key && link->isAlive(); });
    return found == links.cend() ? nullptr : *found;
}

int WalkWorld::alive() const
{
    return int(std::count_if(links.cbegin(), links.cend(), [](const auto &link) { return link->isAlive(); }));
}

void WalkWorld::sweep()
{
    constexpr std::size_t enough = 60;
    if (links.size() > enough)
        std::erase_if(links, [](const auto &link) { return link->destroyed; });
    if (requests.size() > enough)
        requests.erase(requests.begin(), requests.begin() + enough / 2);
}

QString WalkWorld::ticketFor(const Request &request, bool isWanted)
{
    const QString ticket = QStringLiteral("ticket+%1/%2").arg(request.number).arg(++m_number);
    if (isWanted)
        m_given.insert(ticket, request);
    return ticket;
}

std::unique_ptr<Socket> WalkWorld::create()
{
    links.push_back(std::make_shared<Link>());
    return std::make_unique<WalkSocket>(*this, links.back());
}

void WalkWorld::opening(Link &link, const QUrl &url)
{
    const QString ticket = QUrlQuery(url).queryItemValue(QStringLiteral("ticket"), QUrl::FullyDecoded);
    const QStringList segments = url.path().split(u'/');
    link.key = m_keys.value(segments.value(segments.size() - 2), -1);
    const auto request = m_given.constFind(ticket);
    if (request == m_given.constEnd() || request->key != link.key) {
        wrong(QStringLiteral("a ticket that is late, was used before or is another community's: %1").arg(ticket));
    } else {
        constexpr qint64 freshFor = 25'000; // ms
        if (std::max<qint64>((time.now() - request->askedAt).count(), time.wallClock() - request->askedAtWall)
            > freshFor)
            wrong(QStringLiteral("a ticket that is too old: %1").arg(ticket));
        m_given.erase(request);
    }
    const auto ofKey = std::count_if(links.cbegin(), links.cend(),
                                     [&](const auto &one) { return one->key == link.key && one->isAlive(); });
    if (onOpen)
        onOpen(link.key);
    if (ofKey != 1)
        wrong(QStringLiteral("%1 live sockets for one key").arg(ofKey));
}

void WalkWorld::fetch(const TokenAddress &token, std::function<void(Result<QString, ApiError>)> answer)
{
    const int number = m_keys.value(token.text(), -1);
    if (aliveOf(number))
        wrong(QStringLiteral("a ticket was asked for while there is a socket"));
    if (onFetch)
        onFetch(number);
    requests.push_back({number, ++m_number, time.now(), time.wallClock(), std::move(answer)});
}

} // namespace coterie::test
