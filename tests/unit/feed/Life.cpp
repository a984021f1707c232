// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "feed/Life.h"

#include <utility>

namespace coterie::oracle {
namespace {

constexpr size_t mostDelivered = 30;
/** Only posts with this text are refused or discarded, because other identical posts cannot be told apart. */
const QString refusable = QStringLiteral("no");

} // namespace

Life::Life()
    : m_world([this](int below) { return m_drawn < m_numbers.size() ? m_numbers[m_drawn++] % below : 0; }),
      m_feed(sample::me),
      m_tester(&m_model, QAbstractItemModelTester::FailureReportingMode::Warning)
{
}

void Life::live(const Step &step)
{
    if (!m_failure.isEmpty())
        return;
    m_numbers = step.numbers;
    m_drawn = 0;
    take(step.kind);
}

void Life::take(Step::Kind kind)
{
    switch (kind) {
    case Step::Kind::Publish:
        return publish();
    case Step::Kind::Write:
        return write();
    case Step::Kind::PublishPost:
        return publishPost();
    case Step::Kind::RefusePost:
        return refusePost();
    case Step::Kind::StandPost:
        return standPost();
    case Step::Kind::SendAgain:
        return sendAgain();
    case Step::Kind::Discard:
        return discard();
    case Step::Kind::Reply:
        if (FeedWorld::Entry *parent = m_world.any())
            publishReply(*parent, draw(4) == 3 ? sample::me : sample::someone, QStringLiteral("gm"));
        return;
    case Step::Kind::Edit:
        return edit();
    case Step::Kind::Redate:
        return redate();
    case Step::Kind::Moderate:
        return moderate();
    case Step::Kind::LikeByOthers:
        return likeByOthers();
    case Step::Kind::Wish:
        return wish();
    case Step::Kind::ServeLike:
        return serveLike();
    case Step::Kind::AnswerLike:
        return answerLike(false);
    case Step::Kind::LoseAnswer:
        return answerLike(true);
    case Step::Kind::Delete:
        return remove();
    case Step::Kind::Hold:
        m_holdNext = true;
        return;
    case Step::Kind::Release:
        if (!m_held.empty())
            release(draw(static_cast<int>(m_held.size())));
        return;
    case Step::Kind::Repeat:
        if (!m_delivered.empty() && m_connected)
            putEvent(RealtimeEvent(m_delivered[static_cast<size_t>(draw(static_cast<int>(m_delivered.size())))]));
        return;
    case Step::Kind::LoseLink:
        return loseLink();
    case Step::Kind::RegainLink:
        return regainLink();
    case Step::Kind::AskNewest:
        if (m_connected && m_fetches.empty())
            ask({}, 0, m_gap ? 1 + draw(3) : 1);
        return;
    case Step::Kind::AskOlder:
        if (m_loaded && m_fetches.empty() && !m_picture.oldest.isEmpty())
            ask(m_picture.oldest);
        return;
    case Step::Kind::AskHole:
        if (const auto hole = anyHole(); hole && m_fetches.empty())
            askHole(*hole);
        return;
    case Step::Kind::AskBefore:
        if (const auto row = anyMessage(m_feed.size()); row && m_loaded && m_fetches.empty())
            ask(row->id());
        return;
    case Step::Kind::AskStrangely:
        return askStrangely();
    case Step::Kind::Receive:
        if (!m_fetches.empty())
            receive(draw(static_cast<int>(m_fetches.size())));
        return;
    case Step::Kind::Fail:
        return fail();
    case Step::Kind::Trim:
        return put(Trimmed{draw(20)});
    case Step::Kind::Gather:
        return gather();
    case Step::Kind::Settle:
        return settle();
    case Step::Kind::Dismiss:
        if (const auto held = anyMessage(20))
            put(Dismissed{held->id()});
        return;
    case Step::Kind::SignIn:
        return signIn();
    }
}

// --- The service -----------------------------------------------------------------------------------------------------

void Life::publish()
{
    static const QStringList texts{QStringLiteral("gm"), QStringLiteral("gn"), QStringLiteral("to the moon")};
    const QString text = texts[draw(3)];
    tell(m_world.publish(sample::someone, text, m_connected ? 0 : m_gapStart + 1).message);
}

void Life::publishPost()
{
    if (m_written.isEmpty())
        return;
    const Post post = m_written.takeAt(draw(static_cast<int>(m_written.size())));
    const QString text = post.content.trimmed();
    --m_owed[text];
    tell(m_world.publish(sample::me, text, m_connected ? 0 : m_gapStart + 1).message);
    put(PostStood{post.id, PostState::InReview, {}});
}

void Life::publishReply(FeedWorld::Entry &parent, const UserId &author, const QString &content)
{
    ++parent.replies;
    Message reply = sample::live(m_posts, author, content);
    reply.id = MessageId(QStringLiteral("r%1-%2").arg(parent.replies).arg(parent.message.id.text()));
    reply.parentMessageId = parent.message.id;
    reply.createdAt = Timestamp::fromMicroseconds(m_world.now() * 1'000);
    reply.isHarmful = draw(10) == 9;
    tell(reply);
}

void Life::refusePost()
{
    for (const Post &post : std::as_const(m_written)) {
        if (post.content != refusable)
            continue;
        const PostId id = post.id;
        m_written.removeIf([&](const Post &one) { return one.id == id; });
        return put(PostStood{id, PostState::Failed, QStringLiteral("No.")});
    }
}

void Life::edit()
{
    FeedWorld::Entry *entry = m_world.any();
    if (!entry)
        return;
    if (entry->message.author.id == sample::someone) {
        entry->message.content = QStringLiteral("edited %1").arg(draw(9));
        if (draw(3) == 2)
            entry->message.author.username = QStringLiteral("name %1").arg(draw(9));
    }
    Message told = entry->message;
    if (draw(3) == 2 && m_feed.store().contains(told.id))
        told.createdAt = FeedWorld::rewritten(told.createdAt);
    tell(told);
}

void Life::redate()
{
    FeedWorld::Entry *entry = m_world.any();
    if (!entry)
        return;
    m_orderly = false;
    const MessageId id = entry->message.id;
    m_world.redate(id, m_world.now() - draw(20));
    tell(m_world.find(id)->message);
}

void Life::moderate()
{
    if (FeedWorld::Entry *entry = m_world.any()) {
        entry->message.isSpam = draw(2);
        entry->message.isHarmful = draw(2);
        tell(ModerationUpdate{entry->message.id, {}, entry->message.isSpam, entry->message.isHarmful});
    }
}

void Life::likeByOthers()
{
    if (FeedWorld::Entry *entry = m_world.any()) {
        const bool liked = entry->others == 0 || draw(3) < 2;
        entry->others += liked ? 1 : -1;
        tell(LikeUpdate{entry->message.id, liked});
    }
}

void Life::serveLike()
{
    for (Like &like : m_likes) {
        if (like.done)
            continue;
        FeedWorld::Entry *entry = m_world.find(like.id);
        like.done = true;
        if (entry->mine != like.liked) {
            entry->mine = like.liked;
            tell(LikeUpdate{like.id, like.liked});
        }
        return;
    }
}

void Life::remove()
{
    FeedWorld::Entry *entry = m_world.any();
    if (entry && entry->message.author.id != sample::me)
        entry->deleted = true;
}

// --- The link --------------------------------------------------------------------------------------------------------

void Life::tell(const RealtimeEvent &event)
{
    if (!m_connected)
        return;
    m_held.push_back(event);
    if (!std::exchange(m_holdNext, false))
        release(static_cast<int>(m_held.size()) - 1);
}

void Life::release(int index)
{
    const RealtimeEvent event = m_held[static_cast<size_t>(index)];
    m_held.erase(m_held.begin() + index);
    m_delivered.push_front(event);
    if (m_delivered.size() > mostDelivered)
        m_delivered.pop_back();
    putEvent(event);
}

void Life::putEvent(const RealtimeEvent &event)
{
    if (const auto *message = std::get_if<SharedMessage>(&event))
        put(*message);
    else if (const auto *like = std::get_if<LikeUpdate>(&event))
        put(*like);
    else
        put(std::get<ModerationUpdate>(event));
}

void Life::loseLink()
{
    if (!m_connected)
        return;
    while (!m_held.empty()) // everything from now on is lost
        release(0);
    m_connected = false;
    m_gapStart = m_world.now();
}

void Life::regainLink()
{
    if (m_connected)
        return;
    m_connected = true;
    m_gap = true;
    // A newest page that was overtaken by a gap proves nothing and must not be merged.
    std::erase_if(m_fetches, [](const Fetch &fetch) { return fetch.page.before.isEmpty(); });
    put(GapBegan{});
}

void Life::ask(const MessageId &before, int hole, int pagesAfterGap)
{
    const int size = (1 + draw(9)) % 9; // sometimes an empty page
    m_fetches.push_back({m_world.page(before, size), hole, pagesAfterGap});
    m_fetches.back().page.asked = m_feed.store().merges();
}

/** Requests a page while another one is in flight, or before an unknown message. */
void Life::askStrangely()
{
    if (!m_loaded)
        return;
    m_orderly = false;
    const FeedWorld::Entry *entry = m_world.any();
    if (m_connected && draw(2) == 1)
        ask({});
    else if (entry)
        ask(entry->message.id);
}

void Life::askHole(const Line &line)
{
    put(HoleStood{line.number, Hole::State::Loading, {}});
    ask(line.above, line.number);
}

void Life::receive(int index)
{
    const Fetch fetch = m_fetches[static_cast<size_t>(index)];
    const bool newest = fetch.page.before.isEmpty();
    if (newest && !m_connected)
        return;
    m_fetches.erase(m_fetches.begin() + index);
    if (newest && (fetch.page.last || !fetch.page.messages.isEmpty())) {
        m_gap = false;
        m_loaded = true;
    }
    put(fetch.page);
    if (fetch.pagesAfterGap > 1 && !fetch.page.last && !fetch.page.messages.isEmpty() && m_fetches.empty())
        ask(fetch.page.messages.last().id, 0, fetch.pagesAfterGap - 1);
}

void Life::fail()
{
    if (m_fetches.empty())
        return;
    const int index = draw(static_cast<int>(m_fetches.size()));
    const Fetch fetch = m_fetches[static_cast<size_t>(index)];
    m_fetches.erase(m_fetches.begin() + index);
    const QString reason = draw(2) ? QStringLiteral("No answer.") : QString();
    if (fetch.hole)
        put(HoleStood{fetch.hole, Hole::State::Failed, reason});
    else if (fetch.page.before.isEmpty())
        put(GapShown{reason});
}

std::optional<Line> Life::anyHole()
{
    std::vector<Line> holes;
    std::ranges::copy_if(m_picture.lines, std::back_inserter(holes),
                         [](const Line &line) { return std::holds_alternative<Hole>(line.content); });
    if (holes.empty())
        return {};
    return holes[static_cast<size_t>(draw(static_cast<int>(holes.size())))];
}

// --- The user --------------------------------------------------------------------------------------------------------

void Life::write()
{
    static const QStringList texts{QStringLiteral("gm"), QStringLiteral(" gm\n"), QStringLiteral("gn"), refusable};
    Post post = sample::post("", texts[draw(4)], m_world.now());
    post.id = PostId(QString::number(++m_posts));
    if (post.content == refusable)
        post.submittedAt += draw(4) * 100'000 + draw(3); // this computer's clock is ahead, perhaps too far (P3)
    else
        ++m_owed[post.content.trimmed()];
    m_written.append(post);
    put(Posted{post});
}

std::optional<Post> Life::anyPost(bool onlyRefusable)
{
    QList<Post> posts = m_feed.posts();
    if (onlyRefusable)
        posts.removeIf([](const Post &post) { return post.content != refusable; });
    return posts.isEmpty() ? std::nullopt : std::optional(posts[draw(static_cast<int>(posts.size()))]);
}

void Life::standPost()
{
    if (const auto post = anyPost(false)) {
        const PostState states[] = {PostState::InReview, PostState::Unconfirmed, PostState::NotPublished};
        put(PostStood{post->id, states[draw(3)], draw(2) ? QStringLiteral("Who knows.") : QString()});
    }
}

void Life::sendAgain()
{
    const auto post = anyPost(true);
    if (!post)
        return;
    if (m_written.removeIf([&](const Post &one) { return one.id == post->id; }) == 0)
        m_written.append(*post);
    put(PostedAgain{post->id, m_world.now()});
}

void Life::discard()
{
    const auto post = anyPost(true);
    if (!post)
        return;
    m_written.removeIf([&](const Post &one) { return one.id == post->id; });
    put(Discarded{post->id});
}

std::optional<MessageRow> Life::anyMessage(int amongNewest)
{
    const int rows = std::min(m_feed.size(), amongNewest);
    const RowPointer row = rows > 0 ? m_feed.at(draw(rows)) : nullptr;
    return row && row->message() ? std::optional(*row->message()) : std::nullopt;
}

void Life::wish()
{
    const auto held = anyMessage(20);
    if (!held)
        return;
    const bool liked = draw(4) < 3 ? !held->liked : held->liked;
    put(Wished{held->id(), liked});
    require(m_feed.store().peek(held->id())->liked == liked, "a wish does not show at once");
}

void Life::answerLike(bool lost)
{
    if (m_likes.empty())
        return;
    const Like like = m_likes.front();
    m_likes.pop_front();
    put(Answered{like.id, like.done && !lost});
}

void Life::gather()
{
    if (m_gathering)
        return;
    m_gathering = true;
    m_feed.beginBatch();
}

void Life::settle()
{
    if (!std::exchange(m_gathering, false))
        return;
    ++m_bursts;
    follow(m_feed.endBatch().changes);
    checkSteps();
}

void Life::signIn()
{
    const bool out = draw(2) == 1;
    m_orderly = m_orderly && !out;
    put(SignedIn{out ? UserId() : sample::me});
}

} // namespace coterie::oracle
