// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "pictures/PictureLoader.h"

#include "pictures/Decode.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace coterie {

namespace {

constexpr qsizetype maxFailures = 1'000;

} // namespace

PictureLoader::PictureLoader(Options options, QObject *parent)
    : QObject(parent),
      m_options(std::move(options)),
      m_fetching(u"pictures"_s),
      m_decoding(u"decoding"_s),
      m_cache(m_options.memoryLimit)
{
}

PictureLoader::~PictureLoader()
{
    if (!m_started)
        return;
    m_stopping = true;
    // The fetching thread posts to the decoding thread, so it must end first.
    m_fetching.finish([this] { m_fetcher.reset(); });
    m_decoding.finish([] {});
}

void PictureLoader::start()
{
    if (m_started)
        return;
    m_started = true;
    m_fetching.start();
    m_decoding.start();
    m_fetching.post([this, trust = m_trust] {
        m_fetcher = std::make_unique<PictureFetcher>(m_options.fetching);
        m_fetcher->setTrust(trust);
    });
}

void PictureLoader::setTrust(const PictureFetcher::Trust &trust)
{
    m_trust = trust;
    m_failures.clear();
    if (m_started)
        m_fetching.post([this, trust] { m_fetcher->setTrust(trust); });
}

std::optional<PictureLoader::Outcome> PictureLoader::held(const PictureWish &wish)
{
    if (const Picture *picture = m_cache.object(wish))
        return *picture;
    const auto failure = m_failures.constFind(wish.url);
    if (failure == m_failures.cend() || failure->until.hasExpired())
        return std::nullopt;
    return failure->failure;
}

quint64 PictureLoader::load(const PictureWish &wish, Answer answer)
{
    start();
    const quint64 id = ++m_lastId;
    if (const auto job = m_jobOf.constFind(wish); job != m_jobOf.cend()) {
        m_jobs[*job].callbacks.emplace_back(id, std::move(answer));
        return id;
    }
    m_jobOf.insert(wish, id);
    m_jobs.insert(id, Job{wish, {{id, std::move(answer)}}});
    m_fetching.post([this, job = id, wish] {
        m_fetcher->fetch(job, wish.url, [this, job, wish](const auto &bytes) { fetched(job, wish, bytes); });
    });
    return id;
}

/** Runs on the fetching thread. */
void PictureLoader::fetched(quint64 job, const PictureWish &wish, const PictureFetcher::Bytes &bytes)
{
    if (!bytes.ok()) {
        m_back.post([this, job, wish, failure = bytes.error()] { finish(job, wish, failure); });
        return;
    }
    m_decoding.post([this, job, wish, bytes = bytes.value()] {
        if (m_stopping)
            return;
        m_back.post([this, job, wish, outcome = decode(bytes, wish)] { finish(job, wish, outcome); });
    });
}

void PictureLoader::finish(quint64 job, const PictureWish &wish, const Outcome &outcome)
{
    if (outcome.ok())
        m_cache.insert(wish, new Picture(outcome.value()), std::max<qsizetype>(1, outcome->bytes()));
    if (!m_jobs.contains(job))
        return; // all requests were cancelled
    if (!outcome.ok())
        rememberFailure(wish.url, outcome.error());
    const Job done = m_jobs.take(job);
    m_jobOf.remove(wish);
    for (const auto &[id, answer] : done.callbacks)
        answer(outcome);
}

void PictureLoader::rememberFailure(const QUrl &url, const PictureFailure &failure)
{
    if (m_failures.size() >= maxFailures)
        m_failures.removeIf([](auto it) { return it->until.hasExpired(); });
    if (m_failures.size() >= maxFailures)
        m_failures.clear();
    m_failures.insert(url, {failure, QDeadlineTimer(m_options.failureTtl)});
}

void PictureLoader::cancel(quint64 id)
{
    for (auto it = m_jobs.begin(); it != m_jobs.end(); ++it) {
        auto &callbacks = it->callbacks;
        const auto callback =
            std::find_if(callbacks.cbegin(), callbacks.cend(), [id](const auto &entry) { return entry.first == id; });
        if (callback == callbacks.cend())
            continue;
        callbacks.erase(callback);
        if (!callbacks.empty())
            return;
        m_fetching.post([this, job = it.key()] { m_fetcher->cancel(job); });
        m_jobOf.remove(it->wish);
        m_jobs.remove(it.key());
        return;
    }
}

void PictureLoader::forget(const QUrl &url)
{
    m_failures.remove(url);
}

void PictureLoader::forgetTemporaryFailures()
{
    m_failures.removeIf([](auto it) { return it->failure.isTemporary(); });
}

void PictureLoader::nextFrame(const std::shared_ptr<PictureReel> &reel, FrameAnswer answer)
{
    start();
    m_decoding.post([this, reel, answer = std::move(answer)]() mutable {
        if (m_stopping)
            return;
        m_back.post([answer = std::move(answer), frame = reel->next()] { answer(frame); });
    });
}

void PictureLoader::measureDisk(std::function<void(qint64)> answer)
{
    start();
    m_fetching.post([this, answer = std::move(answer)]() mutable {
        m_back.post([answer = std::move(answer), bytes = m_fetcher->diskBytes()] { answer(bytes); });
    });
}

void PictureLoader::clear(std::function<void(qint64)> answer)
{
    start();
    m_cache.clear();
    m_failures.clear();
    m_fetching.post([this] { m_fetcher->clearDisk(); });
    measureDisk(std::move(answer));
}

} // namespace coterie
