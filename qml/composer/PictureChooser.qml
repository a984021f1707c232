// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Dialogs

// The desktop's file dialog, if it has one. Load this file by its URL only, as WritingTools does: naming its type in
// QML would load Qt's dialogs module at startup.
PictureDialog {
    id: root

    readonly property FileDialog dialog: FileDialog {
        currentFolder: root.picture?.folder ?? ""
        fileMode: FileDialog.OpenFile
        nameFilters: root.picture?.nameFilters ?? []
        title: qsTr("Choose Picture")

        onAccepted: root.picture?.addFile(selectedFile)
    }

    function show() {
        dialog.open();
    }
}
