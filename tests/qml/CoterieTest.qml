// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T
import QtTest
import Coterie
import Coterie.Controls
import Coterie.Core

// A test case that fails on any QML warning, with shared helpers.
TestCase {
    id: root

    function init() {
        failOnWarning(/.?/);
    }

    // Waits until the sandbox answers and a community is open.
    function openCommunity(): Community {
        tryVerify(() => AppController.navigation.current !== null, 15000, "The sandbox did not come up");
        tryVerify(() => AppController.navigation.current.timeline.stage === CommunityTimeline.Ready, 15000);
        tryVerify(() => AppController.navigation.current.connection.tone === ConnectionStatus.Ok, 15000);
        return AppController.navigation.current;
    }

    // Waits until changes are laid out and painted. Requests the frame, because none is painted if nothing changed.
    function nextFrame(item: Item) {
        item.Window.window.update();
        verify(waitForRendering(item), "No frame came");
    }

    // Returns all visible descendants for which `wanted` returns true.
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

    // Checks each control: it needs an objectName for tests, and a name and a role for the screen reader.
    function verifyAccessible(item: Item, atLeast: int) {
        const controls = all(item, isControl);
        verify(controls.length >= atLeast, "only " + controls.length + " controls");
        for (const control of controls) {
            verify(control.objectName !== "", "A control without objectName: " + control);
            verify(control.Accessible.name !== "", control.objectName + " has no accessible name");
            verify(control.Accessible.role !== Accessible.NoRole, control.objectName + " has no accessible role");
        }
    }

    // Untrusted text is never markup, so no text item may use AutoText.
    function verifyPlain(item: Item, atLeast: int) {
        const texts = all(item, child => child instanceof Text);
        verify(texts.length >= atLeast, "only " + texts.length + " texts");
        for (const text of texts)
            compare(text.textFormat, Text.PlainText, text.text);
    }

    function luminance(colour: color): real {
        const expand = c => c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
        const linear = [colour.r, colour.g, colour.b].map(expand);
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    }

    function contrast(ink: color, ground: color): real {
        const pair = [luminance(ink), luminance(ground)].sort((a, b) => b - a);
        return (pair[0] + 0.05) / (pair[1] + 0.05);
    }

    // Returns the color behind a text, or null if it is not a solid color.
    function groundOf(text: Item): var {
        const covers = rectangle => {
            const at = text.mapToItem(rectangle, text.width / 2, text.height / 2);
            return at.x >= 0 && at.y >= 0 && at.x <= rectangle.width && at.y <= rectangle.height;
        };
        const painted = item => item instanceof Rectangle && item.visible && (item.color.a > 0.99 || item.gradient);
        for (let node = text; node.parent !== null; node = node.parent) {
            const siblings = node.parent.children;
            let ground = null;
            let before = true;
            for (let i = 0; i < siblings.length; ++i) {
                before = before && siblings[i] !== node;
                const below = siblings[i].z < node.z || before && siblings[i].z === node.z;
                if (below && painted(siblings[i]) && covers(siblings[i]))
                    ground = siblings[i];
            }
            if (ground === null && painted(node.parent) && covers(node.parent))
                ground = node.parent;
            if (ground !== null)
                return ground.gradient ? null : ground.color;
        }
        return Theme.background;
    }

    function isDim(item: Item): bool {
        for (let node = item; node !== null; node = node.parent)
            if (!node.enabled || node.opacity < 1)
                return true;
        return false;
    }

    // Checks the contrast of all visible text.
    function verifyReadable(item: Item, atLeast: int) {
        const texts = all(item, child => child instanceof Text && child.text !== "" && child.width > 0 && !isDim(child));
        verify(texts.length >= atLeast, "only " + texts.length + " texts");
        for (const text of texts) {
            const ground = groundOf(text);
            if (ground !== null)
                verify(contrast(text.color, ground) >= 4.5, "“%1”: %2 on %3".arg(text.text).arg(text.color).arg(ground));
        }
    }

    when: windowShown

    ThemeBindings {}
}
