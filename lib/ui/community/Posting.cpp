// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/community/Posting.h"

#include "client/Account.h"
#include "ui/settings/Preferences.h"
#include "ui/text/Format.h"

using namespace Qt::StringLiterals;

namespace coterie {

void Posting::attach(Account &account, Timeline &timeline)
{
    m_account = &account;
    m_timeline = &timeline;
    applyChoice();
    connect(&account, &Account::identityChanged, this, [this] {
        applyChoice();
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

void Posting::detach()
{
    if (m_account)
        disconnect(m_account, nullptr, this, nullptr);
    m_account = nullptr;
    m_timeline = nullptr;
    Q_EMIT changed();
}

std::optional<PostingSource> Posting::source() const
{
    return m_timeline ? m_timeline->source() : std::nullopt;
}

Posting::Step Posting::step() const
{
    if (!m_account)
        return NoStep;
    if (m_account->network().isGuest())
        return SignIn;
    // Until the service has answered, the wallets are not known.
    return canPost() || !m_account->isConfirmed() ? NoStep : LinkWallet;
}

bool Posting::canPost() const
{
    return m_account && !m_account->network().isGuest() && source().has_value();
}

QString Posting::hint() const
{
    if (!m_account)
        return {};
    if (m_account->network().isGuest())
        return tr("Sign in to post, like and see posts live");
    const std::optional<PostingSource> source = this->source();
    if (!source)
        return tr("Link a wallet to post");
    //: %1 is a shortened wallet address, %2 is the name of the chain
    return tr("Posting as %1 · %2").arg(Format::shortAddress(source->address, true), source->chainName());
}

QString Posting::wallet() const
{
    const std::optional<PostingSource> source = this->source();
    return source ? Format::shortAddress(source->address, true) : QString();
}

QVariantList Posting::sources() const
{
    QVariantList list;
    if (!m_account)
        return list;
    const std::optional<PostingSource> chosen = source();
    for (const PostingSource &source : PostingSource::all(m_account->identity(), m_timeline->token())) {
        //: %1 is a shortened wallet address, %2 is the name of the chain
        const QString text = tr("%1 · %2").arg(Format::shortAddress(source.address, true), source.chainName());
        list.append(QVariantMap{{u"key"_s, source.key()}, {u"text"_s, text}, {u"chosen"_s, source == chosen}});
    }
    return list;
}

bool Posting::post(const QString &text, const QString &mediaUrl)
{
    if (!m_timeline || !m_timeline->post(text, mediaUrl))
        return false;
    Q_EMIT posted();
    return true;
}

void Posting::choose(const QString &key)
{
    if (!m_timeline)
        return;
    m_timeline->setChosenSource(key);
    if (m_preferences)
        m_preferences->setPostingSource(m_account->identity().user.id.text(), m_timeline->token().text(), key);
    Q_EMIT changed();
}

void Posting::applyChoice()
{
    const UserId &user = m_account->identity().user.id;
    if (m_preferences && !user.isEmpty())
        m_timeline->setChosenSource(m_preferences->postingSource(user.text(), m_timeline->token().text()));
}

} // namespace coterie
