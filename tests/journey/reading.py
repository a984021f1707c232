#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Coterie authors
# SPDX-License-Identifier: MIT

"""Short scenarios in the real window, each with its own service: reading.py [FOLDER FOR THE SCREENSHOTS]."""

import functools
import sys

import stories
from desktop import until
from sandbox import Sandbox
from stories import Story
from window import Window

LIVE = "Live"
AWAY = r"Reconnecting.*|Offline.*"
COMPOSER = "Say something to .*"


def first_start_to_first_post(desktop, pictures):
    """Without configuration, the window offers its own service and publishes the first post there."""
    window = Window(profile=desktop.home / "first")
    try:
        window.find("Look Around in the Sandbox", "push button").act()
        window.find(COMPOSER)
        window.pill_says(LIVE)
        window.post("gm, this is my first")
        window.row("gm, this is my first", lambda row: row.likes == 0 and not row.says_state("In review"),
                   "that is published", seconds=30)
        desktop.screenshot(pictures / "first_post.png")
    except BaseException:
        desktop.screenshot(pictures / "first_post-failed.png")
        raise
    finally:
        window.stop()
    assert not window.faults(), "the window complained:\n" + "\n".join(window.faults())


def removed_edited_and_sent_again(desktop, pictures):
    with Story(desktop, pictures, "again") as story:
        window, spam = story.window, "buy my spam today"
        window.pill_says(LIVE)
        window.post(spam)
        window.row(spam, lambda row: row.says_state("Removed by moderation"), "that was removed")
        story.picture("removed")
        window.row(spam).button("Edit and Post Again").act()
        composer = until("the words are in the composer", lambda: next(
            (found for found in window.look(COMPOSER) if found.text() == spam), None))
        composer.focus()
        window.key("ctrl+a")
        window.write(COMPOSER, "look at my chart today")
        window.key("ctrl+Return")
        window.row("look at my chart today", lambda row: row.likes == 0, "that is published")
        until("the removed one is not offered again", lambda: not window.rows_with(spam))


def liked_and_unliked(desktop, pictures):
    with Story(desktop, pictures, "likes") as story:
        window, text = story.window, "who likes this one"
        window.pill_says(LIVE)
        story.write_as(story.other, text)
        window.row(text).button("Like, .*").act()
        window.row(text, lambda row: row.likes == 1 and row.button("Unlike, 1 like"), "that is liked")
        until("the service knows the like", lambda: story.message(text)["likeCount"] == 1)
        story.picture("liked")
        window.row(text).button("Unlike, .*").act()
        window.row(text, lambda row: row.likes == 0 and row.button("Like, 0 likes"), "that is not liked any more")
        until("the service knows the end of it", lambda: story.message(text)["likeCount"] == 0)
        # A refused like is undone, and a toast shows the reason.
        story.sandbox.control("rest", method="POST", suffix="/like", status=500, count=-1)
        window.row(text).button("Like, .*").act()
        window.find(".*Like not saved")
        window.row(text, lambda row: row.likes == 0, "that is not liked after all")


def reported_and_muted(desktop, pictures):
    """Reports a message from its row's menu by keyboard, and mutes its author."""
    with Story(desktop, pictures, "report") as story:
        window, text = story.window, "send me your seed phrase"
        window.pill_says(LIVE)
        window.activate()
        story.write_as(story.other, text)
        window.row(text).element.focus()
        until("the row has the keyboard", lambda: window.row(text).element.focused)
        window.key("shift+F10")
        window.find("Report…").act()
        window.find("Report Message")
        story.picture("dialog")
        window.find("Spam.*", "radio button").act()
        window.find("Send Report", "push button").act()
        window.find("Report Sent")
        story.picture("sent")
        sent = sum(count for request, count in story.sandbox.control("state")["requests"].items()
                   if request.startswith("POST") and "report" in request)
        assert sent == 1, f"{sent} reports were sent"
        window.find(f"Mute @{story.other}", "push button").act()
        window.find(f"@{story.other} is muted.*")
        window.key("Escape")
        window.gone("Report Sent")
        until("what they wrote is folded away", lambda: not window.rows_with(text))


def unread_in_another_community(desktop, pictures):
    with Story(desktop, pictures, "unread") as story:
        window, elsewhere = story.window, story.sandbox.token(1)
        window.pill_says(LIVE)
        window.click(r"\$FLUMMET", "push button|toggle button|check box")  # opened once, so it is subscribed to
        window.find(r"Feed of \$FLUMMET")
        window.pill_says(LIVE)
        window.key("ctrl+1")
        window.find(r"Feed of \$QUOLLO")
        for text in ("one", "two", "three"):
            story.write_as(story.other, f"unread {text}", token=elsewhere)
        window.find(r"\$FLUMMET, 3 unread")
        window.find(r"\(3\) \$QUOLLO · Coterie", "frame")
        story.picture("counted")
        window.key("alt+Down")
        window.find(r"Feed of \$FLUMMET")
        window.row("unread three")
        window.gone(r"\$FLUMMET, 3 unread")
        window.find(r"\$FLUMMET · Coterie", "frame")


def network_lost_while_reading(desktop, pictures):
    """A reader further down keeps their position, to the pixel, during an outage with missed posts."""
    sandbox = Sandbox("--moderation-delay", 300)
    sandbox.control("fill", token=sandbox.token(), count=60)
    with Story(desktop, pictures, "network", sandbox=sandbox) as story:
        window = story.window
        window.pill_says(LIVE)
        window.activate()
        window.find(r"Feed of \$QUOLLO")
        for _ in range(12):
            window.key("j")
        current = until("a row has the keyboard", lambda: next(
            (row for row in window.rows() if row.element.focused), None))
        text = current.without_age
        place = until("the row stands still", lambda: window.standing(text))
        story.sandbox.control("upgrades", status=503, count=-1)
        assert story.sandbox.control("drop", abrupt=True)["dropped"] > 0, "there was no socket to drop"
        for number in range(5):
            story.write_as(story.other, f"missed {number}")
        window.pill_says(AWAY)
        story.picture("away")
        story.sandbox.control("clear")
        window.reconnect()
        window.find("Show 5 new posts")
        story.picture("back")
        until(f"“{text}” stands where it stood, at {place}", lambda: window.standing(text) == place)
        assert [row.without_age for row in window.rows() if row.element.focused] == [text], "the row lost the keyboard"
        window.find("Show 5 new posts").act()
        window.row("missed 4")


def all_stories(desktop, pictures):
    for story in (first_start_to_first_post, removed_edited_and_sent_again, liked_and_unliked,
                  reported_and_muted, unread_in_another_community, network_lost_while_reading):
        yield functools.update_wrapper(functools.partial(story, desktop, pictures), story)


if __name__ == "__main__":
    sys.exit(stories.tell(all_stories, "journey-reading"))
