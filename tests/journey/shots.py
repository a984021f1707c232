#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Coterie authors
# SPDX-License-Identifier: MIT

"""Screenshots of the window's states, light and dark: shots.py DIRECTORY. Uses the display there is, or its own."""

import math
import pathlib
import sys
import time

from desktop import Desktop, Late, say, until
from sandbox import Sandbox
from window import Window, settled

WIDE = (1280, 820)
NARROW = (360, 760)
FETCHED = 150  # messages after a gap, before a hole is left
TALK = [("lena.sol", "gm"), ("kaito", "Anyone else here for the stickers?"),
        ("oskar_b", "Community call in an hour, bring questions."), ("zuzu", "Missed the last one, was it recorded?"),
        ("ines_v", "It was, the link is in the pinned post."), ("jonas_w", "gm to everyone but the person who sold.")]
EMPTY, SYMBOL = 4, r"\$GIGA"  # the community that nobody has posted in yet


class Shots:
    """One appearance's pictures."""

    def __init__(self, desktop, folder, appearance):
        self.desktop = desktop
        self.folder = folder
        self.appearance = appearance
        self.sandbox = None

    def window(self, size=WIDE, **options):
        environment = {"COTERIE_APPEARANCE": self.appearance, **options.pop("environment", {})}
        profile = self.desktop.home / f"{self.appearance}-profile"
        window = Window("-qwindowgeometry", f"{size[0]}x{size[1]}+0+0", profile=profile, environment=environment,
                        **options)
        window.activate()
        return window

    def take(self, window, name):
        settled(window)
        path = self.folder / f"{name}-{self.appearance}.png"
        self.desktop.screenshot(path, window.x_window())
        say(f"  {path.name}")

    def all(self):
        self.sandbox = Sandbox("--moderation-delay", 2000)
        unwanted = self.sandbox.messages(EMPTY)  # the same seed gives the same ids
        program = self.sandbox.hand_over(self.desktop.home)
        self.in_its_sandbox(self.window(environment={"COTERIE_SANDBOX": str(program)}), unwanted)
        self.failure_and_connect()

    def in_its_sandbox(self, window, unwanted):
        """What a feed can hold: pending, removed, replies, a hole, a toast, and a connection that is being sought."""
        try:
            window.pill_says("Live")
            for message in unwanted:
                self.sandbox.control("delete", messageId=message)
            self.write_posts(window)
            self.take(window, "feed")
            self.thread_and_notices(window)
            self.diagnostics(window)
            window.resize(*NARROW)
            self.take(window, "narrow")
            window.click("Communities")
            window.find(SYMBOL, "push button")
            self.take(window, "narrow-rail")
            window.key("Escape")
            window.resize(*WIDE)
            window.click(SYMBOL)
            window.find("Nobody has posted here yet")
            self.take(window, "empty")
            window.click(r"\$WIF")
            self.lose_the_connection()
            window.pill_says("Reconnecting in .*", seconds=40)
            self.take(window, "reconnecting")
            try:
                self.make_hole(window)
                self.take(window, "hole")
            except Late as late:  # the wheel may swing past it; the other pictures are worth having
                say("  no picture of a hole:", str(late)[:120])
        except BaseException:
            self.desktop.screenshot(self.folder / "failed.png")
            raise
        finally:
            window.stop()
        for fault in window.faults():
            say("  the window complained:", fault)

    def thread_and_notices(self, window):
        """A thread with a reply of somebody and one being written, beside the feed and in a narrow window."""
        window.row("Charts for the weekend").button("1 reply").act()
        window.find(".*that wick though", "list item")
        window.write("Write a reply", "Organic, and it held the retest.")
        self.take(window, "thread")
        window.resize(*NARROW)
        self.take(window, "thread-narrow")
        window.key("Escape")
        window.resize(*WIDE)
        window.gone("Write a reply")
        window.find("Notices.*", "push button").act()
        window.find("Close the notices", "push button")
        self.take(window, "notices")
        window.key("Escape")
        window.gone("Close the notices")
        window.key("F1")
        window.find("Close the keys", "push button")
        self.take(window, "keys")
        window.key("Escape")
        window.gone("Close the keys")

    def diagnostics(self, window):
        """With a minute of events in its charts, a lost connection, and one that waits."""
        window.key("ctrl+shift+d")
        window.find("Copy diagnostics", "push button")
        self.live_for(20)
        self.sandbox.control("drop", token=self.sandbox.token(1))
        self.live_for(10)
        self.sandbox.control("upgrades", status=503, count=-1)
        self.sandbox.control("drop", abrupt=True, token=self.sandbox.token(2))
        window.find(".*: Waiting, .*", seconds=40)
        window.click("Copy diagnostics")
        self.take(window, "diagnostics")
        window.resize(*NARROW)
        self.take(window, "diagnostics-narrow")
        window.resize(*WIDE)
        self.sandbox.control("clear")
        window.key("Escape")
        window.click("Connection: .*")
        window.find("About the connection")
        self.take(window, "connection-detail")
        window.key("Escape")

    def live_for(self, seconds):
        """Events come in waves, so that the chart has a shape."""
        member = self.sandbox.another_member()
        post = self.sandbox.control("post", member=member, token=self.sandbox.token(3), content="gm")["messageId"]
        begun = time.monotonic()
        while (passed := time.monotonic() - begun) < seconds:
            for _ in range(int(4 + 3 * math.sin(passed))):
                self.sandbox.control("like", member=member, messageId=post)
                self.sandbox.control("unlike", member=member, messageId=post)
            time.sleep(0.2)

    def lose_the_connection(self):
        self.sandbox.control("upgrades", status=503, count=-1)
        self.sandbox.control("drop", abrupt=True)

    def make_hole(self, window):
        """More was written while nobody listened than the feed fetches at once; what is seen around it is made readable."""
        token = self.sandbox.token()
        self.sandbox.control("fill", token=token, count=60)
        for member, content in TALK:
            self.sandbox.control("post", member=member, token=token, content=content)
        self.sandbox.control("fill", token=token, count=FETCHED - 3)
        self.sandbox.control("clear")
        window.click("Retry now")
        window.pill_says("Live", seconds=60)
        until("what was missed is there", lambda: window.rows_with("Filling"))
        window.scroll_to("Posts may be missing here")

    def write_posts(self, window):
        sandbox, token = self.sandbox, self.sandbox.token()
        members = [member["username"] for member in sandbox.control("members")["members"][1:5]]
        charts = "Charts for the weekend are up — volume looks organic for once."
        post = sandbox.control("post", member=members[0], token=token, content=charts)["messageId"]
        for member in members:
            sandbox.control("like", member=member, messageId=post)
        sandbox.control("post", member=members[1], token=token, content="that wick though", parent=post)
        window.row("Charts for the weekend", lambda row: row.likes == len(members))
        window.post("free airdrop, no spam, send 1 SOL and get 10 back!!!", by_keyboard=True)
        window.find(".*Your post was removed by moderation")
        sandbox.control("lose", token=token)
        window.post("Liquidity is back above last week's high. Patience paid.", by_keyboard=True)
        window.find("Discard", "push button")  # in review, and it will stay so

    def failure_and_connect(self):
        window = self.window(environment={"COTERIE_SANDBOX": "/nonexistent"})
        try:
            window.find("Try again", "push button")
            self.take(window, "failure")
            window.click("Connect to Coin Communities")
            window.find("Address")
            self.take(window, "connect")
        finally:
            window.stop()


def main():
    folder = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "build/shots").resolve()
    folder.mkdir(parents=True, exist_ok=True)
    with Desktop() as desktop:
        for appearance in ("light", "dark"):
            Shots(desktop, folder, appearance).all()
    return 0


if __name__ == "__main__":
    sys.exit(main())
