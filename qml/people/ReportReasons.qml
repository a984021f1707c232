// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Coterie
import Coterie.Controls
import Coterie.Core

// The five reasons, a text field, and a send button. If sending fails, the input stays.
FocusScope {
    id: root

    required property ReportForm form
    required property string username

    readonly property bool sending: form.stage === ReportForm.Sending

    signal closed

    implicitHeight: column.implicitHeight

    Column {
        id: column

        spacing: Theme.space3
        width: parent.width

        Label {
            color: Theme.muted
            text: qsTr("Why are you reporting this message from @%1? They will not be told who reported it.").arg(Format.isolated(root.username))
            width: parent.width
            wrapMode: Text.Wrap
        }

        Column {
            enabled: !root.sending
            width: parent.width

            ReasonChoice {
                checked: root.form.reason === ReportForm.Spam
                focus: true
                objectName: "report.spam"
                text: qsTr("Spam")
                width: parent.width
                words: qsTr("Ads, scams or repeated messages")

                onToggled: root.form.reason = ReportForm.Spam
            }

            ReasonChoice {
                checked: root.form.reason === ReportForm.Harassment
                objectName: "report.harassment"
                text: qsTr("Harassment")
                width: parent.width
                words: qsTr("Threats, insults or stalking")

                onToggled: root.form.reason = ReportForm.Harassment
            }

            ReasonChoice {
                checked: root.form.reason === ReportForm.HateSpeech
                objectName: "report.hateSpeech"
                text: qsTr("Hate speech")
                width: parent.width
                words: qsTr("Attacks on people for who they are")

                onToggled: root.form.reason = ReportForm.HateSpeech
            }

            ReasonChoice {
                checked: root.form.reason === ReportForm.InappropriateContent
                objectName: "report.inappropriate"
                text: qsTr("Inappropriate content")
                width: parent.width
                words: qsTr("Violence, nudity or other unsuitable content")

                onToggled: root.form.reason = ReportForm.InappropriateContent
            }

            ReasonChoice {
                checked: root.form.reason === ReportForm.Other
                objectName: "report.other"
                text: qsTr("Something else")
                width: parent.width
                words: qsTr("Describe it in a few words")

                onToggled: root.form.reason = ReportForm.Other
            }
        }

        WordsField {
            enabled: !root.sending
            inputObjectName: "report.text"
            label: root.form.reason === ReportForm.Other ? qsTr("Details (required)") : qsTr("Details (optional)")
            placeholder: root.form.reason === ReportForm.Other ? qsTr("Describe the problem in a few words") : ""
            width: parent.width

            Component.onCompleted: text = root.form.text
            onTextChanged: root.form.text = text
        }

        Label {
            color: Theme.badText
            objectName: "report.failure"
            text: qsTr("The report was not sent. %1").arg(root.form.failureText)
            visible: root.form.stage === ReportForm.Failed
            width: parent.width
            wrapMode: Text.Wrap
        }

        Flow {
            spacing: Theme.space2
            width: parent.width

            Button {
                enabled: root.form.ready
                objectName: "report.send"
                text: root.sending ? qsTr("Sending…") : root.form.stage === ReportForm.Failed ? qsTr("Retry") : qsTr("Send Report")

                onClicked: root.form.send()
            }

            Button {
                objectName: "report.cancel"
                quiet: true
                text: qsTr("Cancel")

                onClicked: root.closed()
            }
        }
    }
}
