// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/community/CommunityList.h"

#include "client/Account.h"
#include "ui/account/Accounts.h"
#include "ui/context/AppContext.h"

#include <algorithm>
#include <utility>

namespace coterie {

namespace {

constexpr int listed = 20;
/** Limits how many communities are followed without being open, to save sockets (R10). */
constexpr int followedAtOnce = 7;

} // namespace

CommunityList::CommunityList(Accounts &accounts, AppContext &context) : m_accounts(accounts), m_context(context)
{
    connect(&m_model, &CommunitiesModel::added, this, &CommunityList::adopt);
}

CommunityList::~CommunityList() = default;

void CommunityList::loadCached(std::function<void()> done)
{
    m_accounts.account()->store().loadCommunities(this,
                                                  [this, done = std::move(done)](const QList<TopCommunity> &cached) {
                                                      if (m_model.count() == 0)
                                                          m_model.setTop(cached);
                                                      done();
                                                  });
}

void CommunityList::load()
{
    m_stage = Loading;
    Q_EMIT stageChanged();
    m_accounts.account()->network().call<QList<TopCommunity>>(
        this, [](ApiClient &api, Reply<QList<TopCommunity>> reply) { api.topCommunities(listed, 0, std::move(reply)); },
        [this](const Result<QList<TopCommunity>, ApiError> &top) {
            if (top.ok()) {
                m_model.setTop(top.value());
                m_accounts.account()->store().saveCommunities(top.value());
                for (int i = 0; i < std::min(m_model.count(), followedAtOnce); ++i)
                    m_model.at(i)->follow();
                Q_EMIT loaded();
            } else {
                m_failureText = sentence(top.error());
            }
            m_stage = top.ok() ? Ready : Failed;
            Q_EMIT stageChanged();
        });
}

void CommunityList::reload()
{
    if (m_accounts.account() && m_accounts.stage() == Accounts::Ready)
        load();
}

void CommunityList::keepDrafts()
{
    for (int i = 0; i < m_model.count(); ++i) {
        if (Community *community = m_model.at(i); !community->draft()->text().isEmpty())
            m_drafts.insert(draftKey(*community), community->draft()->text());
    }
}

/** What is written under one account is not offered under another one. */
QString CommunityList::draftKey(const Community &community) const
{
    const Account *account = m_accounts.account();
    const QString user = account ? account->origin().text() + u'\n' + account->identity().user.id.text() : QString();
    return user + u'\n' + community.tokenAddress();
}

void CommunityList::adopt(Community *community)
{
    community->setPreferences(m_context.preferences());
    community->draft()->setText(m_drafts.value(draftKey(*community)));
    community->attach(m_accounts.account());
}

} // namespace coterie
