// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QBuffer>
#include <QClipboard>
#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QObject>
#include <QQuickItem>
#include <QQuickWindow>

#include <memory>

namespace coterie::test {

/**
 * What hands do that Qt Quick Test has no words for: they carry something here from another program, and copy. The
 * window gets the events that the platform would send it, so all of the way to the item is the real one.
 */
class Hands : public QObject {
    Q_OBJECT

public:
    /** Comes to the middle of an item with files; whether they would be taken there. Goes away if not. */
    Q_INVOKABLE bool bringFiles(QQuickItem *item, const QList<QUrl> &files)
    {
        auto data = std::make_unique<QMimeData>();
        data->setUrls(files);
        return bring(item, std::move(data));
    }
    /** Comes there with the bytes of a file, said to be of this type. */
    Q_INVOKABLE bool bringBytes(QQuickItem *item, const QString &type, const QByteArray &bytes)
    {
        auto data = std::make_unique<QMimeData>();
        data->setData(type, bytes);
        return bring(item, std::move(data));
    }
    /** Lets go where it is; whether it was taken. */
    Q_INVOKABLE bool drop()
    {
        QDropEvent event(m_at, Qt::CopyAction, m_data.get(), Qt::LeftButton, Qt::NoModifier);
        return send(event);
    }
    /** Goes away with it. */
    Q_INVOKABLE void leave()
    {
        QDragLeaveEvent event;
        QCoreApplication::sendEvent(m_window, &event);
    }

    /** A picture of one colour, as another program leaves it in the clipboard. */
    Q_INVOKABLE void copyPicture(QSize size) { QGuiApplication::clipboard()->setImage(picture(size)); }
    Q_INVOKABLE void copyText(const QString &text) { QGuiApplication::clipboard()->setText(text); }
    /** The same picture as a PNG. */
    [[nodiscard]] Q_INVOKABLE static QByteArray png(QSize size)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        picture(size).save(&buffer, "png");
        return buffer.data();
    }

private:
    [[nodiscard]] static QImage picture(QSize size)
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        return image;
    }
    bool bring(QQuickItem *item, std::unique_ptr<QMimeData> data)
    {
        m_data = std::move(data);
        m_window = item->window();
        m_at = item->mapToScene({item->width() / 2, item->height() / 2});
        QDragEnterEvent enter(m_at.toPoint(), Qt::CopyAction, m_data.get(), Qt::LeftButton, Qt::NoModifier);
        if (!send(enter)) {
            leave(); // as every platform tells it, taken or not
            return false;
        }
        // What was accepted when it came is so while it moves, unless somebody says otherwise.
        QDragMoveEvent move(m_at.toPoint(), Qt::CopyAction, m_data.get(), Qt::LeftButton, Qt::NoModifier);
        move.setDropAction(enter.dropAction());
        move.accept();
        return send(move);
    }
    bool send(QDropEvent &event)
    {
        QCoreApplication::sendEvent(m_window, &event);
        return event.isAccepted();
    }

    std::unique_ptr<QMimeData> m_data;
    QQuickWindow *m_window = nullptr;
    QPointF m_at;
};

} // namespace coterie::test
