// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "feed/OracleWords.h"

#include "support/FeedSamples.h"

namespace coterie::oracle {
namespace {

using namespace Qt::StringLiterals;

QString flags(bool isSpam, bool isHarmful)
{
    return (isSpam ? u" spam"_s : QString()) + (isHarmful ? u" harmful"_s : QString());
}

/** Times are in ms since the samples' epoch. A star marks a different notation. */
QString words(const Message &message)
{
    QString words = message.id.text() + u'@' + QString::number(message.createdAt.milliseconds() - sample::epoch);
    if (message.createdAt.text.endsWith(u"00Z") && message.createdAt.text.size() > 27)
        words += u'*';
    if (message.likeCount)
        words += u" ♥%1"_s.arg(*message.likeCount) + (message.liked.value_or(false) ? u"+"_s : QString());
    return words + flags(message.isSpam, message.isHarmful);
}

QString line(const SharedMessage &message)
{
    return u"event %1 \"%2\" by %3"_s.arg(words(*message), message->content.trimmed(), message->author.id.text())
           + (message->isReply() ? u" to "_s + message->parentMessageId.text() : QString());
}
QString line(const LikeUpdate &update)
{
    return (update.liked ? u"event like "_s : u"event unlike "_s) + update.messageId.text();
}
QString line(const ModerationUpdate &update)
{
    return u"event moderation "_s + update.messageId.text() + flags(update.isSpam, update.isHarmful);
}
QString line(const FeedStore::Page &page)
{
    QStringList told;
    for (const Message &message : page.messages)
        told << words(message);
    return (page.before.isEmpty() ? u"newest page: "_s : u"page before %1: "_s.arg(page.before.text()))
           + told.join(u", "_s) + (page.last ? u" (the last)"_s : QString());
}
QString line(const SignedIn &signedIn)
{
    return u"signed in: "_s + signedIn.account.text();
}
QString line(const GapBegan &)
{
    return u"gap"_s;
}
QString line(const GapShown &shown)
{
    return u"refetch failed: "_s + shown.reason;
}
QString line(const HoleStood &stood)
{
    return u"hole %1 is "_s.arg(stood.hole) + name(stood.state);
}
QString line(const Posted &posted)
{
    return u"post %1 \"%2\" at %3"_s.arg(posted.post.id.text(), posted.post.content.trimmed())
               .arg(posted.post.submittedAt - sample::epoch)
           + (posted.post.parentMessageId.isEmpty() ? QString() : u" to "_s + posted.post.parentMessageId.text());
}
QString line(const PostStood &stood)
{
    return u"post %1 is "_s.arg(stood.id.text()) + name(stood.state);
}
QString line(const PostedAgain &again)
{
    return u"post %1 again at %2"_s.arg(again.id.text()).arg(again.at - sample::epoch);
}
QString line(const Discarded &discarded)
{
    return u"post %1 discarded"_s.arg(discarded.id.text());
}
QString line(const Dismissed &dismissed)
{
    return u"dismiss "_s + dismissed.id.text();
}
QString line(const Wished &wished)
{
    return (wished.liked ? u"wish like "_s : u"wish unlike "_s) + wished.id.text();
}
QString line(const Answered &answered)
{
    return (answered.done ? u"like request done "_s : u"like request refused "_s) + answered.id.text();
}
QString line(const Trimmed &trimmed)
{
    return u"drop %1 oldest"_s.arg(trimmed.rows);
}

} // namespace

QString words(const Input &input)
{
    return std::visit([](const auto &one) { return line(one); }, input);
}

QString words(const Row::Content &content)
{
    if (const auto *held = std::get_if<MessageRow>(&content))
        return words(held->snapshot()) + (held->own ? u" own"_s : QString())
               + (held->dismissed ? u" dismissed"_s : QString());
    if (const auto *post = std::get_if<Boxed<Post>>(&content))
        return u"(%1: %2)"_s.arg((**post).id.text(), (**post).content.trimmed());
    return u'~' + name(std::get<Hole>(content).state);
}

} // namespace coterie::oracle
