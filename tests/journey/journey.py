#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Coterie authors
# SPDX-License-Identifier: MIT

"""A user's way through the real window, with the real sandbox: journey.py [FOLDER FOR THE SCREENSHOTS].

It only knows what a screen reader reads and what the screen shows. COTERIE_BIN is the folder of the programs.
"""

import contextlib
import os
import socket
import sqlite3
import sys
import time

import starts
import stories
from desktop import say, until
from sandbox import Sandbox
from window import Window

LIVE = "Live"
AWAY = r"Reconnecting.*|Offline.*"
REMOVED = "Your post was removed by moderation"


def free_port():
    """Returns a port that the sandbox can use twice in a row."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Journey:
    """The steps, in order. Each continues in the state that the previous one left."""

    def __init__(self, desktop, pictures):
        self.desktop = desktop
        self.pictures = pictures
        self.data = desktop.home / "sandbox.sqlite"
        self.port = free_port()
        self.sandbox = None
        self.window = None
        self.secrets = set()

    def walk(self):
        # Renders with OpenGL, emulated if there is no graphics card. The other journeys use the default.
        os.environ["QSG_RHI_BACKEND"] = "opengl"
        self.start_sandbox()
        self.window = Window(sandbox=self.sandbox, profile=self.desktop.home / "profile")
        try:
            for step in (self.opens, self.posts, self.replies, self.is_removed, self.is_liked,
                         self.loses_the_connection, self.survives_the_service, self.remembers):
                begun = time.monotonic()
                step()
                self.picture(step.__name__)
                say(f"  {step.__name__.replace('_', ' ')}: {time.monotonic() - begun:.1f} s")
            self.secrets |= self.sandbox.secrets()
        except BaseException:
            self.picture("failed")
            say("the window said last:", *self.window.output[-15:], "and showed:", self.window.names())
            raise
        finally:
            self.window.stop()
            self.sandbox.stop()
        self.said_nothing_wrong()

    def start_sandbox(self):
        self.sandbox = Sandbox("--moderation-delay", 1500, port=self.port, data=self.data)
        self.token = self.sandbox.token()
        self.other = self.sandbox.another_member()

    def picture(self, name):
        self.desktop.screenshot(self.pictures / f"{name}.png")

    def message_id(self, text):
        page = self.sandbox.get(f"/api/v1/communities/{self.token}/messages")
        return next(message["id"] for message in page["messages"] if message["content"] == text)

    def drafts(self):
        """Returns the drafts on disk, the only state that is read from a file."""
        with contextlib.closing(sqlite3.connect(self.desktop.home / "profile" / "coterie.db")) as database:
            return {content for (content,) in database.execute("SELECT content FROM drafts")}

    # --- The steps ---------------------------------------------------------------------------------------------------

    def opens(self):
        self.window.pill_says(LIVE)
        page = self.sandbox.get(f"/api/v1/communities/{self.token}/messages")["messages"]
        newest = next(message for message in page if not message["isSpam"] and not message["isHarmful"])
        self.window.row(newest["content"])
        title = self.window.find(r".* · Coterie").name
        assert title.startswith("$QUOLLO"), f"the window's title is {title}"

    def posts(self):
        text = "gm from the journey"
        self.window.post(text)
        self.window.row(text, lambda row: row.says_state("In review"), "that is in review")
        self.picture("in_review")
        self.window.row(text, lambda row: row.likes == 0 and not row.says_state("In review"), "that is published")
        # A window that repaints permanently looks fine but wastes power.
        until("the window rests after a post", lambda: self.window.busy() < 0.25)
        again = "and a second one, by keyboard"
        self.window.post(again, by_keyboard=True)
        self.window.row(again, lambda row: row.likes == 0, "that is published")
        assert len(self.window.rows_with(text)) == 1, "a post and its message are both shown"

    def replies(self):
        text, reply = "gm from the journey", "and a word more about that"
        self.window.row(text).button("Reply").act()
        self.window.find("Replies")
        self.window.find("No replies yet")
        self.window.write("Write a reply", reply)
        until("Reply can be pressed", lambda: self.window.find("Reply", "push button").enabled)
        self.picture("reply_written")
        self.window.key("ctrl+Return")
        self.window.find(f".*In review: {reply}")
        self.window.gone(f".*(Sending…|In review): {reply}")
        self.window.find(f".*: {reply}", "list item")
        self.picture("reply_published")
        self.window.row(text, lambda row: row.says("1 reply"), "that counts its reply")
        self.window.key("Escape")
        self.window.gone("Write a reply")

    def is_removed(self):
        text = "buy my spam today"
        self.window.post(text)
        self.window.find(f".*{REMOVED}")
        self.window.row(text, lambda row: row.says_state("Removed by moderation"), "that says it was removed")
        self.window.find("Notifications.*", "push button").act()
        self.window.find(REMOVED, "list item")
        self.picture("notices")
        self.window.find("Close Notifications", "push button").act()
        self.window.gone("Close Notifications")

    def is_liked(self):
        text = "gm from the journey"
        requests = self.sandbox.control("state")["requests"]
        self.sandbox.control("like", member=self.other, messageId=self.message_id(text))
        self.window.row(text, lambda row: row.likes == 1, "with one like")
        mine = f"GET /api/v1/communities/{self.token}/messages"
        # One request is from message_id(); a live like causes none (F4).
        asked = self.sandbox.control("state")["requests"][mine] - requests[mine] - 1
        assert asked == 0, f"a like made the window ask for the feed {asked} times"

    def loses_the_connection(self):
        text = "written while you were away"
        self.sandbox.control("upgrades", status=503, count=-1)
        dropped = self.sandbox.control("drop", abrupt=True)["dropped"]
        assert dropped > 0, "there was no socket to drop"
        self.sandbox.control("post", member=self.other, token=self.token, content=text)
        self.window.pill_says(AWAY)
        self.picture("reconnecting")
        assert not self.window.rows_with(text), "the post came without a connection"
        self.sandbox.control("clear")
        self.window.pill_says(LIVE, seconds=75)  # by itself, after any backoff
        self.window.row(text)

    def survives_the_service(self):
        self.secrets |= self.sandbox.secrets()
        self.sandbox.kill()
        self.window.pill_says(AWAY)
        self.picture("service_gone")
        self.start_sandbox()
        self.window.pill_says(LIVE, seconds=60)
        self.window.row("gm from the journey", lambda row: row.likes == 1, "that still has its like")
        text = "good to be back"
        self.window.post(text)
        self.window.row(text, lambda row: row.likes == 0, "that is published")

    def remembers(self):
        """After a crash, cached messages and drafts are shown although the service is unreachable."""
        draft = "half a thought"
        self.window.write("Say something to .*", draft)
        until("the composer holds the words", lambda: self.window.find("Say something to .*").text() == draft)
        self.window.row("buy my spam today")
        until("the draft is on disk", lambda: draft in self.drafts())
        self.window.kill()
        output = self.window.output
        self.secrets |= self.sandbox.secrets()
        self.sandbox.kill()
        self.window = Window(sandbox=self.sandbox, profile=self.desktop.home / "profile")
        self.window.output[:0] = output
        self.window.row("gm from the journey", lambda row: row.likes == 1 and row.says("1 reply"), "as it was")
        self.window.find("Showing cached posts.*|Could not refresh.*")
        self.picture("kept")
        assert self.window.find("Say something to .*").text() == draft, "the draft is lost"
        self.start_sandbox()
        self.window.pill_says(LIVE, seconds=60)
        self.window.gone("Showing cached posts.*|Could not refresh.*", seconds=60)

    def said_nothing_wrong(self):
        faults = self.window.faults()
        assert not faults, "the window complained:\n" + "\n".join(faults)
        assert len(self.secrets) > 8, "the key, the tokens and the tickets of all connections"
        secrets = self.window.secrets(self.secrets)
        assert not secrets, "secrets in the window's output:\n" + "\n".join(secrets)
        assert any(line.startswith("debug coterie.") for line in self.window.output), "the log was not on"


def all_stories(desktop, pictures):
    def a_day_in_a_community():
        Journey(desktop, pictures).walk()
    yield a_day_in_a_community
    yield from starts.stories(desktop, pictures)


if __name__ == "__main__":
    sys.exit(stories.tell(all_stories, "journey"))
