# SPDX-FileCopyrightText: 2026 The Coterie authors
# SPDX-License-Identifier: MIT

"""What can go wrong on the way in: each says a sentence, and nothing is lost. Run by accounts.py."""

import contextlib
import functools
import stat
import subprocess

from desktop import until
from entrance import COMPOSER
from sandbox import BIN

IGNORED = ".*The sign-in link was ignored"
EXPIRED = "Your session has expired.*"
UNREAD = "Your sign-in could not be read.*"


def stories(entrance):
    """Returns the scenarios as functions. Each has a profile of its own."""
    for story in (links_that_are_refused, sign_ins_that_fail, locked_keyring, no_keyring, expired_session):
        yield functools.update_wrapper(functools.partial(story, entrance), story)


@contextlib.contextmanager
def opened(entrance, name, *arguments, **options):
    """A window that is checked at its end."""
    entrance.sandbox.control("clear")
    window = entrance.window(name, *arguments, **options)
    try:
        yield window
    except BaseException:
        entrance.failed(name, window)
        raise
    finally:
        window.stop()
    entrance.check_output(window)


def hand_over(entrance, profile, link):
    """Starts the program with a link, as the desktop does."""
    subprocess.run([str(BIN / "coterie"), "--profile", str(entrance.desktop.home / profile), link], check=True,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=20)


def accounts(entrance, profile):
    file = entrance.desktop.home / profile / "accounts.json"
    return file.read_bytes() if file.exists() else b""


def links_that_are_refused(entrance):
    """Unsolicited, repeated, malformed and foreign links change nothing, and each gets a sentence."""
    name = "links"
    with opened(entrance, name) as window:
        window.find("Welcome to Coterie")
        hand_over(entrance, name, entrance.link("kaito.moriva"))
        window.find(IGNORED)
        entrance.picture(f"{name}-unsolicited")
        window.find("Sign in with X", "push button")
        assert not accounts(entrance, name), "a link that nobody asked for changed the accounts"
        window.find("Close Notification", "push button").act()
        window.gone(IGNORED)

        entrance.begin(window)
        entrance.paste(window, "https://example.com/auth?challengeCode=x")
        window.find("This is not a sign-in link.*", "alert|notification")
        entrance.picture(f"{name}-malformed")
        entrance.paste(window, entrance.link("kaito.moriva") + "&state=of-somebody-else")
        window.find("This link belongs to another sign-in.*")
        assert not accounts(entrance, name), "a foreign link changed the accounts"

        entrance.consent("as-lena-brook", "show-link")
        tab = entrance.page
        tab.until("document.getElementById('continue')")
        link = tab.evaluate("document.getElementById('continue').href")
        tab.click_id("continue")
        window.find("Account @lena.brook")
        before = accounts(entrance, name)
        hand_over(entrance, name, link)
        window.find(IGNORED)
        window.find("Account @lena.brook")
        assert accounts(entrance, name) == before, "a repeated link changed the accounts"


def sign_ins_that_fail(entrance):
    """Denied, with an expired code, and slow: each can be tried again, and the last one succeeds."""
    entrance.sandbox.control("consent", delay=2500)
    with opened(entrance, "failing") as window:
        entrance.begin(window)
        entrance.consent("deny")
        window.find("You did not allow the sign-in")
        entrance.picture("failing-denied")
        entrance.begin(window, "Try Again")
        entrance.consent("as-kaito-moriva", "expired")
        window.find("The sign-in link has expired")
        entrance.picture("failing-expired")
        entrance.begin(window, "Try Again")
        entrance.consent("as-kaito-moriva", "slow")
        assert window.look("Finish signing in in your browser"), "the window did not wait for a slow answer"
        window.find("Account @kaito.moriva")
        window.pill_says("Live")


def locked_keyring(entrance):
    """The cached feed stays, and Try Again works once the keyring is unlocked."""
    row = prepared(entrance, "locked")
    entrance.keyring.restart(unlocked=False)
    try:
        with opened(entrance, "locked") as window:
            window.row(row)
            window.find(UNREAD)
            entrance.picture("locked")
            window.find("Try Again", "push button").act()
            window.find(UNREAD)
            entrance.keyring.restart()
            window.find("Try Again", "push button").act()
            window.gone(UNREAD)
            window.pill_says("Live", seconds=30)
            kept(window)
    finally:
        if entrance.keyring.locked() is not False:
            entrance.keyring.restart()
    assert entrance.keyring.items() > 0, "the tokens are gone from the keyring"


def no_keyring(entrance):
    """Without a password store, a file that only the user can read has the tokens, and Settings says so."""
    entrance.keyring.stop()
    try:
        with opened(entrance, "file") as window:
            entrance.sign_in(window)
            secrets = entrance.desktop.home / "file" / "secrets.json"
            until("the file with the tokens is there", secrets.exists)
            mode = stat.S_IMODE(secrets.stat().st_mode)
            assert mode == 0o600, f"{secrets} has the mode {mode:o}"
            window.key("ctrl+comma")
            window.find("Your desktop has no password store, so tokens and keys are kept in a file.*")
            entrance.picture("file-settings")
    finally:
        entrance.keyring.start()


def expired_session(entrance):
    """The cached feed stays readable with a banner, and drafts are kept."""
    row = prepared(entrance, "expired")
    entrance.sandbox.control("revoke", member="hanno.quell")
    with opened(entrance, "expired") as window:
        window.find(EXPIRED)
        window.row(row)
        kept(window)
        entrance.picture("expired")
        entrance.begin(window, "Sign In Again")
        entrance.consent("as-hanno-quell")
        window.gone(EXPIRED)
        window.find("Account @hanno.quell")
        window.pill_says("Live")
        kept(window)


def prepared(entrance, name):
    """Leaves a profile of a signed-in user with a draft, and returns the text of a row."""
    text = f"before the {name} start"
    entrance.sandbox.control("post", member=entrance.sandbox.another_member(), token=entrance.token, content=text)
    with opened(entrance, name) as window:
        entrance.sign_in(window)
        window.row(text)
        window.write(COMPOSER, "half a thought")
        kept(window)
        entrance.has_on_disk(name, "half a thought")
    return text


def kept(window):
    until("the draft is there", lambda: window.find(COMPOSER).text() == "half a thought")
