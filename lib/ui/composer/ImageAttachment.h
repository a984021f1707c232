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
 * The picture of what is being written. What a person gives is prepared on a thread of its own and then uploaded at
 * once, so that it is there when they have written their words. Whatever goes wrong leaves a sentence, and takes
 * nothing away that was there before. GUI thread.
 */
class ImageAttachment : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with a Draft")
    Q_PROPERTY(Stage stage READ stage NOTIFY changed)
    /** A small picture as a data: address; empty when Coterie has only the address of the large one. */
    Q_PROPERTY(QString preview READ preview NOTIFY changed)
    /** "1,600 × 1,200 · 312 kB"; empty when it is not known. */
    Q_PROPERTY(QString details READ details NOTIFY changed)
    /** Where it lies once it was uploaded. */
    Q_PROPERTY(QString mediaUrl READ mediaUrl NOTIFY changed)
    /** Of the upload, 0 to 1. */
    Q_PROPERTY(qreal progress READ progress NOTIFY progressChanged)
    /** What went wrong last, for a person; empty when nothing did. */
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    /** For a file dialog. */
    Q_PROPERTY(QUrl folder READ folder CONSTANT)
    Q_PROPERTY(QStringList nameFilters READ nameFilters CONSTANT)

public:
    enum Stage {
        Empty,
        Preparing,
        Uploading,
        Ready,
        Failed, ///< it is here, and was not uploaded
    };
    Q_ENUM(Stage)

    explicit ImageAttachment(QObject *parent = nullptr);
    ~ImageAttachment() override;

    /** Where it is uploaded to; what was uploaded elsewhere is uploaded anew. Null: nowhere for now. */
    void setAccount(Account *account);

    [[nodiscard]] Stage stage() const;
    [[nodiscard]] QString preview() const;
    [[nodiscard]] QString details() const;
    [[nodiscard]] QString mediaUrl() const { return m_mediaUrl; }
    [[nodiscard]] qreal progress() const { return m_progress; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] static QUrl folder();
    [[nodiscard]] static QStringList nameFilters();

    /** A picture that was uploaded before, of a post that is taken back. */
    void restore(const QString &mediaUrl);
    void add(const PictureSource &source);
    /** Leaves a sentence, and all else as it is. */
    void say(const QString &problem);

    Q_INVOKABLE void addFile(const QUrl &file);
    /** Takes the picture in the clipboard; false when there is none, or when there is text beside it. */
    Q_INVOKABLE bool paste();
    /** Whether something that is dragged here can be a picture. */
    Q_INVOKABLE bool takes(const QList<QUrl> &urls, const QStringList &formats) const;
    /** The first file that can be a picture, or else the first, which will say what is wrong with it. */
    Q_INVOKABLE void drop(const QList<QUrl> &urls);
    Q_INVOKABLE void dropBytes(const QByteArray &bytes);
    /** Uploads once more what failed. */
    Q_INVOKABLE void retry();
    /** Gives up an upload, too. */
    Q_INVOKABLE void remove();
    Q_INVOKABLE void dismissProblem();
    /** There is no dialog to choose one with on this system. */
    Q_INVOKABLE void noDialog();

    /** The format of a picture among these that is taken as it is, bytes and all; empty when there is none. */
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
    int m_request = 0; ///< an answer to an earlier one is not for this
    bool m_uploading = false;
    NetworkClient::Upload m_upload;
    qreal m_progress = 0;
};

} // namespace coterie
