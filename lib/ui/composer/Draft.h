// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/composer/ImageAttachment.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace coterie {

/**
 * What the user is writing in one place: the text of a post or a reply, and its image. It outlives the view that shows
 * it. GUI thread.
 */
class Draft : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with a Community or a ThreadModel")
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    /** The number of characters as a reader counts them; 0 while there are few. */
    Q_PROPERTY(int characters READ characters NOTIFY textChanged)
    Q_PROPERTY(coterie::ImageAttachment *picture READ picture CONSTANT)
    /** Whether there is text, and the image, if any, is uploaded or being uploaded. */
    Q_PROPERTY(bool ready READ isReady NOTIFY readyChanged)
    /** Whether it is sent as soon as its image is uploaded. */
    Q_PROPERTY(bool waiting READ isWaiting NOTIFY readyChanged)

public:
    /** Publishes a text and the URL of an image, or an empty one. Returns false if nothing was published. */
    using Publish = std::function<bool(const QString &text, const QString &mediaUrl)>;

    explicit Draft(Publish publish, QObject *parent = nullptr);

    /** The count is shown from this length on. The service states no limit, so none is shown. */
    static constexpr int softLength = 500;

    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    [[nodiscard]] int characters() const;
    [[nodiscard]] ImageAttachment *picture() { return &m_picture; }
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] bool isWaiting() const { return m_waiting; }
    [[nodiscard]] bool isEmpty() const;

    /** Adds the text and image of a post to the draft; neither replaces the other. */
    void takeBack(const QString &text, const QString &mediaUrl);

    /** Publishes the draft and clears it; if an image is being uploaded, after that. */
    Q_INVOKABLE void post();

Q_SIGNALS:
    void textChanged();
    void readyChanged();
    void posted();

private:
    void pictureChanged();
    void setWaiting(bool waiting);

    const Publish m_publish;
    QString m_text;
    ImageAttachment m_picture;
    bool m_waiting = false;
};

} // namespace coterie
