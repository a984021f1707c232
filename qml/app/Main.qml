// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Coterie
import Coterie.Controls
import Coterie.Core

// The window. It shows one of the pages while no service is connected, otherwise a Desk.
T.ApplicationWindow {
    id: window

    property bool connectOpen: false
    property bool signInOpen: false
    // True while the user wants to add an account although one is in use.
    property bool addOpen: false
    property bool diagnosticsOpen: false
    property bool settingsOpen: false
    property bool painted: false

    readonly property bool sidebarInDrawer: width < Metrics.sidebarBreak || Preferences.sidebarHidden
    readonly property bool detailsInDrawer: width < Metrics.detailsBreak || Preferences.detailsHidden
    readonly property real detailsSpan: diagnosticsOpen || settingsOpen ? 0 : (place.item as Desk)?.detailsSpan ?? 0
    readonly property bool seen: visible && visibility !== Window.Minimized && exposure.exposed

    function page(): Component {
        if (connectOpen)
            return connectPage;
        if (signInOpen)
            return signInPage;
        if (addOpen)
            return welcomePage;
        switch (AppController.accounts.stage) {
        case Accounts.SignedOut:
            return welcomePage;
        case Accounts.Starting:
            return startPage;
        case Accounts.Failed:
            return failurePage;
        default:
            return desk;
        }
    }

    // The title also shows the unread count, so that it is visible in the task bar.
    function named(place: string): string {
        const unread = AppController.communities.model.unread;
        return unread > 0 ? qsTr("(%1) %2").arg(Format.compact(unread)).arg(place) : place;
    }

    color: Theme.background
    font.family: Theme.fontFamily
    font.pixelSize: Theme.bodySize
    height: 820
    minimumHeight: 480
    minimumWidth: 360
    title: named(AppController.navigation.atHome ? qsTr("Home · Coterie") : AppController.navigation.current ? qsTr("%1 · Coterie").arg(Format.isolated(AppController.navigation.current.symbol)) : "Coterie")
    visible: true
    width: 1280

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Theme.mirrored

    onActiveChanged: AppController.accounts.setWindowActive(active)
    onClosing: close => {
        if (NotificationManager.staysInTray) {
            close.accepted = false;
            hide();
        }
    }

    Exposure {
        id: exposure

        window: window
    }

    Connections {
        function onFrameSwapped() {
            window.painted = true;
            WindowState.painted = true;
        }

        enabled: !window.painted
        target: window
    }

    Connections {
        function onActivationRequested() {
            window.connectOpen = false;
            window.diagnosticsOpen = false;
            window.settingsOpen = false;
        }

        function onSignInAsked() {
            window.connectOpen = false;
            window.settingsOpen = false;
            window.addOpen = false;
            if (AppController.accounts.signIn.stage !== SignInForm.Idle)
                window.signInOpen = true;
            else
                window.addOpen = AppController.accounts.stage !== Accounts.SignedOut;
        }

        target: AppController.navigation
    }

    // The page to add an account ends when another account, or the sandbox, is about to be used.
    Connections {
        function onStageChanged() {
            if (AppController.accounts.stage === Accounts.Starting)
                window.addOpen = false;
        }

        target: AppController.accounts
    }

    ThemeBindings {}

    Binding {
        property: "awake"
        target: Theme
        value: window.seen
    }

    Binding {
        property: "active"
        target: Clock
        value: window.seen
    }

    ComponentHost {
        id: place

        anchors.fill: parent
        content: window.page()
        enabled: visible
        focus: visible
        visible: !window.diagnosticsOpen && !window.settingsOpen
    }

    LazyLoader {
        id: settings

        anchors.fill: parent
        enabled: visible
        file: Qt.resolvedUrl("../settings/SettingsPage.qml")
        focus: visible && wanted
        visible: !window.diagnosticsOpen
        wanted: window.settingsOpen

        onClosed: window.settingsOpen = false
    }

    Connections {
        function onConnectAsked() {
            window.settingsOpen = false;
            window.connectOpen = true;
        }

        function onDiagnosticsAsked() {
            window.diagnosticsOpen = true;
        }

        target: settings.item
    }

    // Covers the current page, which stays as it is.
    LazyLoader {
        anchors.fill: parent
        file: Qt.resolvedUrl("../diagnostics/DiagnosticsPage.qml")
        focus: window.diagnosticsOpen
        wanted: window.diagnosticsOpen

        onClosed: window.diagnosticsOpen = false
    }

    Shortcut {
        sequence: "Ctrl+Shift+D"

        onActivated: window.diagnosticsOpen = !window.diagnosticsOpen
    }

    Shortcut {
        sequence: "Ctrl+,"

        onActivated: {
            window.diagnosticsOpen = false;
            window.settingsOpen = !window.settingsOpen;
        }
    }

    Shortcut {
        sequences: ["F1", "?"]

        onActivated: keysSheet.open()
    }

    KeysSheet {
        id: keysSheet
    }

    ComponentHost {
        active: window.painted

        content: LightboxStage {}
    }

    ComponentHost {
        active: window.painted

        content: AccountLayer {}
    }

    Shortcut {
        sequence: "Ctrl+Shift+A"

        onActivated: AppController.navigation.accountsAsked()
    }

    ToastStack {
        anchors.bottom: parent.bottom
        anchors.margins: window.sidebarInDrawer ? Theme.space3 : Theme.space6
        anchors.right: parent.right
        anchors.rightMargin: anchors.margins + window.detailsSpan
        width: Math.min(Metrics.toastWidth, window.width - 2 * anchors.margins)

        onTold: words => announcer.say(words)
    }

    Announcer {
        id: announcer

        anchors.left: parent.left
    }

    Component {
        id: startPage

        StartPage {
            anchors.fill: parent
        }
    }

    Component {
        id: welcomePage

        LazyLoader {
            id: welcome

            anchors.fill: parent
            file: Qt.resolvedUrl("../account/WelcomePage.qml")
            focus: true
            initialProperties: ({
                    "closable": Qt.binding(() => AppController.accounts.stage !== Accounts.SignedOut)
                })

            onClosed: window.addOpen = false

            Connections {
                function onAdvancedAsked() {
                    window.connectOpen = true;
                }

                function onSignInAsked() {
                    window.addOpen = false;
                    window.signInOpen = true;
                }

                target: welcome.item
            }
        }
    }

    Component {
        id: signInPage

        LazyLoader {
            anchors.fill: parent
            file: Qt.resolvedUrl("../account/SignInPage.qml")
            focus: true

            onClosed: window.signInOpen = false
        }
    }

    Component {
        id: failurePage

        LazyLoader {
            id: failure

            anchors.fill: parent
            file: Qt.resolvedUrl("FailurePage.qml")
            focus: true

            Connections {
                function onConnectAsked() {
                    window.connectOpen = true;
                }

                function onDiagnosticsAsked() {
                    window.diagnosticsOpen = true;
                }

                target: failure.item
            }
        }
    }

    Component {
        id: connectPage

        LazyLoader {
            anchors.fill: parent
            file: Qt.resolvedUrl("ConnectPage.qml")
            focus: true

            onClosed: {
                window.connectOpen = false;
                if (AppController.accounts.stage !== Accounts.SignedOut)
                    window.addOpen = false;
            }
        }
    }

    Component {
        id: desk

        Desk {
            anchors.fill: parent
            focus: true
            painted: window.painted
            detailsInDrawer: window.detailsInDrawer
            sidebarInDrawer: window.sidebarInDrawer

            onConnectAsked: window.connectOpen = true
            onDiagnosticsAsked: window.diagnosticsOpen = true
            onKeysAsked: keysSheet.open()
            onSettingsAsked: window.settingsOpen = true
        }
    }
}
