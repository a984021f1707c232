// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Coterie
import Coterie.Controls

Item {
    id: root

    height: 400
    width: 400

    Column {
        id: column

        spacing: 10
        width: 300

        Button {
            id: button

            objectName: "button"
            text: "Post"
        }

        LinkButton {
            id: link

            objectName: "link"
            text: "Discard"
        }

        IconButton {
            id: icon

            objectName: "icon"
            sign: "×"
            text: "Close"
        }

        LikeButton {
            id: like

            count: 2
            liked: false
        }

        Field {
            id: field

            error: "Too short"
            inputObjectName: "field"
            label: "Address"
            width: parent.width
        }

        ComponentHost {
            id: host

            content: wide
        }
    }

    // Models the state of a Switch, and accepts its requests unless `refuses` is set.
    QtObject {
        id: owner

        property bool on: false
        property bool refuses: false
    }

    Switch {
        id: choice

        objectName: "choice"
        on: owner.on
        text: "Tray icon"
        width: 300
        y: 320

        onAsked: wanted => {
            if (!owner.refuses)
                owner.on = wanted;
        }
    }

    Component {
        id: wide

        Item {
            implicitHeight: 20
            implicitWidth: 50
            objectName: "wide"
        }
    }

    SignalSpy {
        id: spy

        signalName: "clicked"
    }

    CoterieTest {
        function test_buttons_workByKeyAndPointer_data() {
            return [{
                    "tag": "button",
                    "control": button
                }, {
                    "tag": "link",
                    "control": link
                }, {
                    "tag": "icon",
                    "control": icon
                }, {
                    "tag": "like",
                    "control": like
                }];
        }

        function test_buttons_workByKeyAndPointer(row) {
            spy.target = row.control;
            spy.clear();
            row.control.forceActiveFocus(Qt.TabFocusReason);
            verify(row.control.visualFocus, "focus is not shown");
            keyClick(Qt.Key_Space);
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Enter);
            mouseClick(row.control);
            compare(spy.count, 4);
        }

        function test_tab_goesFromTopToBottom() {
            button.forceActiveFocus(Qt.TabFocusReason);
            for (const next of [link, icon, like]) {
                keyClick(Qt.Key_Tab);
                verify(next.activeFocus, next.objectName);
            }
        }

        function test_everyControl_hasNameAndRole() {
            verifyAccessible(column, 5);
            compare(like.Accessible.name, "Like, 2 likes");
        }

        function test_field_saysWhatIsWrong() {
            const input = named(field, "field");
            compare(input.Accessible.description, "Too short");
            verify(all(field, item => item instanceof Text && item.text.includes("Too short")).length > 0);
        }

        function test_switch_showsWhatIsSo() {
            owner.on = false;
            mouseClick(choice);
            verify(owner.on);
            compare(choice.Accessible.checked, true);
            owner.on = false; // changed from outside
            compare(choice.Accessible.checked, false);
            owner.refuses = true;
            mouseClick(choice);
            compare(choice.Accessible.checked, false);
            owner.refuses = false;
            button.forceActiveFocus(Qt.TabFocusReason);
            choice.forceActiveFocus(Qt.TabFocusReason);
            verify(choice.visualFocus);
            for (const key of [Qt.Key_Space, Qt.Key_Return, Qt.Key_Enter]) {
                const before = owner.on;
                keyClick(key);
                compare(choice.Accessible.checked, !before);
            }
        }

        function test_texts_arePlain() {
            verifyPlain(column, 5);
        }

        function test_componentHost_holdsItsContentWhileActive() {
            compare(host.implicitHeight, 20);
            host.active = false;
            verify(host.item === null);
            compare(host.implicitHeight, 0);
            host.active = true;
            compare((host.item as Item).objectName, "wide");
        }

        name: "Controls"
    }
}
