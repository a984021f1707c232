#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Coterie authors
# SPDX-License-Identifier: MIT

"""The window in other languages, including the pseudo languages: languages.py [FOLDER FOR THE SCREENSHOTS]."""

import functools
import re
import sys

import stories
from desktop import until
from stories import Story

LANGUAGES = {
    "de": {"feed": "Feed von .*", "live": "Verbindung: Live", "composer": r"Schreib etwas an \$QUOLLO",
           "reply": "Antworten", "thread": "Antwort schreiben", "diagnostics": "Diagnose kopieren", "keys": "Schließen",
           "members": r"[\d.]+ Mitglieder", "retry": "Jetzt erneut versuchen"},
    "es": {"feed": "Feed de .*", "live": "Conexión: En directo", "composer": r"Escribe algo a \$QUOLLO",
           "reply": "Responder", "thread": "Escribe una respuesta", "diagnostics": "Copiar diagnóstico",
           "keys": "Cerrar", "members": r"[\d.]+ miembros", "retry": "Reintentar ahora"},
}


def speaks(language, desktop, pictures):
    """Visits the main pages. Each shows the expected texts, and no translation is missing."""
    words = LANGUAGES[language]
    with Story(desktop, pictures, language, "--language", language) as story:
        window = story.window
        window.feed = words["feed"]
        window.find(words["live"])
        window.find(words["composer"])
        window.find(words["members"])
        story.picture("feed")
        text = "una cosa más"
        story.write_as(story.other, text)
        window.row(text).button(words["reply"]).act()
        window.find(words["thread"])
        story.picture("thread")
        window.key("Escape")
        window.gone(words["thread"])
        window.key("ctrl+shift+d")
        window.find(words["diagnostics"])
        story.picture("diagnostics")
        window.key("Escape")
        window.key("F1")
        window.find(words["keys"])
        story.picture("keys")
        window.key("Escape")
        window.gone(words["keys"])
        story.sandbox.control("upgrades", status=503, count=-1)
        story.sandbox.control("drop", abrupt=True)
        window.gone(words["live"])
        story.picture("away")
        story.sandbox.control("clear")
        window.find(words["retry"]).act()
        window.find(words["live"], seconds=60)
        lacking = sorted({line.strip() for line in window.output if "not translated:" in line})
        assert not lacking, "the catalogue lacks:\n" + "\n".join(lacking)


def every_word_of_the_window_is_translated(desktop, pictures):
    """In the pseudo language each translatable text is in brackets. Texts without brackets are not translatable."""
    with Story(desktop, pictures, "pseudo", "--language", "pseudo") as story:
        window = story.window
        window.find(r"\[Çóññéçťíóñ: \[Ļívé ~\] ~+\]")
        story.picture("feed")
        said = r"\[.*\]"
        known = {"coterie", "frame", "×"}
        page = {message["content"] for message in story.messages()}

        def words_of(role):
            return [element.name for element in window.everything() if element.role in role and element.name]
        plain = [name for name in words_of({"push button", "text", "heading", "panel", "list", "static", "label"})
                 if not re.fullmatch(said, name) and name not in known and name not in page
                 and not re.match(r"[$@\d\[]", name)]
        assert not plain, f"not translated: {plain}"


def another_one_holds_after_the_restart_that_is_offered(desktop, pictures):
    with Story(desktop, pictures, "chosen", "--language", "en") as story:
        window = story.window
        window.pill_says("Live")
        window.write("Say something to .*", "half a thought")
        window.key("ctrl+comma")
        window.find("Language: Deutsch").act()
        story.picture("settings")
        window.find("Restart Coterie Now").act()
        until("it speaks German", lambda: window.looked_up_anew().look(LANGUAGES["de"]["live"]), 30)
        until("what was begun is there", lambda: window.find(LANGUAGES["de"]["composer"]).text() == "half a thought")


def refuses_what_is_no_language(desktop, _pictures):
    import subprocess
    from sandbox import BIN
    command = [str(BIN / "coterie"), "--language", "klingonish"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=20)
    assert done.returncode == 2 and "klingonish" in done.stderr, done


def all_stories(desktop, pictures):
    for language in LANGUAGES:
        story = functools.partial(speaks, language, desktop, pictures)
        story.__name__ = f"speaks_{language}"
        yield story
    for story in (every_word_of_the_window_is_translated, another_one_holds_after_the_restart_that_is_offered,
                  refuses_what_is_no_language):
        yield functools.update_wrapper(functools.partial(story, desktop, pictures), story)


if __name__ == "__main__":
    sys.exit(stories.tell(all_stories, "journey-languages"))
