# SPDX-FileCopyrightText: 2026 The Coterie authors
# SPDX-License-Identifier: MIT

"""The tour of shots.py through the states of one window."""

import contextlib
import math
import time

from desktop import say, until
from sandbox import Sandbox
from window import Window, settled

FETCHED = 150  # messages that are fetched after a gap, before a hole remains
TALK = [("lena.brook", "gm"), ("kaito.moriva", "Anyone else here for the stickers?"),
        ("oskar.b", "Community call in an hour, bring questions."), ("zuzu.p", "Missed the last one, was it recorded?"),
        ("irene.v", "It was, the link is in the pinned post."), ("jonas.w", "gm to everyone but the person who sold.")]
CHARTS = "Charts for the weekend are up — volume looks organic for once."
EMPTY = 4  # a community without posts
JUMP = "Jump to a community, person or action"
COMPOSER = "Say something to .*"


class Tour:
    """The screenshots of one form."""

    def __init__(self, desktop, folder, name, form):
        self.desktop = desktop
        self.folder = folder
        self.name = name
        self.form = form
        self.narrow = form.size[0] < 700
        self.missed = []
        self.sandbox = None
        self.window = None

    def open(self, **environment):
        size = f"{self.form.size[0]}x{self.form.size[1]}+0+0"
        form = {"COTERIE_APPEARANCE": self.form.appearance, "QT_SCALE_FACTOR": str(self.form.scale)}
        environment = {**form, **environment}
        arguments = ["--sandbox", *(["--language", self.form.language] if self.form.language else [])]
        window = Window("-qwindowgeometry", size, *arguments, profile=self.desktop.home / "profile",
                        environment=environment)
        window.activate()
        return window

    def take(self, state):
        settled(self.window, 0.4)
        path = self.folder / f"{state}-{self.name}.png"
        self.desktop.screenshot(path, self.window.x_window())
        say(f"  {path.name}")

    @contextlib.contextmanager
    def scene(self, name):
        """Runs one state, and leaves it with Escape. A failure does not affect the other states."""
        try:
            yield
        except (AssertionError, RuntimeError, StopIteration) as error:
            self.missed.append(name)
            self.desktop.screenshot(self.folder / f"{name}-{self.name}-missed.png")
            say(f"  no {name}-{self.name}: {str(error)[:300]}")

    def walk(self):
        """Shoots everything. Returns the names of the states that were not reached."""
        self.sandbox = Sandbox("--moderation-delay", 2000)
        unwanted = self.sandbox.messages(EMPTY)  # the same seed gives the same ids
        program = self.sandbox.hand_over(self.desktop.home)
        self.window = self.open(COTERIE_SANDBOX=str(program))
        try:
            self.window.pill_says("Live")
            for message in unwanted:
                self.sandbox.control("delete", messageId=message)
            self.token = self.sandbox.token()
            for state in (self.feed, self.thread, self.overlays, self.sidebar, self.pages, self.people, self.pictures,
                          self.diagnostics, self.empty, self.away):
                with self.scene(state.__name__):
                    state()
        finally:
            self.window.stop()
        self.complaints()
        with self.scene("failure"):
            self.failure_and_connect()
        return self.missed

    def complaints(self):
        for fault in self.window.faults():
            say("  the window complained:", fault)
            self.missed.append(fault)

    def overlay(self, name, opened, closed=None):
        """Takes a picture of what is open, and closes it with Escape."""
        with self.scene(name):
            self.window.find(opened)
            self.take(name)
        self.window.key("Escape")
        self.window.gone(closed or opened)

    def in_the_sidebar(self, name):
        """Presses an item in the sidebar, in any position."""
        if self.narrow:
            self.window.find("Communities", "push button").act()
        self.window.find(name, "push button|check box|toggle button").act()

    # --- The states --------------------------------------------------------------------------------------------------

    def feed(self):
        sandbox, window = self.sandbox, self.window
        members = [member["username"] for member in sandbox.control("members")["members"][1:5]]
        post = sandbox.control("post", member=members[0], token=self.token, content=CHARTS)["messageId"]
        for member in members:
            sandbox.control("like", member=member, messageId=post)
        sandbox.control("post", member=members[1], token=self.token, content="that wick though", parent=post)
        window.row("Charts for the weekend", lambda row: row.likes == len(members))
        self.publish("free airdrop, no spam, send 1 SOL and get 10 back!!!")
        window.find(".*Your post was removed by moderation")
        sandbox.control("lose", token=self.token)
        self.publish("Liquidity is back above last week's high. Patience paid.")
        window.find("Discard", "push button")  # the post stays in review
        self.take("feed")
        if not self.narrow:
            window.key("Tab")
            self.take("focus")

    def publish(self, words):
        self.window.write(COMPOSER, words)
        self.window.key("ctrl+Return")
        until("the composer is empty again", lambda: self.window.find(COMPOSER).text() == "")

    def thread(self):
        window = self.window
        window.row("Charts for the weekend").button("1 reply").act()
        window.find(".*that wick though", "list item")
        window.write("Write a reply", "Organic, and it held the retest.")
        self.overlay("thread", "Write a reply")

    def overlays(self):
        self.in_the_sidebar("Notifications.*")
        self.overlay("notices", "Close Notifications")
        self.window.key("F1")
        self.overlay("keys", "Close")
        self.window.find("Connection: .*", "push button").act()
        self.overlay("connection-detail", "Connection Details")

    def sidebar(self):
        window = self.window
        if self.narrow:
            window.find("Communities", "push button").act()
            window.find("Add Community")
            self.take("sidebar")
            window.key("Escape")
            window.gone("Add Community")
            window.find("About This Community", "push button").act()
            self.overlay("details", "Token address .*")
        else:
            window.find("Add Community", "push button").act()
            self.overlay("add-community", "Token address")

    def pages(self):
        """Shoots what a key opens."""
        window = self.window
        window.key("ctrl+comma")
        self.overlay("settings", "Close Settings")
        window.key("ctrl+k")
        window.find(JUMP)
        window.type("bo")
        self.overlay("palette", JUMP)
        window.key("ctrl+l")
        until("the keyboard is in the composer", lambda: window.find(COMPOSER).focused)
        window.key("ctrl+period")
        self.overlay("emoji", "Search emoji by name")
        window.key("ctrl+f")
        window.find("Text to find")
        window.type("gm")
        window.key("Return")
        self.overlay("find", "Text to find")
        window.find("Filter.*|How posts marked by moderation are shown.*", "push button").act()
        self.overlay("filter", "Posts marked as spam")
        window.key("ctrl+0")
        with self.scene("home"):
            window.find("Home · Coterie", "frame")
            self.take("home")
        window.key("ctrl+1")

    def people(self):
        """Shoots the menu of a message and the pages it opens."""
        window = self.window
        for entry, opened, name in (("Show Profile of .*", "Close Profile", "profile"),
                                    ("Report…", "Close Without Reporting", "report")):
            window.row("Charts for the weekend").element.focus()
            window.key("shift+F10")
            window.find(entry)
            self.take("row-menu")
            window.find(entry).act()
            self.overlay(name, opened)
        if self.narrow:
            window.find("About This Community", "push button").act()
        window.find("All Members", "push button").act()
        self.overlay("members", "Close Members")
        if self.narrow:
            window.key("Escape")

    def pictures(self):
        window = self.window
        name = "(Moving p|P)icture by .*"
        if not window.look(name):
            window.step_to(name)
        window.find(name).act()
        self.overlay("lightbox", "Close Picture")

    def diagnostics(self):
        """Shoots diagnostics with a minute of history, a lost connection, and a waiting one."""
        window = self.window
        window.key("ctrl+shift+d")
        window.find("Copy Diagnostics", "push button")
        self.live_for(20 if self.form.full else 3)
        self.sandbox.control("drop", token=self.sandbox.token(1))
        self.live_for(10 if self.form.full else 2)
        self.sandbox.control("upgrades", status=503, count=-1)
        self.sandbox.control("drop", abrupt=True, token=self.sandbox.token(2))
        window.find(".*: Waiting, .*", seconds=40)
        window.find("Copy Diagnostics", "push button").act()
        self.overlay("diagnostics", "Copy Diagnostics")
        self.sandbox.control("clear")

    def empty(self):
        self.window.key(f"ctrl+{EMPTY + 1}")
        self.window.find("No posts yet")
        self.take("empty")
        self.window.key("ctrl+1")
        self.window.gone("No posts yet")

    def away(self):
        """Shoots a connection attempt, and a hole where too many messages were missed."""
        window = self.window
        self.sandbox.control("upgrades", status=503, count=-1)
        self.sandbox.control("drop", abrupt=True)
        window.pill_says("Reconnecting in .*", seconds=40)
        self.take("reconnecting")
        if self.form.full:
            self.make_hole()
            self.take("hole")
        self.sandbox.control("clear")

    def make_hole(self):
        """Publishes more during an outage than the feed fetches at once, with readable text."""
        self.sandbox.control("fill", token=self.token, count=60)
        for member, content in TALK:
            self.sandbox.control("post", member=member, token=self.token, content=content)
        self.sandbox.control("fill", token=self.token, count=FETCHED - 3)
        self.sandbox.control("clear")
        self.window.reconnect()
        until("what was missed is there", lambda: self.window.rows_with("Filler"))
        self.window.rows()[0].element.focus()
        self.window.key("Home")  # the feed kept its position, with all new rows above it
        until("the newest is seen", lambda: self.window.rows_with(f"Filler {FETCHED - 4}"))
        self.window.step_to("Posts may be missing here", unseen=FETCHED - 10)

    def live_for(self, seconds):
        """Sends events in waves, so that the chart has a shape."""
        member = self.sandbox.another_member()
        post = self.sandbox.control("post", member=member, token=self.sandbox.token(3), content="gm")["messageId"]
        begun = time.monotonic()
        while (passed := time.monotonic() - begun) < seconds:
            for _ in range(int(4 + 3 * math.sin(passed))):
                self.sandbox.control("like", member=member, messageId=post)
                self.sandbox.control("unlike", member=member, messageId=post)
            time.sleep(0.2)

    def failure_and_connect(self):
        self.window = self.open(COTERIE_SANDBOX="/nonexistent")
        try:
            self.window.find("Try Again", "push button")
            self.take("failure")
            self.window.find("Advanced", "push button").act()
            self.window.find("Address")
            self.take("connect")
        finally:
            self.window.stop()
        self.complaints()
