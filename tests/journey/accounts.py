#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Coterie authors
# SPDX-License-Identifier: MIT

"""A member's way in, with the real parts: accounts.py [FOLDER FOR THE SCREENSHOTS].

The window, a real Chromium with the sandbox's consent page, the desktop's handler for coterie:// links, a real keyring,
and a wallet in the browser that signs. See stories.py for how the scenarios run.
"""

import json
import sqlite3
import sys
import time

import looks
import refusals
import stories
from desktop import say, until
from entrance import COMPOSER, Entrance
from window import settled

LIVE = "Live"
SECONDS_TO_FIRST_POST = 60


class Newcomer:
    """From a fresh profile to the first post, and what follows. Each step continues where the previous one left."""

    def __init__(self, entrance):
        self.entrance = entrance
        self.desktop = entrance.desktop
        self.window = None
        self.name = None
        self.begun = None

    def walk(self):
        self.window = self.entrance.window("newcomer")
        try:
            for step in (self.signs_in, self.links_a_wallet, self.publishes, self.comes_back, self.adds_an_account,
                         self.switches, self.leaves_no_secret, self.signs_out, self.removes):
                begun = time.monotonic()
                step()
                self.picture(step.__name__)
                say(f"  {step.__name__.replace('_', ' ')}: {time.monotonic() - begun:.1f} s")
        except BaseException:
            self.entrance.failed("newcomer", self.window)
            raise
        finally:
            self.window.stop()
        self.entrance.check_output(self.window)

    def picture(self, name):
        self.entrance.picture(f"newcomer-{name}")

    # --- The steps ---------------------------------------------------------------------------------------------------

    def signs_in(self):
        window = self.window
        window.find("Welcome to Coterie")
        self.begun = time.monotonic()
        self.entrance.begin(window)
        window.find("Register Coterie for Sign-In Links", "push button").act()
        window.find("Unregister Coterie for Sign-In Links", "push button")
        self.entrance.consent("as-newcomer")
        toast = window.find(".*Signed in as @.*")
        self.name = toast.name.rsplit("@", 1)[1]
        window.find(f"Account @{self.name}")
        window.pill_says(LIVE)

    def links_a_wallet(self):
        window = self.window
        window.find("Link a wallet to post", "push button").act()
        window.find("No wallets yet. Link one to post.")
        window.find("Link a Wallet in Your Browser", "push button").act()
        window.find("The page is open. Choose your wallet there and sign.|Continue in your browser. .*")
        self.entrance.link_wallet(self.name)
        window.find("Linked .* You can post now.")
        self.picture("linked")
        window.find("Close Wallets", "push button").act()
        window.gone("Close Wallets")

    def publishes(self):
        window, text = self.window, "gm, I am new here"
        window.find("Posting as .*")
        window.post(text)
        window.row(text, lambda row: row.likes == 0 and not row.says_state("In review"), "that is published")
        seconds = time.monotonic() - self.begun
        say(f"  from the first click to the first post: {seconds:.1f} s")
        assert seconds < SECONDS_TO_FIRST_POST, f"the first post took {seconds:.1f} s"

    def comes_back(self):
        """After a restart the user is still signed in, and the cached feed is there before the service answers."""
        self.draft("a thought of the newcomer")
        self.entrance.has_on_disk("newcomer", "a thought of the newcomer")
        output = self.window.output
        self.window.stop()
        self.entrance.sandbox.control("rest", path="/api", delay=3000, count=-1)
        self.window = self.entrance.window("newcomer")
        self.window.row("gm, I am new here")
        assert any("cached feed painted" in line for line in self.window.output), "the feed came from the service"
        self.picture("cached")
        self.window.output[:0] = output
        self.entrance.sandbox.control("clear")
        self.window.pill_says(LIVE, seconds=40)
        self.window.find(f"Account @{self.name}")
        self.has_draft("a thought of the newcomer")

    def adds_an_account(self):
        window = self.window
        window.key("ctrl+shift+a")
        window.find("Add Account", "push button").act()
        window.find("Add an account")
        self.entrance.begin(window)
        self.entrance.consent("as-hanno-quell")
        window.find("Account @hanno.quell")
        window.pill_says(LIVE)
        self.has_draft("")
        self.draft("a thought of hanno")

    def switches(self):
        self.switch_to(self.name)
        self.has_draft("a thought of the newcomer")
        self.window.find("Posting as .*")
        self.switch_to("hanno.quell")
        self.has_draft("a thought of hanno")
        self.window.key("ctrl+shift+a")
        self.window.find("Close Accounts")
        settled(self.window, 0.4)
        self.picture("accounts")
        self.window.key("Escape")
        self.window.gone("Close Accounts")

    def leaves_no_secret(self):
        profile = self.desktop.home / "newcomer"
        secrets = self.entrance.sandbox.secrets()
        assert len(secrets) > 8, "the key, and the tokens, codes and tickets of two accounts"
        with sqlite3.connect(profile / "coterie.db") as database:
            database.execute("PRAGMA wal_checkpoint")
        self.entrance.holds_none(secrets, profile, self.desktop.home / "state", self.desktop.home / "cache")
        process = f"/proc/{self.window.process.pid}"
        self.entrance.holds_none(secrets, f"{process}/cmdline", f"{process}/environ")
        assert not (profile / "secrets.json").exists(), "there is a keyring, and still a file with secrets"
        assert len(json.loads((profile / "accounts.json").read_text())["accounts"]) == 2

    def signs_out(self):
        window = self.window
        row = self.account("hanno.quell")
        row.button("Sign Out").act()
        window.find("Sign out @hanno.quell\\? .*")
        self.picture("asks")
        window.find("Sign Out", "push button").act()
        window.find(".*@hanno.quell is signed out")
        window.find("You are signed out.*")
        assert self.entrance.keyring.items() == 1, "the tokens of the signed-out account are still in the keyring"

    def removes(self):
        window = self.window
        self.account("hanno.quell").button("Remove").act()
        window.find("Remove @hanno.quell with all its data from this computer\\? .*")
        window.find("Remove", "push button").act()
        window.find(f"Account @{self.name}")
        window.pill_says(LIVE)
        self.has_draft("a thought of the newcomer")
        window.key("ctrl+shift+a")
        window.find(f"@{self.name}", "list item")
        window.gone("@hanno.quell", "list item")
        self.picture("removed")
        window.key("Escape")
        window.gone("Close Accounts")

    # --- What they are made of ---------------------------------------------------------------------------------------

    def account(self, name):
        """Opens the list of accounts and returns a row."""
        self.window.key("ctrl+shift+a")
        return self.entrance.row(self.window.find(f"@{name}", "list item"))

    def switch_to(self, name):
        self.account(name).element.act()
        self.window.gone("Close Accounts")
        self.window.find(f"Account @{name}")
        self.window.pill_says(LIVE)

    def draft(self, words):
        self.window.write(COMPOSER, words)
        until("the composer holds the words", lambda: self.window.find(COMPOSER).text() == words)

    def has_draft(self, words):
        until(f"the draft is “{words}”", lambda: self.window.find(COMPOSER).text() == words)


def all_stories(desktop, pictures):
    with Entrance(desktop, pictures) as entrance:
        def from_a_fresh_profile_to_the_first_post():
            Newcomer(entrance).walk()
        only = sys.argv[2:]
        for story in (from_a_fresh_profile_to_the_first_post, *refusals.stories(entrance),
                      *looks.stories(entrance)):
            if not only or story.__name__ in only:
                yield story


if __name__ == "__main__":
    sys.exit(stories.tell(all_stories, "journey-accounts"))
