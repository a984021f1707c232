// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "PictureItem.h"

#include <QQuickWindow>
#include <QSGImageNode>
#include <QTimerEvent>

#include <algorithm>
#include <utility>

namespace coterie {

namespace {

constexpr int resizingRest = 150;  ///< ms without a resize, before the picture is scaled again
constexpr int longestWhole = 4096; ///< device pixels per side; every graphics card supports it

QString checkedSentence(const PictureLoader::Outcome &outcome)
{
    return outcome.ok() ? QString() : sentence(outcome.error());
}

} // namespace

PictureItem::PictureItem(QQuickItem *parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
}

PictureItem::~PictureItem()
{
    cancel();
}

void PictureItem::setAddress(const QString &address)
{
    if (address == m_address)
        return;
    m_address = address;
    reset();
    Q_EMIT addressChanged();
    setStatus(None);
}

void PictureItem::setShape(Shape shape)
{
    if (std::exchange(m_shape, shape) == shape)
        return;
    polishSoon();
    Q_EMIT shapeChanged();
}

void PictureItem::setRadius(qreal radius)
{
    if (std::exchange(m_radius, radius) == radius)
        return;
    polishSoon();
    Q_EMIT radiusChanged();
}

void PictureItem::setActive(bool active)
{
    if (std::exchange(m_active, active) == active)
        return;
    polishSoon();
    Q_EMIT activeChanged();
}

void PictureItem::setPlaying(bool playing)
{
    if (std::exchange(m_playing, playing) == playing)
        return;
    updatePlayback();
    Q_EMIT playingChanged();
}

void PictureItem::retry()
{
    if (m_pictures)
        m_pictures->loader().forget(m_wish.url);
    reset();
    setStatus(None);
}

/** Does nothing without an address: most avatars have none, and must cost nothing. */
void PictureItem::polishSoon()
{
    if (!m_address.isEmpty())
        polish();
}

/** Drops the picture and any request, and starts over in the next frame. */
void PictureItem::reset()
{
    cancel();
    disconnect(m_retrying);
    m_wish = {};
    m_picture = {};
    m_shown = {};
    m_reel.reset();
    m_nextFrame.stop();
    m_resizing.stop();
    m_stale = true;
    update();
    polishSoon();
}

void PictureItem::cancel()
{
    if (m_load != 0 && m_pictures)
        m_pictures->loader().cancel(m_load);
    m_load = 0;
}

PictureWish PictureItem::wish() const
{
    const qreal ratio = window() ? window()->effectiveDevicePixelRatio() : 1;
    PictureWish wish{QUrl(m_address, QUrl::StrictMode), (size() * ratio).toSize(), PictureShape(m_shape),
                     qRound(m_radius * ratio), ratio};
    if (m_shape == Whole) { // does not depend on the screen
        wish.box = QSize(longestWhole, longestWhole);
        wish.ratio = 1;
    }
    return wish;
}

void PictureItem::updatePolish()
{
    // A pooled row requests nothing, but keeps the picture that it has.
    if (!m_active || m_address.isEmpty() || !window() || !isVisible() || size().isEmpty() || m_resizing.isActive())
        return;
    const PictureWish wanted = wish();
    if (wanted == m_wish)
        return;
    cancel();
    m_wish = wanted;
    if (!m_pictures)
        m_pictures = Pictures::of(this);
    if (!m_pictures)
        return;
    if (const auto held = m_pictures->loader().held(wanted))
        return show(*held);
    if (m_shown.isNull())
        setStatus(Loading);
    m_load = m_pictures->loader().load(wanted, [this](const PictureLoader::Outcome &outcome) {
        m_load = 0;
        show(outcome);
    });
}

void PictureItem::show(const PictureLoader::Outcome &outcome)
{
    m_picture = outcome.ok() ? outcome.value() : Picture();
    m_shown = m_picture.image;
    m_stale = true;
    m_reel.reset();
    update();
    setStatus(outcome.ok() ? Ready : Failed, checkedSentence(outcome));
    updatePlayback();
    if (!outcome.ok() && outcome.error().isTemporary())
        m_retrying = connect(m_pictures, &Pictures::reachable, this, &PictureItem::retry);
}

void PictureItem::setStatus(Status status, const QString &error)
{
    m_status = status;
    m_error = error;
    Q_EMIT statusChanged();
}

void PictureItem::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    if (now.size() == before.size())
        return;
    update();
    // While the window is being resized the picture is stretched; it is scaled again afterward.
    if (m_shape != Whole && !m_shown.isNull())
        m_resizing.start(resizingRest, this);
    else
        polishSoon();
}

