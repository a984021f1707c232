// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/ServiceContext.h"

namespace coterie {

ServiceContext::ServiceContext(const Backend::Options &options, FeedSession::Timing timing, QObject *parent)
    : QObject(parent), m_timing(timing), m_backend(options)
{
}

void ServiceContext::loadIdentity(QObject *context, const std::function<void(const std::optional<ApiError> &)> &done)
{
    m_backend.call<User>(
        context, [](ApiClient &api, Reply<User> reply) { api.me(std::move(reply)); },
        [this, context, done](const Result<User, ApiError> &user) {
            if (!user.ok()) {
                done(user.error());
                return;
            }
            m_identity.user = user.value();
            m_backend.call<QList<Wallet>>(
                context, [](ApiClient &api, Reply<QList<Wallet>> reply) { api.wallets(std::move(reply)); },
                [this, done](const Result<QList<Wallet>, ApiError> &wallets) {
                    // Reading works without a wallet; a post will say that one is missing.
                    if (wallets.ok())
                        m_identity.wallets = wallets.value();
                    Q_EMIT identityChanged();
                    done(std::nullopt);
                });
        });
}

std::unique_ptr<FeedSession> ServiceContext::openFeed(const TokenAddress &token)
{
    auto session = std::make_unique<FeedSession>(m_backend, m_scheduler, m_random, token, m_timing);
    session->setIdentity(m_identity);
    connect(this, &ServiceContext::identityChanged, session.get(),
            [this, opened = session.get()] { opened->setIdentity(m_identity); });
    return session;
}

Result<Credentials, OriginError> ServiceContext::credentials(const ServiceSettings &settings)
{
    const auto origin = Origin::parse(settings.address);
    if (!origin)
        return origin.error();
    Credentials credentials;
    credentials.origin = origin.value();
    credentials.apiKey = settings.apiKey;
    credentials.accessToken = settings.accessToken;
    credentials.refreshToken = settings.refreshToken;
    return credentials;
}

} // namespace coterie
