// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/composer/ImageAttachment.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace coterie {

/**
 * What a person is writing in one place: the words of a post or a reply, and its picture. It outlives the view that
 * shows it. GUI thread.
 */
class Draft : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with a Community or a ThreadModel")
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    /** How many a person would count; 0 while so few that nobody asks. */
    Q_PROPERTY(int characters READ characters NOTIFY textChanged)
    Q_PROPERTY(coterie::ImageAttachment *picture READ picture CONSTANT)
    /** There are words, and the picture, if any, is there or on its way. */
    Q_PROPERTY(bool ready READ isReady NOTIFY readyChanged)
    /** It goes out as soon as its picture is there. */
    Q_PROPERTY(bool waiting READ isWaiting NOTIFY readyChanged)

public:
    /** Publishes; false when nothing came of it. The address is empty without a picture. */
    using Publish = std::function<bool(const QString &text, const QString &mediaUrl)>;

    explicit Draft(Publish publish, QObject *parent = nullptr);

    /** From so many characters on they are counted; the service names no limit, so none is shown. */
    static constexpr int softLength = 500;

    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    [[nodiscard]] int characters() const;
    [[nodiscard]] ImageAttachment *picture() { return &m_picture; }
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] bool isWaiting() const { return m_waiting; }
    [[nodiscard]] bool isEmpty() const;

    /** What was published joins what is being written; neither replaces the other. */
    void takeBack(const QString &text, const QString &mediaUrl);

    /** Publishes what is written, and begins anew; with a picture that is on its way, once that is there. */
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
