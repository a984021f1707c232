// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Coterie
import Coterie.Controls
import Coterie.Core

// The wallet and chain that a post is sent with, and a menu to choose others. Without a wallet it says what is missing
// and leads there.
T.AbstractButton {
    id: root

    required property Community community

    readonly property bool choosable: community.posting.canPost && community.posting.sources.length > 1

    readonly property bool leading: community.posting.step !== Posting.NoStep

    function choose() {
        if (community.posting.step === Posting.LinkWallet)
            return AppController.navigation.walletsAsked();
        if (community.posting.step === Posting.SignIn) {
            AppController.accounts.signInAgain();
            return AppController.navigation.signInAsked();
        }
        menu.wanted = true;
        (menu.item as T.Menu).open();
    }

    Accessible.description: choosable ? qsTr("Choose another wallet or chain") : ""
    Accessible.name: text
    Accessible.role: leading ? Accessible.Button : choosable ? Accessible.ButtonMenu : Accessible.StaticText
    enabled: choosable || leading
    focusPolicy: enabled ? Qt.StrongFocus : Qt.NoFocus
    implicitHeight: Theme.controlHeight
    objectName: "composer.hint"
    padding: 0
    text: community.posting.hint

    background: FocusRing {
        anchors.margins: 0
        radius: Theme.tileRadius
        visible: root.visualFocus
    }
    contentItem: PostingFace {
        choosable: root.choosable
        ink: root.community.posting.canPost ? Theme.muted : Theme.warnText
        shorter: root.community.posting.canPost ? root.community.posting.wallet : ""
        text: root.text
        underlined: root.leading || (root.hovered && root.choosable)
    }

    // Qt 6.4 offers this action to screen readers but does nothing when one invokes it.
    Accessible.onPressAction: if (enabled)
        clicked()
    Keys.onDownPressed: choose()
    Keys.onEnterPressed: clicked()
    Keys.onReturnPressed: clicked()
    onClicked: choose()

    LazyLoader {
        id: menu

        file: Qt.resolvedUrl("PostingMenu.qml")
        initialProperties: ({
                "community": Qt.binding(() => root.community),
                "parent": root
            })
        wanted: false
    }

    LazyHint {
        active: root.hovered && (root.contentItem as PostingFace).brief
        text: root.text
    }
}
