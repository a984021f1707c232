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

/** The stage's virtual time, so that animations advance with the window's frames instead of the clock. */
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
 * The window's own FeedList with a real feed and its model: short and long rows; covered, removed and open ones; posts,
 * links and holes. Changes are random with a seed. Each frame is rendered on request, so nothing waits for a clock. It
 * creates the program's AppController, so only one stage can exist at a time.
 */
class ReadingStage {
public:
    static constexpr int frameTime = 16; ///< ms
    static constexpr int pageSize = 100;

    explicit ReadingStage(unsigned seed, int rows, QSize size = {700, 640});
    ~ReadingStage();
    ReadingStage(const ReadingStage &) = delete;
    ReadingStage &operator=(const ReadingStage &) = delete;

    /** Returns why the list could not be created; empty if it was. */
    [[nodiscard]] QString problem() const { return m_problem; }

    [[nodiscard]] Feed &feed() { return m_feed; }
    [[nodiscard]] FeedModel &model() { return m_model; }
    [[nodiscard]] QQuickWindow &window() { return *m_window; }
    [[nodiscard]] QQuickItem &list() { return *m_list; } ///< the FeedList
    [[nodiscard]] QQuickItem &view() { return *m_view; } ///< the ListView in it
    void set(const char *property, const QVariant &value) { m_list->setProperty(property, value); }

    /** Renders one frame, with its events and animations. */
    void frame();
    void frames(int count);
    /** Renders frames until the model and the view have no more work. */
    void settle();

    /** Applies one random change. If `spared` is set, keeps the message of that row. */
    void happen(RowKey spared = 0);
    void apply(const FeedOutcome &outcome) { m_model.apply(outcome.changes); }
    /** Removes a message, as a page without it proves. */
    void loseRow(int index);
    /** Publishes messages, the newest last. */
    void publish(int count);
    /** Changes the text of a row to that many words. */
    void rewrite(int index, int words);
    void moderate(int index, bool isSpam);

    /** Scrolls the row to the middle. */
    void read(int index);
    /** Returns the first row whose top is visible; 0 if there is none. */
    [[nodiscard]] RowKey anchor() const;
    /** Returns the position of a row's top in the list, or nothing if no item shows it. */
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
