// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/navigation/Navigation.h"

#include "client/Account.h"
#include "ui/account/Accounts.h"
#include "ui/notifications/Notifications.h"
#include "ui/settings/Preferences.h"
#include "ui/text/Format.h"
#include "ui/text/Links.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMetaMethod>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace coterie {

namespace {

constexpr auto homePlace = "home"_L1;

} // namespace

Navigation::Navigation(Parts parts, QString open) : m_parts(parts), m_open(std::move(open)) {}

Navigation::~Navigation() = default;

void Navigation::setCurrent(Community *community)
{
    if (m_current == community)
        return;
    m_current = community;
    m_finder.reset();
    if (community) {
        m_isAtHome = false;
        keepPlace();
        community->load();
        if (Account *account = m_parts.accounts.account())
            account->network().prefer(TokenAddress(community->tokenAddress()));
    }
    Q_EMIT currentChanged();
}

void Navigation::goHome()
{
    if (m_isAtHome)
        return;
    m_finder.reset();
    m_current = nullptr;
    m_isAtHome = true;
    keepPlace();
    Q_EMIT currentChanged();
}

/** Saves the current place, but not in the sandbox, whose communities are new in each run. */
void Navigation::keepPlace()
{
    if (m_parts.accounts.isSandbox())
        return;
    if (m_isAtHome)
        m_parts.preferences.setLastPlace(homePlace);
    else if (m_current)
        m_parts.preferences.setLastPlace(m_current->tokenAddress());
}

void Navigation::leave()
{
    if (m_current && m_open.isEmpty())
        m_open = m_current->tokenAddress();
    setCurrent(nullptr);
}

void Navigation::openFirst()
{
    if (m_current || (m_isAtHome && m_open.isEmpty()))
        return;
    openAsked();
    if (!m_current && !m_isAtHome)
        openLast();
}

/** Opens the place that was open last, or the first community if that place no longer exists. */
void Navigation::openLast()
{
    const QString last = m_parts.accounts.isSandbox() ? QString() : m_parts.preferences.lastPlace();
    const CommunitiesModel &communities = m_parts.communities;
    if (last == homePlace)
        goHome();
    else if (communities.count() > 0)
        setCurrent(communities.at(std::max(0, communities.indexOf(TokenAddress(last)))));
}

void Navigation::open(const QString &tokenAddress)
{
    m_open = tokenAddress;
    if (m_parts.accounts.stage() != Accounts::Ready)
        return;
    openAsked();
    Q_EMIT activationRequested();
}

void Navigation::openAsked()
{
    if (!m_open.isEmpty() && !openCommunity(m_open))
        m_parts.notifications.add(
            {ToastModel::Warning,
             tr("The community could not be opened"),
             tr("“%1” is not a token address.").arg(Format::isolated(Format::excerpt(m_open, excerptLength))),
             {},
             {}});
    m_open.clear();
}

bool Navigation::openCommunity(const QString &tokenAddress)
{
    const QString token = tokenAddress.trimmed();
    if (!canBeToken(token))
        return false;
    if (m_parts.accounts.stage() == Accounts::Ready)
        setCurrent(m_parts.communities.ensure(TokenAddress(token)));
    else
        m_open = token;
    return true;
}

bool Navigation::canBeToken(const QString &text)
{
    constexpr qsizetype shortest = 20;
    constexpr qsizetype longest = 100;
    return text.size() >= shortest && text.size() <= longest
           && std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128 && c.isLetterOrNumber(); });
}

void Navigation::openReplies(const QString &tokenAddress, const QString &messageId)
{
    if (!openCommunity(tokenAddress) || !m_current)
        return;
    m_finder.reset();
    m_current->threads()->open(messageId);
}

void Navigation::openMessage(const QString &tokenAddress, const QString &messageId, qreal createdAt)
{
    if (!openCommunity(tokenAddress) || !m_current)
        return;
    m_finder = std::make_unique<MessageFinder>(m_current, MessageId(messageId), qint64(createdAt));
    connect(m_finder.get(), &MessageFinder::told, this, [this, community = m_current](MessageFinder::Outcome outcome) {
        if (community && community == m_current)
            showFound(community, outcome);
    });
}

void Navigation::showFound(Community *community, MessageFinder::Outcome outcome)
{
    const QString symbol = community->symbol();
    switch (outcome) {
    case MessageFinder::Outcome::Found:
        Q_EMIT showRow(qreal(community->timeline()->row(m_finder->messageId())->key));
        break;
    case MessageFinder::Outcome::InHole:
        Q_EMIT showRow(qreal(m_finder->hole()));
        m_parts.notifications.add({ToastModel::Warning,
                                   tr("The post has not been loaded"),
                                   tr("Load the missing posts in the feed of %1.").arg(Format::isolated(symbol)),
                                   {},
                                   {}});
        break;
    case MessageFinder::Outcome::Further:
        m_parts.notifications.add(
            {ToastModel::Warning, tr("The post is further down in %1").arg(Format::isolated(symbol)),
             tr("It is older than the %Ln loaded post(s).", nullptr, community->timeline()->feed()->count()),
             tr("Keep Searching"), [this, community = QPointer(community), id = m_finder->messageId()] {
                 if (m_finder && community && community == m_current && m_finder->messageId() == id)
                     m_finder->more();
             }});
        break;
    case MessageFinder::Outcome::Gone:
        m_parts.notifications.add({ToastModel::Warning,
                                   tr("The post is no longer in %1").arg(Format::isolated(symbol)),
                                   tr("It was removed after the home feed was compiled."),
                                   {},
                                   {}});
        break;
    case MessageFinder::Outcome::Failed:
        break; // the community's feed shows the reason
    }
}

void Navigation::showProfile(const QString &userId)
{
    if (m_parts.accounts.account() && !userId.isEmpty())
        Q_EMIT profileAsked(userId);
}

void Navigation::showAuthor(const QString &messageId)
{
    if (const auto message = m_current ? m_current->message(MessageId(messageId)) : std::nullopt)
        showProfile(message->author.id.text());
}

bool Navigation::showsProfiles() const
{
    return isSignalConnected(QMetaMethod::fromSignal(&Navigation::profileAsked));
}

void Navigation::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

void Navigation::openLink(const QString &address)
{
    if (Links::open(address))
        return;
    copy(address);
    m_parts.notifications.add(
        {ToastModel::Warning,
         tr("The link could not be opened"),
         tr("No application can open %1. The address was copied instead.").arg(Links::host(address)),
         {}});
}

} // namespace coterie
