// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QImage>
#include <QList>
#include <QString>

#include <optional>

namespace coterie {

/** Content of the tray icon and its menu. */
struct TrayLook {
    struct Entry {
        QString id; ///< reported when the user chooses the entry
        QString text;
        bool isSeparator = false;
        std::optional<bool> isChecked = {}; ///< nothing if the entry is not checkable

        friend bool operator==(const Entry &, const Entry &) = default;
    };

    bool isWanted = false; ///< whether to show the icon
    QString title;
    QString toolTip;     ///< plain text
    QList<QImage> icons; ///< one icon in several sizes
    bool isNeedingAttention = false;
    QList<Entry> menu;

    friend bool operator==(const TrayLook &, const TrayLook &) = default;
};

} // namespace coterie
