// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/composer/ImageAttachment.h"

#include "client/Account.h"
#include "client/Log.h"
#include "ui/composer/OutgoingImages.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QLocale>
#include <QMimeData>
#include <QMimeDatabase>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace coterie {

namespace {

/** Checks only the name, because the file is read on another thread. */
bool isNamedLikeAPicture(const QUrl &url)
{
    const QString type = QMimeDatabase().mimeTypeForFile(url.fileName(), QMimeDatabase::MatchExtension).name();
    return url.isLocalFile() && type.startsWith("image/"_L1);
}

} // namespace

ImageAttachment::ImageAttachment(QObject *parent) : QObject(parent) {}

ImageAttachment::~ImageAttachment() = default;

void ImageAttachment::setAccount(Account *account)
{
    if (m_account == account)
        return;
    m_upload.reset();
    m_uploading = false;
    m_account = account;
    if (m_picture && !m_picture->bytes.isEmpty() && account) {
        m_mediaUrl.clear();
        upload();
    }
}

ImageAttachment::Stage ImageAttachment::stage() const
{
    if (m_preparing)
        return Preparing;
    if (m_uploading)
        return Uploading;
    if (!m_mediaUrl.isEmpty())
        return Ready;
    return m_picture ? Failed : Empty;
}

QString ImageAttachment::preview() const
{
    if (!m_picture || m_picture->preview.isEmpty())
        return {};
    return u"data:"_s + m_picture->previewType + u";base64,"_s + QString::fromLatin1(m_picture->preview.toBase64());
}

QString ImageAttachment::details() const
{
    if (!m_picture)
        return {};
    const QLocale locale;
    if (m_picture->bytes.isEmpty()) // restored from a post that was sent in an earlier run
        return tr("%1 × %2").arg(locale.toString(m_picture->size.width()), locale.toString(m_picture->size.height()));
    //: A picture's width, height and size: 1,600 × 1,200 · 312 kB
    const QString size = tr("%1 × %2 · %3")
                             .arg(locale.toString(m_picture->size.width()), locale.toString(m_picture->size.height()),
                                  locale.formattedDataSize(m_picture->bytes.size(), 0, QLocale::DataSizeSIFormat));
    if (m_picture->isAnimation)
        return tr("GIF · %1").arg(size);
    return m_picture->wasAnimation ? tr("%1 · first frame only").arg(size) : size;
}

