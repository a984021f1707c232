// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Coterie.Controls
import Coterie.Core

// The sheets about people: a profile, all members, and a report. Each is created on demand.
Item {
    id: root

    property string userId
    property string reported
    property bool listing: false
    // The user whose followers are shown, or those whom they follow.
    property string followedId
    property string followedName
    property bool following: false

    readonly property Item overlay: T.Overlay.overlay

    Connections {
        function onCurrentChanged() {
            root.listing = false;
            root.reported = "";
        }

        function onMembersAsked() {
            root.listing = true;
        }

        function onFollowersAsked(userId: string, username: string, following: bool) {
            root.userId = "";
            root.followedName = username;
            root.following = following;
            root.followedId = userId;
        }

        // These sheets take the place of the own profile that leads to them.
        function onAccountsAsked() {
            root.userId = "";
        }

        function onWalletsAsked() {
            root.userId = "";
        }

        function onProfileAsked(userId: string) {
            root.userId = userId;
        }

        function onReportAsked(messageId: string) {
            root.reported = messageId;
        }

        target: AppController.navigation
    }

    ComponentHost {
        active: root.listing

        content: Sheet {
            id: membersSheet

            most: 460
            parent: root.overlay
            visible: true

            content: LazyLoader {
                file: Qt.resolvedUrl("MembersCard.qml")
                initialProperties: ({
                        "community": Qt.binding(() => AppController.navigation.current)
                    })
                height: membersSheet.availableHeight
                width: membersSheet.availableWidth

                onClosed: membersSheet.close()
            }

            onClosed: root.listing = false
        }
    }

    ComponentHost {
        active: root.followedId !== ""

        content: Sheet {
            id: followsSheet

            most: 460
            parent: root.overlay
            visible: true

            content: LazyLoader {
                file: Qt.resolvedUrl("FollowCard.qml")
                height: followsSheet.availableHeight
                initialProperties: ({
                        "following": root.following,
                        "userId": root.followedId,
                        "username": root.followedName
                    })
                width: followsSheet.availableWidth

                onClosed: followsSheet.close()
            }

            onClosed: root.followedId = ""
        }
    }

    ComponentHost {
        active: root.userId !== ""

        content: Sheet {
            id: profileSheet

            parent: root.overlay
            visible: true

            content: LazyLoader {
                file: Qt.resolvedUrl("ProfileCard.qml")
                initialProperties: ({
                        "userId": Qt.binding(() => root.userId)
                    })
                width: profileSheet.availableWidth

                onClosed: profileSheet.close()
            }

            onClosed: root.userId = ""
        }
    }

    ComponentHost {
        active: root.reported !== ""

        content: Sheet {
            id: reportSheet

            // A click outside does not discard a report.
            closePolicy: T.Popup.CloseOnEscape
            most: 460
            parent: root.overlay
            visible: true

            content: LazyLoader {
                file: Qt.resolvedUrl("ReportCard.qml")
                initialProperties: ({
                        "messageId": Qt.binding(() => root.reported)
                    })
                height: reportSheet.availableHeight
                width: reportSheet.availableWidth

                onClosed: reportSheet.close()
            }

            onClosed: root.reported = ""
        }
    }
}
