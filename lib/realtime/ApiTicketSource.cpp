// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "realtime/ApiTicketSource.h"

#include "api/ApiClient.h"
#include "log/Secrets.h"

#include <utility>

namespace coterie {

ApiTicketSource::ApiTicketSource(ApiClient &client) : m_client(client) {}

void ApiTicketSource::fetch(const TokenAddress &token, std::function<void(Result<QString, ApiError>)> answer)
{
    m_client.ticket(token, [answer = std::move(answer)](Result<QString, ApiError> ticket) {
        if (ticket.ok())
            Secrets::remember(ticket.value()); // before it is used in a URL
        answer(std::move(ticket));
    });
}

} // namespace coterie
