// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "media/PictureMaker.h"
#include "realtime/QtRandom.h"
#include "realtime/QtScheduler.h"
#include "storage/Settings.h"
#include "storage/Storage.h"
#include "ui/connection/Backend.h"
#include "ui/service/FeedSession.h"
#include "ui/service/Follows.h"
#include "ui/service/MutedModel.h"

#include <QObject>

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace coterie {

/** One service and one sign-in: what all communities of a window, or of one command, stand on. GUI thread. */
class ServiceContext : public QObject {
    Q_OBJECT

public:
    /** The storage must outlive it; with null nothing is kept. */
    explicit ServiceContext(const Backend::Options &options, Storage *storage = nullptr,
                            FeedSession::Timing timing = {}, QObject *parent = nullptr);

    [[nodiscard]] Backend &backend() { return m_backend; }
    [[nodiscard]] const Origin &origin() const { return m_backend.credentials().origin; }
    [[nodiscard]] const Identity &identity() const { return m_identity; }
    /** Whom the signed-in person follows. */
    [[nodiscard]] Follows &follows() { return m_follows; }
    /** Whom they do not want to read. */
    [[nodiscard]] MutedModel &muted() { return m_muted; }

    /** What is kept of the signed-in person; keeps nothing while nobody knows who that is. */
    [[nodiscard]] AccountStore store() const;

    /** Looks up who used these credentials last; answers once, with whether somebody did. */
    void loadKeptIdentity(QObject *context, const std::function<void(bool)> &done);
    /** Asks who is signed in and which wallets they have; answers once. */
    void loadIdentity(QObject *context, const std::function<void(const std::optional<ApiError> &)> &done);

    [[nodiscard]] std::unique_ptr<FeedSession> openFeed(const TokenAddress &token);

    /** The credentials in settings, or why they cannot be used. */
    [[nodiscard]] static Result<Credentials, OriginError> credentials(const ServiceSettings &settings);

    /** Prepares pictures that are to be sent. */
    [[nodiscard]] PictureMaker &pictures() { return m_pictures; }
    /** What was uploaded in this run, so that it can be shown when its post is taken back; the last 50. */
    void rememberSent(const QString &mediaUrl, const SharedPicture &picture);
    /** Without its bytes; null when it is not known. */
    [[nodiscard]] SharedPicture sentPicture(const QString &mediaUrl) const;

Q_SIGNALS:
    void identityChanged();

private:
    void remember();
    void setIdentity(const Identity &identity);

    Storage *m_storage;
    QString m_credential; ///< a secret of the session, by which the storage knows the account again
    QtScheduler m_scheduler;
    QtRandom m_random;
    FeedSession::Timing m_timing;
    Identity m_identity;
    PictureMaker m_pictures;
    std::deque<std::pair<QString, SharedPicture>> m_sent; ///< by address, newest last
    Backend m_backend;
    Follows m_follows{m_backend};
    MutedModel m_muted;
};

} // namespace coterie
