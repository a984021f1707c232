// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/NetworkClient.h"
#include "media/PictureMaker.h"

#include <QObject>
#include <QPointer>
#include <QtQml/qqmlregistration.h>
#include <QUrl>

#include <optional>

class QMimeData;

namespace coterie {

class Account;

/**
 * The image of a draft. It is prepared on a thread of its own and uploaded at once, so that it is ready when the text
 * is. A failure is reported as a sentence and leaves what was there before. GUI thread.
 */
class ImageAttachment : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with a Draft")
    Q_PROPERTY(Stage stage READ stage NOTIFY changed)
    /** A thumbnail as a data: URL; empty if only the URL of the image is known. */
    Q_PROPERTY(QString preview READ preview NOTIFY changed)
    /** "1,600 × 1,200 · 312 kB"; empty if unknown. */
    Q_PROPERTY(QString details READ details NOTIFY changed)
    /** The URL of the uploaded image. */
    Q_PROPERTY(QString mediaUrl READ mediaUrl NOTIFY changed)
    /** The progress of the upload, 0 to 1. */
    Q_PROPERTY(qreal progress READ progress NOTIFY progressChanged)
    /** The last failure, as a sentence; empty if there was none. */
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    /** The start folder of the file dialog. */
    Q_PROPERTY(QUrl folder READ folder CONSTANT)
    Q_PROPERTY(QStringList nameFilters READ nameFilters CONSTANT)

public:
    enum Stage {
        Empty,
        Preparing,
        Uploading,
        Ready,
        Failed, ///< the upload failed; retry() uploads again
    };
    Q_ENUM(Stage)

    explicit ImageAttachment(QObject *parent = nullptr);
    ~ImageAttachment() override;

    /** Sets the account to upload with; an image that was uploaded with another one is uploaded again. May be null. */
    void setAccount(Account *account);

    [[nodiscard]] Stage stage() const;
    [[nodiscard]] QString preview() const;
    [[nodiscard]] QString details() const;
    [[nodiscard]] QString mediaUrl() const { return m_mediaUrl; }
    [[nodiscard]] qreal progress() const { return m_progress; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] static QUrl folder();
    [[nodiscard]] static QStringList nameFilters();

    /** Takes an image that was uploaded before, from a post that is edited again. */
    void restore(const QString &mediaUrl);
    void add(const PictureSource &source);
    /** Reports a problem, and changes nothing else. */
    void say(const QString &problem);

    Q_INVOKABLE void addFile(const QUrl &file);
    /** Takes the image of the clipboard. Returns false if there is none, or if there is text too. */
    Q_INVOKABLE bool paste();
    /** Returns whether a drag may contain an image. */
    Q_INVOKABLE bool takes(const QList<QUrl> &urls, const QStringList &formats) const;
    /** Takes the first file that may be an image, otherwise the first one, which reports what is wrong. */
    Q_INVOKABLE void drop(const QList<QUrl> &urls);
    Q_INVOKABLE void dropBytes(const QByteArray &bytes);
    /** Uploads a failed image again. */
    Q_INVOKABLE void retry();
    /** Removes the image, and aborts its upload. */
    Q_INVOKABLE void remove();
    Q_INVOKABLE void dismissProblem();
    /** Reports that this system has no file dialog. */
    Q_INVOKABLE void noDialog();

    /** Returns the first of these formats that is taken without decoding it here; empty if there is none. */
    Q_INVOKABLE [[nodiscard]] static QString formatIn(const QStringList &formats);
    [[nodiscard]] static std::optional<PictureSource> pictureIn(const QMimeData &data);

Q_SIGNALS:
    void changed();
    void progressChanged();

private:
    void made(const Result<SharedPicture, PictureError> &picture);
    void upload();
    void uploaded(const Result<QString, ApiError> &url);
    void setProgress(qreal progress);

    QPointer<Account> m_account;
    SharedPicture m_picture;
    QString m_mediaUrl;
    QString m_problem;
    bool m_preparing = false;
    int m_request = 0; ///< replies to earlier requests are ignored
    bool m_uploading = false;
    NetworkClient::Upload m_upload;
    qreal m_progress = 0;
};

} // namespace coterie
