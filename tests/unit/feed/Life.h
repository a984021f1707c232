// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "feed/FeedWorld.h"
#include "feed/Oracle.h"
#include "feed/Step.h"
#include "ui/feed/FeedModel.h"

#include <QAbstractItemModelTester>

#include <deque>
#include <optional>

namespace coterie::oracle {

using sample::FeedWorld;

/**
 * Simulates the life of a feed with a fully known service. After each input three conditions must hold: the feed equals
 * the oracle's, a mirror of the changes equals the feed (F9), and nothing is missing without a hole.
 */
class Life {
public:
    Life();

    /** Does nothing after the first failure. */
    void live(const Step &step);
    /** Loads all pages twice. Then the feed must equal the service. */
    void sweep();

    /** Returns the failed condition with the inputs that led to it; empty if there is none. */
    [[nodiscard]] QString failure() const;
    /** Returns the number of checked inputs. */
    [[nodiscard]] int inputs() const { return static_cast<int>(m_history.size()) + m_bursts; }
    /** Returns after how many of them there was a hole. */
    [[nodiscard]] int withHole() const { return m_withHole; }
    /** Returns after how many of them the feed was compared with the service too. */
    [[nodiscard]] int againstService() const { return m_againstService; }

private:
    struct Fetch {
        FeedStore::Page page;
        int hole = 0; ///< Line::number
        int pagesAfterGap = 0;
    };
    struct Like {
        MessageId id;
        bool liked;
        bool done = false;
    };

    void take(Step::Kind kind);
    int draw(int below) { return m_world.draw(below); }

    // The service
    void publish();
    void publishPost();
    void publishReply(FeedWorld::Entry &parent, const UserId &author, const QString &content);
    void refusePost();
    void edit();
    void redate();
    void moderate();
    void likeByOthers();
    void serveLike();
    void remove();

    // The link
    void tell(const RealtimeEvent &event);
    void putEvent(const RealtimeEvent &event);
    void release(int index);
    void loseLink();
    void regainLink();
    void ask(const MessageId &before, int hole = 0, int pagesAfterGap = 0);
    void askHole(const Line &line);
    void askStrangely();
    void receive(int index = 0);
    void fail();

    // The user
    void write();
    void standPost();
    void sendAgain();
    void discard();
    void wish();
    void answerLike(bool lost);
    void gather();
    void settle();
    void signIn();
    [[nodiscard]] std::optional<Line> anyHole();
    [[nodiscard]] std::optional<MessageRow> anyMessage(int amongNewest);
    [[nodiscard]] std::optional<Post> anyPost(bool refusable);

    void put(const Input &input);
    [[nodiscard]] FeedOutcome apply(const Input &input);
    void follow(const ChangeSet &changes);

    void check(const FeedOutcome &outcome);
    void checkRows();
    void checkSteps();
    void checkNothingIsMissing();
    void checkAgainstTheService(bool whole);
    void checkPosts();
    void require(bool holds, const char *promise);
    void readAll();

    std::array<int, 6> m_numbers = {}; ///< of the current step
    size_t m_drawn = 0;
    FeedWorld m_world;

    Feed m_feed;
    sample::Mirror m_mirror;
    FeedModel m_model;
    QAbstractItemModelTester m_tester;
    std::vector<Input> m_history;
    Picture m_picture;
    std::map<int, RowKey> m_keys; ///< by Line::number
    std::map<RowKey, int> m_numbersOfKeys;
    QStringList m_failure;
    int m_bursts = 0;
    int m_withHole = 0;
    int m_againstService = 0;

    /**
     * False if the final state of the feed is not determined: two pages crossed, a time changed, or nobody was signed
     * in.
     */
    bool m_orderly = true;
    bool m_gathering = false;
    bool m_connected = true;
    bool m_loaded = false;
    bool m_gap = false; ///< a newest page is due
    qint64 m_gapStart = 0;
    bool m_holdNext = false;
    std::vector<RealtimeEvent> m_held; ///< events in flight
    std::deque<RealtimeEvent> m_delivered;
    std::vector<Fetch> m_fetches;
    std::deque<Like> m_likes;
    QList<Post> m_written; ///< posts that the service received and has not published
    int m_posts = 0;
    QHash<QString, int> m_owed; ///< by text: posts that the service received and has not published
};

} // namespace coterie::oracle
