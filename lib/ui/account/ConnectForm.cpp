// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/account/ConnectForm.h"

#include "client/Account.h"
#include "client/Log.h"
#include "ui/account/AccountFailure.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace coterie {

ConnectForm::ConnectForm(Host &host) : m_host(host) {}

ConnectForm::~ConnectForm() = default;

void ConnectForm::setSettings(const ServiceSettings &settings)
{
    constexpr qsizetype shown = 4;
    const QString &key = settings.apiKey;
    m_address = settings.address;
    m_apiKeyHint = key.size() <= 2 * shown ? QString() : u"••••"_s + key.right(shown);
    Q_EMIT settingsChanged();
}

void ConnectForm::cancel()
{
    m_account.reset();
}

void ConnectForm::connectTo(const QString &address, const QString &apiKey, const QString &accessToken,
                            const QString &refreshToken)
{
    ServiceSettings wanted = m_host.storedSettings();
    wanted.address = address.trimmed();
    if (!apiKey.trimmed().isEmpty())
        wanted.apiKey = apiKey.trimmed();
    if (!accessToken.trimmed().isEmpty()) {
        wanted.accessToken = accessToken.trimmed();
        wanted.refreshToken = refreshToken.trimmed();
    } else if (!refreshToken.trimmed().isEmpty()) {
        wanted.refreshToken = refreshToken.trimmed();
    }
    const auto credentials = Account::credentials(wanted);
    if (!credentials)
        return setError(u"address"_s, sentence(credentials.error()));
    if (wanted.apiKey.isEmpty())
        return setError(u"apiKey"_s, tr("The service requires an API key. Ask its team for one."));
    if (wanted.accessToken.isEmpty())
        return setError(u"accessToken"_s, tr("Enter your access token. It identifies your account."));
    m_settings = wanted;
    m_account = m_host.makeAccount(wanted, credentials.value());
    connect(&m_account->network(), &NetworkClient::tokensRenewed, this,
            [this](const TokenPair &tokens) { m_host.keepTokens(m_settings, tokens); });
    setError({}, {});
    m_account->loadIdentity(m_account.get(), [this](const std::optional<ApiError> &error) { conclude(error); });
}

void ConnectForm::conclude(const std::optional<ApiError> &error)
{
    auto account = std::move(m_account);
    disconnect(&account->network(), nullptr, this, nullptr);
    if (error) {
        const AccountFailure failure = AccountFailure::ofService(*error, account->origin());
        // The service checks the key before the token: it answers 403 to a wrong key, 401 to a wrong token.
        const QString field = error->kind == ApiError::Kind::SignInRequired ? u"accessToken"_s
                              : error->kind == ApiError::Kind::Forbidden    ? u"apiKey"_s
                                                                            : u"address"_s;
        qCDebug(sessionLog).noquote() << "the service that was tried failed:" << failure.title;
        setError(field, failure.title + u". "_s + failure.reason);
        account.release()->deleteLater(); // its reply is on the call stack
        return;
    }
    m_host.accept(std::move(account), m_settings);
    setError({}, {});
}

void ConnectForm::setError(const QString &field, const QString &error)
{
    m_errorField = field;
    m_error = error;
    Q_EMIT changed();
}

} // namespace coterie
