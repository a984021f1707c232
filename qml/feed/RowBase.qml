// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie.Core

// A row of the feed: its roles, and signals for its actions. The cards use nothing else.
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
    // Flagged, and hidden until the user asks to see it.
    required property bool covered
    // By a muted user, and hidden until the user asks to see it.
    required property bool muted
    // The number of consecutive messages that this row stands for.
    required property int mutedCount
    // A FeedModel.Progress, of a pending post or a hole. Not called `state`, which is a property of Item.
    required property int progress
    required property string reason

    // Handles those signals that mean the same in every list; null in a list without a community.
    property RowActions actions: null

    // True while this is the current row.
    property bool current: false
    // True in a thread: replies have no replies and no thread to open.
    property bool inThread: false
    // The search text; empty while there is no search.
    property string sought: ""

    // Returns the status of a pending post in a word or two.
    function postWords(): string {
        switch (progress) {
        case FeedModel.Sending:
            return qsTr("Sending…");
        case FeedModel.InReview:
            return qsTr("In review");
        case FeedModel.Unconfirmed:
            return qsTr("Unconfirmed");
        case FeedModel.NotPublished:
            return qsTr("Not published");
        default:
            // not sent, or forbidden
            return reason !== "" ? qsTr("Not sent · %1").arg(Format.isolated(reason)) : qsTr("Not sent");
        }
    }

    // Returns the text that replaces muted messages.
    function mutedWords(): string {
        if (mutedCount > 99)
            return qsTr("More than %L1 messages from muted users").arg(99);
        return mutedCount > 1 ? qsTr("%Ln message(s) from muted users", "", mutedCount) : qsTr("Muted: @%1").arg(Format.isolated(username));
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
    // Emitted to open the menu at a point of the row. By keyboard its first entry gets the focus.
    signal menuAsked(real x, real y, bool byKeyboard)

    onCheckAsked: actions?.checkNow(postId)
    onDiscardAsked: actions?.discard(postId)
    onDismissAsked: actions?.dismiss(messageId)
    onLikeToggled: {
        if (AppController.accounts.guest)
            AppController.accounts.suggestSignIn();
        else if (liked)
            actions?.unlike(messageId);
        else
            actions?.like(messageId);
    }
    onSendAgainAsked: actions?.sendAgain(postId)
}
