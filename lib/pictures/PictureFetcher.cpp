// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "pictures/PictureFetcher.h"

#include "pictures/Log.h"
#include "pictures/PictureRules.h"

#include <QNetworkDiskCache>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QTimer>

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace coterie {

namespace {

using Kind = PictureFailure::Kind;

constexpr int firstErrorStatus = 400;

QNetworkRequest pictureRequest(const QUrl &url, const QSslConfiguration &tls, std::chrono::milliseconds idleTimeout)
{
    QNetworkRequest request(url);
    if (!tls.isNull())
        request.setSslConfiguration(tls);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::PreferCache);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Coterie/" COTERIE_VERSION ""_s);
    request.setRawHeader("Accept", "image/webp,image/png,image/jpeg,image/gif");
    // With an explicit Accept-Encoding Qt does not decompress the body, so it cannot expand beyond the size limit.
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("Accept-Language", "*");
    request.setTransferTimeout(int(idleTimeout.count()));
    return request;
}

Kind kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: // the transfer timeout; our own aborts are in `cancelReason`
        return Kind::TimedOut;
    case QNetworkReply::SslHandshakeFailedError:
        return Kind::NotTrusted;
    default:
        return Kind::Unreachable;
    }
}

/** Never exceeds its limit. QNetworkDiskCache checks the limit before it inserts, so it can be one entry over. */
class BoundedCache : public QNetworkDiskCache {
public:
    void insert(QIODevice *device) override
    {
        QNetworkDiskCache::insert(device);
        const qint64 limit = maximumCacheSize();
        if (cacheSize() <= limit)
            return;
        setMaximumCacheSize(limit - 1); // lowering the limit expires entries at once
        setMaximumCacheSize(limit);
    }
};

} // namespace

/** The download of one URL, shared by all requests for it. */
struct PictureFetcher::Download {
    Download(PictureFetcher *owner, QUrl address) : fetcher(owner), url(std::move(address)) {}
    Q_DISABLE_COPY_MOVE(Download)

    PictureFetcher *fetcher;
    QUrl url; ///< as requested, before redirects
    std::map<quint64, Answer> callbacks;
    QNetworkReply *reply = nullptr;
    std::unique_ptr<QTimer> deadline;
    QByteArray body;
    int redirects = 0;
    std::optional<PictureFailure> cancelReason;

    ~Download() { abort(); }

    void abort()
    {
        if (!reply)
            return;
        reply->disconnect(fetcher); // not disconnect() of everything: abort() needs Qt's own connections
        reply->abort();
        reply->deleteLater();
        reply = nullptr;
    }

    void cancel(PictureFailure reason)
    {
        if (cancelReason)
            return;
        cancelReason = reason;
        reply->abort(); // emits finished()
    }
};

PictureFetcher::PictureFetcher(Options options, QObject *parent) : QObject(parent), m_options(std::move(options))
{
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_manager.setAutoDeleteReplies(false);
    if (m_options.folder.isEmpty())
        return;
    m_disk = new BoundedCache;
    m_disk->setCacheDirectory(m_options.folder);
    m_disk->setMaximumCacheSize(m_options.diskLimit);
    m_manager.setCache(m_disk);
}

PictureFetcher::~PictureFetcher() = default;

void PictureFetcher::setTrust(const Trust &trust)
{
    m_local = trust.local;
    m_tls = {};
    if (trust.caFile.isEmpty())
        return;
    m_tls = QSslConfiguration::defaultConfiguration();
    m_tls.addCaCertificates(QSslCertificate::fromPath(trust.caFile, QSsl::Pem));
}

void PictureFetcher::fetch(quint64 id, const QUrl &url, Answer answer)
{
    for (auto *list : {&m_running, &m_waiting}) {
        const auto same =
            std::find_if(list->begin(), list->end(), [&url](const auto &download) { return download->url == url; });
        if (same == list->end())
            continue;
        (*same)->callbacks.emplace(id, std::move(answer));
        if (list == &m_waiting) // to the end of the list, which is started next
            std::rotate(same, same + 1, list->end());
        return;
    }
    auto download = std::make_unique<Download>(this, url);
    download->callbacks.emplace(id, std::move(answer));
    m_waiting.push_back(std::move(download));
    QMetaObject::invokeMethod(this, &PictureFetcher::startNext, Qt::QueuedConnection);
}

