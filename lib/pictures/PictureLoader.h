// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "pictures/Picture.h"
#include "pictures/PictureFailure.h"
#include "pictures/PictureFetcher.h"
#include "pictures/PictureReel.h"
#include "protocol/Result.h"
#include "tasks/Mailbox.h"
#include "tasks/TaskThread.h"

#include <QCache>
#include <QDeadlineTimer>
#include <QHash>
#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace coterie {

/**
 * All pictures of the program come through here. They are fetched on one thread and decoded on another, none of which
 * exists before the first picture is wanted; the thread of this object, the GUI thread, only ever gets pixels that are
 * ready. So many bytes of them are held, those that were wanted last; pictures on the screen hold their own. What
 * failed is not asked for again for a while, however many rows want it.
 */
class PictureLoader : public QObject {
    Q_OBJECT

public:
    struct Options {
        PictureFetcher::Options fetching;
        qsizetype memoryLimit = 32 * 1024 * 1024;     ///< bytes of decoded pictures
        std::chrono::milliseconds failureTtl{60'000}; ///< for so long a failure stands
    };
    using Outcome = Result<Picture, PictureFailure>;
    using Answer = std::function<void(const Outcome &)>;
    using FrameAnswer = std::function<void(const std::optional<PictureReel::Frame> &)>;

    explicit PictureLoader(Options options, QObject *parent = nullptr);
    ~PictureLoader() override;

    /** From here on pictures are fetched for such a service. */
    void setTrust(const PictureFetcher::Trust &trust);

    /** What is at hand, or is known not to come, without waiting. */
    [[nodiscard]] std::optional<Outcome> held(const PictureWish &wish);
    /** Answers once, from the event loop, unless cancelled. The number is for cancel() and never 0. */
    [[nodiscard]] quint64 load(const PictureWish &wish, Answer answer);
    /** Of an answered load it does nothing. */
    void cancel(quint64 id);
    /** Lets the next held() and load() of it try again. */
    void forget(const QUrl &url);
    /** The same of all whose failure may pass by itself. */
    void forgive();

    /** The next frame, from the event loop; nothing at the end. `reel` must not be touched until it is answered. */
    void nextFrame(const std::shared_ptr<PictureReel> &reel, FrameAnswer answer);

    [[nodiscard]] qsizetype memoryBytes() const { return m_held.totalCost(); }
    [[nodiscard]] qint64 diskLimit() const { return m_options.fetching.diskLimit; }
    /** Asks the disk; the answer comes from the event loop. */
    void measureDisk(std::function<void(qint64)> answer);
    /** Forgets every picture, in memory and on disk; then answers. */
    void clear(std::function<void(qint64)> answer);

private:
    struct Job {
        PictureWish wish;
        std::vector<std::pair<quint64, Answer>> wanted = {};
    };
    struct RememberedFailure {
        PictureFailure failure;
        QDeadlineTimer until;
    };

    void start();
    void fetched(quint64 job, const PictureWish &wish, const PictureFetcher::Bytes &bytes);
    void finish(quint64 job, const PictureWish &wish, const Outcome &outcome);
    void resent(const QUrl &url, const PictureFailure &failure);

    const Options m_options;
    PictureFetcher::Trust m_trust;
    bool m_started = false;
    std::atomic<bool> m_over = false; ///< what is still to be decoded need not be
    Mailbox m_back;                   ///< to the thread of this object
    TaskThread m_fetching;
    TaskThread m_decoding;
    std::unique_ptr<PictureFetcher> m_fetcher; ///< of the fetching thread
    QCache<PictureWish, Picture> m_held;
    QHash<QUrl, RememberedFailure> m_failures;
    QHash<quint64, Job> m_jobs;
    QHash<PictureWish, quint64> m_jobOf;
    quint64 m_lastId = 0;
};

} // namespace coterie
