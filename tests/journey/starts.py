# SPDX-FileCopyrightText: 2026 The Coterie authors
# SPDX-License-Identifier: MIT

"""Other starts of the window: without a service, and without any configuration."""

import functools

from desktop import descendants, processes, until
from sandbox import Sandbox
from window import Window

UNUSED = "http://127.0.0.1:9"  # the "discard" port: no server listens there


def stories(desktop, pictures):
    """Returns the scenarios as functions. Each is independent of the others."""
    for story in (wrong_address, refused_token, unreachable_port, missing_sandbox, nothing_configured):
        yield functools.update_wrapper(functools.partial(story, desktop, pictures), story)


def fails_with(desktop, pictures, name, title, *arguments, environment=None, sandbox=None, then=None):
    """A window that cannot start shows this title, a reason, and actions that work."""
    window = Window(*arguments, sandbox=sandbox, profile=desktop.home / name, environment=environment)
    try:
        window.find("Try Again", "push button")
        desktop.screenshot(pictures / f"{name}.png")
        page = window.find(title, "panel")
        assert page.description.strip(), f"“{page.name}” gives no reason"
        (then or connect_page_opens)(window)
    except BaseException:
        desktop.screenshot(pictures / f"{name}-failed.png")
        raise
    finally:
        window.stop()
    assert not window.faults(), "the window complained:\n" + "\n".join(window.faults())


def connect_page_opens(window):
    window.find("Advanced", "push button").act()
    window.find("Advanced", "panel")
    for field in ("Address", "API key", "Access token"):
        window.find(field, "text|password text")
    window.find("Cancel", "push button").act()
    window.find("Try Again", "push button")


def sandbox_opens(window):
    window.find("Use Sandbox", "push button").act()
    window.find("Say something to .*")
    window.pill_says("Live")


def wrong_address(desktop, pictures):
    fails_with(desktop, pictures, "wrong_address", "“ftp://nowhere” is not a valid service address",
               "--base-url", "ftp://nowhere")


def refused_token(desktop, pictures):
    sandbox = Sandbox()
    try:
        fails_with(desktop, pictures, "refused_token", "127.0.0.1 did not accept your API key or access token",
                   sandbox=sandbox, environment={"COTERIE_ACCESS_TOKEN": "not-a-token-of-this-service"})
    finally:
        sandbox.stop()


def unreachable_port(desktop, pictures):
    fails_with(desktop, pictures, "unreachable_port", "127.0.0.1 cannot be reached", "--base-url", UNUSED,
               environment={"COTERIE_API_KEY": "key", "COTERIE_ACCESS_TOKEN": "token"}, then=sandbox_opens)


def missing_sandbox(desktop, pictures):
    fails_with(desktop, pictures, "missing_sandbox", "The sandbox is not installed", "--sandbox",
               environment={"COTERIE_SANDBOX": "/nonexistent"})


def nothing_configured(desktop, pictures):
    """Starts its own sandbox and shows that it is one. No process survives when the window is killed."""
    window = Window(profile=desktop.home / "nothing_configured")
    children = {}
    try:
        window.find("Look Around in the Sandbox", "push button").act()
        window.find("Say something to .*")
        window.pill_says("Live")
        assert window.look("(?i).*sandbox.*"), f"nothing says Sandbox: {window.names()}"
        children = descendants(window.process.pid)
        assert "coterie-sandbox" in children.values(), f"the window started {children}"
        first = window.rows()[0].without_age
        # Simulated members post now and then, so the newest row changes.
        until("somebody posts", lambda: (rows := window.rows()) and rows[0].without_age != first, 40)
        desktop.screenshot(pictures / "nothing_configured.png")
    except BaseException:
        desktop.screenshot(pictures / "nothing_configured-failed.png")
        raise
    finally:
        window.kill()
    until("the sandbox is gone", lambda: not set(children) & {number for number, _, _ in processes()}, 5)
    assert not window.faults(), "the window complained:\n" + "\n".join(window.faults())