QUrl ImageAttachment::folder()
{
    return QUrl::fromLocalFile(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
}

QStringList ImageAttachment::nameFilters()
{
    return {tr("Pictures") + u" (*.jpg *.jpeg *.png *.webp *.gif *.bmp *.heic *.heif *.avif)"_s,
            tr("All files") + u" (*)"_s};
}

void ImageAttachment::restore(const QString &mediaUrl)
{
    ++m_request;
    m_preparing = m_uploading = false;
    m_upload.reset();
    m_mediaUrl = mediaUrl;
    m_picture = m_account ? OutgoingImages::of(*m_account).find(mediaUrl) : nullptr;
    m_problem.clear();
    Q_EMIT changed();
}

void ImageAttachment::add(const PictureSource &source)
{
    if (!m_account)
        return say(tr("Coterie is not connected yet. Try again in a moment."));
    m_problem.clear();
    m_preparing = true;
    OutgoingImages::of(*m_account).maker().make(source, this, [this, request = ++m_request](const auto &picture) {
        if (request == m_request)
            made(picture);
    });
    Q_EMIT changed();
}

void ImageAttachment::made(const Result<SharedPicture, PictureError> &picture)
{
    m_preparing = false;
    if (!picture) {
        // The previous picture stays.
        say(sentence(picture.error(), m_account ? OutgoingImages::of(*m_account).maker().limits() : PictureLimits()));
        return;
    }
    m_upload.reset();
    m_uploading = false;
    m_mediaUrl.clear();
    m_picture = picture.value();
    upload();
}

void ImageAttachment::upload()
{
    m_problem.clear();
    setProgress(0);
    m_uploading = m_account != nullptr;
    if (m_uploading) {
        m_upload = m_account->network().upload(
            this, {m_picture->bytes, m_picture->contentType},
            [this, picture = m_picture](qint64 sent, qint64 total) {
                if (picture == m_picture && m_uploading)
                    setProgress(qreal(sent) / qreal(total));
            },
            [this, picture = m_picture](const Result<QString, ApiError> &url) {
                if (picture == m_picture && m_uploading)
                    uploaded(url);
            });
    }
    Q_EMIT changed();
}

void ImageAttachment::uploaded(const Result<QString, ApiError> &url)
{
    m_upload = {};
    m_uploading = false;
    if (url) {
        m_mediaUrl = url.value();
        OutgoingImages::of(*m_account).remember(m_mediaUrl, m_picture);
        setProgress(1);
    } else {
        const ApiError &error = url.error();
        qCDebug(sessionLog) << "picture not uploaded, status" << error.status;
        const bool isTheServices = error.kind == ApiError::Kind::Rejected && !error.serverMessage.isEmpty();
        m_problem = isTheServices
                        //: %1 is text from the service
                        ? tr("The service rejected this picture: “%1”.").arg(error.serverMessage)
                        : tr("The picture was not uploaded. %1").arg(sentence(error));
    }
    Q_EMIT changed();
}

void ImageAttachment::setProgress(qreal progress)
{
    if (std::exchange(m_progress, progress) != progress)
        Q_EMIT progressChanged();
}

void ImageAttachment::say(const QString &problem)
{
    m_problem = problem;
    Q_EMIT changed();
}

void ImageAttachment::addFile(const QUrl &file)
{
    if (file.isLocalFile())
        add(file.toLocalFile());
    else
        say(tr("Only files on this computer can be attached."));
}

QString ImageAttachment::formatIn(const QStringList &formats)
{
    for (const QString &format : {u"image/gif"_s, u"image/png"_s, u"image/jpeg"_s, u"image/webp"_s}) {
        if (formats.contains(format))
            return format;
    }
    return {};
}

std::optional<PictureSource> ImageAttachment::pictureIn(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    const auto file = std::ranges::find_if(urls, isNamedLikeAPicture);
    if (file != urls.end())
        return file->toLocalFile();
    // Office programs also put an image of copied text on the clipboard. Others put an empty text beside a picture.
    if (!data.text().trimmed().isEmpty())
        return std::nullopt;
    // Encoded bytes come first, so that animations stay animated and nothing is decoded on this thread.
    if (const QString format = formatIn(data.formats()); !format.isEmpty())
        return data.data(format);
    if (const auto image = qvariant_cast<QImage>(data.imageData()); !image.isNull())
        return image;
    return std::nullopt;
}

bool ImageAttachment::paste()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const auto picture = data ? pictureIn(*data) : std::nullopt;
    if (picture)
        add(*picture);
    return picture.has_value();
}

// NOLINTNEXTLINE(readability-convert-member-functions-to-static): QML asks a picture, not a type
bool ImageAttachment::takes(const QList<QUrl> &urls, const QStringList &formats) const
{
    return std::ranges::any_of(urls, &QUrl::isLocalFile) || !formatIn(formats).isEmpty();
}

void ImageAttachment::drop(const QList<QUrl> &urls)
{
    const auto picture = std::ranges::find_if(urls, isNamedLikeAPicture);
    if (picture != urls.end())
        addFile(*picture);
    else if (!urls.isEmpty())
        addFile(urls.first());
}

void ImageAttachment::dropBytes(const QByteArray &bytes)
{
    add(bytes);
}

void ImageAttachment::retry()
{
    if (stage() == Failed)
        upload();
}

void ImageAttachment::remove()
{
    ++m_request;
    m_preparing = m_uploading = false;
    m_upload.reset();
    m_picture = nullptr;
    m_mediaUrl.clear();
    m_problem.clear();
    setProgress(0);
    Q_EMIT changed();
}

void ImageAttachment::dismissProblem()
{
    say({});
}

void ImageAttachment::noDialog()
{
    say(tr("The file dialog is not available because Qt Quick Dialogs is not installed. Paste a picture, or drop it "
           "here."));
}

} // namespace coterie
