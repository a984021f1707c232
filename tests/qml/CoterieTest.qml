// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T
import QtTest
import Coterie.Core

// A test case that any warning of QML fails, with what several of them need.
TestCase {
    id: root

    function init() {
        failOnWarning(/.?/);
    }

    // Given the sandbox answers and a community is open.
    function openCommunity(): Community {
        tryVerify(() => Session.current !== null, 15000, "The sandbox did not come up");
        tryVerify(() => Session.current.stage === Community.Ready, 15000);
        tryVerify(() => Session.current.connection.tone === ConnectionStatus.Ok, 15000);
        return Session.current;
    }

    // All visible descendants for which `wanted` holds.
    function all(item: Item, wanted: var): var {
        let found = [];
        for (let i = 0; i < item.children.length; ++i) {
            const child = item.children[i];
            if (!child.visible)
                continue;
            if (wanted(child))
                found.push(child);
            found = found.concat(all(child, wanted));
        }
        return found;
    }

    function named(item: Item, name: string): Item {
        const found = all(item, child => child.objectName === name);
        return found.length > 0 ? found[0] : null;
    }

    function isControl(item: var): bool {
        return item instanceof T.AbstractButton || item instanceof TextInput || item instanceof T.TextArea;
    }

    // What every control must have: an id for tests, a name and a role for the screen reader.
    function verifyAccessible(item: Item, atLeast: int) {
        const controls = all(item, isControl);
        verify(controls.length >= atLeast, "only " + controls.length + " controls");
        for (const control of controls) {
            verify(control.objectName !== "", "A control without objectName: " + control);
            verify(control.Accessible.name !== "", control.objectName + " has no accessible name");
            verify(control.Accessible.role !== Accessible.NoRole, control.objectName + " has no accessible role");
        }
    }

    // Untrusted text is never markup: no text item of the window may guess.
    function verifyPlain(item: Item, atLeast: int) {
        const texts = all(item, child => child instanceof Text);
        verify(texts.length >= atLeast, "only " + texts.length + " texts");
        for (const text of texts)
            compare(text.textFormat, Text.PlainText, text.text);
    }

    when: windowShown
}
