// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "FeedCommand.h"

#include "client/RowRoles.h"
#include "Lines.h"
#include "Words.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coterie::cli {

namespace {

/** A row as scripts read it: the fields that all programs share, and those of its kind. */
QJsonObject rowJson(const Row &row)
{
    QJsonObject object = toJson(row);
    if (const MessageRow *held = row.message()) {
        object[u"kind"_s] = u"message"_s;
        object[u"id"_s] = held->id().text();
        object[u"createdAt"_s] = held->message->createdAt.text;
        object[u"state"_s] = held->own && held->isFlagged() ? u"removed"_s : u"published"_s;
    } else if (const Post *post = row.post()) {
        object[u"kind"_s] = u"post"_s;
        object[u"id"_s] = post->id.text();
        object[u"parentMessageId"_s] = post->parentMessageId.text();
        object[u"state"_s] = name(post->state);
    } else {
        object[u"kind"_s] = u"hole"_s;
        object[u"id"_s] = QString::number(row.key);
        object[u"state"_s] = name(row.hole()->state);
    }
    return object;
}

QString nameOf(FeedAlert::Kind kind)
{
    switch (kind) {
    case FeedAlert::Kind::PostRemoved:
        return u"postRemoved"_s;
    case FeedAlert::Kind::PostFlagged:
        return u"postFlagged"_s;
    case FeedAlert::Kind::PostCleared:
        return u"postCleared"_s;
    case FeedAlert::Kind::PostPublished:
        return u"postPublished"_s;
    case FeedAlert::Kind::PostGone:
        return u"postGone"_s;
    case FeedAlert::Kind::LikeFailed:
        return u"likeFailed"_s;
    }
    Q_UNREACHABLE();
}

void printNotice(const FeedAlert &notice)
{
    print({{u"notice"_s, QJsonObject{{u"kind"_s, nameOf(notice.kind)},
                                     {u"messageId"_s, notice.messageId.text()},
                                     {u"parentMessageId"_s, notice.parentMessageId.text()},
                                     {u"content"_s, notice.content},
                                     {u"isSpam"_s, notice.isSpam},
                                     {u"isHarmful"_s, notice.isHarmful},
                                     {u"reason"_s, notice.reason}}}});
}

/** Decodes a text argument, which may be a JSON string if it has several lines. */
QString textIn(const QString &word)
{
    if (!word.startsWith(u'"'))
        return word;
    const QJsonDocument document = QJsonDocument::fromJson(u"[%1]"_s.arg(word).toUtf8());
    return document.isArray() && document.array().size() == 1 ? document.array().first().toString(word) : word;
}

} // namespace

void FeedCommand::start()
{
    withIdentity([this] {
        m_feed = account().openFeed(token());
        connect(m_feed.get(), &Timeline::stageChanged, this, &FeedCommand::stageChanged);
        connect(m_feed.get(), &Timeline::noticed, this, &printNotice);
        connect(m_feed.get(), &Timeline::changed, this, [this] {
            if (m_feed->stage() == Timeline::Stage::Ready && arguments().follow)
                printRows();
            finishWhenIdle();
        });
        connect(m_feed.get(), &Timeline::likeAnswered, this, &FeedCommand::finishWhenIdle);
        connect(m_feed.get(), &Timeline::olderChanged, this, &FeedCommand::finishWhenIdle);
        connect(m_feed.get(), &Timeline::postChanged, this,
                [this](const PostId &id, PostState state, const QString &reason) {
                    print({{u"post"_s, id.text()}, {u"state"_s, name(state)}, {u"reason"_s, reason}});
                    finishWhenIdle();
                });
        connect(m_feed.get(), &Timeline::postPublished, this, [this](const PostId &id, const Message &message) {
            print({{u"post"_s, id.text()},
                   {u"state"_s, message.isFlagged() ? u"removed"_s : u"published"_s},
                   {u"messageId"_s, message.id.text()}});
            finishWhenIdle();
        });
        m_feed->load();
    });
}

void FeedCommand::stageChanged()
{
    if (m_feed->stage() == Timeline::Stage::Failed)
        return finish(explain(*m_feed->failure()));
    if (m_feed->stage() != Timeline::Stage::Ready)
        return;
    printRows();
    if (arguments().standardInput)
        listen();
    else if (!arguments().follow)
        finish(Exit::Done);
}

