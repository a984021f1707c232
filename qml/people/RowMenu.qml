// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Coterie
import Coterie.Core

// What can be done with a row of a list and with whoever wrote it. One for the whole list, and made when it is opened: a
// row has at most the button that asks for it.
Item {
    id: root

    // Of the row, as it was then: it may go while the menu is open.
    property string messageId
    property string content
    property bool repliable: false
    property bool byKeyboard: false
    property bool asked: false

    signal threadAsked(string messageId)

    function open(row: FeedRow, x: real, y: real, byKeyboard: bool) {
        if (row.kind === FeedModel.Hole)
            return;
        messageId = row.messageId;
        content = row.content;
        repliable = row.kind === FeedModel.Message && !row.inThread && !row.removed;
        const at = mapFromItem(row, x, y);
        place.x = at.x;
        place.y = at.y;
        root.byKeyboard = byKeyboard;
        asked = true;
    }

    Item {
        id: place
    }

    Slot {
        active: root.asked

        content: ContextMenu {
            id: menu

            // Carried out once the menu has closed and the focus is back, so that what opens then keeps it.
            property var chosen: null

            readonly property bool known: person.userId !== ""
            readonly property bool others: known && !person.own
            readonly property string who: "@" + person.username

            currentIndex: root.byKeyboard ? 0 : -1
            name: qsTr("More about this message")
            objectName: "rowMenu"
            parent: place
            visible: true

            onClosed: {
                const act = chosen;
                root.asked = false;
                if (act !== null)
                    act();
            }

            Person {
                id: person

                messageId: root.messageId
            }

            MenuEntry {
                objectName: "rowMenu.replies"
                offered: root.repliable
                text: qsTr("Show replies")

                onTriggered: {
                    const id = root.messageId;
                    menu.chosen = () => root.threadAsked(id);
                }
            }

            MenuEntry {
                objectName: "rowMenu.copyText"
                text: qsTr("Copy text")

                onTriggered: Session.copy(root.content)
            }

            MenuEntry {
                objectName: "rowMenu.copyPicture"
                offered: person.mediaUrl !== ""
                text: qsTr("Copy link to the picture")

                onTriggered: Session.copy(person.mediaUrl)
            }

            MenuEntry {
                objectName: "rowMenu.copyLink"
                offered: person.xUrl !== ""
                text: qsTr("Copy link to %1 on %2").arg(menu.who).arg(Links.host(person.xUrl))

                onTriggered: Session.copy(person.xUrl)
            }

            MenuLine {
                offered: menu.known
            }

            MenuEntry {
                objectName: "rowMenu.profile"
                offered: menu.known
                text: qsTr("Profile of %1").arg(menu.who)

                onTriggered: {
                    const id = person.userId;
                    menu.chosen = () => Session.showProfile(id);
                }
            }

            MenuEntry {
                objectName: "rowMenu.follow"
                offered: menu.others
                text: person.following === Person.Yes ? qsTr("Unfollow %1").arg(menu.who) : qsTr("Follow %1").arg(menu.who)

                onTriggered: person.following === Person.Yes ? person.unfollow() : person.follow()
            }

            MenuEntry {
                objectName: "rowMenu.mute"
                offered: menu.others
                text: person.muted ? qsTr("Unmute %1").arg(menu.who) : qsTr("Mute %1").arg(menu.who)

                onTriggered: person.muted ? person.unmute() : person.mute()
            }

            MenuLine {
                offered: menu.others
            }

            MenuEntry {
                objectName: "rowMenu.report"
                offered: menu.others
                text: qsTr("Report…")

                onTriggered: {
                    const id = root.messageId;
                    menu.chosen = () => Session.reportAsked(id);
                }
            }
        }
    }
}
