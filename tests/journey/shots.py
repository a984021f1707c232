#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Coterie authors
# SPDX-License-Identifier: MIT

"""Screenshots of all states of the window, in each form: shots.py DIRECTORY [FORM…].

Each form runs in its own process with its own screen, two at a time. It opens one window and goes through its states
(tour.py). If a state is not reached, this is reported, and the other states are still shot.
"""

import concurrent.futures
import dataclasses
import os
import pathlib
import subprocess
import sys
import time

from desktop import Desktop, say
from tour import Tour
from window import Element

WIDE = (1280, 820)
NARROW = (360, 760)


@dataclasses.dataclass(frozen=True)
class Form:
    """The screen and settings of one series of screenshots."""

    appearance: str = "light"
    size: tuple = WIDE
    scale: int = 1
    language: str = ""
    full: bool = False  # also shoots slow states: charts with a history, a hole


FORMS = {
    "light": Form(full=True),
    "dark": Form(appearance="dark", full=True),
    "narrow": Form(size=NARROW),
    "scaled": Form(scale=2),
    "rtl": Form(language="rtl"),
    "pseudo": Form(language="pseudo"),
    "narrow-dark": Form(appearance="dark", size=NARROW),
    "narrow-rtl": Form(language="rtl", size=NARROW),
    "narrow-pseudo": Form(language="pseudo", size=NARROW),
}


def shoot(folder, name):
    form = FORMS[name]
    Element.made = form.language in ("rtl", "pseudo")
    width, height = (form.scale * side for side in form.size)
    os.environ.pop("DISPLAY", None)  # its own display, because of the size and the keyboard focus
    with Desktop(f"{max(width, 600)}x{max(height, 600)}") as desktop:
        return Tour(desktop, folder, name, form).walk()


def shoot_apart(folder, name):
    begun = time.monotonic()
    done = subprocess.run([sys.executable, __file__, str(folder), name], stderr=subprocess.PIPE, text=True)
    sys.stderr.write(done.stderr)
    say(f"{name}: {time.monotonic() - begun:.0f} s")
    return done.returncode


def main():
    folder = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "build/shots").resolve()
    folder.mkdir(parents=True, exist_ok=True)
    names = sys.argv[2:] or list(FORMS)
    if len(names) == 1:
        return 1 if shoot(folder, names[0]) else 0
    with concurrent.futures.ThreadPoolExecutor(2) as workers:
        return 1 if any(list(workers.map(lambda name: shoot_apart(folder, name), names))) else 0


if __name__ == "__main__":
    sys.exit(main())
