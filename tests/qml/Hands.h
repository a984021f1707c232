// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QBuffer>
#include <QClipboard>
#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QImage>
#include <QInputMethodEvent>
#include <QMimeData>
#include <QObject>
#include <QQuickItem>
#include <QQuickWindow>

#include <memory>

namespace coterie::test {

/**
 * Simulates drag and drop from another program, and the clipboard, which Qt Quick Test cannot. Sends the window the
 * same events as the platform.
 */
class Hands : public QObject {
    Q_OBJECT

public:
    /** Drags files to the middle of an item. Returns whether the item accepts them; leaves if not. */
    Q_INVOKABLE bool bringFiles(QQuickItem *item, const QList<QUrl> &files)
    {
        auto data = std::make_unique<QMimeData>();
        data->setUrls(files);
        return bring(item, std::move(data));
    }
    /** Drags the bytes of a file of this type to the middle of an item. */
    Q_INVOKABLE bool bringBytes(QQuickItem *item, const QString &type, const QByteArray &bytes)
    {
        auto data = std::make_unique<QMimeData>();
        data->setData(type, bytes);
        return bring(item, std::move(data));
    }
    /** Drags a text, and addresses if there are any, as a browser would. */
    Q_INVOKABLE bool bringText(QQuickItem *item, const QString &text, const QList<QUrl> &urls = {})
    {
        auto data = std::make_unique<QMimeData>();
        if (!urls.isEmpty())
            data->setUrls(urls);
        if (!text.isEmpty())
            data->setText(text);
        return bring(item, std::move(data));
    }
    /** Drags a picture of a web page: its bytes, its address and its markup. */
    Q_INVOKABLE bool bringWebPicture(QQuickItem *item, const QString &address, const QByteArray &bytes)
    {
        auto data = std::make_unique<QMimeData>();
        data->setUrls({QUrl(address)});
        data->setText(address);
        data->setHtml(QStringLiteral("<img src=\"%1\">").arg(address));
        data->setData(QStringLiteral("image/png"), bytes);
        return bring(item, std::move(data));
    }
    /** Composes a text in an item, as an input method does before it is committed. */
    Q_INVOKABLE void compose(QQuickItem *item, const QString &preedit)
    {
        QInputMethodEvent event(preedit, {});
        QCoreApplication::sendEvent(item, &event);
    }
    /** Drops at the current position. Returns whether the drop was accepted. */
    Q_INVOKABLE bool drop()
    {
        QDropEvent event(m_at, Qt::CopyAction, m_data.get(), Qt::LeftButton, Qt::NoModifier);
        return send(event);
    }
    /** Leaves the window without dropping. */
    Q_INVOKABLE void leave()
    {
        QDragLeaveEvent event;
        QCoreApplication::sendEvent(m_window, &event);
    }

    /** Copies a picture of one color to the clipboard, as another program would. */
    Q_INVOKABLE void copyPicture(QSize size) { QGuiApplication::clipboard()->setImage(picture(size)); }
    /** Copies a picture together with a text. */
    Q_INVOKABLE void copyPictureAndText(QSize size, const QString &text)
    {
        auto *data = new QMimeData;
        data->setImageData(picture(size));
        data->setText(text);
        QGuiApplication::clipboard()->setMimeData(data);
    }
    Q_INVOKABLE void copyText(const QString &text) { QGuiApplication::clipboard()->setText(text); }
    /** Returns the same picture as a PNG. */
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
            leave(); // platforms send it in both cases
            return false;
        }
        // A drag that was accepted on entering stays accepted while it moves, unless an item changes that.
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
