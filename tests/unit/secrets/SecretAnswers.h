// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "secrets/SecretStore.h"

#include <QEventLoop>
#include <QTimer>

namespace coterie::test {

/** What one request of a SecretStore came to. */
struct SecretAnswer {
    int count = 0; ///< of answers
    QString value;
    std::optional<SecretError> error;

    [[nodiscard]] bool isError(SecretError::Kind kind) const { return count == 1 && error && error->kind == kind; }
    [[nodiscard]] bool isDone() const { return count == 1 && !error; }
};

/** Asks a store and runs the event loop until it answers, for at most 20 s. */
class SecretAsker : public QObject {
public:
    explicit SecretAsker(SecretStore &store) : m_store(store) {}

    SecretAnswer read(const QString &key)
    {
        return wait([&](SecretAnswer &answer, const std::function<void()> &quit) {
            m_store.read(key, this, [&answer, quit](const Result<QString, SecretError> &result) {
                ++answer.count;
                if (result)
                    answer.value = result.value();
                else
                    answer.error = result.error();
                quit();
            });
        });
    }
    SecretAnswer write(const QString &key, const QString &value)
    {
        return wait([&](SecretAnswer &answer, const std::function<void()> &quit) {
            m_store.write(key, value, this, take(answer, quit));
        });
    }
    SecretAnswer remove(const QString &key)
    {
        return wait([&](SecretAnswer &answer, const std::function<void()> &quit) {
            m_store.remove(key, this, take(answer, quit));
        });
    }
    /** Whether an answer came from within a call. */
    [[nodiscard]] bool wasHasty() const { return m_wasHasty; }

private:
    static SecretStore::WriteDone take(SecretAnswer &answer, const std::function<void()> &quit)
    {
        return [&answer, quit](const std::optional<SecretError> &error) {
            ++answer.count;
            answer.error = error;
            quit();
        };
    }
    template <typename Ask>
    SecretAnswer wait(Ask ask)
    {
        SecretAnswer answer;
        QEventLoop loop;
        ask(answer, [&loop] { loop.quit(); });
        m_wasHasty = m_wasHasty || answer.count > 0;
        QTimer::singleShot(std::chrono::seconds(20), &loop, &QEventLoop::quit);
        if (answer.count == 0)
            loop.exec();
        return answer;
    }

    SecretStore &m_store;
    bool m_wasHasty = false;
};

} // namespace coterie::test
