// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace coterie {

/** A notification that the desktop shows. All texts are plain; the notifiers escape them where markup is supported. */
struct DesktopNotification {
    enum class Kind {
        Message, ///< a message to the user
        Info,    ///< other good or neutral news
        Trouble, ///< a problem with something the user did, such as a failed post
    };

    QString tag; ///< a notification replaces the one with the same tag
    Kind kind = Kind::Info;
    QString title;
    QString body;
    QString action; ///< label of what a click does; not empty

    friend bool operator==(const DesktopNotification &, const DesktopNotification &) = default;
};

} // namespace coterie
