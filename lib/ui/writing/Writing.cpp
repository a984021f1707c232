// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/writing/Writing.h"

#include "protocol/Trim.h"

#include <QTextBoundaryFinder>

#include <utility>

namespace coterie {

Writing::Writing(Publish publish, QObject *parent) : QObject(parent), m_publish(std::move(publish))
{
    connect(&m_picture, &PictureDraft::changed, this, &Writing::pictureChanged);
    connect(this, &Writing::textChanged, this, &Writing::readyChanged);
}

void Writing::setText(const QString &text)
{
    if (std::exchange(m_text, text) != text)
        Q_EMIT textChanged();
}

int Writing::characters() const
{
    if (m_text.size() < softLength)
        return 0;
    // As they are seen: a family of four is one. What is longer than any post is counted the quick way.
    constexpr qsizetype longest = 50'000;
    if (m_text.size() > longest)
        return int(m_text.toUcs4().size());
    int count = 0;
    for (QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, m_text); finder.toNextBoundary() >= 0;)
        ++count;
    return count < softLength ? 0 : count;
}

bool Writing::isReady() const
{
    return !trimmed(m_text).isEmpty() && m_picture.stage() != PictureDraft::Failed;
}

bool Writing::isEmpty() const
{
    return m_text.isEmpty() && m_picture.stage() == PictureDraft::Empty;
}

void Writing::takeBack(const QString &text, const QString &mediaUrl)
{
    if (!mediaUrl.isEmpty()) {
        if (m_picture.stage() == PictureDraft::Empty)
            m_picture.restore(mediaUrl);
        else
            m_picture.say(tr("A post holds one picture. That of the post that was taken back was left out."));
    }
    if (!text.isEmpty())
        setText(trimmed(m_text).isEmpty() ? text : m_text + QStringLiteral("\n\n") + text);
}

void Writing::post()
{
    if (!isReady())
        return;
    const PictureDraft::Stage stage = m_picture.stage();
    if (stage == PictureDraft::Preparing || stage == PictureDraft::Uploading) {
        setWaiting(true);
        return;
    }
    setWaiting(false);
    if (!m_publish(m_text, m_picture.mediaUrl()))
        return;
    m_picture.remove();
    setText({});
    Q_EMIT posted();
}

/** What waits for its picture goes out with it; without it only by hand. */
void Writing::pictureChanged()
{
    const PictureDraft::Stage stage = m_picture.stage();
    if (m_waiting && stage == PictureDraft::Ready && m_picture.problem().isEmpty())
        post();
    else if (m_waiting && stage != PictureDraft::Preparing && stage != PictureDraft::Uploading)
        setWaiting(false);
    Q_EMIT readyChanged();
}

void Writing::setWaiting(bool waiting)
{
    if (std::exchange(m_waiting, waiting) != waiting)
        Q_EMIT readyChanged();
}

} // namespace coterie
