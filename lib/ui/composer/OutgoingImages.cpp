// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/composer/OutgoingImages.h"

#include <algorithm>
#include <memory>

namespace coterie {

OutgoingImages &OutgoingImages::of(Account &account)
{
    auto *images = account.findChild<OutgoingImages *>(QString(), Qt::FindDirectChildrenOnly);
    return images ? *images : *new OutgoingImages(&account); // owned by the account
}

void OutgoingImages::remember(const QString &mediaUrl, const SharedPicture &image)
{
    auto withoutBytes = std::make_shared<OutgoingPicture>(*image);
    withoutBytes->bytes.clear();
    m_uploaded.emplace_back(mediaUrl, std::move(withoutBytes));
    if (m_uploaded.size() > maxRemembered)
        m_uploaded.pop_front();
}

SharedPicture OutgoingImages::find(const QString &mediaUrl) const
{
    const auto uploaded = std::ranges::find(m_uploaded, mediaUrl, &std::pair<QString, SharedPicture>::first);
    return uploaded == m_uploaded.end() ? nullptr : uploaded->second;
}

} // namespace coterie
