// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/community/Community.h"

#include "client/Account.h"
#include "protocol/Trim.h"
#include "ui/context/AppContext.h"
#include "ui/settings/Preferences.h"
#include "ui/text/Format.h"
#include "ui/text/UserText.h"

namespace coterie {

Community::Community(QObject *parent)
    : QObject(parent),
      m_drafts([this](const MessageId &root, const QString &text, const QString &mediaUrl) {
          return publish(root, text, mediaUrl);
      }),
      m_threads(m_drafts)
{
    // A new post only appears in the list of newest messages.
    connect(&m_posting, &Posting::posted, &m_timeline, [this] { m_timeline.setSort(CommunityTimeline::Newest); });
    connect(&m_connection, &ConnectionStatus::retryRequested, this, [this] {
        if (m_source)
            m_source->retryNow();
    });
}

Community::~Community() = default;

void Community::componentComplete()
{
    AppContext *context = AppContext::of(this);
    if (!context)
        return;
    setPreferences(context->preferences());
    const auto join = [this, context] {
        if (context->account() == m_account)
            return;
        attach(context->account());
        load();
    };
    connect(context, &AppContext::accountChanged, this, join);
    join();
}

void Community::setPreferences(Preferences &preferences)
{
    m_posting.setPreferences(&preferences);
    setFlagRules(preferences.flagRules());
    connect(&preferences, &Preferences::flagRulesChanged, this,
            [this, &preferences] { setFlagRules(preferences.flagRules()); });
}

void Community::setFlagRules(const FlagRules &rules)
{
    m_timeline.setFlagRules(rules);
    m_threads.setFlagRules(rules);
}

void Community::attach(Account *account)
{
    detach();
    m_account = account;
    m_members.attach(account);
    if (account && !m_token.isEmpty()) {
        m_source = account->openFeed(m_token);
        m_drafts.attach(*account, m_token);
        m_timeline.attach(*account, *m_source);
        m_threads.attach(*account, *m_source);
        m_actions.attach(*m_source);
        m_stats.attach(*account, *m_source);
        m_readState.attach(*account, *m_source);
        m_replyAlerts.attach(*account, *m_source);
        m_posting.attach(*account, *m_source);
        connect(m_source.get(), &Timeline::connectionChanged, this,
                [this] { m_connection.setState(m_source->connection()); });
        connect(m_source.get(), &Timeline::restored, this, [this](const CachedFeed &cached) {
            m_drafts.restore(cached.drafts);
            m_readState.restore(cached.readUpTo);
            m_timeline.noteRestored();
        });
    }
    Q_EMIT m_timeline.stageChanged();
}

void Community::detach()
{
    if (!m_source)
        return;
    m_threads.detach();
    m_drafts.detach();
    m_timeline.detach();
    m_actions.detach();
    m_posting.detach();
    m_readState.detach();
    m_replyAlerts.detach();
    m_stats.detach();
    m_source.reset();
    m_connection.setState({});
}

void Community::follow()
{
    if (m_source)
        m_source->follow();
}

void Community::setTop(const TopCommunity &top)
{
    if (top.token != m_token)
        m_members.setToken(top.token);
    m_token = top.token;
    m_symbol = top.symbol;
    m_imageUrl = top.imageUrl;
    m_stats.set(top);
    Q_EMIT nameChanged();
}

void Community::setTokenAddress(const QString &address)
{
    if (address == m_token.text())
        return;
    TopCommunity top;
    top.token = TokenAddress(address);
    setTop(top);
    Q_EMIT tokenAddressChanged();
    m_stats.clearActivity();
    if (m_account) {
        m_readState.reset();
        attach(m_account);
        load();
    }
}

QString Community::symbolOf(const TokenAddress &token, const QString &symbol)
{
    const QString shown = plainName(symbol);
    if (shown.isEmpty())
        return Format::shortAddress(plainName(token.text()), true);
    return shown.startsWith(u'$') ? shown : u'$' + shown;
}

QString Community::lettersOf(const TokenAddress &token, const QString &symbol)
{
    const QString shown = plainName(symbol);
    const QString letters = shown.isEmpty() ? plainName(token.text()) : shown;
    constexpr qsizetype most = 3; // code units
    return wholeCharacters(QStringView(letters).mid(letters.startsWith(u'$') ? 1 : 0), most).toString().toUpper();
}

void Community::load()
{
    const bool isFirst = m_source && m_source->stage() == Timeline::Stage::Idle;
    m_timeline.load();
    if (isFirst)
        m_stats.load();
}

void Community::reload()
{
    if (!m_source)
        return;
    m_timeline.refresh();
    m_stats.load();
    m_members.reload();
}

bool Community::publish(const MessageId &root, const QString &text, const QString &mediaUrl)
{
    return root.isEmpty() ? m_posting.post(text, mediaUrl) : m_threads.post(root, text, mediaUrl);
}

bool Community::takeBack(qreal key)
{
    return m_actions.takeBack(m_timeline.feed()->rowByKey(RowKey(key)), *draft());
}

bool Community::takeBackReply(qreal key)
{
    ThreadModel *thread = m_threads.current();
    return thread && m_actions.takeBack(thread->rowByKey(RowKey(key)), *thread->draft());
}

std::optional<Message> Community::message(const MessageId &id) const
{
    if (id.isEmpty())
        return {};
    RowPointer found = m_threads.current() ? m_threads.current()->find(id) : nullptr;
    if (!found)
        found = m_timeline.find(id);
    return found && found->message() ? std::optional(found->message()->snapshot()) : std::nullopt;
}

std::optional<Author> Community::author(const UserId &id) const
{
    RowPointer found = m_timeline.rowBy(id);
    if (!found && m_threads.current())
        found = m_threads.current()->rowBy(id);
    return found ? std::optional(found->message()->message->author) : std::nullopt;
}

} // namespace coterie
