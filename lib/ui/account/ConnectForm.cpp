// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/account/ConnectForm.h"

#include "client/Account.h"
#include "client/Log.h"
#include "ui/account/AccountFailure.h"

#include <QSslCertificate>

#include <utility>

using namespace Qt::StringLiterals;

namespace coterie {

ConnectForm::ConnectForm(Host &host) : m_host(host) {}

ConnectForm::~ConnectForm() = default;

void ConnectForm::setSettings(const ServiceSettings &settings)
{
    constexpr qsizetype shown = 4;
    const QString &key = settings.apiKey;
    const QString hint = key.size() <= 2 * shown ? QString() : u"••••"_s + key.right(shown);
    // A retry in the background must not overwrite what the user is entering.
    if (m_address == settings.address && m_caFile == settings.caFile && m_apiKeyHint == hint)
        return;
    m_address = settings.address;
    m_caFile = settings.caFile;
    m_apiKeyHint = hint;
    Q_EMIT settingsChanged();
}

void ConnectForm::cancel()
{
    m_account.reset();
}

void ConnectForm::connectTo(const QString &address, const QString &apiKey, const QString &accessToken,
                            const QString &refreshToken, const QString &caFile)
{
    ServiceSettings wanted = m_host.storedSettings();
    const auto stored = Account::credentials(wanted);
    wanted.address = address.trimmed();
    const auto entered = Account::credentials(wanted);
    if (!entered)
        return setError(u"address"_s, sentence(entered.error()));
    if (!stored || stored->origin != entered->origin)
        wanted = {
            .address = wanted.address, .apiKey = {}, .accessToken = {}, .caFile = {}}; // secrets of another service
    wanted.caFile = caFile.trimmed();
    if (!apiKey.trimmed().isEmpty())
        wanted.apiKey = apiKey.trimmed();
    if (!accessToken.trimmed().isEmpty()) {
        wanted.accessToken = accessToken.trimmed();
        wanted.refreshToken = refreshToken.trimmed();
    } else if (!refreshToken.trimmed().isEmpty()) {
        wanted.refreshToken = refreshToken.trimmed();
    }
    if (!wanted.caFile.isEmpty() && QSslCertificate::fromPath(wanted.caFile, QSsl::Pem).isEmpty())
        return setError(u"caFile"_s, tr("This file has no certificate in PEM format."));
    if (wanted.apiKey.isEmpty())
        return setError(u"apiKey"_s, tr("The service requires an API key. Ask its team for one."));
    m_settings = wanted;
    m_account = m_host.makeAccount(wanted, Account::credentials(wanted).value());
    connect(&m_account->network(), &NetworkClient::tokensRenewed, this,
            [this](const TokenPair &tokens) { m_host.keepTokens(m_settings, tokens); });
    setError({}, {});
    if (!wanted.accessToken.isEmpty()) {
        m_account->loadIdentity(m_account.get(), [this](const std::optional<ApiError> &error) { conclude(error); });
        return;
    }
    m_account->network().call<QList<TopCommunity>>(
        m_account.get(),
        [](ApiClient &api, Reply<QList<TopCommunity>> reply) { api.topCommunities(1, 0, std::move(reply)); },
        [this](const Result<QList<TopCommunity>, ApiError> &top) {
            conclude(top.ok() ? std::nullopt : std::optional(top.error()));
        });
}

void ConnectForm::conclude(const std::optional<ApiError> &error)
{
    Account *account = m_account.release();
    disconnect(&account->network(), nullptr, this, nullptr);
    account->deleteLater(); // its reply is what called this
    if (error) {
        const AccountFailure failure = AccountFailure::ofService(*error, account->origin());
        // The service checks the key before the token: it answers 403 to a wrong key, 401 to a wrong token.
        const bool isKey = error->kind == ApiError::Kind::Forbidden
                           || (error->kind == ApiError::Kind::SignInRequired && m_settings.accessToken.isEmpty());
        const QString field = isKey                                           ? u"apiKey"_s
                              : error->kind == ApiError::Kind::SignInRequired ? u"accessToken"_s
                                                                              : u"address"_s;
        qCDebug(sessionLog).noquote() << "the service that was tried failed:" << failure.title;
        setError(field, failure.title + u". "_s + failure.reason);
        return;
    }
    m_host.accept(account->identity().user, m_settings);
    setError({}, {});
}

void ConnectForm::setError(const QString &field, const QString &error)
{
    m_errorField = field;
    m_error = error;
    Q_EMIT changed();
}

} // namespace coterie
