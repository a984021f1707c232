// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/community/CommunityMembers.h"

#include "client/Account.h"

#include <utility>

namespace coterie {

void CommunityMembers::attach(Account *account)
{
    m_account = account;
}

void CommunityMembers::setToken(const TokenAddress &token)
{
    m_token = token;
    m_model.setMembers({});
    m_known.clear();
    m_failure.clear();
    m_stage = Idle;
    Q_EMIT changed();
}

void CommunityMembers::load()
{
    if (!m_account || m_stage == Loading)
        return;
    m_stage = m_model.count() > 0 ? Ready : Loading;
    m_failure.clear();
    Q_EMIT changed();
    constexpr int shown = 20;
    ask({.limit = shown}, this, [this, token = m_token](const Result<QList<Member>, ApiError> &members) {
        if (token != m_token)
            return;
        if (members.ok())
            m_model.setMembers(members.value());
        else
            m_failure = sentence(members.error());
        m_stage = members.ok() || m_model.count() > 0 ? Ready : Failed;
        Q_EMIT changed();
    });
}

void CommunityMembers::reload()
{
    if (m_stage != Idle)
        load();
}

void CommunityMembers::ask(Paging page, QObject *context, Reply<QList<Member>> reply)
{
    if (!m_account)
        return;
    m_account->network().call<QList<Member>>(
        context,
        [token = m_token, page](ApiClient &api, Reply<QList<Member>> answer) {
            api.members(token, page, std::move(answer));
        },
        [guard = QPointer(this), token = m_token, reply = std::move(reply)](Result<QList<Member>, ApiError> members) {
            if (guard && members.ok() && token == guard->m_token) {
                for (const Member &member : members.value())
                    guard->m_known.insert(member.id, member);
            }
            reply(std::move(members));
        });
}

std::optional<Member> CommunityMembers::find(const UserId &id) const
{
    const auto known = m_known.constFind(id);
    return known == m_known.cend() ? std::nullopt : std::optional(*known);
}

} // namespace coterie
