// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/people/ReportForm.h"

#include "client/Account.h"
#include "protocol/Trim.h"
#include "ui/community/Community.h"
#include "ui/context/AppContext.h"
#include "ui/navigation/Navigation.h"

#include <utility>

namespace coterie {

void ReportForm::componentComplete()
{
    const AppContext *context = AppContext::of(this);
    if (const Community *community = context ? context->navigation()->current() : nullptr)
        attach(context->account(), TokenAddress(community->tokenAddress()));
}

void ReportForm::attach(Account *account, const TokenAddress &community)
{
    m_account = account;
    m_token = community;
    Q_EMIT changed();
}

void ReportForm::setReason(Reason reason)
{
    if (m_stage == Sending || m_stage == Sent || reason == m_reason)
        return;
    m_reason = reason;
    Q_EMIT changed();
}

void ReportForm::setText(const QString &text)
{
    if (m_stage == Sending || m_stage == Sent || text == m_text)
        return;
    m_text = text;
    Q_EMIT changed();
}

bool ReportForm::isTextNeeded() const
{
    return m_reason == Other && trimmed(m_text).isEmpty();
}

bool ReportForm::isReady() const
{
    return m_account && !m_messageId.isEmpty() && m_reason != None && !isTextNeeded()
           && (m_stage == Draft || m_stage == Failed);
}

void ReportForm::send()
{
    if (!isReady())
        return;
    m_stage = Sending;
    m_failure.clear();
    Q_EMIT changed();
    m_account->network().call<Done>(
        this,
        [token = m_token, id = MessageId(m_messageId), report = ReportRequest{ReportReason(m_reason), m_text}](
            ApiClient &api, Reply<Done> reply) { api.report(token, id, report, std::move(reply)); },
        [this](const Result<Done, ApiError> &done) {
            m_stage = done.ok() ? Sent : Failed;
            if (!done.ok())
                m_failure = done.error().outcomeUnknown()
                                ? tr("%1 The report may have been delivered. You can safely send it again.")
                                      .arg(sentence(done.error()))
                                : sentence(done.error());
            Q_EMIT changed();
        });
}

} // namespace coterie
