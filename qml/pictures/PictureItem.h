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
 * A picture from the web, as large as this item and never otherwise: it takes no size of its own, so nothing moves when
 * it comes or fails. What is at hand is in the very frame that asks for it. An animated one plays while it may.
 */
class PictureItem : public QQuickItem {
    Q_OBJECT
    QML_NAMED_ELEMENT(Picture)
    Q_PROPERTY(QString address READ address WRITE setAddress NOTIFY addressChanged)
    Q_PROPERTY(Shape shape READ shape WRITE setShape NOTIFY shapeChanged)
    Q_PROPERTY(qreal radius READ radius WRITE setRadius NOTIFY radiusChanged)
    /** Nothing is asked for before it is true. */
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged)
    /** Whether an animated picture may move. */
    Q_PROPERTY(bool playing READ isPlaying WRITE setPlaying NOTIFY playingChanged)
    Q_PROPERTY(Status status READ status NOTIFY statusChanged)
    /** Why it failed, in a sentence. */
    Q_PROPERTY(QString error READ error NOTIFY statusChanged)
    Q_PROPERTY(bool animated READ isAnimated NOTIFY statusChanged)
    /** Of the picture, in its own pixels. */
    Q_PROPERTY(QSize naturalSize READ naturalSize NOTIFY statusChanged)

public:
    enum Shape { Round, Tile, Card, Whole }; ///< as PictureShape
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
    /** A frame of an animated picture is being shown. */
    void frameShown();

protected:
    void geometryChange(const QRectF &now, const QRectF &before) override;
    void itemChange(ItemChange change, const ItemChangeData &value) override;
    void timerEvent(QTimerEvent *event) override;
    void updatePolish() override;
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *data) override;

private:
    [[nodiscard]] PictureWish wish() const;
    void look();
    void empty();
    void cancel();
    void take(const PictureLoader::Outcome &outcome);
    void setStatus(Status status, const QString &error = {});
    void play();
    void askFrame();
    void frameCame(const PictureReel *of, const std::optional<PictureReel::Frame> &frame);

    QString m_address;
    Shape m_shape = Whole;
    qreal m_radius = 0;
    bool m_active = true;
    bool m_playing = false;
    Status m_status = None;
    QString m_error;

    QPointer<Pictures> m_pictures;
    QMetaObject::Connection m_hope; ///< of one that failed and may come later
    quint64 m_load = 0;             ///< 0: none is on the way
    PictureWish m_asked;            ///< what is shown, is on the way, or failed
    Picture m_picture;
    QImage m_shown;       ///< m_picture's image, or a later frame
    bool m_stale = false; ///< m_shown is not yet in the texture
    QBasicTimer m_resizing;

    std::shared_ptr<PictureReel> m_reel; ///< null before the first frame is asked for
    bool m_frameAsked = false;
    QBasicTimer m_nextFrame;
};

} // namespace coterie
