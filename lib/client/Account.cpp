// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "client/Account.h"

#include <QPointer>

#include <utility>

namespace coterie {

namespace {

/** Returns the refresh token if there is one, because it lives longer. */
QString credentialOf(const QString &accessToken, const QString &refreshToken)
{
    return refreshToken.isEmpty() ? accessToken : refreshToken;
}

} // namespace

Account::Account(const NetworkClient::Options &options, Storage *storage, Timeline::Timing timing, QObject *parent)
    : QObject(parent),
      m_storage(storage),
      m_credential(credentialOf(options.credentials.accessToken, options.credentials.refreshToken)),
      m_timing(timing),
      m_network(options)
{
    connect(&m_network, &NetworkClient::tokensRenewed, this, [this](const TokenPair &tokens) {
        m_credential = credentialOf(tokens.accessToken, tokens.refreshToken);
        remember();
    });
}

void Account::remember()
{
    if (m_storage && !m_identity.user.id.isEmpty())
        m_storage->rememberAccount({origin().text(), m_identity.user, m_identity.wallets}, m_credential);
}

/** Callers emit identityChanged() afterwards: which cached rows a feed shows depends on the muted users. */
void Account::setIdentity(const Identity &identity)
{
    const bool isAnother = identity.user.id != m_identity.user.id;
    m_identity = identity;
    m_follows.setMe(identity.user.id);
    if (isAnother)
        m_muted.load(store());
}

AccountStore Account::store() const
{
    return m_storage && !m_identity.user.id.isEmpty() ? m_storage->account(origin().text(), m_identity.user.id)
                                                      : AccountStore();
}

void Account::setCredentials(const Credentials &credentials)
{
    m_credential = credentialOf(credentials.accessToken, credentials.refreshToken);
    m_network.setCredentials(credentials);
}

void Account::setExpectedUser(const User &user)
{
    setIdentity({user, {}, m_identity.chains});
}

void Account::loadCachedIdentity(QObject *context, const std::function<void(bool)> &done)
{
    if (!m_storage)
        return done(false);
    const UserId expected = m_identity.user.id;
    auto found = [this, guard = QPointer(this), expected, done](const std::optional<CachedAccount> &account) {
        if (!guard)
            return;
        const bool isNews = account && m_identity.user.id == expected && !m_isConfirmed;
        if (isNews) {
            setIdentity({account->user, account->wallets, m_identity.chains});
            Q_EMIT identityChanged();
        }
        done(isNews || (!expected.isEmpty() && !m_isConfirmed));
    };
    if (expected.isEmpty())
        m_storage->findAccount(origin().text(), m_credential, context, std::move(found));
    else
        m_storage->findUser(origin().text(), expected, context, std::move(found));
}

void Account::loadIdentity(QObject *context, const std::function<void(const std::optional<ApiError> &)> &done)
{
    m_network.call<User>(
        context, [](ApiClient &api, Reply<User> reply) { api.me(std::move(reply)); },
        [this, context, done](const Result<User, ApiError> &user) {
            if (!user.ok()) {
                done(user.error());
                return;
            }
            m_isConfirmed = true;
            setIdentity({user.value(), m_identity.wallets, m_identity.chains});
            loadChains();
            // Without wallets the user can still read; a post will fail and say why.
            loadWallets(context, [this, done](const std::optional<ApiError> &error) {
                if (error) {
                    remember();
                    Q_EMIT identityChanged();
                }
                done(std::nullopt);
            });
        });
}

void Account::loadWallets(QObject *context, const std::function<void(const std::optional<ApiError> &)> &done)
{
    m_network.call<QList<Wallet>>(
        context, [](ApiClient &api, Reply<QList<Wallet>> reply) { api.wallets(std::move(reply)); },
        [this, done](const Result<QList<Wallet>, ApiError> &wallets) {
            if (!wallets.ok()) {
                done(wallets.error());
                return;
            }
            m_identity.wallets = wallets.value();
            remember();
            Q_EMIT identityChanged();
            done(std::nullopt);
        });
}

void Account::loadChains()
{
    m_network.call<QStringList>(
        this, [](ApiClient &api, Reply<QStringList> reply) { api.chains(std::move(reply)); },
        [this](const Result<QStringList, ApiError> &chains) {
            if (!chains.ok() || chains.value() == m_identity.chains)
                return;
            m_identity.chains = chains.value();
            Q_EMIT identityChanged();
        });
}

std::unique_ptr<Timeline> Account::openFeed(const TokenAddress &token)
{
    auto session = std::make_unique<Timeline>(m_network, m_scheduler, m_random, token, m_timing, store());
    session->setIdentity(m_identity);
    connect(this, &Account::identityChanged, session.get(),
            [this, opened = session.get()] { opened->setIdentity(m_identity); });
    return session;
}

Result<Credentials, OriginError> Account::credentials(const ServiceSettings &settings)
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
