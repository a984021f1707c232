# SPDX-FileCopyrightText: 2026 The Coterie authors
# SPDX-License-Identifier: MIT

"""Screenshots of the pages about accounts and wallets, in each form. Run by accounts.py."""

import dataclasses

from desktop import until
from refusals import opened
from window import Element, settled

ADDRESS = "7EqQdEULxWcraVx3mXKFjc84LhCkMGZCkRuDpvcMwJeK"


@dataclasses.dataclass(frozen=True)
class Form:
    name: str
    place: str = "1000x900+0+0"
    appearance: str = "light"
    language: str = ""


FORMS = (Form("light"), Form("dark", appearance="dark"), Form("narrow", place="400x900+0+0"),
         Form("rtl", language="rtl"))


def stories(entrance):
    for form in FORMS:
        def story(entrance=entrance, form=form):
            pages(entrance, form)
        story.__name__ = f"pages_{form.name}"
        yield story


def pages(entrance, form):
    Element.made = form.language != ""
    name = f"pages-{form.name}"
    arguments = ["--language", form.language] if form.language else []
    try:
        with opened(entrance, name, *arguments, place=form.place, COTERIE_APPEARANCE=form.appearance) as window:
            Pages(entrance, window, name, narrow=form.place.startswith("4")).walk()
    finally:
        Element.made = False


class Pages:
    def __init__(self, entrance, window, name, narrow):
        self.entrance = entrance
        self.window = window
        self.name = name
        self.narrow = narrow

    def take(self, state):
        settled(self.window, 0.3)
        self.entrance.picture(f"{self.name}-{state}", self.window)

    def walk(self):
        window, entrance = self.window, self.entrance
        window.find("Welcome to Coterie")
        self.take("welcome")
        entrance.begin(window)
        self.take("waiting")
        for button in window.look("Register Coterie for Sign-In Links"):  # the first time
            button.act()
            window.find("Unregister Coterie for Sign-In Links")
        entrance.consent("as-lena-brook", "expired")
        window.find("The sign-in link has expired")
        self.take("failed")
        entrance.begin(window, "Try Again")
        entrance.consent("as-lena-brook")
        window.find("Feed of .*")
        window.pill_says("Live")
        window.key("ctrl+shift+a")
        window.find("@lena.brook", "list item")
        self.take("accounts")
        window.key("Escape")
        window.gone("Close Accounts")
        self.profile()
        self.wallets()
        self.banner()

    def profile(self):
        window = self.window
        if self.narrow:
            window.find("Communities", "push button").act()
        window.find("Your Profile", "push button").act()
        window.find("Change Name", "push button")
        self.take("profile")
        window.find("Show Followers", "push button").act()
        window.find("Followers of .*", "heading")
        self.take("followers")
        window.key("Escape")
        window.gone("Close List")

    def wallets(self):
        window = self.window
        if self.narrow and not window.look("Your Profile", "push button"):
            window.find("Communities", "push button").act()
        window.find("Your Profile", "push button").act()
        window.find("Wallets", "push button").act()
        window.find("Close Wallets", "push button")
        self.take("wallets")
        window.find("Link by Hand", "push button").act()
        window.write("Wallet address", ADDRESS)
        until("the address is in its field", lambda: window.find("Wallet address").text() == ADDRESS)
        window.find("Continue", "push button").act()
        window.find("Sign exactly this message with your wallet")
        self.take("by-hand")
        window.find("Close Wallets", "push button").act()
        window.gone("Close Wallets")

    def banner(self):
        self.entrance.sandbox.control("revoke", member="lena.brook")
        self.entrance.sandbox.control("drop", abrupt=True)
        self.window.find("Your session has expired.*", seconds=30)
        self.take("banner")
