#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Coterie authors
# SPDX-License-Identifier: MIT

"""What the running window exposes to a screen reader, in its main states: access.py [FOLDER FOR THE SCREENSHOTS].

Every control has a name and a role. Tab reaches each of them and returns to the first. The focus is visible: the
pixels around a control change when the focus leaves it.
"""

import functools
import re
import subprocess
import sys

import stories  # comes first: it finds the Python with the accessibility library
from desktop import say, until
from stories import Story

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

CONTROLS = {"push button", "toggle button", "check box", "radio button", "menu item", "check menu item", "combo box",
            "text", "entry", "password text", "link", "page tab", "slider", "spin button"}
NO_ROLE = {"", "unknown", "invalid"}
AROUND = 4  # pixels around a control that may show its focus


class Walk:
    """One state of the window."""

    def __init__(self, story, state):
        self.story = story
        self.window = story.window
        self.state = state

    def check(self, seen=False, within=None):
        """Checks one state. `seen`: look for the focus in screenshots too. `within`: the topmost dialog's name."""
        self.story.picture(self.state.replace(" ", "_"))
        everything = self.window.everything()
        self.are_named(everything)
        if within:
            everything = list([element for element in everything
                               if element.name == within and element.role in ("panel", "dialog")][-1].everything())
        wanted = self.to_reach(everything)
        assert wanted, f"{self.state}: there is no control at all"
        passed = self.tabbed(seen, len(wanted))
        missed = [name for name in wanted if name not in passed]
        assert not missed, f"{self.state}: Tab does not come to {missed}, but to {sorted(passed)}"
        say(f"  {self.state}: {len(wanted)} controls")

    def are_named(self, everything):
        for element in everything:
            if element.role in CONTROLS or element.has(Atspi.StateType.FOCUSABLE):
                assert element.role not in NO_ROLE, f"{self.state}: {element!r} has no role"
                if element.role not in ("frame", "window", "filler", "panel", "list", "dialog"):
                    assert element.name, f"{self.state}: a {element.role} without a name at {element.place}"

    def to_reach(self, everything):
        """Returns the names of the controls. Those inside a row are reached from the row."""
        rows = [row for row in everything if row.role == "list item" and row.has(Atspi.StateType.FOCUSABLE)]
        of_rows = set()
        for row in rows:
            if not row.focused:
                of_rows |= {(part.name, part.place) for part in row.everything()}
        def is_reached_otherwise(element):  # the arrow keys move between radio buttons
            return (element.name, element.place) in of_rows or (
                element.role == "radio button" and not element.has(Atspi.StateType.CHECKED))
        return sorted({element.name for element in everything
                       if element.role in CONTROLS and element.enabled and not is_reached_otherwise(element)})

    def tabbed(self, seen, expected):
        """Presses Tab until the focus is back at the first control. Returns the names of all controls on the way."""
        window, first, passed, before = self.window, None, set(), None
        for _ in range(3 * expected + 60):
            window.key("Tab")
            at = self.stop(before)
            if seen and before is not None:
                self.was_seen(before)
            if seen:
                at.picture = self.picture()
            place = (at.role, at.name, at.place)
            passed.add(at.name)
            if expected == 1:  # Tab has no other control to move to
                return passed
            if first is None:
                first = place
            elif place == first or (expected <= len(passed) and place[:2] == first[:2]):  # the page may have scrolled
                return passed
            before = at
        raise AssertionError(f"{self.state}: Tab does not come back to {first}; it came to {sorted(passed)}")

    def stop(self, before):
        """Waits until Tab has moved the focus, and returns the focused element."""
        def look():
            try:
                found = self.window.focused()
                if found is None or (before is not None and (found.role, found.name, found.place)
                                     == (before.role, before.name, before.place)):
                    return None
                return found
            except GLib.Error:
                return None
        return until(f"Tab goes on from {before!r} ({self.state})", look, 5)

    def picture(self):
        """Returns the window's pixels: width, height, bytes of RGB."""
        data = subprocess.run(["import", "-silent", "-window", self.window.x_window(), "-depth", "8", "ppm:-"],
                              check=True, capture_output=True, timeout=30).stdout
        head = re.match(rb"P6\s+(\d+)\s+(\d+)\s+255\s", data)
        return int(head[1]), int(head[2]), data[head.end():]

    def was_seen(self, element):
        """Waits until the pixels around the control have changed, since it lost the focus."""
        width, height, with_focus = element.picture
        x, y, wide, high = element.place
        top, bottom = max(0, y - AROUND), min(height, y + high + AROUND)
        left, right = max(0, x - AROUND), min(width, x + wide + AROUND)

        def part(pixels):
            return [pixels[3 * (line * width + left):3 * (line * width + right)] for line in range(top, bottom)]
        until(f"the focus of {element!r} is seen ({self.state})",
              lambda: part(self.picture()[2]) != part(with_focus), 2)


