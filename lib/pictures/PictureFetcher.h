// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "pictures/PictureFailure.h"
#include "protocol/Address.h"
#include "protocol/Result.h"

#include <QByteArray>
#include <QHostInfo>
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
 * Downloads pictures from arbitrary hosts. It only contacts addresses that mayFetchPicture() allows, also after a
 * redirect and after resolving the name (R9), and sends no cookies, credentials, referrer or language. Size, time and
 * concurrency are limited. The latest request is started first, because it belongs to what the user is looking at.
 * Responses that HTTP allows to cache are cached on disk, up to a limit. All methods belong to one thread, which may
 * block on disk access.
 */
class PictureFetcher : public QObject {
    Q_OBJECT

public:
    /** Resolves a name and answers from the event loop, unless `context` is destroyed before. */
    using Resolve =
        std::function<void(const QString &name, QObject *context, std::function<void(const QHostInfo &)> answer)>;
    struct Options {
        QString folder;                                ///< folder of the disk cache; empty for none
        qint64 diskLimit = 64 * 1024 * 1024;           ///< bytes
        qint64 maxBytes = 16 * 1024 * 1024;            ///< per picture
        int maxConcurrent = 8;                         ///< downloads
        int maxPerHost = 3;                            ///< of them, so that one slow host leaves room for others
        int maxRedirects = 4;                          ///< per picture
        std::chrono::milliseconds idleTimeout{15'000}; ///< maximum time without receiving a byte
        std::chrono::milliseconds deadline{60'000};    ///< for the whole download, including redirects
        Resolve resolve = {};                          ///< empty for QHostInfo
    };
    /** What the service that the pictures belong to is trusted with. */
    struct Trust {
        QString caFile; ///< PEM certificates to trust in addition to the system's; empty for none
        /** Where pictures may be. Only a service of this computer or a network may have pictures there. */
        AddressScope reach = AddressScope::Public;
        QString host; ///< of the service; its own pictures may be on a private network that its name resolves to
    };
    using Bytes = Result<QByteArray, PictureFailure>;
    using Answer = std::function<void(const Bytes &)>;

    explicit PictureFetcher(Options options, QObject *parent = nullptr);
    ~PictureFetcher() override;

    void setTrust(const Trust &trust);

    /**
     * Downloads a picture and invokes `answer` once, unless cancelled; never from within this call. Requests for the
     * same URL share a download.
     */
    void fetch(quint64 id, const QUrl &url, Answer answer);
    void cancel(quint64 id);

    /** Returns the size of the disk cache in bytes. */
    [[nodiscard]] qint64 diskBytes() const;
    void clearDisk();

private:
    struct Download;
    using Downloads = std::deque<std::unique_ptr<Download>>;

    void startNext();
    [[nodiscard]] Downloads::iterator nextWaiting();
    void start(Download &download, const QUrl &url);
    void resolve(Download &download, AddressScope reach);
    void request(Download &download);
    [[nodiscard]] AddressScope reachOf(const Download &download, const QUrl &url) const;
    void readBytes(Download &download);
    void finish(Download &download);
    void end(const Download &download, const Bytes &bytes);
    [[nodiscard]] Bytes outcome(const Download &download) const;

    const Options m_options;
    Trust m_trust;
    QSslConfiguration m_tls;
    QNetworkAccessManager m_manager;
    QNetworkDiskCache *m_disk = nullptr; ///< owned by m_manager
    Downloads m_waiting;
    Downloads m_running;
};

} // namespace coterie