void PictureItem::itemChange(ItemChange change, const ItemChangeData &value)
{
    QQuickItem::itemChange(change, value);
    if (change == ItemVisibleHasChanged && !value.boolValue && m_load != 0) {
        cancel();
        m_wish = {};
        setStatus(None);
    }
    if (change == ItemVisibleHasChanged || change == ItemSceneChange || change == ItemDevicePixelRatioHasChanged) {
        polishSoon();
        updatePlayback();
    }
}

void PictureItem::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_resizing.timerId()) {
        m_resizing.stop();
        polish();
    } else if (event->timerId() == m_nextFrame.timerId()) {
        m_nextFrame.stop();
        requestFrame();
    } else {
        QQuickItem::timerEvent(event);
    }
}

/** Resumes or pauses at the current frame. */
void PictureItem::updatePlayback()
{
    const bool moves = m_playing && isVisible() && m_picture.isAnimated();
    if (!moves)
        m_nextFrame.stop();
    else if (!m_nextFrame.isActive())
        requestFrame();
}

void PictureItem::requestFrame()
{
    if (m_frameRequested || !m_pictures)
        return;
    if (!m_reel)
        m_reel = std::make_shared<PictureReel>(m_picture.reel, m_wish, m_picture.orientation);
    m_frameRequested = true;
    m_pictures->loader().nextFrame(
        m_reel, [that = QPointer(this), reel = m_reel.get()](const std::optional<PictureReel::Frame> &frame) {
            if (that)
                that->showFrame(reel, frame);
        });
}

void PictureItem::showFrame(const PictureReel *of, const std::optional<PictureReel::Frame> &frame)
{
    m_frameRequested = false;
    if (of != m_reel.get()) // of a picture that is no longer shown
        return updatePlayback();
    if (!frame)
        return; // all loops have been played
    m_shown = frame->image;
    m_stale = true;
    update();
    Q_EMIT frameShown();
    if (m_playing && isVisible())
        m_nextFrame.start(int(frame->shown.count()), Qt::PreciseTimer, this);
}

QSGNode *PictureItem::updatePaintNode(QSGNode *old, UpdatePaintNodeData *)
{
    if (m_shown.isNull() || size().isEmpty()) {
        delete old;
        return nullptr;
    }
    auto *node = static_cast<QSGImageNode *>(old);
    if (!node) {
        node = window()->createImageNode();
        node->setOwnsTexture(true);
        node->setFiltering(QSGTexture::Linear);
        m_stale = true;
    }
    if (std::exchange(m_stale, false))
        node->setTexture(window()->createTextureFromImage(m_shown));
    // One picture pixel per device pixel, unless the item has just been resized.
    const qreal ratio = window()->effectiveDevicePixelRatio();
    const QSizeF box = m_wish.box;
    qreal scale = std::min(width() / box.width(), height() / box.height());
    if (qAbs(scale * ratio - 1) < 0.01)
        scale = 1 / ratio;
    QRectF place(QPointF(), m_shape == Whole ? size() : placed(m_picture.natural, m_wish) * scale);
    place.moveCenter(QPointF(width() / 2, height() / 2));
    node->setRect(place);
    return node;
}

} // namespace coterie
