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

constexpr int resizingRest = 150;  ///< ms without another size, before the picture is made anew for it
constexpr int longestWhole = 4096; ///< device pixels of a side; what every graphics card can hold

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
    empty();
    Q_EMIT addressChanged();
    setStatus(None);
}

void PictureItem::setShape(Shape shape)
{
    if (std::exchange(m_shape, shape) == shape)
        return;
    look();
    Q_EMIT shapeChanged();
}

void PictureItem::setRadius(qreal radius)
{
    if (std::exchange(m_radius, radius) == radius)
        return;
    look();
    Q_EMIT radiusChanged();
}

void PictureItem::setActive(bool active)
{
    if (std::exchange(m_active, active) == active)
        return;
    look();
    Q_EMIT activeChanged();
}

void PictureItem::setPlaying(bool playing)
{
    if (std::exchange(m_playing, playing) == playing)
        return;
    play();
    Q_EMIT playingChanged();
}

void PictureItem::retry()
{
    if (m_pictures)
        m_pictures->loader().forget(m_asked.url);
    empty();
    setStatus(None);
}

/** Most avatars of a flood have no address, and cost nothing more. */
void PictureItem::look()
{
    if (!m_address.isEmpty())
        polish();
}

/** Forgets what is shown and what is on the way, and looks again in the next frame. */
void PictureItem::empty()
{
    cancel();
    disconnect(m_hope);
    m_asked = {};
    m_picture = {};
    m_shown = {};
    m_reel.reset();
    m_nextFrame.stop();
    m_resizing.stop();
    m_stale = true;
    update();
    look();
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
    if (m_shape == Whole) { // the same on every screen
        wish.box = QSize(longestWhole, longestWhole);
        wish.ratio = 1;
    }
    return wish;
}

void PictureItem::updatePolish()
{
    // A row that is kept for later wants nothing; what is there it may keep.
    if (!m_active || m_address.isEmpty() || !window() || !isVisible() || size().isEmpty() || m_resizing.isActive())
        return;
    const PictureWish wanted = wish();
    if (wanted == m_asked)
        return;
    cancel();
    m_asked = wanted;
    if (!m_pictures)
        m_pictures = Pictures::of(this);
    if (!m_pictures)
        return;
    if (const auto held = m_pictures->loader().held(wanted))
        return take(*held);
    if (m_shown.isNull())
        setStatus(Loading);
    m_load = m_pictures->loader().load(wanted, [this](const PictureLoader::Outcome &outcome) {
        m_load = 0;
        take(outcome);
    });
}

void PictureItem::take(const PictureLoader::Outcome &outcome)
{
    m_picture = outcome.ok() ? outcome.value() : Picture();
    m_shown = m_picture.image;
    m_stale = true;
    m_reel.reset();
    update();
    setStatus(outcome.ok() ? Ready : Failed, checkedSentence(outcome));
    play();
    if (!outcome.ok() && outcome.error().isTemporary())
        m_hope = connect(m_pictures, &Pictures::reachable, this, &PictureItem::retry);
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
    // While a window is being resized the picture is stretched, and made anew when it has its size.
    if (m_shape != Whole && !m_shown.isNull())
        m_resizing.start(resizingRest, this);
    else
        look();
}

void PictureItem::itemChange(ItemChange change, const ItemChangeData &value)
{
    QQuickItem::itemChange(change, value);
    if (change == ItemVisibleHasChanged && !value.boolValue && m_load != 0) {
        cancel();
        m_asked = {};
        setStatus(None);
    }
    if (change == ItemVisibleHasChanged || change == ItemSceneChange || change == ItemDevicePixelRatioHasChanged) {
        look();
        play();
    }
}

void PictureItem::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_resizing.timerId()) {
        m_resizing.stop();
        polish();
    } else if (event->timerId() == m_nextFrame.timerId()) {
        m_nextFrame.stop();
        askFrame();
    } else {
        QQuickItem::timerEvent(event);
    }
}

/** Goes on where it stood, or stops where it stands. */
void PictureItem::play()
{
    const bool moves = m_playing && isVisible() && m_picture.isAnimated();
    if (!moves)
        m_nextFrame.stop();
    else if (!m_nextFrame.isActive())
        askFrame();
}

void PictureItem::askFrame()
{
    if (m_frameAsked || !m_pictures)
        return;
    if (!m_reel)
        m_reel = std::make_shared<PictureReel>(m_picture.reel, m_asked);
    m_frameAsked = true;
    m_pictures->loader().nextFrame(
        m_reel, [that = QPointer(this), reel = m_reel.get()](const std::optional<PictureReel::Frame> &frame) {
            if (that)
                that->frameCame(reel, frame);
        });
}

void PictureItem::frameCame(const PictureReel *of, const std::optional<PictureReel::Frame> &frame)
{
    m_frameAsked = false;
    if (of != m_reel.get()) // it shows another picture by now
        return play();
    if (!frame)
        return; // it has run as often as it wants to
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
    // Its own pixels, one for one, unless the item has just been resized.
    const qreal ratio = window()->effectiveDevicePixelRatio();
    const QSizeF box = m_asked.box;
    qreal scale = std::min(width() / box.width(), height() / box.height());
    if (qAbs(scale * ratio - 1) < 0.01)
        scale = 1 / ratio;
    QRectF place(QPointF(), m_shape == Whole ? size() : placed(m_picture.natural, m_asked) * scale);
    place.moveCenter(QPointF(width() / 2, height() / 2));
    node->setRect(place);
    return node;
}

} // namespace coterie
