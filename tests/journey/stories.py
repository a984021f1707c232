# SPDX-FileCopyrightText: 2026 The Coterie authors
# SPDX-License-Identifier: MIT

"""What the journeys share: scenarios that run in turn on one desktop, each with its own window and service."""

import pathlib
import sys
import time
import traceback

from desktop import Desktop, say
from sandbox import Sandbox
from window import Window


class Story:
    """A window with its own sandbox. A context manager that checks the program's output at its end."""

    def __init__(self, desktop, pictures, name, *arguments, sandbox=None, **options):
        self.desktop = desktop
        self.pictures = pictures
        self.name = name
        self.arguments = arguments
        self.sandbox = sandbox or Sandbox("--moderation-delay", 300)
        self.options = options
        self.window = None

    def __enter__(self):
        self.token = self.sandbox.token()
        self.other = self.sandbox.another_member()
        profile = self.desktop.home / self.name
        self.window = Window(*self.arguments, sandbox=self.sandbox, profile=profile, **self.options)
        return self

    def __exit__(self, kind, *_):
        if kind is not None:
            self.picture("failed")
            say("the window said last:", *self.window.output[-15:], "and showed:", self.window.names())
        self.window.stop()
        self.sandbox.stop()
        if kind is None:
            faults = self.window.faults()
            assert not faults, "the window complained:\n" + "\n".join(faults)

    def picture(self, name):
        self.desktop.screenshot(self.pictures / f"{self.name}-{name}.png")

    def write_as(self, member, text, token=None, **more):
        """Publishes a message by another member. Returns its id."""
        return self.sandbox.control("post", member=member, token=token or self.token, content=text, **more)["messageId"]

    def messages(self, token=None):
        return self.sandbox.get(f"/api/v1/communities/{token or self.token}/messages")["messages"]

    def message(self, text):
        return next((message for message in self.messages() if message["content"] == text), None)


def tell(stories_of, folder):
    """The main program of a journey: runs each of stories_of(desktop, pictures), and counts the failures."""
    pictures = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else f"build/{folder}").resolve()
    pictures.mkdir(parents=True, exist_ok=True)
    failures = 0
    with Desktop() as desktop:
        for story in stories_of(desktop, pictures):
            name = story.__name__.replace("_", " ")
            begun = time.monotonic()
            try:
                story()
                say(f"PASS {name} ({time.monotonic() - begun:.1f} s)")
            except Exception:
                failures += 1
                say(f"FAIL {name} ({time.monotonic() - begun:.1f} s)\n{traceback.format_exc()}")
    say(f"Screenshots are in {pictures}.")
    return 1 if failures else 0
