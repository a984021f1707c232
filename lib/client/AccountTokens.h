// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/AccountBook.h"
#include "client/TokenStore.h"

#include <QObject>

#include <chrono>
#include <optional>

namespace coterie {

/**
 * Keeps the tokens of one account of a profile. If they cannot be saved they are used all the same, for this session
 * only, until retry() succeeds. GUI thread; the book must outlive it.
 */
class AccountTokens : public QObject, public TokenStore {
    Q_OBJECT

public:
    /** Another program that renews the session at the same time has this long to save the new tokens. */
    static constexpr auto patience = std::chrono::milliseconds(1500);

    AccountTokens(AccountBook &book, QString accountId);

    void save(const TokenPair &tokens, std::function<void()> saved) override;
    void load(const QString &refused, std::function<void(std::optional<TokenPair>)> loaded) override;

    /** Returns why the newest tokens are not saved; nothing if they are. */
    [[nodiscard]] const std::optional<SecretError> &problem() const { return m_problem; }
    /** Tries to save them again. */
    void retry();

Q_SIGNALS:
    void problemChanged();

private:
    void setProblem(const std::optional<SecretError> &problem);

    AccountBook &m_book;
    const QString m_accountId;
    TokenPair m_tokens; ///< the newest that were to be saved
    std::optional<SecretError> m_problem;
};

} // namespace coterie
