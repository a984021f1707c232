// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Coterie
import Coterie.Controls
import Coterie.Core

// The report form, and the outcome after it was sent.
FocusScope {
    id: root

    required property string messageId

    signal closed

    Accessible.name: head.title
    Accessible.role: Accessible.Dialog
    implicitHeight: head.height + Theme.space3 + column.implicitHeight
    objectName: "report"

    ReportForm {
        id: report

        messageId: root.messageId
    }

    Person {
        id: author

        messageId: root.messageId
    }

    SheetHead {
        id: head

        closeObjectName: "report.close"
        closeText: qsTr("Close Without Reporting")
        title: report.stage === ReportForm.Sent ? qsTr("Report Sent") : qsTr("Report Message")
        width: parent.width

        onClosed: root.closed()
    }

    Flickable {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.topMargin: Theme.space3
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: column.implicitHeight
        contentWidth: width

        T.ScrollBar.vertical: ScrollBar {}

        Column {
            id: column

            bottomPadding: 4
            leftPadding: 4
            rightPadding: 4
            width: parent.width

            ComponentHost {
                content: report.stage === ReportForm.Sent ? sent : writing
                focus: true
                height: implicitHeight
                width: column.width - 8
            }
        }
    }

    Component {
        id: writing

        ReportReasons {
            form: report
            username: author.username
            width: column.width - 8

            onClosed: root.closed()
        }
    }

    Component {
        id: sent

        Column {
            spacing: Theme.space4
            width: column.width - 8

            Label {
                objectName: "report.thanks"
                text: qsTr("Your report was sent to the team that runs this service. You will not be told the outcome. You can mute @%1 to hide their messages.").arg(Format.isolated(author.username))
                width: parent.width
                wrapMode: Text.Wrap
            }

            Flow {
                spacing: Theme.space2
                width: parent.width

                Button {
                    focus: true
                    objectName: "report.done"
                    text: qsTr("Done")

                    onClicked: root.closed()
                }

                Button {
                    enabled: !author.muted
                    objectName: "report.mute"
                    quiet: true
                    text: author.muted ? qsTr("@%1 is muted").arg(Format.isolated(author.username)) : qsTr("Mute @%1").arg(Format.isolated(author.username))
                    visible: !author.own && author.userId !== ""

                    onClicked: author.mute()
                }
            }

            Component.onCompleted: root.forceActiveFocus(Qt.TabFocusReason)
        }
    }
}
