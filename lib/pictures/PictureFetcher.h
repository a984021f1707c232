// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "pictures/PictureFailure.h"
#include "protocol/Result.h"

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QObject>
#include <QSslConfiguration>
#include <QUrl>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>

class QNetworkDiskCache;

namespace coterie {

/**
 * Brings the bytes of pictures from wherever strangers put them. Only from addresses of mayFetchPicture(), also where
 * one leads to another; without cookies, credentials, referrer or language; so many bytes and no more; a few at once,
 * what was asked for last first, for that is what is being looked at. What HTTP allows to keep is kept on disk, up to
 * a limit in bytes. Belongs to one thread, which waits for the disk.
 */
class PictureFetcher : public QObject {
    Q_OBJECT

public:
    struct Options {
        QString folder;                             ///< where pictures are kept; empty for nowhere
        qint64 diskLimit = 64 * 1024 * 1024;        ///< bytes
        qint64 mostBytes = 16 * 1024 * 1024;        ///< of one picture
        int mostAtOnce = 6;                         ///< on the way
        int mostRedirects = 4;                      ///< of one picture
        std::chrono::milliseconds silence{15'000};  ///< without a byte
        std::chrono::milliseconds deadline{60'000}; ///< from the first byte that is sent to the last that came
    };
    /** What the service stands for that the pictures belong to. */
    struct Trust {
        QString caFile;     ///< PEM certificates to trust besides the system's; empty for none
        bool local = false; ///< it runs on this computer, and so may its pictures
    };
    using Bytes = Result<QByteArray, PictureFailure>;
    using Answer = std::function<void(const Bytes &)>;

    explicit PictureFetcher(Options options, QObject *parent = nullptr);
    ~PictureFetcher() override;

    void setTrust(const Trust &trust);

    /** Answers once, unless cancelled; never from inside this call. Those who want the same share one request. */
    void fetch(quint64 id, const QUrl &url, Answer answer);
    void cancel(quint64 id);

    /** Bytes on disk. */
    [[nodiscard]] qint64 diskBytes() const;
    void clearDisk();

private:
    struct Fetch;

    void startNext();
    void start(Fetch &fetch, const QUrl &url);
    void takeBytes(Fetch &fetch);
    void finish(Fetch &fetch);
    void end(const Fetch &fetch, const Bytes &bytes);
    [[nodiscard]] Bytes outcome(const Fetch &fetch) const;

    const Options m_options;
    bool m_local = false;
    QSslConfiguration m_tls;
    QNetworkAccessManager m_manager;
    QNetworkDiskCache *m_disk = nullptr; ///< the manager's
    std::deque<std::unique_ptr<Fetch>> m_waiting;
    std::deque<std::unique_ptr<Fetch>> m_running;
};

} // namespace coterie