void FeedCommand::printRows()
{
    QJsonArray rows;
    for (int i = 0; i < m_feed->feed().size(); ++i)
        rows.append(rowJson(*m_feed->feed().at(i)));
    QJsonArray replies; // that are not published yet
    const QList<Post> posts = m_feed->posts();
    for (const Post &post : posts) {
        if (!post.parentMessageId.isEmpty())
            replies.append(rowJson({.key = 0, .content = Boxed(post)}));
    }
    print({{u"rows"_s, rows}, {u"replies"_s, replies}});
}

void FeedCommand::openThread(const MessageId &root)
{
    Timeline &thread = m_feed->thread(root);
    if (m_threads.contains(root.text()))
        return printThread(thread);
    m_threads << root.text();
    connect(&thread, &Timeline::changed, this, [this, &thread] { printThread(thread); });
    connect(&thread, &Timeline::stageChanged, this, [this, &thread] {
        if (thread.stage() == Timeline::Stage::Failed)
            say(sentence(*thread.failure()));
        else if (thread.stage() == Timeline::Stage::Ready)
            printThread(thread);
        finishWhenIdle();
    });
    thread.load();
}

void FeedCommand::printThread(const Timeline &thread) const
{
    QJsonArray rows; // in reading order, oldest first
    for (int i = thread.feed().size(); i > 0; --i)
        rows.append(rowJson(*thread.feed().at(i - 1)));
    print({{u"thread"_s, thread.feed().thread().text()}, {u"rows"_s, rows}});
}

void FeedCommand::listen()
{
    m_input = std::make_unique<LineReader>();
    connect(m_input.get(), &LineReader::lineRead, this, &FeedCommand::runCommand);
    connect(m_input.get(), &LineReader::ended, this, [this] {
        m_ended = true;
        finishWhenIdle();
    });
}

void FeedCommand::runCommand(const QString &line)
{
    const QString verb = line.section(u' ', 0, 0);
    const QString rest = line.section(u' ', 1).trimmed();
    const QString id = rest.section(u' ', 0, 0);
    const QString text = textIn(rest.section(u' ', 1).trimmed());
    if ((verb == "post"_L1 && m_feed->post(textIn(rest))) || runMessageCommand(verb, id, text)
        || runPostCommand(verb, PostId(id)))
        return;
    if (verb == "load"_L1) {
        m_feed->loadOlder();
    } else if (verb == "refresh"_L1) {
        m_feed->refresh();
    } else if (verb == "quit"_L1) {
        m_input->stop();
        finish(Exit::Done);
    } else {
        say(words("Unknown command “%1”. Commands: post TEXT, reply ID TEXT, like ID, "
                  "unlike ID, dismiss ID, again POST, check POST, discard POST, thread ID, "
                  "hole ID, load, refresh, quit.")
                .arg(line));
    }
}

bool FeedCommand::runMessageCommand(const QString &verb, const QString &id, const QString &text)
{
    const MessageId message(id);
    if (id.isEmpty())
        return false;
    if (verb == "reply"_L1)
        return m_feed->thread(message).post(text).has_value();
    if (verb == "thread"_L1) {
        openThread(message);
        return true;
    }
    if (verb == "hole"_L1) {
        m_feed->loadHole(RowKey(id.toULongLong()));
        return true;
    }
    if (verb != "like"_L1 && verb != "unlike"_L1 && verb != "dismiss"_L1)
        return false;
    if (!m_feed->holds(message))
        say(words("Message %1 is not loaded.").arg(id));
    else if (verb == "dismiss"_L1)
        m_feed->dismiss(message);
    else
        m_feed->setLiked(message, verb == "like"_L1);
    return true;
}

bool FeedCommand::runPostCommand(const QString &verb, const PostId &id)
{
    if (verb != "again"_L1 && verb != "check"_L1 && verb != "discard"_L1)
        return false;
    const QList<Post> posts = m_feed->posts();
    if (std::none_of(posts.begin(), posts.end(), [&id](const Post &post) { return post.id == id; }))
        say(words("There is no pending post %1.").arg(id.text()));
    else if (verb == "again"_L1)
        m_feed->sendAgain(id);
    else if (verb == "check"_L1)
        m_feed->checkNow(id);
    else
        m_feed->discard(id);
    return true;
}

/** Ends the program after stdin was closed, once all posts are settled and all likes are sent. */
void FeedCommand::finishWhenIdle()
{
    if (!m_ended)
        return;
    const QList<Post> posts = m_feed->posts();
    const bool waiting = std::any_of(posts.begin(), posts.end(), [](const Post &post) {
        return post.state == PostState::Sending || post.state == PostState::InReview;
    });
    if (!waiting && !m_feed->isLiking() && !m_feed->loadingOlder())
        finish(Exit::Done);
}

} // namespace coterie::cli
