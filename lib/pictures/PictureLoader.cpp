// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "pictures/PictureLoader.h"

#include "pictures/Decode.h"
#include "tasks/Mailbox.h"
#include "tasks/TaskThread.h"

#include <algorithm>
#include <atomic>
#include <utility>

using namespace Qt::StringLiterals;

namespace coterie {

namespace {

constexpr qsizetype maxFailures = 1'000;

constexpr std::chrono::milliseconds endLimit{500}; ///< for each thread

} // namespace

/** What the threads use. It outlives the loader if one of them is still busy. */
struct PictureLoader::Work {
    std::atomic<bool> stopping = false; ///< skips the tasks that are still queued, and gives up the current picture
    Mailbox back;                       ///< to the GUI thread
    TaskThread fetching{u"pictures"_s};
    TaskThread decoding{u"decoding"_s};
    std::unique_ptr<PictureFetcher> fetcher; ///< belongs to the fetching thread

    /** Runs a task on the GUI thread, unless the loader is destroyed before; may be called from any thread. */
    void answer(std::function<void()> task)
    {
        back.post([this, task = std::move(task)] {
            if (!stopping)
                task();
        });
    }
};

PictureLoader::PictureLoader(Options options, QObject *parent)
    : QObject(parent), m_options(std::move(options)), m_work(std::make_unique<Work>()), m_cache(m_options.memoryLimit)
{
}

PictureLoader::~PictureLoader()
{
    if (!m_started)
        return;
    m_work->stopping = true;
    // The fetching thread posts to the decoding thread, so it must end first.
    const bool fetched = m_work->fetching.finishWithin(endLimit, [work = m_work.get()] { work->fetcher.reset(); });
    const bool decoded = m_work->decoding.finishWithin(endLimit, [] {});
    if (!fetched || !decoded)
        (void)m_work.release();
}

void PictureLoader::start()
{
    if (m_started)
        return;
    m_started = true;
    m_work->fetching.start();
    m_work->decoding.start();
    m_work->fetching.post([work = m_work.get(), options = m_options.fetching, trust = m_trust] {
        work->fetcher = std::make_unique<PictureFetcher>(options);
        work->fetcher->setTrust(trust);
    });
}

void PictureLoader::setTrust(const PictureFetcher::Trust &trust)
{
    m_trust = trust;
    m_failures.clear();
    if (m_started)
        m_work->fetching.post([work = m_work.get(), trust] { work->fetcher->setTrust(trust); });
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
    m_work->fetching.post([this, work = m_work.get(), job = id, wish, limit = m_options.decodeDeadline] {
        if (work->stopping)
            return;
        work->fetcher->fetch(job, wish.url, [this, work, job, wish, limit](const PictureFetcher::Bytes &bytes) {
            // This object may be gone, so only its answers use it.
            if (!bytes.ok()) {
                work->answer([this, job, wish, failure = bytes.error()] { finish(job, wish, failure); });
                return;
            }
            work->decoding.post([this, work, job, wish, limit, bytes = bytes.value()] {
                if (work->stopping)
                    return;
                const auto isGivenUp = [work, deadline = QDeadlineTimer(limit)] {
                    return work->stopping || deadline.hasExpired();
                };
                work->answer(
                    [this, job, wish, outcome = decode(bytes, wish, isGivenUp)] { finish(job, wish, outcome); });
            });
        });
    });
    return id;
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
        m_work->fetching.post([work = m_work.get(), job = it.key()] { work->fetcher->cancel(job); });
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
    m_work->decoding.post([work = m_work.get(), reel, answer = std::move(answer)]() mutable {
        if (work->stopping)
            return;
        work->answer([answer = std::move(answer), frame = reel->next()] { answer(frame); });
    });
}

void PictureLoader::measureDisk(std::function<void(qint64)> answer)
{
    start();
    m_work->fetching.post([work = m_work.get(), answer = std::move(answer)]() mutable {
        work->answer([answer = std::move(answer), bytes = work->fetcher->diskBytes()] { answer(bytes); });
    });
}

void PictureLoader::clear(std::function<void(qint64)> answer)
{
    start();
    m_cache.clear();
    m_failures.clear();
    m_work->fetching.post([work = m_work.get()] { work->fetcher->clearDisk(); });
    measureDisk(std::move(answer));
}

} // namespace coterie
