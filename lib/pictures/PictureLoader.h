// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "pictures/Picture.h"
#include "pictures/PictureFailure.h"
#include "pictures/PictureFetcher.h"
#include "pictures/PictureReel.h"
#include "protocol/Result.h"

#include <QCache>
#include <QDeadlineTimer>
#include <QHash>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace coterie {

/**
 * Loads all pictures that the program shows. Pictures are downloaded on one thread and decoded on another; neither
 * exists before the first request. The GUI thread, to which this object belongs, only receives decoded pixels. The most
 * recently requested pictures are cached up to a memory limit; pictures on the screen are held by their items. A failed
 * URL is not requested again for a while, however many rows show it.
 */
class PictureLoader : public QObject {
    Q_OBJECT

public:
    struct Options {
        PictureFetcher::Options fetching;
        qsizetype memoryLimit = 32 * 1024 * 1024;         ///< of the cache of decoded pictures, in bytes
        std::chrono::milliseconds failureTtl{60'000};     ///< how long a failure is remembered
        std::chrono::milliseconds decodeDeadline{10'000}; ///< of one picture
    };
    using Outcome = Result<Picture, PictureFailure>;
    using Answer = std::function<void(const Outcome &)>;
    using FrameAnswer = std::function<void(const std::optional<PictureReel::Frame> &)>;

    explicit PictureLoader(Options options, QObject *parent = nullptr);
    /** Blocks for about a second at most. What is still busy then is left behind, see TaskThread::finishWithin(). */
    ~PictureLoader() override;

    /** Sets the trust for subsequent downloads, and forgets all failures. */
    void setTrust(const PictureFetcher::Trust &trust);

    /** Returns the cached picture or a remembered failure; nothing if the picture has to be loaded. Never blocks. */
    [[nodiscard]] std::optional<Outcome> held(const PictureWish &wish);
    /**
     * Loads a picture and invokes `answer` once, from the event loop, unless cancelled. Returns an id for cancel(),
     * never 0.
     */
    [[nodiscard]] quint64 load(const PictureWish &wish, Answer answer);
    /** Cancels a load; does nothing if it has already been answered. */
    void cancel(quint64 id);
    /** Forgets the failure of a URL, so that the next load() tries again. */
    void forget(const QUrl &url);
    /** Forgets all failures that can be temporary. */
    void forgetTemporaryFailures();

    /**
     * Decodes the next frame and answers from the event loop; with nothing at the end. Do not use `reel` until then.
     */
    void nextFrame(const std::shared_ptr<PictureReel> &reel, FrameAnswer answer);

    [[nodiscard]] qsizetype memoryBytes() const { return m_cache.totalCost(); }
    [[nodiscard]] qint64 diskLimit() const { return m_options.fetching.diskLimit; }
    /** Measures the disk cache and answers with its bytes, from the event loop. */
    void measureDisk(std::function<void(qint64)> answer);
    /** Clears the memory and disk caches, then answers with the bytes that are left on disk. */
    void clear(std::function<void(qint64)> answer);

private:
    struct Job {
        PictureWish wish;
        std::vector<std::pair<quint64, Answer>> callbacks = {};
    };
    struct RememberedFailure {
        PictureFailure failure;
        QDeadlineTimer until;
    };

    struct Work;

    void start();
    void finish(quint64 job, const PictureWish &wish, const Outcome &outcome);
    void rememberFailure(const QUrl &url, const PictureFailure &failure);

    const Options m_options;
    PictureFetcher::Trust m_trust;
    bool m_started = false;
    std::unique_ptr<Work> m_work;
    QCache<PictureWish, Picture> m_cache;
    QHash<QUrl, RememberedFailure> m_failures;
    QHash<quint64, Job> m_jobs;
    QHash<PictureWish, quint64> m_jobOf;
    quint64 m_lastId = 0;
};

} // namespace coterie