void PictureFetcher::cancel(quint64 id)
{
    for (auto *list : {&m_running, &m_waiting}) {
        for (auto it = list->begin(); it != list->end(); ++it) {
            if ((*it)->callbacks.erase(id) == 0)
                continue;
            if ((*it)->callbacks.empty())
                list->erase(it);
            QMetaObject::invokeMethod(this, &PictureFetcher::startNext, Qt::QueuedConnection);
            return;
        }
    }
}

void PictureFetcher::startNext()
{
    while (!m_waiting.empty() && m_running.size() < std::size_t(m_options.maxConcurrent)) {
        m_running.push_back(std::move(m_waiting.back()));
        m_waiting.pop_back();
        Download &next = *m_running.back();
        next.deadline = std::make_unique<QTimer>();
        next.deadline->setSingleShot(true);
        connect(next.deadline.get(), &QTimer::timeout, this, [&next] { next.cancel({Kind::TimedOut}); });
        next.deadline->start(m_options.deadline);
        start(next, next.url);
    }
}

void PictureFetcher::start(Download &download, const QUrl &url)
{
    const bool local = m_local && (download.redirects == 0 || isOnThisComputer(download.reply->url()));
    const bool allowed = mayFetchPicture(url, local);
    download.abort();
    download.body.clear();
    if (!allowed)
        return end(download, PictureFailure{Kind::NotAllowed});
    QNetworkReply *reply = m_manager.get(pictureRequest(url, m_tls, m_options.idleTimeout));
    download.reply = reply;
    reply->setReadBufferSize(m_options.maxBytes + 1); // bounds the memory in use
    connect(reply, &QNetworkReply::metaDataChanged, this, [this, &download] {
        if (download.reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > m_options.maxBytes)
            download.cancel({Kind::TooManyBytes});
    });
    connect(reply, &QNetworkReply::readyRead, this, [this, &download] { readBytes(download); });
    // Queued, because Qt sometimes emits finished() while the request is being created. The deadline is the context,
    // since it is destroyed with the download.
    connect(
        reply, &QNetworkReply::finished, download.deadline.get(),
        [this, &download, reply] {
            if (download.reply == reply)
                finish(download);
        },
        Qt::QueuedConnection);
}

void PictureFetcher::readBytes(Download &download)
{
    if (download.cancelReason || !download.reply->isOpen())
        return;
    // Bounded by bytesAvailable(), because read() allocates its maximum size up front and never shrinks it.
    const qint64 allowed = m_options.maxBytes + 1 - download.body.size();
    download.body += download.reply->read(std::min(allowed, download.reply->bytesAvailable()));
    if (download.body.size() > m_options.maxBytes)
        download.cancel({Kind::TooManyBytes});
}

void PictureFetcher::finish(Download &download)
{
    readBytes(download);
    const QUrl target = download.reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (!download.cancelReason && !target.isEmpty() && download.redirects < m_options.maxRedirects) {
        ++download.redirects;
        return start(download, download.reply->url().resolved(target));
    }
    end(download, outcome(download));
}

PictureFetcher::Bytes PictureFetcher::outcome(const Download &download) const
{
    const int status = download.reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (download.cancelReason)
        return *download.cancelReason;
    if (status == 404 || status == 410)
        return PictureFailure{Kind::Gone, status};
    if (status >= firstErrorStatus || (download.reply->error() == QNetworkReply::NoError && status != 200))
        return PictureFailure{Kind::Refused, status};
    if (download.reply->error() != QNetworkReply::NoError)
        return PictureFailure{kindOf(download.reply->error())};
    return download.body;
}

void PictureFetcher::end(const Download &download, const Bytes &bytes)
{
    qCDebug(picturesLog).noquote() << download.url.host() << (bytes.ok() ? bytes->size() : -1)
                                   << (bytes.ok() ? 0 : int(bytes.error().kind));
    const auto it = std::find_if(m_running.begin(), m_running.end(),
                                 [&download](const auto &running) { return running.get() == &download; });
    const std::unique_ptr<Download> ended = std::move(*it);
    m_running.erase(it);
    ended->deadline->stop();
    startNext();
    for (const auto &[id, answer] : ended->callbacks)
        answer(bytes);
}

qint64 PictureFetcher::diskBytes() const
{
    return m_disk ? m_disk->cacheSize() : 0;
}

void PictureFetcher::clearDisk()
{
    if (m_disk)
        m_disk->clear();
}

} // namespace coterie
