// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "realtime/TicketSource.h"

namespace coterie {

class ApiClient;

/** Tickets of the service itself, with the account of one ApiClient, on its thread; the client must outlive it. */
class ApiTicketSource : public TicketSource {
public:
    explicit ApiTicketSource(ApiClient &client);

    void fetch(const TokenAddress &token, std::function<void(Result<QString, ApiError>)> answer) override;

private:
    ApiClient &m_client;
};

} // namespace coterie
