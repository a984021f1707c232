// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QImage>
#include <QList>
#include <QString>

#include <optional>

namespace coterie {

/** What the icon in the tray is to show. */
struct TrayLook {
    struct Entry {
        QString id; ///< told when it is chosen
        QString text;
        bool isSeparator = false;
        std::optional<bool> isChecked = {}; ///< nothing: it is no check box

        friend bool operator==(const Entry &, const Entry &) = default;
    };

    bool isWanted = false; ///< nothing is registered before it is
    QString title;
    QString toolTip;     ///< plain
    QList<QImage> icons; ///< the same in several sizes
    bool isNeedingAttention = false;
    QList<Entry> menu;

    friend bool operator==(const TrayLook &, const TrayLook &) = default;
};

} // namespace coterie
