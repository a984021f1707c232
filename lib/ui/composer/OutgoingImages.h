// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/Account.h"
#include "media/PictureMaker.h"

#include <QObject>

#include <deque>
#include <utility>

namespace coterie {

/** Prepares the images that one account sends, and remembers those it uploaded in this run. GUI thread. */
class OutgoingImages : public QObject {
    Q_OBJECT

public:
    static constexpr std::size_t maxRemembered = 50;

    /** The account's own; created on first use, and lives as long as the account. */
    [[nodiscard]] static OutgoingImages &of(Account &account);

    [[nodiscard]] PictureMaker &maker() { return m_maker; }
    /** Remembers an uploaded image, without its bytes, so that it can be shown when its post is edited again. */
    void remember(const QString &mediaUrl, const SharedPicture &image);
    /** Returns the image without its bytes, or null if it is not among the last 50. */
    [[nodiscard]] SharedPicture find(const QString &mediaUrl) const;

private:
    explicit OutgoingImages(QObject *parent) : QObject(parent) {}

    PictureMaker m_maker;
    std::deque<std::pair<QString, SharedPicture>> m_uploaded; ///< by URL, oldest first
};

} // namespace coterie
