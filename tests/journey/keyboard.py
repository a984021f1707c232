#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Coterie authors
# SPDX-License-Identifier: MIT

"""From the first page to the last with real key presses only: keyboard.py [FOLDER FOR THE SCREENSHOTS].

The pointer does not move, and accessibility only reads: it presses and focuses nothing.
"""

import sys

import stories
from desktop import until
from sandbox import Sandbox
from starts import UNUSED
from window import Window

COMPOSER = "Say something to .*"
BUTTON = "push button"


class Keys:
    """A user at the keyboard."""

    def __init__(self, desktop, pictures):
        self.desktop = desktop
        self.pictures = pictures
        self.sandbox = Sandbox("--moderation-delay", 300)
        self.window = Window("--base-url", UNUSED, profile=desktop.home / "keys")

    def walk(self):
        try:
            for step in (self.connects, self.posts, self.walks_the_rows, self.replies, self.changes_the_community,
                         self.reads_the_notices, self.looks_at_diagnostics, self.asks_for_the_keys):
                step()
                self.desktop.screenshot(self.pictures / f"{step.__name__}.png")
        except BaseException:
            self.desktop.screenshot(self.pictures / "failed.png")
            raise
        finally:
            self.window.stop()
            self.sandbox.stop()
        assert not self.window.faults(), "the window complained:\n" + "\n".join(self.window.faults())

    def focus_is_on(self, name):
        until(f"the keyboard is on “{name}”", lambda: self.window.look(name) and any(
            found.focused for found in self.window.look(name)))

    def connects(self):
        window = self.window
        window.find("Try Again", BUTTON)
        window.activate()
        self.focus_is_on("Try Again")
        window.tab_to("Advanced")
        window.key("Return")
        self.focus_is_on("Address")
        window.key("ctrl+a")
        for field, words in (("Address", self.sandbox.url), ("API key", self.sandbox.api_key),
                             ("Access token", self.sandbox.access_token)):
            self.focus_is_on(field)
            window.type(words)
            window.key("Return")
        for field in ("Refresh token", "Certificate file"):
            self.focus_is_on(field)
            window.key("Return")
        window.find(COMPOSER)
        window.pill_says("Live")

    def posts(self):
        window, text = self.window, "all by keys"
        window.key("n")
        self.focus_is_on(COMPOSER)
        window.type(text)
        until("the composer holds the words", lambda: window.find(COMPOSER).text() == text)
        window.key("ctrl+Return")
        window.row(text, lambda row: row.likes == 0, "that is published")

    def walks_the_rows(self):
        window = self.window
        window.key("Tab")  # leaves the composer, where j is text
        until("Tab leaves the composer", lambda: not window.find(COMPOSER).focused)
        for _ in range(10):
            if any(row.element.focused for row in window.rows()):
                break
            before = window.focused_name()
            window.key("Tab")
            until(f"Tab leaves “{before}”", lambda: window.focused_name() != before)
        rows = [row.without_age for row in window.rows()]
        at = lambda: next((row.without_age for row in window.rows() if row.element.focused), None)  # noqa: E731
        assert at() == rows[0], f"Tab comes to {at()}, not to the first row"
        for key, row in (("j", 1), ("Down", 2), ("k", 1), ("Up", 0)):
            window.key(key)
            until(f"{key} comes to row {row}", lambda: at() == rows[row])
        window.key("l")
        window.row("all by keys", lambda row: row.likes == 1, "that is liked")
        window.key("l")
        window.row("all by keys", lambda row: row.likes == 0, "that is not liked any more")

    def replies(self):
        window, reply = self.window, "and answered by keys"
        window.key("r")
        self.focus_is_on("Write a reply")
        window.type(reply)
        window.key("ctrl+Return")
        window.find(f".*: {reply}", "list item")
        window.gone(f".*(Sending…|In review): {reply}")
        window.find(f".*: {reply}", "list item")
        window.key("Escape")
        window.gone("Write a reply")
        window.row("all by keys", lambda row: row.says("1 reply"), "that counts its reply")

    def changes_the_community(self):
        window = self.window
        window.key("alt+Down")
        window.find(r"Feed of \$FLUMMET")
        window.key("ctrl+3")
        window.gone(r"Feed of \$FLUMMET")
        window.key("ctrl+1")
        window.find(r"Feed of \$QUOLLO")

    def reads_the_notices(self):
        window = self.window
        window.tab_to("Notifications.*")
        window.key("Return")
        self.focus_is_on("Close Notifications")
        window.key("Escape")
        window.gone("Close Notifications")
        self.focus_is_on("Notifications.*")

    def looks_at_diagnostics(self):
        window = self.window
        window.key("ctrl+shift+d")
        self.focus_is_on("Close Diagnostics")
        window.tab_to("Copy Diagnostics")
        window.key("space")
        window.find("Copied without keys or tokens")
        window.key("Escape")
        window.gone("Copy Diagnostics")

    def asks_for_the_keys(self):
        window = self.window
        window.key("F1")
        self.focus_is_on("Close")
        window.key("Escape")
        window.gone("Close")


def all_stories(desktop, pictures):
    def keyboard_alone():
        Keys(desktop, pictures).walk()
    yield keyboard_alone


if __name__ == "__main__":
    sys.exit(stories.tell(all_stories, "journey-keyboard"))
