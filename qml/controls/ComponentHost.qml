// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick

// Holds one object made from `content`, or none while `active` is false. It replaces a Loader, because the Loader of Qt
// 6.4 refuses components from files with `ComponentBehavior: Bound` ("outside its creation context"), which the
// component's own functions accept. It does not call createObject(), because in Qt 6.4 that keeps the initial
// properties of each object, up to 200 KB, for as long as the component exists.
FocusScope {
    id: root

    property Component content: null
    property bool active: true

    readonly property QtObject item: created
    readonly property Component wanted: active ? content : null

    property QtObject created: null
    property Component createdFrom: null

    function replace() {
        if (wanted === createdFrom)
            return;
        const old = created;
        createdFrom = wanted;
        created = wanted === null ? null : wanted.incubateObject(root, {}, Qt.Synchronous).object;
        if (old === null)
            return;
        if (old instanceof Item)
            (old as Item).visible = false;
        old.destroy();
    }

    implicitHeight: item instanceof Item ? (item as Item).implicitHeight : 0
    implicitWidth: item instanceof Item ? (item as Item).implicitWidth : 0

    Component.onCompleted: replace()
    onWantedChanged: replace()
}
