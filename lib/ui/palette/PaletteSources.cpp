// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/palette/PaletteSources.h"

#include "ui/community/CommunitiesModel.h"
#include "ui/context/AppContext.h"
#include "ui/navigation/Navigation.h"
#include "ui/palette/PaletteAction.h"
#include "ui/text/Format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QPointer>
#include <QUrl>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace coterie::palette {

namespace {

class PaletteText {
    Q_DECLARE_TR_FUNCTIONS(Palette)
};

/** A user with their newest loaded message. */
struct Known {
    UserId id;
    QString username;
    QString imageUrl; ///< empty if there is none
    QPointer<Community> community;
    qint64 messageCount = 0; ///< 0 if unknown
    MessageId newest = {};
    qint64 newestAt = 0; ///< ms since the epoch
};

void collect(Community &community, QList<Known> &people, QHash<QString, qsizetype> &places)
{
    const auto somebody = [&](const UserId &id, const QString &username, const QString &imageUrl) -> Known * {
        const auto place = places.constFind(username);
        if (place != places.cend())
            return &people[*place];
        if (people.size() >= mostPeople)
            return nullptr;
        places.insert(username, people.size());
        people.append({.id = id, .username = username, .imageUrl = imageUrl, .community = &community});
        return &people.last();
    };
    const FeedModel &feed = *community.timeline()->feed();
    for (int row = 0; row < std::min(feed.count(), rowsLookedAt); ++row) {
        const RowPointer held = feed.row(row);
        const MessageRow *message = held->message();
        if (!message || message->isFlagged())
            continue;
        const Message &told = *message->message;
        Known *known = somebody(told.author.id, told.author.username, told.author.profileImageUrl);
        if (!known || known->newestAt >= told.createdAt.milliseconds())
            continue;
        known->newest = told.id;
        known->newestAt = told.createdAt.milliseconds();
        known->imageUrl = told.author.profileImageUrl;
        known->community = &community;
    }
    for (const Member &member : community.members()->model()->members()) {
        Known *known = somebody(member.id, member.username, member.profileImageUrl);
        if (known && known->messageCount == 0)
            known->messageCount = member.messageCount;
    }
}

PaletteEntry entryOf(const Known &known, Navigation &navigation, qint64 now)
{
    PaletteEntry entry;
    entry.kind = PaletteModel::Person;
    entry.key = u"person:"_s + known.username;
    entry.title = Format::name(known.username);
    entry.letters = Format::initials(known.username);
    entry.imageUrl = known.imageUrl;
    entry.colorIndex = Format::colorIndex(known.username);
    entry.byNameAlone = true;
    const QString symbol = known.community ? known.community->symbol() : QString();
    entry.detail =
        known.newest.isEmpty()
            ? PaletteText::tr("%Ln message(s) in %1", nullptr, int(known.messageCount)).arg(Format::isolated(symbol))
            //: %1 is an age such as "18 d", %2 is a community
            : PaletteText::tr("%1 in %2").arg(Format::ago(known.newestAt, now), Format::isolated(symbol));
    entry.run = [known, guard = QPointer(&navigation)] {
        if (!guard || !known.community)
            return;
        if (guard->showsProfiles())
            guard->showProfile(known.id.text());
        else
            guard->openMessage(known.community->tokenAddress(), known.newest.text(), qreal(known.newestAt));
    };
    return entry;
}

} // namespace

std::vector<PaletteEntry> placeEntries(AppContext &context)
{
    Navigation &navigation = *context.navigation();
    const CommunitiesModel &communities = *context.communities();
    std::vector<PaletteEntry> entries;
    PaletteEntry home;
    home.key = u"home"_s;
    home.title = PaletteText::tr("Home feed");
    home.detail = PaletteText::tr("All communities");
    home.shortcut = u"Ctrl+0"_s;
    home.run = [guard = QPointer(&navigation)] {
        if (guard)
            guard->goHome();
    };
    entries.push_back(std::move(home));
    for (int i = 0; i < communities.count(); ++i) {
        Community *community = communities.at(i);
        PaletteEntry entry;
        entry.key = u"community:"_s + community->tokenAddress();
        entry.title = community->symbol();
        entry.detail = PaletteText::tr("%Ln member(s)", nullptr, int(community->stats()->memberCount()));
        entry.keywords = community->tokenAddress();
        if (i < 9)
            entry.shortcut = u"Ctrl+%1"_s.arg(i + 1);
        entry.letters = community->name();
        entry.imageUrl = community->imageUrl();
        entry.run = [guard = QPointer(&navigation), where = QPointer(community)] {
            if (guard && where)
                guard->setCurrent(where);
        };
        entries.push_back(std::move(entry));
    }
    return entries;
}

std::vector<PaletteEntry> personEntries(AppContext &context)
{
    const CommunitiesModel &communities = *context.communities();
    QList<Known> people;
    QHash<QString, qsizetype> places;
    for (int i = 0; i < communities.count(); ++i)
        collect(*communities.at(i), people, places);
    std::stable_sort(people.begin(), people.end(),
                     [](const Known &a, const Known &b) { return a.newestAt > b.newestAt; });
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    std::vector<PaletteEntry> entries;
    for (const Known &known : std::as_const(people))
        entries.push_back(entryOf(known, *context.navigation(), now));
    return entries;
}

std::vector<PaletteEntry> actionEntries()
{
    std::vector<PaletteEntry> entries;
    for (PaletteAction *action : PaletteAction::all()) {
        if (!action->isEnabled())
            continue;
        PaletteEntry entry;
        entry.kind = PaletteModel::Action;
        entry.key = u"action:"_s + action->text();
        entry.title = action->text();
        entry.keywords = action->keywords();
        entry.shortcut = action->shortcut();
        entry.run = [guard = QPointer(action)] {
            if (guard)
                Q_EMIT guard->triggered();
        };
        entries.push_back(std::move(entry));
    }
    return entries;
}

std::optional<PaletteEntry> addressEntry(AppContext &context, const QString &text)
{
    QString token = text.trimmed();
    if (const QUrl url(token); url.scheme() == "coterie"_L1)
        token = url.path().section(u'/', -1);
    if (!Navigation::canBeToken(token) || context.communities()->indexOf(TokenAddress(token)) >= 0)
        return {};
    PaletteEntry entry;
    entry.key = u"community:"_s + token;
    entry.title = PaletteText::tr("Open %1").arg(Format::shortAddress(token));
    entry.detail = PaletteText::tr("Community with this token address");
    entry.letters = u"+"_s;
    entry.run = [guard = QPointer(context.navigation()), token] {
        if (guard)
            guard->openCommunity(token);
    };
    return entry;
}

} // namespace coterie::palette
