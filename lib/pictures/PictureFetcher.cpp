// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "pictures/PictureFetcher.h"

#include "files/PrivateFolder.h"
#include "pictures/Log.h"
#include "pictures/PictureRules.h"

#include <QHostAddress>
#include <QNetworkDiskCache>
#include <QNetworkProxy>
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

/** Returns whether a proxy resolves the host's name. */
bool isProxied(const QUrl &url)
{
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url));
    return !proxies.isEmpty() && proxies.constFirst().type() != QNetworkProxy::NoProxy;
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
    QUrl url;     ///< as requested, before redirects
    QUrl current; ///< after redirects
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
        if (reply)
            reply->abort(); // emits finished()
        else                // still resolving; queued, because a signal of the deadline may be on the stack
            QMetaObject::invokeMethod(
                deadline.get(), [this] { fetcher->end(*this, *cancelReason); }, Qt::QueuedConnection);
    }
};

PictureFetcher::PictureFetcher(Options options, QObject *parent) : QObject(parent), m_options(std::move(options))
{
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_manager.setAutoDeleteReplies(false);
    if (m_options.folder.isEmpty())
        return;
    makePrivateFolder(m_options.folder); // Qt would let everybody in
    m_disk = new BoundedCache;
    m_disk->setCacheDirectory(m_options.folder);
    m_disk->setMaximumCacheSize(m_options.diskLimit);
    m_manager.setCache(m_disk);
}

PictureFetcher::~PictureFetcher() = default;

void PictureFetcher::setTrust(const Trust &trust)
{
    m_trust = trust;
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

/** Returns the latest waiting download whose host has a free slot; the end of the list if there is none. */
PictureFetcher::Downloads::iterator PictureFetcher::nextWaiting()
{
    std::map<QString, int> running;
    for (const auto &download : m_running)
        ++running[download->url.host()];
    const auto next = std::find_if(m_waiting.rbegin(), m_waiting.rend(), [&](const auto &download) {
        const auto ofHost = running.find(download->url.host());
        return ofHost == running.end() || ofHost->second < m_options.maxPerHost;
    });
    return next == m_waiting.rend() ? m_waiting.end() : std::prev(next.base());
}

void PictureFetcher::startNext()
{
    while (m_running.size() < std::size_t(m_options.maxConcurrent)) {
        const auto waiting = nextWaiting();
        if (waiting == m_waiting.end())
            return;
        m_running.push_back(std::move(*waiting));
        m_waiting.erase(waiting);
        Download &next = *m_running.back();
        next.deadline = std::make_unique<QTimer>();
        next.deadline->setSingleShot(true);
        connect(next.deadline.get(), &QTimer::timeout, this, [&next] { next.cancel({Kind::TimedOut}); });
        next.deadline->start(m_options.deadline);
        start(next, next.url);
    }
}

AddressScope PictureFetcher::reachOf(const Download &download, const QUrl &url) const
{
    const bool isOfService = !m_trust.host.isEmpty() && url.host() == m_trust.host;
    const AddressScope reach = isOfService ? std::max(m_trust.reach, AddressScope::Private) : m_trust.reach;
    if (download.redirects == 0 || isOfService)
        return reach;
    return std::min(reach, scopeOf(download.current.host())); // a redirect leads no nearer to this computer
}

void PictureFetcher::start(Download &download, const QUrl &url)
{
    const AddressScope reach = reachOf(download, url);
    download.abort();
    download.body.clear();
    download.current = url;
    if (!mayFetchPicture(url, reach))
        return end(download, PictureFailure{Kind::NotAllowed});
    const bool isAddress = !QHostAddress(url.host()).isNull();
    if (isAddress || reach == AddressScope::ThisComputer || isProxied(url))
        return request(download);
    resolve(download, reach);
}

/** Requests only if each address of the host may be contacted. Qt caches them for the request that follows at once. */
void PictureFetcher::resolve(Download &download, AddressScope reach)
{
    const auto answer = [this, &download, reach](const QHostInfo &host) {
        if (download.cancelReason)
            return;
        const QList<QHostAddress> addresses = host.addresses();
        const auto isNear = [reach](const QHostAddress &address) { return scopeOf(address.toString()) > reach; };
        if (addresses.isEmpty())
            end(download, PictureFailure{Kind::Unreachable});
        else if (std::any_of(addresses.cbegin(), addresses.cend(), isNear))
            end(download, PictureFailure{Kind::NotAllowed});
        else
            request(download);
    };
    // The deadline is the context, since it is destroyed with the download.
    if (m_options.resolve)
        m_options.resolve(download.current.host(), download.deadline.get(), answer);
    else
        QHostInfo::lookupHost(download.current.host(), download.deadline.get(), answer);
}

void PictureFetcher::request(Download &download)
{
    QNetworkReply *reply = m_manager.get(pictureRequest(download.current, m_tls, m_options.idleTimeout));
    download.reply = reply;
    reply->setReadBufferSize(m_options.maxBytes + 1); // bounds the memory in use
    connect(reply, &QNetworkReply::metaDataChanged, this, [this, &download] {
        if (download.reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > m_options.maxBytes)
            download.cancel({Kind::TooManyBytes});
    });
    connect(reply, &QNetworkReply::readyRead, this, [this, &download] { readBytes(download); });
    // Queued, because Qt sometimes emits finished() while the request is being created.
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
        return start(download, download.current.resolved(target));
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
