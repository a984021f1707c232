// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Coterie
import Coterie.Controls
import Coterie.Core

// Desktop notifications, and when to suppress them.
SettingsSection {
    id: root

    property bool communitiesOpen: false

    function has(list: var, one: string): bool {
        return list.indexOf(one) >= 0;
    }

    title: qsTr("Notifications")

    SettingsWords {
        Accessible.name: text
        Accessible.role: Accessible.StaticText
        objectName: "settings.notifications.state"
        text: NotificationManager.notificationsText
    }

    Switch {
        objectName: "settings.notifyReplies"
        on: Preferences.notifyReplies
        text: qsTr("Replies to me")
        width: parent.width

        onAsked: wanted => Preferences.notifyReplies = wanted
    }

    Switch {
        objectName: "settings.notifyModeration"
        on: Preferences.notifyModeration
        text: qsTr("What becomes of my posts")
        width: parent.width
        words: qsTr("Removed or brought back by moderation, or not published.")

        onAsked: wanted => Preferences.notifyModeration = wanted
    }

    Column {
        spacing: Theme.space1 + 2
        width: parent.width

        Label {
            text: NotificationManager.quiet ? NotificationManager.quietText : qsTr("Do not disturb")
            width: parent.width
            wrapMode: Text.Wrap
        }

        SettingsWords {
            text: qsTr("Nothing is shown outside the window, and in it only what goes wrong with something you did.")
        }

        Flow {
            spacing: Theme.space4
            width: parent.width

            LinkButton {
                objectName: "settings.quiet.off"
                text: qsTr("Turn off")
                visible: NotificationManager.quiet
                Accessible.name: qsTr("Turn off: do not disturb")

                onClicked: NotificationManager.setQuiet(NotificationManager.Off)
            }

            LinkButton {
                objectName: "settings.quiet.hour"
                text: qsTr("For an hour")
                visible: !NotificationManager.quiet
                Accessible.name: qsTr("Do not disturb for an hour")

                onClicked: NotificationManager.setQuiet(NotificationManager.ForAnHour)
            }

            LinkButton {
                objectName: "settings.quiet.tomorrow"
                text: qsTr("Until tomorrow")
                visible: !NotificationManager.quiet
                Accessible.name: qsTr("Do not disturb until tomorrow")

                onClicked: NotificationManager.setQuiet(NotificationManager.UntilTomorrow)
            }

            LinkButton {
                objectName: "settings.quiet.on"
                text: qsTr("Until I turn it off")
                visible: !NotificationManager.quiet
                Accessible.name: qsTr("Do not disturb until I turn it off")

                onClicked: NotificationManager.setQuiet(NotificationManager.UntilTurnedOff)
            }
        }
    }

    LinkButton {
        anchors.left: parent.left
        objectName: "settings.communities"
        text: root.communitiesOpen ? qsTr("Hide the communities") : qsTr("Choose communities")
        visible: AppController.communities.count > 0

        onClicked: root.communitiesOpen = !root.communitiesOpen
    }

    ComponentHost {
        active: root.communitiesOpen
        visible: active
        width: parent.width

        content: Column {
            spacing: Theme.space2
            width: parent ? parent.width : 0

            Repeater {
                model: AppController.communities

                Switch {
                    required property Community community

                    objectName: "settings.community." + community.tokenAddress
                    on: !root.has(Preferences.silentCommunities, community.tokenAddress)
                    text: community.symbol
                    width: parent.width

                    onAsked: wanted => Preferences.setSilent(community.tokenAddress, !wanted)
                }
            }
        }
    }

    Switch {
        objectName: "settings.tray"
        on: Preferences.tray
        text: qsTr("Icon in the tray")
        visible: NotificationManager.hasTray
        width: parent.width

        onAsked: wanted => Preferences.tray = wanted
    }

    Switch {
        enabled: Preferences.tray
        objectName: "settings.closeToTray"
        on: Preferences.closeToTray
        text: qsTr("Closing the window leaves Coterie in the tray")
        visible: NotificationManager.hasTray
        width: parent.width

        onAsked: wanted => Preferences.closeToTray = wanted
    }
}
