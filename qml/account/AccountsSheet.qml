// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Coterie
import Coterie.Controls
import Coterie.Core

// All accounts of this profile: switch, add, sign out, remove.
FocusScope {
    id: root

    readonly property Accounts accounts: AppController.accounts
    // The account that the user wants to sign out or to remove, until they confirm.
    property string leaving
    property bool removing: false

    signal addAsked
    signal closed

    Accessible.name: head.title
    Accessible.role: Accessible.Dialog
    implicitHeight: column.implicitHeight
    objectName: "accounts"

    Column {
        id: column

        spacing: Theme.space3
        width: parent.width

        SheetHead {
            id: head

            closeObjectName: "accounts.close"
            closeText: qsTr("Close Accounts")
            title: qsTr("Accounts")
            width: parent.width

            onClosed: root.closed()
        }

        ListView {
            id: list

            Accessible.name: head.title
            Accessible.role: Accessible.List
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            delegate: AccountRow {
                width: ListView.view.width

                onChosen: {
                    root.accounts.switchTo(accountId);
                    root.closed();
                }
                onRemoveAsked: {
                    root.removing = true;
                    root.leaving = accountId;
                }
                onSignOutAsked: {
                    root.removing = false;
                    root.leaving = accountId;
                }
            }
            focus: true
            height: Math.min(contentHeight, 360)
            keyNavigationEnabled: true
            model: root.accounts.list
            visible: root.leaving === ""
            width: parent.width

            T.ScrollBar.vertical: ScrollBar {}
        }

        Label {
            Accessible.name: text
            Accessible.role: Accessible.StaticText
            color: Theme.muted
            text: qsTr("No accounts yet.")
            visible: list.count === 0
            width: parent.width
        }

        Button {
            objectName: "accounts.add"
            quiet: true
            text: qsTr("Add Account")
            visible: root.leaving === ""
            width: parent.width

            onClicked: {
                root.addAsked();
                root.closed();
            }
        }

        ComponentHost {
            id: question

            active: root.leaving !== ""
            visible: active
            width: parent.width

            content: LeaveAccount {
                accountId: root.leaving
                removing: root.removing
                width: question.width

                onCanceled: root.leaving = ""
                onConfirmed: discard => {
                    const id = root.leaving;
                    root.leaving = "";
                    if (root.removing)
                        root.accounts.remove(id);
                    else
                        root.accounts.signOut(id, discard);
                    root.closed();
                }
            }
        }
    }
}
