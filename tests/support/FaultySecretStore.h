// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "secrets/MemorySecretStore.h"

#include <utility>

namespace coterie::test {

/** Stands for the desktop's store; its values outlive it in `inner`. The request of the given number goes wrong. */
class FaultySecretStore : public SecretStore {
public:
    enum class Fault {
        None,
        Error,       ///< it fails and does nothing
        Silence,     ///< it does nothing and never answers, as if the program was killed before
        LateSilence, ///< it does what was asked and never answers, as if the program was killed after
        Lie,         ///< a read answers with something else
    };

    FaultySecretStore(MemorySecretStore &inner, Fault fault = Fault::None, int at = 0,
                      SecretError::Kind kind = SecretError::Kind::Locked)
        : m_inner(inner), m_fault(fault), m_at(at), m_kind(kind)
    {
    }

    /** Invoked at each request with its number, before it is carried out. */
    std::function<void(int)> onRequest;
    [[nodiscard]] int requests() const { return m_requests; }
    [[nodiscard]] Place place() const override { return Place::Desktop; }

    void read(const QString &key, QObject *context, ReadDone done) override
    {
        const Fault fault = next();
        if (fault == Fault::None)
            m_inner.read(key, context, std::move(done));
        else if (fault == Fault::Lie)
            answerLater(context, std::move(done), Result<QString, SecretError>(QStringLiteral("a lie")));
        else if (fault == Fault::Error)
            answerLater(context, std::move(done), Result<QString, SecretError>(SecretError{m_kind, {}}));
    }
    void write(const QString &key, const QString &value, QObject *context, WriteDone done) override
    {
        const Fault fault = next();
        if (fault == Fault::Error)
            answerLater(context, std::move(done), std::optional(SecretError{m_kind, {}}));
        else if (fault == Fault::LateSilence)
            m_inner.write(key, value, this, [](const auto &) {});
        else if (fault != Fault::Silence)
            m_inner.write(key, value, context, std::move(done));
    }
    void remove(const QString &key, QObject *context, WriteDone done) override
    {
        const Fault fault = next();
        if (fault == Fault::Error)
            answerLater(context, std::move(done), std::optional(SecretError{m_kind, {}}));
        else if (fault == Fault::LateSilence)
            m_inner.remove(key, this, [](const auto &) {});
        else if (fault != Fault::Silence)
            m_inner.remove(key, context, std::move(done));
    }

private:
    Fault next()
    {
        const int request = m_requests++;
        if (onRequest)
            onRequest(request);
        return request == m_at ? m_fault : Fault::None;
    }

    MemorySecretStore &m_inner;
    Fault m_fault;
    int m_at;
    SecretError::Kind m_kind;
    int m_requests = 0;
};

} // namespace coterie::test
