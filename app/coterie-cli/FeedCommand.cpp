// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "FeedCommand.h"

#include "Lines.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <unistd.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coterie::cli {

namespace {

QJsonObject toJson(const Row &row)
{
    if (const MessageRow *held = row.message()) {
        const Message &message = *held->told;
        return {{u"kind"_s, u"message"_s},
                {u"id"_s, message.id.text()},
                {u"content"_s, message.content},
                {u"username"_s, message.author.username},
                {u"createdAt"_s, message.createdAt.text},
                {u"state"_s, held->own && held->isFlagged() ? u"removed"_s : u"published"_s},
                {u"likeCount"_s, held->likeCount},
                {u"replyCount"_s, held->replyCount},
                {u"liked"_s, held->liked},
                {u"isSpam"_s, held->isSpam},
                {u"isHarmful"_s, held->isHarmful},
                {u"own"_s, held->own}};
    }
    if (const Post *post = row.post())
        return {{u"kind"_s, u"post"_s},        {u"id"_s, post->id.text()},
                {u"content"_s, post->content}, {u"state"_s, name(post->state)},
                {u"reason"_s, post->reason},   {u"likeCount"_s, 0},
                {u"liked"_s, false},           {u"isSpam"_s, false},
                {u"isHarmful"_s, false},       {u"own"_s, true}};
    const Hole &hole = *row.hole();
    return {{u"kind"_s, u"hole"_s},
            {u"id"_s, QString::number(row.key)},
            {u"content"_s, QString()},
            {u"state"_s, name(hole.state)},
            {u"reason"_s, hole.reason}};
}

QString nameOf(FeedNotice::Kind kind)
{
    switch (kind) {
    case FeedNotice::Kind::PostRemoved:
        return u"postRemoved"_s;
    case FeedNotice::Kind::PostFlagged:
        return u"postFlagged"_s;
    case FeedNotice::Kind::PostCleared:
        return u"postCleared"_s;
    case FeedNotice::Kind::PostPublished:
        return u"postPublished"_s;
    case FeedNotice::Kind::LikeFailed:
        return u"likeFailed"_s;
    }
    Q_UNREACHABLE();
}

void printNotice(const FeedNotice &notice)
{
    print({{u"notice"_s, QJsonObject{{u"kind"_s, nameOf(notice.kind)},
                                     {u"messageId"_s, notice.messageId.text()},
                                     {u"content"_s, notice.content},
                                     {u"isSpam"_s, notice.isSpam},
                                     {u"isHarmful"_s, notice.isHarmful},
                                     {u"reason"_s, notice.reason}}}});
}

/** A text of several lines is given as a JSON string. */
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
        m_feed = service().openFeed(token());
        connect(m_feed.get(), &FeedSession::stageChanged, this, &FeedCommand::stageChanged);
        connect(m_feed.get(), &FeedSession::noticed, this, &printNotice);
        connect(m_feed.get(), &FeedSession::changed, this, [this] {
            if (m_feed->stage() == FeedSession::Stage::Ready && arguments().follow)
                printRows();
            endWhenSettled();
        });
        connect(m_feed.get(), &FeedSession::likeAnswered, this, &FeedCommand::endWhenSettled);
        connect(m_feed.get(), &FeedSession::olderChanged, this, &FeedCommand::endWhenSettled);
        connect(m_feed.get(), &FeedSession::postChanged, this,
                [this](const PostId &, PostState, const QString &) { endWhenSettled(); });
        connect(m_feed.get(), &FeedSession::postPublished, this,
                [this](const PostId &, const Message &) { endWhenSettled(); });
        m_feed->load();
    });
}

void FeedCommand::stageChanged()
{
    if (m_feed->stage() == FeedSession::Stage::Failed)
        return finish(explain(*m_feed->failure()));
    if (m_feed->stage() != FeedSession::Stage::Ready)
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
        rows.append(toJson(*m_feed->feed().at(i)));
    print({{u"rows"_s, rows}});
}

void FeedCommand::listen()
{
    m_input = std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read);
    connect(m_input.get(), &QSocketNotifier::activated, this, &FeedCommand::readInput);
}

void FeedCommand::readInput()
{
    char block[4096];
    const ssize_t size = ::read(STDIN_FILENO, block, sizeof block);
    if (size > 0)
        m_buffer.append(block, qsizetype(size));
    else if (!m_buffer.isEmpty())
        m_buffer.append('\n'); // the last line of a file may lack its end
    for (qsizetype end = m_buffer.indexOf('\n'); end >= 0; end = m_buffer.indexOf('\n')) {
        const QString line = QString::fromUtf8(m_buffer.left(end)).trimmed();
        m_buffer.remove(0, end + 1);
        if (!line.isEmpty())
            obey(line);
        if (m_quit)
            return;
    }
    if (size <= 0) {
        m_input->setEnabled(false);
        m_ended = true;
        endWhenSettled();
    }
}

void FeedCommand::obey(const QString &line)
{
    const QString verb = line.section(u' ', 0, 0);
    const QString rest = line.section(u' ', 1).trimmed();
    const QString id = rest.section(u' ', 0, 0);
    const QString text = textIn(rest.section(u' ', 1).trimmed());
    if (verb == "post"_L1 && m_feed->post(textIn(rest)))
        return;
    if (verb == "reply"_L1 && !id.isEmpty() && m_feed->post(text, MessageId(id)))
        return;
    if ((verb == "like"_L1 || verb == "unlike"_L1) && !id.isEmpty()) {
        if (m_feed->feed().store().contains(MessageId(id)))
            m_feed->setLiked(MessageId(id), verb == "like"_L1);
        else
            say(QCoreApplication::translate("cli", "No message %1 is loaded.").arg(id));
    } else if (verb == "load"_L1) {
        m_feed->loadOlder();
    } else if (verb == "quit"_L1) {
        m_quit = true;
        m_input->setEnabled(false);
        finish(Exit::Done);
    } else {
        say(QCoreApplication::translate("cli", "“%1” is not understood. Commands: post TEXT, reply ID TEXT, like ID, "
                                               "unlike ID, load, quit.")
                .arg(line));
    }
}

/** A script that ended its input still wants to hear what became of its posts, and its likes sent. */
void FeedCommand::endWhenSettled()
{
    if (!m_ended)
        return;
    const QList<Post> posts = m_feed->feed().posts();
    const bool waiting = std::any_of(posts.begin(), posts.end(), [](const Post &post) {
        return post.state == PostState::Sending || post.state == PostState::InReview;
    });
    if (!waiting && !m_feed->isLiking() && !m_feed->loadingOlder())
        finish(Exit::Done);
}

} // namespace coterie::cli
