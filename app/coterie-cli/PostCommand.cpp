// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "PostCommand.h"

#include "Lines.h"
#include "Words.h"

using namespace Qt::StringLiterals;

namespace coterie::cli {

void PostCommand::start()
{
    withIdentity([this] {
        m_feed = account().openFeed(token());
        connect(m_feed.get(), &Timeline::postChanged, this,
                [this](const PostId &id, PostState state, const QString &reason) {
                    if (id == m_post)
                        stateChanged(state, reason);
                });
        connect(m_feed.get(), &Timeline::postPublished, this, [this](const PostId &id, const Message &message) {
            if (id == m_post) // the outbox may contain posts of earlier runs
                published(message);
        });
        if (!arguments().wait)
            return publish();
        // The outcome arrives as an event, so subscribe first.
        connect(m_feed.get(), &Timeline::stageChanged, this, [this] {
            if (m_feed->stage() == Timeline::Stage::Failed && !m_sent)
                finish(explain(*m_feed->failure()));
            else if (m_feed->stage() == Timeline::Stage::Ready && !m_sent)
                publish();
        });
        m_feed->load();
    });
}

void PostCommand::publish()
{
    m_sent = true;
    Timeline &feed = arguments().replyTo.isEmpty() ? *m_feed : m_feed->thread(MessageId(arguments().replyTo));
    const auto id = feed.post(arguments().operands.constFirst());
    m_post = id.value_or(PostId());
    if (!id) {
        say(words("The text is empty. Enter a text to post."));
        finish(Exit::BadUsage);
    }
}

void PostCommand::stateChanged(PostState state, const QString &reason)
{
    QJsonObject object{{u"state"_s, name(state)}};
    if (!reason.isEmpty())
        object.insert("reason"_L1, reason);
    print(object);
    switch (state) {
    case PostState::Sending:
        return;
    case PostState::InReview:
        if (!arguments().wait)
            finish(Exit::Done);
        return;
    case PostState::Unconfirmed:
        // With --wait the post is looked up once at its deadline; if it is Unconfirmed again, nothing more can be
        // found.
        if (!arguments().wait || m_checked) {
            say(reason);
            finish(Exit::Unreachable);
        }
        m_checked = true;
        return;
    case PostState::NotPublished:
    case PostState::Failed:
        say(reason);
        finish(Exit::Refused);
        return;
    }
}

void PostCommand::published(const Message &message)
{
    print({{u"state"_s, message.isFlagged() ? u"removed"_s : u"published"_s},
           {u"id"_s, message.id.text()},
           {u"isSpam"_s, message.isSpam},
           {u"isHarmful"_s, message.isHarmful}});
    if (message.isFlagged())
        say(words("The post was removed by moderation."));
    finish(message.isFlagged() ? Exit::Refused : Exit::Done);
}

} // namespace coterie::cli
