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
      m_held(m_options.memoryLimit)
{
}

PictureLoader::~PictureLoader()
{
    if (!m_started)
        return;
    m_over = true;
    // The one that gives the other work ends first.
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
    if (const Picture *picture = m_held.object(wish))
        return *picture;
    const auto failureTtl = m_failures.constFind(wish.url);
    if (failureTtl == m_failures.cend() || failureTtl->until.hasExpired())
        return std::nullopt;
    return failureTtl->failure;
}

quint64 PictureLoader::load(const PictureWish &wish, Answer answer)
{
    start();
    const quint64 id = ++m_lastId;
    if (const auto known = m_jobOf.constFind(wish); known != m_jobOf.cend()) {
        m_jobs[*known].wanted.emplace_back(id, std::move(answer));
        return id;
    }
    m_jobOf.insert(wish, id);
    m_jobs.insert(id, Job{wish, {{id, std::move(answer)}}});
    m_fetching.post([this, job = id, wish] {
        m_fetcher->fetch(job, wish.url, [this, job, wish](const auto &bytes) { fetched(job, wish, bytes); });
    });
    return id;
}

/** On the fetching thread. */
void PictureLoader::fetched(quint64 job, const PictureWish &wish, const PictureFetcher::Bytes &bytes)
{
    if (!bytes.ok()) {
        m_back.post([this, job, wish, failure = bytes.error()] { finish(job, wish, failure); });
        return;
    }
    m_decoding.post([this, job, wish, bytes = bytes.value()] {
        if (m_over)
            return;
        m_back.post([this, job, wish, outcome = decode(bytes, wish)] { finish(job, wish, outcome); });
    });
}

void PictureLoader::finish(quint64 job, const PictureWish &wish, const Outcome &outcome)
{
    if (outcome.ok())
        m_held.insert(wish, new Picture(outcome.value()), std::max<qsizetype>(1, outcome->bytes()));
    if (!m_jobs.contains(job))
        return; // nobody waits for it any more
    if (!outcome.ok())
        resent(wish.url, outcome.error());
    const Job done = m_jobs.take(job);
    m_jobOf.remove(wish);
    for (const auto &[id, answer] : done.wanted)
        answer(outcome);
}

void PictureLoader::resent(const QUrl &url, const PictureFailure &failure)
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
        auto &wanted = it->wanted;
        const auto mine =
            std::find_if(wanted.cbegin(), wanted.cend(), [id](const auto &who) { return who.first == id; });
        if (mine == wanted.cend())
            continue;
        wanted.erase(mine);
        if (!wanted.empty())
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

void PictureLoader::forgive()
{
    m_failures.removeIf([](auto it) { return it->failure.mayPass(); });
}

void PictureLoader::nextFrame(const std::shared_ptr<PictureReel> &reel, FrameAnswer answer)
{
    start();
    m_decoding.post([this, reel, answer = std::move(answer)]() mutable {
        if (m_over)
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
    m_held.clear();
    m_failures.clear();
    m_fetching.post([this] { m_fetcher->clearDisk(); });
    measureDisk(std::move(answer));
}

} // namespace coterie
