// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/people/Person.h"

#include "client/Account.h"
#include "client/Follows.h"
#include "client/MutedUsers.h"
#include "ui/community/Community.h"
#include "ui/context/AppContext.h"
#include "ui/navigation/Navigation.h"
#include "ui/text/Format.h"
#include "ui/text/Links.h"
#include "ui/text/UserText.h"

using namespace Qt::StringLiterals;

namespace coterie {

void Person::componentComplete()
{
    AppContext *context = AppContext::of(this);
    if (!context)
        return;
    connect(context, &AppContext::accountChanged, this, [this, context] { attach(context->account(), nullptr); });
    attach(context->account(), context->navigation()->current());
}

void Person::attach(Account *account, Community *community)
{
    if (m_account) {
        disconnect(m_account, nullptr, this, nullptr);
        disconnect(&m_account->follows(), nullptr, this, nullptr);
        disconnect(&m_account->muted(), nullptr, this, nullptr);
    }
    m_account = account;
    m_community = community;
    m_profile.reset();
    m_stage = Idle;
    if (account) {
        const auto mind = [this](const UserId &user) {
            if (user == m_id)
                Q_EMIT changed();
        };
        connect(account, &Account::identityChanged, this, &Person::changed);
        connect(&account->follows(), &Follows::stageChanged, this, &Person::changed);
        connect(&account->follows(), &Follows::changed, this, mind);
        connect(&account->follows(), &Follows::confirmed, this, [this](const UserId &user) {
            if (user == m_id && m_profile)
                load(); // refreshes the counts
        });
        connect(&account->muted(), &MutedUsers::changed, this, mind);
    }
    lookUp();
}

void Person::setUserId(const QString &userId)
{
    if (userId == m_id.text())
        return;
    m_id = UserId(userId);
    m_profile.reset();
    m_stage = Idle;
    lookUp();
}

void Person::setMessageId(const QString &messageId)
{
    m_message = MessageId(messageId);
    lookUp();
}

/** Reads what is already loaded about the user. */
void Person::lookUp()
{
    m_author.reset();
    m_xUrl.clear();
    m_mediaUrl.clear();
    m_messagesHere = -1;
    if (m_account && m_community) {
        if (const std::optional<Message> message = m_community->message(m_message)) {
            m_id = message->author.id;
            m_author = message->author;
            m_mediaUrl = Links::whole(message->mediaUrl);
        } else {
            m_author = m_community->author(m_id);
        }
        const std::optional<Member> member = m_community->members()->find(m_id);
        if (member)
            m_messagesHere = qreal(member->messageCount);
        if (member && !m_author)
            m_author = Author{member->id, member->username, member->profileImageUrl, member->twitterUrl,
                              member->followerCount};
        if (m_author)
            m_xUrl = Links::whole(m_author->twitterUrl);
    }
    if (m_account)
        m_account->follows().load();
    Q_EMIT changed();
}

/** Returns the name as the service sent it. */
QString Person::givenName() const
{
    if (m_profile)
        return m_profile->username;
    if (m_author)
        return m_author->username;
    return isOwn() ? m_account->identity().user.username : QString();
}

QString Person::username() const
{
    // A user who has not chosen a name yet sees an empty field for it.
    const QString shown = plainName(givenName());
    return shown.isEmpty() && !isOwn() && (m_profile || m_author) ? Format::name(shown) : shown;
}

QString Person::initials() const
{
    return Format::initials(givenName());
}

int Person::authorColor() const
{
    return Format::colorIndex(givenName());
}

QString Person::imageUrl() const
{
    return m_profile ? m_profile->profileImageUrl : m_author ? m_author->profileImageUrl : QString();
}

qreal Person::followerCount() const
{
    return m_profile ? qreal(m_profile->followerCount) : m_author ? qreal(m_author->followerCount) : -1;
}

qreal Person::nativeFollowerCount() const
{
    if (!m_profile)
        return -1;
    // Includes a follow or unfollow since the profile was loaded.
    const auto follows = m_account ? m_account->follows().isFollowing(m_id) : std::nullopt;
    const int more = follows && m_followedThen ? int(*follows) - int(*m_followedThen) : 0;
    return qMax(qreal(0), qreal(m_profile->nativeFollowerCount + more));
}

qreal Person::nativeFollowingCount() const
{
    return m_profile ? qreal(m_profile->nativeFollowingCount) : -1;
}

qreal Person::memberSince() const
{
    return m_profile ? qreal(m_profile->createdAt.milliseconds()) : 0;
}

QString Person::communitySymbol() const
{
    return m_community ? m_community->symbol() : QString();
}

bool Person::isOwn() const
{
    return m_account && !m_id.isEmpty() && m_id == m_account->identity().user.id;
}

bool Person::isMuted() const
{
    return m_account && m_account->muted().contains(m_id);
}

Person::Following Person::following() const
{
    if (!m_account)
        return NotKnown;
    const Follows &follows = m_account->follows();
    if (const auto known = follows.isFollowing(m_id))
        return *known ? Yes : No;
    return follows.stage() == Follows::Stage::Loading ? Asking : NotKnown;
}

void Person::load()
{
    if (!m_account || m_id.isEmpty() || m_stage == Loading)
        return;
    m_account->follows().load();
    if (!m_profile)
        m_stage = Loading;
    m_failure.clear();
    Q_EMIT changed();
    m_account->network().call<Profile>(
        this, [id = m_id](ApiClient &api, Reply<Profile> reply) { api.profile(id, std::move(reply)); },
        [this, id = m_id](const Result<Profile, ApiError> &profile) {
            if (id != m_id)
                return;
            if (profile.ok())
                return take(profile.value());
            if (m_profile)
                return; // the displayed profile is recent
            m_stage = Failed;
            m_failure = profile.error().kind == ApiError::Kind::NotFound ? tr("This user was not found.")
                                                                         : sentence(profile.error());
            Q_EMIT changed();
        });
}

void Person::take(const Profile &profile)
{
    m_profile = profile;
    m_followedThen = m_account ? m_account->follows().isFollowing(m_id) : std::nullopt;
    m_stage = Ready;
    Q_EMIT changed();
}

void Person::follow()
{
    if (m_account)
        m_account->follows().setFollowing(m_id, true);
}

void Person::unfollow()
{
    if (m_account)
        m_account->follows().setFollowing(m_id, false);
}

void Person::mute()
{
    if (m_account && !isOwn())
        m_account->muted().mute(m_id, givenName());
}

void Person::unmute()
{
    if (m_account)
        m_account->muted().unmute(m_id);
}

} // namespace coterie
