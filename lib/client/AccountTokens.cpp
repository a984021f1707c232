// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "client/AccountTokens.h"

#include "log/Secrets.h"

#include <QTimer>

#include <utility>

namespace coterie {

AccountTokens::AccountTokens(AccountBook &book, QString accountId) : m_book(book), m_accountId(std::move(accountId)) {}

void AccountTokens::save(const TokenPair &tokens, std::function<void()> saved)
{
    Secrets::remember(tokens.accessToken);
    Secrets::remember(tokens.refreshToken);
    m_tokens = tokens;
    m_book.saveTokens(m_accountId, tokens, this,
                      [this, saved = std::move(saved)](const std::optional<SecretError> &error) {
                          setProblem(error);
                          if (saved)
                              saved();
                      });
}

void AccountTokens::load(const QString &refused, std::function<void(std::optional<TokenPair>)> loaded)
{
    const auto answer = [loaded](const Result<TokenPair, SecretError> &tokens) {
        loaded(tokens.ok() ? std::optional(tokens.value()) : std::nullopt);
    };
    m_book.readTokens(m_accountId, this, [this, refused, loaded, answer](const Result<TokenPair, SecretError> &tokens) {
        if (!tokens.ok() || tokens.value().refreshToken != refused)
            return answer(tokens);
        QTimer::singleShot(patience, this, [this, answer] { m_book.readTokens(m_accountId, this, answer); });
    });
}

void AccountTokens::retry()
{
    if (m_problem)
        save(m_tokens, {});
}

void AccountTokens::setProblem(const std::optional<SecretError> &problem)
{
    const bool isNews = problem.has_value() || m_problem.has_value();
    m_problem = problem;
    if (isNews)
        Q_EMIT problemChanged();
}

} // namespace coterie
