# SPDX-FileCopyrightText: 2026 The Coterie authors
# SPDX-License-Identifier: MIT

"""What a member needs to get in: a service, a browser, a keyring, and what the stories do with them."""

import contextlib
import json
import os
import pathlib
import sqlite3
import time
import urllib.parse

from browser import Browser
from desktop import say, until
from keyring import Keyring
from sandbox import Sandbox
from window import Row, Window

COMPOSER = "Say something to .*"
FIELD = "Paste the link you were sent to"
SERVICE = "Sandbox of the journey"


class Entrance:
    """A context manager. All stories share its parts, because each takes seconds to start."""

    def __init__(self, desktop, pictures):
        self.desktop = desktop
        self.pictures = pictures
        self.sandbox = None
        self.browser = None
        self.keyring = None
        self.page = None  # the consent page that was opened last

    def __enter__(self):
        try:
            self.sandbox = Sandbox("--moderation-delay", 300)
            self.token = self.sandbox.token()
            self._name_service()
            self.keyring = Keyring(self.desktop)
            self.browser = Browser(self.desktop, self.sandbox.url)
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for part in (self.browser, self.keyring, self.sandbox):
            if part is not None:
                part.stop()

    def _name_service(self):
        """A package brings its services, with their keys, in a file of the system."""
        folder = self.desktop.home / "xdg"
        (folder / "coterie").mkdir(parents=True)
        (folder / "coterie" / "services.json").write_text(json.dumps(
            [{"name": SERVICE, "origin": self.sandbox.url, "apiKey": self.sandbox.api_key}]))
        os.environ["XDG_CONFIG_DIRS"] = f"{folder}:/etc/xdg"

    def window(self, profile, *arguments, place="1000x900+0+0", **environment):
        return Window("-qwindowgeometry", place, *arguments, profile=self.desktop.home / profile,
                      environment=environment)

    def picture(self, name, window=None):
        self.desktop.screenshot(self.pictures / f"{name}.png", window and window.x_window())

    def failed(self, name, window):
        self.picture(f"{name}-failed")
        names = window.names() if window.process.poll() is None else []
        say("the window said last:", *window.output[-15:], "and showed:", names)

    # --- In the browser ----------------------------------------------------------------------------------------------

    def begin(self, window, button="Sign in with X"):
        """Presses the button and waits until the consent page is open in the browser."""
        window.find(button, "push button").act()
        window.find("Finish signing in in your browser")
        self.page = self.browser.tab(self.sandbox.url + "/consent")

    def consent(self, choice, *options):
        """Chooses on the consent page."""
        for option in options:
            self.page.click_id(option)
        self.page.click_id(choice)

    def link_wallet(self, username):
        """Links the wallet of the browser on the page that the window has opened."""
        tab = self.browser.tab("http://127.0.0.1:", but=self.sandbox.url)
        tab.step("choose")
        assert f"@{username}" in tab.text(), f"the page does not say for whom: {tab.text()}"
        tab.click_button("Test Wallet")
        tab.step("review")
        self.picture("wallet-page")
        tab.click_button("Sign in ")
        tab.step("done")
        tab.close()

    # --- In the window -----------------------------------------------------------------------------------------------

    @staticmethod
    def row(element):
        return Row(element)

    def sign_in(self, window, member="hanno.quell"):
        """Signs in from the welcome page with a pasted link."""
        self.begin(window)
        self.paste(window, self.link(member))
        window.find(f"Account @{member}")
        window.pill_says("Live")

    def link(self, member):
        code = self.sandbox.control("code", member=member)["challengeCode"]
        return "coterie://auth?" + urllib.parse.urlencode({"challengeCode": code})

    def paste(self, window, link):
        """Types the link into its field. The browser's window may take the keyboard meanwhile."""
        def typed():
            self.clear(window)
            window.write(FIELD, link)
            time.sleep(0.1)  # the last key
            return window.find(FIELD).text() == link
        until("the link is in its field", typed)
        window.key("Return")

    @staticmethod
    def clear(window):
        """Empties the field for the link."""
        window.find(FIELD).focus()
        window.key("ctrl+a")
        window.key("Delete")

    def has_on_disk(self, profile, words):
        """Waits until a database of the profile has this draft."""
        def drafts():
            for file in (self.desktop.home / profile).rglob("*.db"):
                with contextlib.closing(sqlite3.connect(file)) as database, contextlib.suppress(sqlite3.Error):
                    yield from (content for (content,) in database.execute("SELECT content FROM drafts"))
        until("the draft is on disk", lambda: words in drafts())

    # --- Secrets -----------------------------------------------------------------------------------------------------

    def check_output(self, window):
        faults = window.faults()
        assert not faults, "the window complained:\n" + "\n".join(faults)
        secrets = window.secrets(self.sandbox.secrets())
        assert not secrets, "secrets in the window's output:\n" + "\n".join(secrets)
        assert any(line.startswith("debug coterie.") for line in window.output), "the log was not on"

    @staticmethod
    def holds_none(secrets, *places):
        """No file in these folders contains a secret, in any of the usual encodings."""
        forms = {form.encode() for secret in secrets for form in (secret, urllib.parse.quote(secret, safe=""))}
        files = [file for place in map(pathlib.Path, places)
                 for file in (place.rglob("*") if place.is_dir() else [place]) if not file.is_dir()]
        read = 0
        for file in files:
            content = file.read_bytes() if not file.is_socket() else b""
            read += len(content)
            wide = content.replace(b"\0", b"")  # UTF-16
            found = [form for form in forms if form in content or form in wide]
            assert not found, f"{file} contains {len(found)} of the secrets"
        assert read > 0, f"nothing to read in {places}"
