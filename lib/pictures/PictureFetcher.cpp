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

constexpr int firstOfErrors = 400;

QNetworkRequest pictureRequest(const QUrl &url, const QSslConfiguration &tls, std::chrono::milliseconds silence)
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
    // Who asks for it himself gets it as it came: nothing is unpacked that could be a hundred times as large.
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("Accept-Language", "*");
    request.setTransferTimeout(int(silence.count()));
    return request;
}

Kind kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: // by the silence; what we end ourselves has its own reason
        return Kind::TimedOut;
    case QNetworkReply::SslHandshakeFailedError:
        return Kind::NotTrusted;
    default:
        return Kind::Unreachable;
    }
}

/** Qt's own looks at its limit before it takes the next one in, and so may hold one too many. */
class BoundCache : public QNetworkDiskCache {
public:
    void insert(QIODevice *device) override
    {
        QNetworkDiskCache::insert(device);
        const qint64 limit = maximumCacheSize();
        if (cacheSize() <= limit)
            return;
        setMaximumCacheSize(limit - 1); // a smaller one than before makes it look at once
        setMaximumCacheSize(limit);
    }
};

} // namespace

/** One address, and all who want what is there. */
struct PictureFetcher::Fetch {
    Fetch(PictureFetcher *of, QUrl address) : fetcher(of), url(std::move(address)) {}
    Q_DISABLE_COPY_MOVE(Fetch)

    PictureFetcher *fetcher;
    QUrl url; ///< as it was asked for
    std::map<quint64, Answer> wanted;
    QNetworkReply *reply = nullptr;
    std::unique_ptr<QTimer> deadline;
    QByteArray body;
    int redirects = 0;
    std::optional<PictureFailure> givenUp;

    ~Fetch() { drop(); }

    void drop()
    {
        if (!reply)
            return;
        reply->disconnect(fetcher); // and no more: Qt itself listens, and would not end it
        reply->abort();
        reply->deleteLater();
        reply = nullptr;
    }

    void giveUp(PictureFailure failure)
    {
        if (givenUp)
            return;
        givenUp = failure;
        reply->abort(); // finished() follows
    }
};

PictureFetcher::PictureFetcher(Options options, QObject *parent) : QObject(parent), m_options(std::move(options))
{
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_manager.setAutoDeleteReplies(false);
    if (m_options.folder.isEmpty())
        return;
    m_disk = new BoundCache;
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
            std::find_if(list->begin(), list->end(), [&url](const auto &fetch) { return fetch->url == url; });
        if (same == list->end())
            continue;
        (*same)->wanted.emplace(id, std::move(answer));
        if (list == &m_waiting) // to the end, which is next
            std::rotate(same, same + 1, list->end());
        return;
    }
    auto fetch = std::make_unique<Fetch>(this, url);
    fetch->wanted.emplace(id, std::move(answer));
    m_waiting.push_back(std::move(fetch));
    QMetaObject::invokeMethod(this, &PictureFetcher::startNext, Qt::QueuedConnection);
}

void PictureFetcher::cancel(quint64 id)
{
    for (auto *list : {&m_running, &m_waiting}) {
        for (auto it = list->begin(); it != list->end(); ++it) {
            if ((*it)->wanted.erase(id) == 0)
                continue;
            if ((*it)->wanted.empty())
                list->erase(it);
            QMetaObject::invokeMethod(this, &PictureFetcher::startNext, Qt::QueuedConnection);
            return;
        }
    }
}

void PictureFetcher::startNext()
{
    while (!m_waiting.empty() && m_running.size() < std::size_t(m_options.mostAtOnce)) {
        m_running.push_back(std::move(m_waiting.back()));
        m_waiting.pop_back();
        Fetch &next = *m_running.back();
        next.deadline = std::make_unique<QTimer>();
        next.deadline->setSingleShot(true);
        connect(next.deadline.get(), &QTimer::timeout, this, [&next] { next.giveUp({Kind::TimedOut}); });
        next.deadline->start(m_options.deadline);
        start(next, next.url);
    }
}

void PictureFetcher::start(Fetch &fetch, const QUrl &url)
{
    const bool local = m_local && (fetch.redirects == 0 || isOnThisComputer(fetch.reply->url()));
    const bool allowed = mayFetchPicture(url, local);
    fetch.drop();
    fetch.body.clear();
    if (!allowed)
        return end(fetch, PictureFailure{Kind::NotAllowed});
    QNetworkReply *reply = m_manager.get(pictureRequest(url, m_tls, m_options.silence));
    fetch.reply = reply;
    reply->setReadBufferSize(m_options.mostBytes + 1); // so that no more than that is ever held
    connect(reply, &QNetworkReply::metaDataChanged, this, [this, &fetch] {
        if (fetch.reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > m_options.mostBytes)
            fetch.giveUp({Kind::TooManyBytes});
    });
    connect(reply, &QNetworkReply::readyRead, this, [this, &fetch] { takeBytes(fetch); });
    // Queued, for Qt sometimes finishes while it is still being asked; to what ends with the fetch, for it may be gone
    // by then.
    connect(
        reply, &QNetworkReply::finished, fetch.deadline.get(),
        [this, &fetch, reply] {
            if (fetch.reply == reply)
                finish(fetch);
        },
        Qt::QueuedConnection);
}

void PictureFetcher::takeBytes(Fetch &fetch)
{
    if (fetch.givenUp || !fetch.reply->isOpen())
        return;
    // Never asked for more than is there: Qt makes room for all that it is asked for, and leaves it to what it gives.
    const qint64 allowed = m_options.mostBytes + 1 - fetch.body.size();
    fetch.body += fetch.reply->read(std::min(allowed, fetch.reply->bytesAvailable()));
    if (fetch.body.size() > m_options.mostBytes)
        fetch.giveUp({Kind::TooManyBytes});
}

void PictureFetcher::finish(Fetch &fetch)
{
    takeBytes(fetch);
    const QUrl target = fetch.reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (!fetch.givenUp && !target.isEmpty() && fetch.redirects < m_options.mostRedirects) {
        ++fetch.redirects;
        return start(fetch, fetch.reply->url().resolved(target));
    }
    end(fetch, outcome(fetch));
}

PictureFetcher::Bytes PictureFetcher::outcome(const Fetch &fetch) const
{
    const int status = fetch.reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (fetch.givenUp)
        return *fetch.givenUp;
    if (status == 404 || status == 410)
        return PictureFailure{Kind::Gone, status};
    if (status >= firstOfErrors || (fetch.reply->error() == QNetworkReply::NoError && status != 200))
        return PictureFailure{Kind::Refused, status};
    if (fetch.reply->error() != QNetworkReply::NoError)
        return PictureFailure{kindOf(fetch.reply->error())};
    return fetch.body;
}

void PictureFetcher::end(const Fetch &fetch, const Bytes &bytes)
{
    qCDebug(picturesLog).noquote() << fetch.url.host() << (bytes.ok() ? bytes->size() : -1)
                                   << (bytes.ok() ? 0 : int(bytes.error().kind));
    const auto it = std::find_if(m_running.begin(), m_running.end(),
                                 [&fetch](const auto &running) { return running.get() == &fetch; });
    const std::unique_ptr<Fetch> ended = std::move(*it);
    m_running.erase(it);
    ended->deadline->stop();
    startNext();
    for (const auto &[id, answer] : ended->wanted)
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
