// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/composer/Draft.h"

#include "protocol/Trim.h"

#include <QTextBoundaryFinder>

#include <utility>

namespace coterie {

Draft::Draft(Publish publish, QObject *parent) : QObject(parent), m_publish(std::move(publish))
{
    connect(&m_picture, &ImageAttachment::changed, this, &Draft::pictureChanged);
    connect(this, &Draft::textChanged, this, &Draft::readyChanged);
}

void Draft::setText(const QString &text)
{
    if (std::exchange(m_text, text) != text)
        Q_EMIT textChanged();
}

int Draft::characters() const
{
    if (m_text.size() < softLength)
        return 0;
    // Counts visible characters: a family emoji is one. Very long texts are counted by code point, which is faster.
    constexpr qsizetype longest = 50'000;
    if (m_text.size() > longest)
        return int(m_text.toUcs4().size());
    int count = 0;
    for (QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, m_text); finder.toNextBoundary() >= 0;)
        ++count;
    return count < softLength ? 0 : count;
}

bool Draft::isReady() const
{
    return !trimmed(m_text).isEmpty() && m_picture.stage() != ImageAttachment::Failed;
}

bool Draft::isEmpty() const
{
    return m_text.isEmpty() && m_picture.stage() == ImageAttachment::Empty;
}

void Draft::takeBack(const QString &text, const QString &mediaUrl)
{
    if (!mediaUrl.isEmpty()) {
        if (m_picture.stage() == ImageAttachment::Empty)
            m_picture.restore(mediaUrl);
        else
            m_picture.say(tr("A post can have only one picture. The picture of the restored post was not added."));
    }
    if (!text.isEmpty())
        setText(trimmed(m_text).isEmpty() ? text : m_text + QStringLiteral("\n\n") + text);
}

void Draft::post()
{
    if (!isReady())
        return;
    const ImageAttachment::Stage stage = m_picture.stage();
    if (stage == ImageAttachment::Preparing || stage == ImageAttachment::Uploading) {
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

/** A waiting post is published once its picture is uploaded. Without the picture the user has to press Post. */
void Draft::pictureChanged()
{
    const ImageAttachment::Stage stage = m_picture.stage();
    if (m_waiting && stage == ImageAttachment::Ready && m_picture.problem().isEmpty())
        post();
    else if (m_waiting && stage != ImageAttachment::Preparing && stage != ImageAttachment::Uploading)
        setWaiting(false);
    Q_EMIT readyChanged();
}

void Draft::setWaiting(bool waiting)
{
    if (std::exchange(m_waiting, waiting) != waiting)
        Q_EMIT readyChanged();
}

} // namespace coterie
