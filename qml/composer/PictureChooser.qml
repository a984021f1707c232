// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Dialogs

// The desktop's own dialog for files where there is one. Nothing but WritingTools may name this file, and only by its
// address: whoever names its type has the dialogs loaded along.
PictureDialog {
    id: root

    readonly property FileDialog dialog: FileDialog {
        currentFolder: root.picture?.folder ?? ""
        fileMode: FileDialog.OpenFile
        nameFilters: root.picture?.nameFilters ?? []
        title: qsTr("Choose a picture")

        onAccepted: root.picture?.addFile(selectedFile)
    }

    function show() {
        dialog.open();
    }
}
