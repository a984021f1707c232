# SPDX-FileCopyrightText: 2026 The Coterie authors
# SPDX-License-Identifier: MIT

"""The real window, read and controlled through accessibility."""

import functools
import os
import re
import subprocess
import threading
import time
import unicodedata
import urllib.parse

import gi

from desktop import Late, end_process, until
from sandbox import BIN

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # the bus address must be in the environment first


def english(words):
    """Returns the English text inside a text of a pseudo language (--language pseudo or rtl)."""
    plain = unicodedata.normalize("NFD", words)
    return unicodedata.normalize("NFC", re.sub("[\\[\\]\u0300-\u036f\u200f]| ?~+", "", plain))


class Element:
    """A snapshot of one accessible object. Properties are cached after the first query."""

    made = False  # the window uses a pseudo language, so texts are compared by the English inside

    def __init__(self, node):
        self.node = node

    @functools.cached_property
    def name(self):
        # Names of users are isolated inside sentences; how, the unit tests check.
        name = re.sub("[\u2068\u2069]", "", self.node.get_name() or "")
        return english(name) if Element.made else name

    @functools.cached_property
    def role(self):
        return self.node.get_role_name() or ""

    @functools.cached_property
    def states(self):
        return self.node.get_state_set()

    def __repr__(self):
        return f"{self.role} “{self.name}”"

    @property
    def description(self):
        return self.node.get_description() or ""

    def has(self, state):
        return self.states.contains(state)

    @property
    def visible(self):
        return self.has(Atspi.StateType.VISIBLE) and self.has(Atspi.StateType.SHOWING)

    @property
    def enabled(self):
        return self.has(Atspi.StateType.ENABLED)

    @property
    def focused(self):
        return self.has(Atspi.StateType.FOCUSED)

    def children(self):
        for index in range(self.node.get_child_count()):
            child = self.node.get_child_at_index(index)
            if child is not None:
                yield Element(child)

    def everything(self):
        """Returns this element's visible descendants, top down."""
        for child in self.children():
            if child.visible:
                yield child
                yield from child.everything()

    @functools.cached_property
    def place(self):
        """Returns (x, y, width, height) on the screen."""
        extents = Atspi.Component.get_extents(self.node, Atspi.CoordType.SCREEN)
        return extents.x, extents.y, extents.width, extents.height

    @property
    def bottom(self):
        return self.place[1] + self.place[3]

    def act(self):
        """Presses it, as a screen reader does."""
        for index in range(Atspi.Action.get_n_actions(self.node)):
            if Atspi.Action.get_action_name(self.node, index).lower() in ("press", "click", "toggle"):
                if Atspi.Action.do_action(self.node, index):
                    return
        raise AssertionError(f"nothing can be done with {self!r}")

    def focus(self):
        if not Atspi.Component.grab_focus(self.node):
            raise AssertionError(f"{self!r} takes no focus")

    def text(self):
        return Atspi.Text.get_text(self.node, 0, Atspi.Text.get_character_count(self.node))


class Row:
    """A row of the feed: its accessible name, and all texts and buttons in it."""

    def __init__(self, element):
        self.element = element
        self.name = element.name
        self.parts = [part for part in element.everything() if part.name]
        self.words = [part.name for part in self.parts]

    def says(self, text):
        return any(text in words for words in (self.name, *self.words))

    def says_state(self, state):
        """Returns whether the row exposes this state: “In review”, “Removed by moderation” …"""
        return any(state.lower() in words.lower() for words in (self.name, *self.words))

    def button(self, name):
        for part in self.parts:
            if re.fullmatch(name, part.name):
                return part
        raise AssertionError(f"no “{name}” in {self.words}")

    @property
    def without_age(self):
        """Returns its name without “2 min”, which changes over time."""
        return re.sub(r", [^,:]*:", ":", self.name, count=1)

    @property
    def likes(self):
        """Returns the count next to the heart; None if the row has no heart."""
        for words in self.words:
            found = re.fullmatch(r"(?:Like|Unlike), (\d+) likes?", words)
            if found:
                return int(found[1])
        return None


