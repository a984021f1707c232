// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie
import Coterie.Core

// The view of one community: its header and its feed.
FocusScope {
    id: root

    required property Community community
    property alias painted: feed.painted
    property alias sidebarButton: header.sidebarButton
    property alias detailsButton: header.detailsButton

    signal diagnosticsAsked
    signal sidebarAsked
    signal detailsAsked

    function compose() {
        feed.compose();
    }

    function showRow(key: real) {
        feed.showRow(key);
    }

    CommunityHeader {
        id: header

        community: root.community
        detailsButton: false
        sidebarButton: false
        width: parent.width

        onDiagnosticsAsked: root.diagnosticsAsked()
        onDetailsAsked: root.detailsAsked()
        onSidebarAsked: root.sidebarAsked()
    }

    FeedView {
        id: feed

        anchors.bottom: parent.bottom
        anchors.top: header.bottom
        community: root.community
        focus: true
        width: parent.width
    }
}
