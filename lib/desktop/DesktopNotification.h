// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace coterie {

/** What the desktop is to show outside the window. All words are plain: whoever sends them on escapes what needs it. */
struct DesktopNotification {
    enum class Kind {
        Message, ///< somebody wrote to this person
        Info,    ///< something came about, and all is well
        Trouble, ///< something of theirs is not as they left it
    };

    QString tag; ///< a note replaces the one with the same tag
    Kind kind = Kind::Info;
    QString title;
    QString body;
    QString action; ///< the words of what a click does; not empty

    friend bool operator==(const DesktopNotification &, const DesktopNotification &) = default;
};

} // namespace coterie