class Window:
    """Starts the program. Its stdout and stderr are kept in `output`."""

    feed = "Feed of .*"  # the accessible name of the list of rows

    def __init__(self, *arguments, sandbox=None, profile=None, environment=None):
        env = dict(os.environ, QT_LOGGING_RULES="coterie.*=true", QT_FORCE_STDERR_LOGGING="1",
                   QT_MESSAGE_PATTERN="%{type} %{category}: %{message}")
        command = [str(BIN / "coterie")]
        if sandbox is not None:
            command += ["--base-url", sandbox.url]
            env.update(COTERIE_API_KEY=sandbox.api_key, COTERIE_ACCESS_TOKEN=sandbox.access_token)
        if profile is not None:
            command += ["--profile", str(profile)]
        env.update(environment or {})
        self.output = []
        self.process = subprocess.Popen(command + list(map(str, arguments)), env=env, stdout=subprocess.PIPE,
                                        stderr=subprocess.STDOUT, text=True, errors="replace")
        self._reader = threading.Thread(target=lambda: self.output.extend(self.process.stdout), daemon=True)
        self._reader.start()
        self._application = None

    # --- Finding -----------------------------------------------------------------------------------------------------

    def application(self):
        """Returns the program in the registry, or None if it is not registered."""
        if self.process.poll() is not None:
            raise AssertionError(f"the window ended with {self.process.returncode}: {''.join(self.output[-5:])}")
        if self._application is None:
            desktop = Atspi.get_desktop(0)
            desktop.clear_cache()
            for index in range(desktop.get_child_count()):
                child = desktop.get_child_at_index(index)
                if child is not None and child.get_process_id() == self.process.pid:
                    child.set_cache_mask(Atspi.Cache.NONE)  # read current values, not cached ones
                    self._application = Element(child)
        return self._application

    def looked_up_anew(self):
        """The program may have restarted in its process. Then the registry has another application for it."""
        self._application = None
        return self

    def everything(self):
        """Returns all that is visible now. Elements that vanish meanwhile are left out until the next call."""
        application = self.application()
        found = []
        if application is None:
            return found
        try:
            found.extend(application.everything())
        except GLib.Error:
            pass
        return found

    def look(self, name, role=None):
        """Returns the visible elements whose whole name matches the expression."""
        try:
            return [element for element in self.everything()
                    if re.fullmatch(name, element.name) and (role is None or re.fullmatch(role, element.role))]
        except GLib.Error:  # it vanished meanwhile
            return []

    def find(self, name, role=None, seconds=15.0):
        """Waits for the first result of look()."""
        try:
            return until(f"“{name}” in the window", lambda: self.look(name, role), seconds)[0]
        except Late as late:
            raise Late(f"{late}; there is {self.names()}") from None

    def gone(self, name, role=".*", seconds=15.0):
        """Waits until it is not visible. Only a complete read proves that."""
        def look():
            application = self.application()
            try:
                return application and not any(re.fullmatch(name, element.name) and re.fullmatch(role, element.role)
                                               for element in application.everything())
            except GLib.Error:
                return False
        until(f"no “{name}” in the window", look, seconds)

    def names(self):
        try:
            return [element.name for element in self.everything() if element.name]
        except GLib.Error:
            return []

    # --- The parts of this window ------------------------------------------------------------------------------------

    def rows(self):
        """Returns the feed's rows that exist, top down."""
        for feed in self.look(self.feed, "list"):
            try:
                rows = [Row(element) for element in feed.everything() if element.role == "list item"]
                return sorted(rows, key=lambda row: row.element.node.get_position(Atspi.CoordType.SCREEN).y)
            except GLib.Error:
                break
        return []

    def rows_with(self, text):
        return [row for row in self.rows() if row.says(text)]

    def row(self, text, condition=lambda row: True, what="", seconds=15.0):
        """Waits until the only row with this text meets the condition, and returns the row."""
        def look():
            rows = self.rows_with(text)
            return rows if len(rows) == 1 and condition(rows[0]) else None
        try:
            return until(f"one row with “{text}” {what}", look, seconds)[0]
        except Late as late:
            raise Late(f"{late}; there is {[row.words for row in self.rows_with(text)]}") from None

    def standing(self, text):
        """Returns the row's position on the screen, once it no longer moves."""
        def look():
            return [row.element.place[1] for row in self.rows() if row.without_age == text]
        before = look()
        time.sleep(0.1)
        after = look()
        return after[0] if len(after) == 1 and after == before else None

    def focused(self):
        """Returns the innermost element with the keyboard focus."""
        return next(reversed([found for found in self.everything() if found.focused]), None)

    def focused_name(self):
        found = self.focused()
        return found.name if found is not None else ""

    def pill(self):
        """Waits until the connection pill shows this text."""
        for element in self.look("Connection: .*"):
            return element.name.removeprefix("Connection: ")
        return ""

    def pill_says(self, expression, seconds=15.0):
        return until(f"the pill says {expression}, not “{self.pill()}”",
                     lambda: (said := self.pill()) and re.fullmatch(expression, said) and said, seconds)

    def reconnect(self, seconds=60.0):
        """Presses Retry Now while it is offered, until the window is live; it may reconnect by itself first."""
        def live():
            for button in self.look("Retry Now", "push button"):
                try:
                    button.act()
                except (AssertionError, GLib.Error):  # it vanished in between
                    pass
            return self.pill() == "Live"
        until("the window is live again", live, seconds, pause=0.3)

    def write(self, field, words):
        """Focuses a field and types, because Qt Quick does not support editing through accessibility."""
        self.activate()
        self.find(field).focus()
        until(f"the keyboard is in “{field}”", lambda: self.find(field).focused)
        self.type(words)

    def post(self, words, by_keyboard=False):
        """Writes and posts: with the button's accessible action, or with Ctrl+Enter."""
        composer = "Say something to .*"
        self.write(composer, words)
        until("the composer holds the words", lambda: self.find(composer).text() == words)
        if by_keyboard:
            self.key("ctrl+Return")
        else:
            until("Post can be pressed", lambda: self.find("Post", "push button").enabled)
            self.find("Post", "push button").act()
        until("the composer is empty again", lambda: self.find(composer).text() == "")

    def secrets(self, known):
        """Returns the lines with a known secret, encoded or not, or with anything that is named a ticket."""
        forms = {form for secret in known for form in (secret, urllib.parse.quote(secret, safe=""))}
        wrong = re.compile("|".join([*map(re.escape, forms), r"ticket=[^&\s…*]", r"Bearer (?!\*)"]))
        return [line.rstrip() for line in self.output if wrong.search(line)]

    # --- The X window ------------------------------------------------------------------------------------------------

    def x_window(self):
        def look():
            found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid)],
                                   capture_output=True, text=True).stdout.split()
            return found[-1:] or None
        return until("the window is on the screen", look)[0]

    def activate(self):
        """Gives the window the keyboard focus, because there is no window manager."""
        subprocess.run(["xdotool", "windowfocus", "--sync", self.x_window()], check=True, timeout=10)

    def key(self, keys):
        self.activate()
        subprocess.run(["xdotool", "key", keys], check=True, timeout=10)

    def type(self, words):
        """Types text into the focused element."""
        self.activate()
        subprocess.run(["xdotool", "type", "--delay", "8", words], check=True, timeout=20)

    def tab_to(self, name, most=60, back=False):
        """Presses Tab until an element with this name has the focus."""
        passed = []
        for _ in range(most):
            at = self.focused_name()
            if re.fullmatch(name, at):
                return
            passed.append(at)
            self.key("shift+Tab" if back else "Tab")
            until(f"Tab leaves “{at}”", lambda: self.focused_name() not in ("", at), 5)
        raise Late(f"Tab does not come to “{name}”, but to {passed}")

    def step_to(self, name, unseen=0, most=80):
        """Moves down the rows by keyboard until such an element is well inside the window. Does not search during the
        first `unseen` steps.
        """
        self.activate()
        height = int(dict(line.split("=") for line in subprocess.run(
            ["xdotool", "getwindowgeometry", "--shell", self.x_window()], capture_output=True, text=True,
            check=True).stdout.split())["HEIGHT"])
        self.rows()[0].element.focus()
        if unseen:
            subprocess.run(["xdotool", "key", "--repeat", str(unseen), "--delay", "20", "j"], check=True, timeout=60)
        for _ in range(most):
            if any(height * 0.3 < found.bottom < height * 0.85 for found in self.look(name)):
                return
            self.key("j")
            settled(self, 0.2)
        raise Late(f"no “{name}” after {unseen + most} rows; there is {self.names()}")

    def click(self, name, role="push button"):
        """Clicks a control with the pointer."""
        extents = Atspi.Component.get_extents(self.find(name, role).node, Atspi.CoordType.SCREEN)
        subprocess.run(["xdotool", "mousemove", str(extents.x + extents.width // 2),
                        str(extents.y + extents.height // 2), "click", "1"], check=True, timeout=10)

    def resize(self, width, height):
        subprocess.run(["xdotool", "windowsize", self.x_window(), str(width), str(height)], check=True, timeout=10)

    def busy(self, seconds=1.0):
        """Returns the share of one core that the program uses while idle."""
        def spent():
            with open(f"/proc/{self.process.pid}/stat", encoding="utf-8") as stat:
                user, system = stat.read().rsplit(")", 1)[1].split()[11:13]
            return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")
        before, begun = spent(), time.monotonic()
        time.sleep(seconds)
        return (spent() - before) / (time.monotonic() - begun)

    # --- The end -----------------------------------------------------------------------------------------------------

    def stop(self):
        end_process(self.process)
        self._reader.join(5)
        return "".join(self.output)

    def kill(self):
        self.process.kill()
        self.process.wait(30)
        self._reader.join(5)

    def faults(self):
        """Returns Qt's and QML's warnings from the output."""
        wrong = re.compile(r"qrc:|^(warning|critical|fatal) (default|qml|js|qt\.(?!qpa)\S*):|QML |TypeError|"
                           r"ReferenceError|Binding loop|ERROR: |runtime error", re.MULTILINE)
        return [line.rstrip() for line in self.output if wrong.search(line)]


def settled(window, seconds=1.0):
    """Waits until the names in the window are stable. Only for screenshots, never for a check."""
    last, since = window.names(), time.monotonic()
    end = since + 10
    while time.monotonic() - since < seconds and time.monotonic() < end:
        time.sleep(0.1)
        now = window.names()
        if now != last:
            last, since = now, time.monotonic()
