// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/people/OwnProfile.h"

#include "client/Account.h"
#include "ui/composer/ImageAttachment.h"
#include "ui/composer/OutgoingImages.h"
#include "ui/context/AppContext.h"

namespace coterie {

void OwnProfile::componentComplete()
{
    if (const AppContext *context = AppContext::of(this))
        attach(context->account());
}

void OwnProfile::attach(Account *account)
{
    m_account = account;
}

QUrl OwnProfile::folder()
{
    return ImageAttachment::folder();
}

QStringList OwnProfile::nameFilters()
{
    return ImageAttachment::nameFilters();
}

void OwnProfile::rename(const QString &username)
{
    QString wanted = username.trimmed();
    if (wanted.startsWith(u'@'))
        wanted.remove(0, 1);
    if (!m_account || wanted.isEmpty() || wanted == m_account->identity().user.username)
        return;
    ++m_busy;
    m_nameError.clear();
    Q_EMIT changed();
    m_account->network().call<User>(
        this, [wanted](ApiClient &api, Reply<User> reply) { api.setUsername(wanted, std::move(reply)); },
        [this](const Result<User, ApiError> &user) {
            finish();
            if (!user.ok()) {
                // The rules for names are the server's, so are the words.
                m_nameError = user.error().serverMessage.isEmpty() || user.error().kind != ApiError::Kind::Rejected
                                  ? sentence(user.error())
                                  : user.error().serverMessage;
                Q_EMIT changed();
                return;
            }
            m_account->loadIdentity(m_account, [](const auto &) {});
            Q_EMIT renamed();
        });
}

void OwnProfile::addFile(const QUrl &file)
{
    if (!m_account)
        return;
    ++m_busy;
    m_pictureError.clear();
    Q_EMIT changed();
    PictureMaker &maker = OutgoingImages::of(*m_account).maker();
    maker.make(file.toLocalFile(), this, [this](const Result<SharedPicture, PictureError> &picture) {
        if (picture.ok() && m_account) {
            upload(picture.value()->bytes, picture.value()->contentType);
            return;
        }
        if (!picture.ok())
            m_pictureError = sentence(picture.error());
        finish();
    });
}

void OwnProfile::upload(const QByteArray &bytes, const QString &contentType)
{
    m_account->network().call<QString>(
        this,
        [upload = MediaUpload{bytes, contentType}](ApiClient &api, Reply<QString> reply) {
            api.setPicture(upload, std::move(reply));
        },
        [this](const Result<QString, ApiError> &url) {
            if (!url.ok())
                m_pictureError = url.error().kind == ApiError::Kind::Rejected && !url.error().serverMessage.isEmpty()
                                     ? url.error().serverMessage
                                     : sentence(url.error());
            finish();
            if (!url.ok())
                return;
            m_account->loadIdentity(m_account, [](const auto &) {});
            Q_EMIT pictureChanged();
        });
}

void OwnProfile::finish()
{
    --m_busy;
    Q_EMIT changed();
}

} // namespace coterie
