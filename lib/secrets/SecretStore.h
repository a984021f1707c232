// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/Result.h"
#include "secrets/SecretError.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>
#include <utility>

namespace coterie {

/**
 * Where secrets are kept between runs. All methods are asynchronous: `done` is invoked once, from the event loop of the
 * GUI thread and never from within the call, unless `context` is destroyed before. What is asked first is done first.
 *
 * A store may be a plugin with a Secrets list of its own, so register secrets with Secrets::remember() on the caller's
 * side; AccountSecrets.h does.
 */
class SecretStore : public QObject {
    Q_OBJECT

public:
    enum class Place {
        Desktop, ///< the desktop's password store
        File,    ///< a file in the profile
        Memory,  ///< nothing outlives the program
    };

    using ReadDone = std::function<void(const Result<QString, SecretError> &)>;
    using WriteDone = std::function<void(const std::optional<SecretError> &)>;

    using QObject::QObject;

    [[nodiscard]] virtual Place place() const = 0;
    virtual void read(const QString &key, QObject *context, ReadDone done) = 0;
    /** Replaces the value of the key. */
    virtual void write(const QString &key, const QString &value, QObject *context, WriteDone done) = 0;
    /** Removing a key that does not exist succeeds. */
    virtual void remove(const QString &key, QObject *context, WriteDone done) = 0;

Q_SIGNALS:
    /**
     * Emitted when the store answers a read after `done` was invoked with TimedOut. Another read will be quick; a user
     * who was asked to unlock the store may have taken their time.
     */
    void lateAnswer(const QString &key);

protected:
    /** Invokes `done` from the event loop. */
    template <typename DoneCallback, typename Answer>
    static void answerLater(QObject *context, DoneCallback done, Answer answer)
    {
        QMetaObject::invokeMethod(
            context, [done = std::move(done), answer = std::move(answer)] { done(answer); }, Qt::QueuedConnection);
    }
};

} // namespace coterie
