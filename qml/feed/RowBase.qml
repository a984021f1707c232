// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick

// A row of the feed as the model gives it, and what a person may want with it. The cards know this and nothing more.
Item {
    id: root

    required property int index
    required property real key
    required property int kind
    required property string messageId
    required property string postId
    required property string content
    required property string mediaUrl
    required property string username
    required property string initials
    required property string imageUrl
    required property int authorColor
    required property real followerCount
    required property real createdAt
    required property bool own
    required property bool liked
    required property real likeCount
    required property real replyCount
    required property bool isSpam
    required property bool isHarmful
    required property bool removed
    required property bool dismissed
    // Flagged, and what it says is shown when somebody asks for it.
    required property bool covered
    // By somebody muted, and what it says is shown when somebody asks for it.
    required property bool muted
    // So many that follow one another; this row stands for all of them.
    required property int mutedCount
    // Of a post or a hole; "state" would be the item's own.
    required property string progress
    required property string reason

    // True while this row is the one that the keyboard is on.
    property bool current: false
    // A reply has no replies, and stands in the details pane of its thread.
    property bool inThread: false
    // What is looked for in the feed; empty while nothing is.
    property string sought: ""

    // What became of a post, in a word or two.
    function postWords(): string {
        switch (progress) {
        case "sending":
            return qsTr("Sending…");
        case "inReview":
            return qsTr("In review");
        case "unconfirmed":
            return qsTr("Unconfirmed");
        case "notPublished":
            return qsTr("Not published");
        default:
            // failed or forbidden
            return reason !== "" ? qsTr("Not sent · %1").arg(reason) : qsTr("Not sent");
        }
    }

    // In place of what nobody wants to read.
    function mutedWords(): string {
        if (mutedCount > 99)
            return qsTr("More than %L1 messages by muted members").arg(99);
        return mutedCount > 1 ? qsTr("%Ln message(s) by muted members", "", mutedCount) : qsTr("Muted: @%1").arg(username);
    }

    signal likeToggled
    signal sendAgainAsked
    signal checkAsked
    signal discardAsked
    signal editAsked
    signal dismissAsked
    signal holeAsked
    signal revealAsked
    signal threadAsked
    signal profileAsked
    // The menu, at a place of the row; a person without a pointer wants its first entry.
    signal menuAsked(real x, real y, bool byKeyboard)
}
