// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "pictures/Picture.h"
#include "pictures/PictureLoader.h"
#include "ui/pictures/Pictures.h"

#include <QBasicTimer>
#include <QPointer>
#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

#include <chrono>
#include <memory>

namespace coterie {

/**
 * A picture from the web, scaled to the size of this item. It has no implicit size, so nothing moves when the picture
 * arrives or fails. A picture that is in memory appears in the frame that requests it. GUI thread.
 */
class PictureItem : public QQuickItem {
    Q_OBJECT
    QML_NAMED_ELEMENT(Picture)
    Q_PROPERTY(QString address READ address WRITE setAddress NOTIFY addressChanged)
    Q_PROPERTY(Shape shape READ shape WRITE setShape NOTIFY shapeChanged)
    Q_PROPERTY(qreal radius READ radius WRITE setRadius NOTIFY radiusChanged)
    /** While false, nothing is requested. */
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged)
    /** Whether an animated picture plays. */
    Q_PROPERTY(bool playing READ isPlaying WRITE setPlaying NOTIFY playingChanged)
    Q_PROPERTY(Status status READ status NOTIFY statusChanged)
    /** The reason for Failed, as a sentence for the user. */
    Q_PROPERTY(QString error READ error NOTIFY statusChanged)
    Q_PROPERTY(bool animated READ isAnimated NOTIFY statusChanged)
    /** The size of the picture in its own pixels. */
    Q_PROPERTY(QSize naturalSize READ naturalSize NOTIFY statusChanged)

public:
    enum Shape { Round, Tile, Card, Whole }; ///< the values of PictureShape
    Q_ENUM(Shape)
    enum Status { None, Loading, Ready, Failed };
    Q_ENUM(Status)

    explicit PictureItem(QQuickItem *parent = nullptr);
    ~PictureItem() override;

    [[nodiscard]] QString address() const { return m_address; }
    void setAddress(const QString &address);
    [[nodiscard]] Shape shape() const { return m_shape; }
    void setShape(Shape shape);
    [[nodiscard]] qreal radius() const { return m_radius; }
    void setRadius(qreal radius);
    [[nodiscard]] bool isActive() const { return m_active; }
    void setActive(bool active);
    [[nodiscard]] bool isPlaying() const { return m_playing; }
    void setPlaying(bool playing);
    [[nodiscard]] Status status() const { return m_status; }
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] bool isAnimated() const { return m_picture.isAnimated(); }
    [[nodiscard]] QSize naturalSize() const { return m_picture.natural; }

    Q_INVOKABLE void retry();

Q_SIGNALS:
    void addressChanged();
    void shapeChanged();
    void radiusChanged();
    void activeChanged();
    void playingChanged();
    void statusChanged();
    /** Emitted when a new frame of an animated picture is shown. */
    void frameShown();

protected:
    void geometryChange(const QRectF &now, const QRectF &before) override;
    void itemChange(ItemChange change, const ItemChangeData &value) override;
    void timerEvent(QTimerEvent *event) override;
    void updatePolish() override;
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *data) override;

private:
    [[nodiscard]] PictureWish wish() const;
    void polishSoon();
    void reset();
    void cancel();
    void show(const PictureLoader::Outcome &outcome);
    void setStatus(Status status, const QString &error = {});
    void updatePlayback();
    void requestFrame();
    void showFrame(const PictureReel *of, const std::optional<PictureReel::Frame> &frame);

    QString m_address;
    Shape m_shape = Whole;
    qreal m_radius = 0;
    bool m_active = true;
    bool m_playing = false;
    Status m_status = None;
    QString m_error;

    QPointer<Pictures> m_pictures;
    QMetaObject::Connection m_retrying; ///< retries after a failure that may be temporary
    quint64 m_load = 0;                 ///< the running request; 0 without one
    PictureWish m_wish;                 ///< of the picture that is shown, requested, or failed
    Picture m_picture;
    QImage m_shown;       ///< the image of m_picture, or a later frame
    bool m_stale = false; ///< whether the texture must be created again from m_shown
    QBasicTimer m_resizing;

    std::shared_ptr<PictureReel> m_reel; ///< null until the first frame is requested
    bool m_frameRequested = false;
    QBasicTimer m_nextFrame;
};

} // namespace coterie
