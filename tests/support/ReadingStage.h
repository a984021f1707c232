// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "feed/Feed.h"
#include "ui/app/AppController.h"
#include "ui/feed/FeedModel.h"

#include <QAnimationDriver>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>

#include <memory>
#include <optional>
#include <random>

namespace coterie::test {

/** Time as the stage tells it, so that what moves in the window moves with its frames and not with the clock. */
class StageTime : public QAnimationDriver {
public:
    void advanceBy(int milliseconds)
    {
        m_elapsed += milliseconds;
        advanceAnimation();
    }
    void advance() override { advanceAnimation(); }
    [[nodiscard]] qint64 elapsed() const override { return m_elapsed; }

private:
    qint64 m_elapsed = 0;
};

/**
 * The window's own FeedList on a real feed and its model: short and long rows, covered, removed and open ones, posts,
 * links and holes. What happens is drawn from a seed, and each frame is asked for: nothing waits for a clock. It makes
 * the program's AppController, so there is one stage at a time.
 */
class ReadingStage {
public:
    static constexpr int frameTime = 16; ///< ms
    static constexpr int pageSize = 100;

    explicit ReadingStage(unsigned seed, int rows, QSize size = {700, 640});
    ~ReadingStage();
    ReadingStage(const ReadingStage &) = delete;
    ReadingStage &operator=(const ReadingStage &) = delete;

    /** Why there is no list to read; empty when there is. */
    [[nodiscard]] QString problem() const { return m_problem; }

    [[nodiscard]] Feed &feed() { return m_feed; }
    [[nodiscard]] FeedModel &model() { return m_model; }
    [[nodiscard]] QQuickWindow &window() { return *m_window; }
    [[nodiscard]] QQuickItem &list() { return *m_list; } ///< the FeedList
    [[nodiscard]] QQuickItem &view() { return *m_view; } ///< the ListView in it
    void set(const char *property, const QVariant &value) { m_list->setProperty(property, value); }

    /** Paints one frame, and all that belongs into it. */
    void frame();
    void frames(int count);
    /** As long as the model or the view has something to do of its own. */
    void settle();

    /** One thing that happens to a feed; leaves the message of this row where it is, if there is one. */
    void happen(RowKey spared = 0);
    void apply(const FeedOutcome &outcome) { m_model.apply(outcome.changes); }
    /** The service lost this message, and a page proves it. */
    void loseRow(int index);
    /** New ones come, the newest last. */
    void publish(int count);
    /** A row gets so many words. */
    void rewrite(int index, int words);
    void moderate(int index, bool isSpam);

    /** Somebody reads here: brings the row to the middle. */
    void read(int index);
    /** The first row that is seen from its top on; 0 without one. */
    [[nodiscard]] RowKey anchor() const;
    /** Where a row's top is in the list; nothing when no item shows it. */
    [[nodiscard]] std::optional<double> top(RowKey key) const;
    [[nodiscard]] int draw(int below) { return int(m_random() % unsigned(below)); }

private:
    [[nodiscard]] Message messageAt(int number);
    [[nodiscard]] QString text();
    [[nodiscard]] int someMessage();
    void fill(int rows);
    void arrive(bool late);

    std::mt19937 m_random;
    StageTime m_time;
    QTemporaryDir m_profile;
    std::unique_ptr<AppController> m_controller;
    QQmlEngine m_engine;
    Feed m_feed;
    FeedModel m_model;
    std::unique_ptr<QQuickWindow> m_window;
    QQuickItem *m_list = nullptr;
    QQuickItem *m_view = nullptr;
    QString m_problem;
    int m_newest = 0; ///< number of the newest message
    int m_posts = 0;
    int m_late = 0;
};

} // namespace coterie::test
