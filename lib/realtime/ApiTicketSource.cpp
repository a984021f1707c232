// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "realtime/ApiTicketSource.h"

#include "api/ApiClient.h"

#include <utility>

namespace coterie {

ApiTicketSource::ApiTicketSource(ApiClient &client) : m_client(client) {}

void ApiTicketSource::fetch(const TokenAddress &token, std::function<void(Result<QString, ApiError>)> answer)
{
    m_client.ticket(token, std::move(answer));
}

} // namespace coterie
