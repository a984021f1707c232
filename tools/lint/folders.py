# SPDX-FileCopyrightText: 2026 The Coterie authors
# SPDX-License-Identifier: MIT

"""Each folder of the code has one sentence in docs/architecture.md, section "Folders", that says what it is for."""

import pathlib
import re

from source_tree import files, main

TREES = ("app", "lib", "qml", "tests", "tools")
PAGE = pathlib.Path("docs/architecture.md")
ROW = re.compile(r"\| `([\w./-]+)` \| (.*) \|$")


def listed(root):
    """The folders in the section's tables, each with the line number and the sentence."""
    inside = False
    for number, line in enumerate((root / PAGE).read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("## "):
            inside = line == "## Folders"
        row = ROW.match(line) if inside else None
        if row:
            yield row[1], number, row[2]


def check(root):
    existing = {path.parent.as_posix() for path in files(root, "*") if path.parts[0] in TREES}
    named = set()
    for folder, number, sentence in listed(root):
        if folder in named:
            yield f"{PAGE}:{number}: {folder} is listed twice"
        elif not (root / folder).is_dir():
            yield f"{PAGE}:{number}: there is no folder {folder}"
        elif not sentence.endswith("."):
            yield f"{PAGE}:{number}: {folder} has no sentence that says what it is for"
        named.add(folder)
    for folder in sorted(existing - named):
        yield f'{PAGE}: the section "Folders" lacks {folder}'


if __name__ == "__main__":
    main(check)