def states_of_the_window(desktop, pictures):
    with Story(desktop, pictures, "access") as story:
        window = story.window
        window.pill_says("Live")
        message = story.write_as(story.other, "see https://example.com for more")
        story.write_as(story.other, "a reply to it", parent=message)
        window.row("see https://example.com", lambda row: row.says("1 reply"))
        window.activate()
        window.write("Say something to .*", "half a thought")  # enables Post
        window.gone(".* unread")
        Walk(story, "feed").check(seen=True)

        window.row("see https://example.com").button("1 reply").act()
        window.find(".*a reply to it", "list item")
        window.write("Write a reply", "half an answer")
        Walk(story, "thread").check()
        window.key("Escape")
        window.gone("Write a reply")

        window.find("Notifications.*", "push button").act()
        window.find("Close Notifications")
        Walk(story, "notices").check(within="Notifications")
        window.key("Escape")
        window.gone("Close Notifications")

        window.key("F1")
        window.find("Close")
        Walk(story, "keys").check(within="Keyboard Shortcuts")
        window.key("Escape")
        window.gone("Close")

        window.find("Connection: .*").act()
        window.find("Connection Details")
        Walk(story, "connection").check(within="Connection Details")
        window.key("Escape")
        window.gone("Connection Details")

        window.key("ctrl+shift+d")
        window.find("Copy Diagnostics")
        Walk(story, "diagnostics").check(seen=True)
        window.key("Escape")
        window.gone("Copy Diagnostics")

        window.key("ctrl+comma")
        window.find("Advanced", "push button").act()
        window.find("Refresh token")
        Walk(story, "connect").check(seen=True)
        window.key("Escape")
        window.gone("Refresh token")

        window.key("ctrl+comma")
        window.find("Close Settings")
        Walk(story, "settings").check()
        window.key("Escape")
        window.gone("Close Settings")

        for entry, dialog in (("Show Profile of .*", "Profile of .*"), ("Report…", "Report Message")):
            window.row("see https://example.com").element.focus()
            until("the row has the keyboard", lambda: window.row("see https://example.com").element.focused)
            window.key("shift+F10")
            window.find(entry).act()
            name = window.find(dialog, "dialog").name
            window.gone("Report…")
            for reason in window.look("Spam", "radio button"):
                reason.act()  # enables sending the report
            Walk(story, dialog.strip(".* ").lower()).check(within=name)
            window.key("Escape")
            window.gone(dialog, "dialog")

        window.key("ctrl+0")
        window.find("Home · Coterie", "frame")
        Walk(story, "home").check()
        window.key("ctrl+1")
        window.find(r"Feed of \$QUOLLO")

        window.resize(360, 760)
        window.find("About This Community", "push button")
        Walk(story, "narrow").check()
        window.find("Communities", "push button").act()
        window.find("Add Community")
        Walk(story, "narrow sidebar").check(within="Communities")
        window.key("Escape")
        window.gone("Add Community")


def all_stories(desktop, pictures):
    yield functools.update_wrapper(functools.partial(states_of_the_window, desktop, pictures), states_of_the_window)


if __name__ == "__main__":
    sys.exit(stories.tell(all_stories, "journey-access"))
