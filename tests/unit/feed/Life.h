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
 * A feed led through a life by a service that is known whole. After each input three things must hold: the feed is what
 * the oracle recounts, whoever mirrors the steps has the feed (F9), and nothing is missing without a hole.
 */
class Life {
public:
    Life();

    /** Does nothing once a promise was broken. */
    void live(const Step &step);
    /** Everything is looked through, twice, and then the feed must be the service. */
    void sweep();

    /** What was broken, with the inputs that led there; empty while all is well. */
    [[nodiscard]] QString failure() const;
    /** How many inputs were compared. */
    [[nodiscard]] int inputs() const { return static_cast<int>(m_history.size()) + m_bursts; }
    /** After how many of them there was a hole. */
    [[nodiscard]] int withHole() const { return m_withHole; }
    /** After how many of them the feed was held against the service as well. */
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

    // This person
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

    std::array<int, 6> m_numbers = {}; ///< of the step that is taken
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
     * Else nobody can tell what the feed must have in the end: two pages crossed, a moment changed, nobody signed in.
     */
    bool m_orderly = true;
    bool m_gathering = false;
    bool m_connected = true;
    bool m_loaded = false;
    bool m_gap = false; ///< a newest page is owed
    qint64 m_gapStart = 0;
    bool m_holdNext = false;
    std::vector<RealtimeEvent> m_held; ///< events on their way
    std::deque<RealtimeEvent> m_delivered;
    std::vector<Fetch> m_fetches;
    std::deque<Like> m_likes;
    QList<Post> m_written; ///< posts that the service has and did not publish
    int m_posts = 0;
    QHash<QString, int> m_owed; ///< by text: posts written and not published by the service
};

} // namespace coterie::oracle
