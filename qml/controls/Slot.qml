// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick

// Holds one object made from `content`, or nothing. What a Loader does; but that of Qt 6.4 refuses the components of
// files with `ComponentBehavior: Bound` ("outside its creation context"), which a component's own functions take. Not
// createObject(): that of Qt 6.4 keeps what it made an object with, up to 200 KB, as long as the component is there.
FocusScope {
    id: root

    property Component content: null
    property bool active: true

    readonly property QtObject item: made
    readonly property Component wanted: active ? content : null

    property QtObject made: null
    property Component madeFrom: null

    function fill() {
        if (wanted === madeFrom)
            return;
        const old = made;
        madeFrom = wanted;
        made = wanted === null ? null : wanted.incubateObject(root, {}, Qt.Synchronous).object;
        if (old === null)
            return;
        if (old instanceof Item)
            (old as Item).visible = false;
        old.destroy();
    }

    implicitHeight: item instanceof Item ? (item as Item).implicitHeight : 0
    implicitWidth: item instanceof Item ? (item as Item).implicitWidth : 0

    Component.onCompleted: fill()
    onWantedChanged: fill()
}
