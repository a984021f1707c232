// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Coterie
import Coterie.Controls
import Coterie.Core

// The delegate of all kinds of rows. Most neighbors are of the same kind, so a reused row seldom changes its card.
RowBase {
    id: root

    // True while the delegate waits in the pool for reuse; screen readers do not see it then.
    property bool pooled: false

    readonly property bool flagged: isSpam || isHarmful
    // The card of the row.
    readonly property QtObject shown: host.item
    // Exists only during a search, so that it costs the row nothing otherwise.
    property Item marks: null

    function mark() {
        if ((sought !== "") === (marks !== null))
            return;
        if (marks !== null)
            marks.destroy();
        marks = sought === "" ? null : Qt.createComponent("RowMarks.qml").createObject(host, {
                "row": root
            });
    }

    function card(): Component {
        switch (kind) {
        case FeedModel.Post:
            return postCard;
        case FeedModel.Hole:
            return holeRow;
        default:
            return removed ? removedCard : muted ? mutedLine : covered ? hiddenCard : flagged && !own ? flaggedCard : messageCard;
        }
    }

    // Returns whether the author's avatar or name is at this point of the row.
    function hasAuthorAt(at: point): bool {
        const card = host.item as RowCard;
        return kind === FeedModel.Message && card !== null && card.hasAuthorAt(card.mapFromItem(root, at.x, at.y));
    }

    // Returns the accessible name of the row.
    function spoken(): string {
        if (kind === FeedModel.Hole)
            return qsTr("Posts may be missing here");
        if (muted)
            return mutedCount > 1 ? mutedWords() : qsTr("Muted message from %1").arg(Format.isolated(username));
        if (covered)
            return qsTr("Hidden message, marked by moderation");
        const age = Format.ago(createdAt, Clock.now);
        if (kind === FeedModel.Post)
            return Format.sentence(qsTr("%1, %2, %3: %4"), [username, age, postWords(), spokenContent()]);
        if (removed)
            return Format.sentence(qsTr("%1, %2, removed by moderation: %3"), [username, age, spokenContent()]);
        const form = flagged && !own ? qsTr("%1, %2, marked by moderation: %3") : qsTr("%1, %2: %3");
        return Format.sentence(form, [username, age, spokenContent()]);
    }

    function spokenContent(): string {
        return mediaUrl === "" ? content : content === "" ? qsTr("a picture") : qsTr("%1, with a picture").arg(Format.isolated(content));
    }

    Accessible.focusable: true
    Accessible.focused: activeFocus
    Accessible.name: spoken()
    Accessible.role: Accessible.ListItem
    current: ListView.isCurrentItem
    // A focused row stays in the tab chain, because Qt refuses to remove a focused item from it.
    activeFocusOnTab: current || activeFocus
    // A dismissed row has no height; the gap between rows belongs to the row above it.
    implicitHeight: dismissed ? 0 : host.height + Theme.rowGap
    objectName: inThread ? "thread.row" : "feed.row"
    visible: !dismissed && !pooled

    Component.onCompleted: mark()
    ListView.onPooled: pooled = true
    ListView.onReused: pooled = false

    Keys.onPressed: event => {
        if (event.key === Qt.Key_L && event.modifiers === Qt.NoModifier && kind === FeedModel.Message && !removed) {
            likeToggled();
            event.accepted = true;
        } else if (event.key === Qt.Key_R && event.modifiers === Qt.NoModifier && kind === FeedModel.Message && !inThread) {
            threadAsked();
            event.accepted = true;
        } else if (event.key === Qt.Key_P && event.modifiers === Qt.NoModifier && kind === FeedModel.Message) {
            profileAsked();
            event.accepted = true;
        } else if (event.key === Qt.Key_Menu || (event.key === Qt.Key_F10 && event.modifiers === Qt.ShiftModifier)) {
            menuAsked(host.x + Theme.space4, Math.min(host.height, 2 * Theme.controlHeight), true);
            event.accepted = true;
        } else if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && event.modifiers === Qt.NoModifier && mediaUrl !== "" && host.content !== hiddenCard && host.content !== mutedLine) {
            Pictures.show(mediaUrl, username);
            event.accepted = true;
        }
    }

    onSoughtChanged: mark()

    ComponentHost {
        id: host

        anchors.horizontalCenter: parent.horizontalCenter
        height: implicitHeight
        content: root.card()
        width: Math.min(Metrics.columnWidth, root.width - 2 * Theme.space3)

        FocusRing {
            radius: Theme.cardRadius + 3
            visible: root.activeFocus
            z: 1
        }
    }

    Component {
        id: messageCard

        MessageCard {
            row: root
            width: host.width
        }
    }

    Component {
        id: flaggedCard

        FlaggedCard {
            row: root
            width: host.width
        }
    }

    Component {
        id: postCard

        PostCard {
            row: root
            width: host.width
        }
    }

    Component {
        id: removedCard

        RemovedCard {
            row: root
            width: host.width
        }
    }

    Component {
        id: hiddenCard

        HiddenCard {
            row: root
            width: host.width
        }
    }

    Component {
        id: mutedLine

        MutedLine {
            row: root
            width: host.width
        }
    }

    Component {
        id: holeRow

        HoleRow {
            row: root
            width: host.width
        }
    }
}
