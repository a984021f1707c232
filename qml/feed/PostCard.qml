// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie
import Coterie.Controls
import Coterie.Core

// The card of a pending post: the user's own post whose outcome is unknown or that was not sent.
MarkedCard {
    id: root

    readonly property int progress: row.progress
    // As far as the service knows, the wallet is not linked or holds too little of the token.
    readonly property bool forbidden: progress === FeedModel.Forbidden
    readonly property bool failed: progress === FeedModel.NotSent || forbidden
    readonly property bool doubtful: progress === FeedModel.Unconfirmed || progress === FeedModel.NotPublished
    readonly property bool shortReason: failed && row.reason !== "" && row.reason.length <= 40 && width >= 480

    function noteText(): string {
        if (progress === FeedModel.NotPublished && row.reason === "")
            return qsTr("The service accepted the post but did not publish it. Moderation may have declined it.");
        if (progress === FeedModel.Unconfirmed && row.reason === "")
            return qsTr("The connection was lost before the service replied. The post may have been published.");
        return shortReason ? "" : row.reason;
    }

    acting: progress !== FeedModel.Sending
    chip: failed && !shortReason ? qsTr("Not sent") : row.postWords()
    chipGround: failed ? "transparent" : doubtful ? Theme.warnSoft : Theme.accentSoft
    chipInk: failed ? Theme.badText : doubtful ? Theme.warnText : Theme.accent
    dashed: !failed
    note: noteText()
    soft: failed

    RowAction {
        objectName: "feed.row.checkNow"
        row: root.row
        text: qsTr("Check Now")
        visible: root.progress === FeedModel.Unconfirmed

        onClicked: root.row.checkAsked()
    }

    RowAction {
        objectName: "feed.row.edit"
        row: root.row
        text: qsTr("Edit")
        visible: root.progress === FeedModel.NotPublished || root.failed

        onClicked: root.row.editAsked()
    }

    RowAction {
        objectName: "feed.row.sendAgain"
        row: root.row
        text: root.forbidden ? qsTr("Check Balance Again") : qsTr("Send Again")
        visible: root.doubtful || root.failed

        onClicked: root.row.sendAgainAsked()
    }

    RowAction {
        objectName: "feed.row.copy"
        row: root.row
        text: qsTr("Copy")
        visible: root.doubtful || root.failed

        onClicked: AppController.navigation.copy(root.row.content)
    }

    RowAction {
        objectName: "feed.row.discard"
        row: root.row
        text: qsTr("Discard")
        visible: root.progress !== FeedModel.Sending

        onClicked: root.row.discardAsked()
    }
}
