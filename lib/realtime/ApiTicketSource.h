// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "realtime/TicketSource.h"

namespace coterie {

class ApiClient;

/** Requests tickets from the service through an ApiClient, which must outlive it. Use it on the client's thread. */
class ApiTicketSource : public TicketSource {
public:
    explicit ApiTicketSource(ApiClient &client);

    void fetch(const TokenAddress &token, std::function<void(Result<QString, ApiError>)> answer) override;

private:
    ApiClient &m_client;
};

} // namespace coterie
