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
        text: qsTr("Moderation of my posts")
        width: parent.width
        words: qsTr("When a post is removed, restored or not published")

        onAsked: wanted => Preferences.notifyModeration = wanted
    }

    Column {
        spacing: Theme.space1 + 2
        width: parent.width

        Label {
            text: NotificationManager.quiet ? NotificationManager.quietText : qsTr("Do Not Disturb")
            width: parent.width
            wrapMode: Text.Wrap
        }

        SettingsWords {
            text: qsTr("Turns off desktop notifications. The window only shows problems with your own actions.")
        }

        Flow {
            spacing: Theme.space4
            width: parent.width

            LinkButton {
                objectName: "settings.quiet.off"
                text: qsTr("Turn Off")
                visible: NotificationManager.quiet
                Accessible.name: qsTr("Turn Off Do Not Disturb")

                onClicked: NotificationManager.setQuiet(NotificationManager.Off)
            }

            LinkButton {
                objectName: "settings.quiet.hour"
                text: qsTr("For 1 Hour")
                visible: !NotificationManager.quiet
                Accessible.name: qsTr("Do Not Disturb for 1 Hour")

                onClicked: NotificationManager.setQuiet(NotificationManager.ForAnHour)
            }

            LinkButton {
                objectName: "settings.quiet.tomorrow"
                text: qsTr("Until Tomorrow")
                visible: !NotificationManager.quiet
                Accessible.name: qsTr("Do Not Disturb Until Tomorrow")

                onClicked: NotificationManager.setQuiet(NotificationManager.UntilTomorrow)
            }

            LinkButton {
                objectName: "settings.quiet.on"
                text: qsTr("Until I Turn It Off")
                visible: !NotificationManager.quiet
                Accessible.name: qsTr("Do Not Disturb Until I Turn It Off")

                onClicked: NotificationManager.setQuiet(NotificationManager.UntilTurnedOff)
            }
        }
    }

    LinkButton {
        anchors.left: parent.left
        objectName: "settings.communities"
        text: root.communitiesOpen ? qsTr("Hide Communities") : qsTr("Choose Communities")
        visible: AppController.communities.model.count > 0

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
                model: AppController.communities.model

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
        text: qsTr("Tray icon")
        visible: NotificationManager.hasTray
        width: parent.width

        onAsked: wanted => Preferences.tray = wanted
    }

    Switch {
        enabled: Preferences.tray
        objectName: "settings.closeToTray"
        on: Preferences.closeToTray
        text: qsTr("Keep running in the tray when the window is closed")
        visible: NotificationManager.hasTray
        width: parent.width

        onAsked: wanted => Preferences.closeToTray = wanted
    }
}
