// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "secrets/FallbackSecretStore.h"

#include "secrets/Log.h"

#include <QPointer>

#include <utility>

namespace coterie {

namespace {

using Kind = SecretError::Kind;

/** In the file: the secret was removed while the desktop's store was absent, which may still have it. */
QString removedMark()
{
    return {};
}

/** Returns a callback that does nothing once the caller's context is gone. */
template <typename Done>
auto guarded(QObject *context, Done done)
{
    return [guard = QPointer(context), done = std::move(done)](const auto &answer) {
        if (guard)
            done(answer);
    };
}

} // namespace

FallbackSecretStore::FallbackSecretStore(std::unique_ptr<SecretStore> desktop, std::unique_ptr<SecretStore> file,
                                         QObject *parent)
    : SecretStore(parent),
      m_desktop(std::move(desktop)),
      m_file(std::move(file)),
      m_place(m_desktop ? Place::Desktop : m_file->place())
{
    if (m_desktop)
        connect(m_desktop.get(), &SecretStore::lateAnswer, this, &SecretStore::lateAnswer);
}

void FallbackSecretStore::read(const QString &key, QObject *context, ReadDone done)
{
    if (!m_desktop) {
        m_file->read(key, context, std::move(done));
        return;
    }
    const ReadDone answer = guarded(context, std::move(done));
    m_file->read(key, this, [this, key, context = QPointer(context), answer](const auto &found) {
        if (!found) {
            const bool isAbsent = found.error().kind == Kind::NotFound;
            readFromDesktop(key, context, answer, isAbsent ? std::nullopt : std::optional(found.error()));
            return;
        }
        setPlace(m_file->place());
        if (found.value() == removedMark()) {
            removeFromDesktop(key);
            answer(Result<QString, SecretError>(SecretError{Kind::NotFound, {}}));
            return;
        }
        moveToDesktop(key, found.value());
        answer(found);
    });
}

void FallbackSecretStore::readFromDesktop(const QString &key, QObject *context, const ReadDone &done,
                                          const std::optional<SecretError> &fileError)
{
    if (!context)
        return;
    m_desktop->read(key, this, [this, done, fileError](const Result<QString, SecretError> &found) {
        if (found)
            setPlace(Place::Desktop);
        const bool isNowhere =
            !found && (found.error().kind == Kind::NotFound || found.error().kind == Kind::Unavailable);
        // A damaged file may have had the secret.
        if (isNowhere && fileError)
            done(*fileError);
        else
            done(found);
    });
}

void FallbackSecretStore::moveToDesktop(const QString &key, const QString &value)
{
    m_desktop->write(key, value, this, [this, key, value](const std::optional<SecretError> &error) {
        if (error)
            return;
        m_desktop->read(key, this, [this, key, value](const Result<QString, SecretError> &saved) {
            if (!saved || saved.value() != value)
                return;
            // It may have been replaced in the file meanwhile.
            m_file->read(key, this, [this, key, value](const Result<QString, SecretError> &held) {
                if (!held || held.value() != value)
                    return;
                m_file->remove(key, this, [this](const std::optional<SecretError> &removal) {
                    qCDebug(secretsLog) << "a secret moved to the desktop's password store:" << !removal;
                    if (!removal)
                        setPlace(Place::Desktop);
                });
            });
        });
    });
}

void FallbackSecretStore::write(const QString &key, const QString &value, QObject *context, WriteDone done)
{
    if (!m_desktop) {
        m_file->write(key, value, context, std::move(done));
        return;
    }
    const WriteDone answer = guarded(context, std::move(done));
    m_desktop->write(key, value, this, [this, key, value, answer](const std::optional<SecretError> &error) {
        if (!error) {
            setPlace(Place::Desktop);
            m_file->remove(key, this, answer); // an older value must not win
        } else if (error->kind == Kind::Unavailable) {
            setPlace(m_file->place());
            m_file->write(key, value, this, answer);
        } else {
            answer(error);
        }
    });
}

void FallbackSecretStore::remove(const QString &key, QObject *context, WriteDone done)
{
    if (!m_desktop) {
        m_file->remove(key, context, std::move(done));
        return;
    }
    const WriteDone answer = guarded(context, std::move(done));
    m_file->remove(key, this, [this, key, answer](const std::optional<SecretError> &fileError) {
        m_desktop->remove(key, this, [this, key, answer, fileError](const std::optional<SecretError> &error) {
            if (error && error->kind == Kind::Unavailable && !fileError)
                m_file->write(key, removedMark(), this, answer);
            else
                answer(error ? error : fileError);
        });
    });
}

void FallbackSecretStore::removeFromDesktop(const QString &key)
{
    m_desktop->remove(key, this, [this, key](const std::optional<SecretError> &error) {
        if (error)
            return;
        // It may have been replaced in the file meanwhile.
        m_file->read(key, this, [this, key](const Result<QString, SecretError> &held) {
            if (held && held.value() == removedMark())
                m_file->remove(key, this, [](const std::optional<SecretError> &) {});
        });
    });
}

void FallbackSecretStore::setPlace(Place place)
{
    if (std::exchange(m_place, place) != place)
        Q_EMIT placeChanged();
}

} // namespace coterie
