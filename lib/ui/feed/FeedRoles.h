// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/RowRoles.h"
#include "ui/feed/FeedModel.h"
#include "ui/text/Format.h"

#include <array>
#include <string_view>

namespace coterie {

/** One field of a row that only the window has. */
struct ViewRole {
    std::string_view name;
    RowFields changesWith;
    QVariant (*value)(const FeedModel &, const Row &);
};

/** The fields of a row that its view adds to rowRoles. */
inline constexpr std::array viewRoles{
    ViewRole{"key", {}, [](const FeedModel &, const Row &row) -> QVariant { return qreal(row.key); }},
    ViewRole{"kind", {}, [](const FeedModel &, const Row &row) -> QVariant { return int(row.content.index()); }},
    ViewRole{"progress", RowField::State,
             [](const FeedModel &, const Row &row) -> QVariant { return int(FeedModel::progressOf(row)); }},
    ViewRole{"initials", RowField::Text,
             [](const FeedModel &model, const Row &row) -> QVariant {
                 return row.hole() ? QString() : Format::initials(model.usernameOf(row));
             }},
    ViewRole{"authorColor", RowField::Text,
             [](const FeedModel &model, const Row &row) -> QVariant {
                 return row.hole() ? 0 : Format::colorIndex(model.usernameOf(row));
             }},
    ViewRole{"covered", RowField::Flags,
             [](const FeedModel &model, const Row &row) -> QVariant { return model.isCovered(row); }},
    ViewRole{"muted", RowField::Flags | RowField::Text,
             [](const FeedModel &model, const Row &row) -> QVariant { return model.isMuted(row); }},
    ViewRole{"mutedCount", RowField::Flags | RowField::Text,
             [](const FeedModel &model, const Row &row) -> QVariant { return model.mutedCount(row); }},
};

/** Returns the number of a FeedModel's role. A name that no role has does not compile. */
consteval int feedRole(std::string_view name)
{
    int number = Qt::UserRole + 1;
    for (const ViewRole &role : viewRoles) {
        if (role.name == name)
            return number;
        ++number;
    }
    for (const RowRole &role : rowRoles) {
        if (role.name == name)
            return number;
        ++number;
    }
    throw "no role has this name";
}

} // namespace coterie
