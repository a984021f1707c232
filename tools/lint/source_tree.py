# SPDX-FileCopyrightText: 2026 The Coterie authors
# SPDX-License-Identifier: MIT

"""What the checks of this folder share: the files of the project, and how a check reports."""

import fnmatch
import os
import pathlib
import sys

NOT_OURS = {"build", "node_modules", "__pycache__"}


def files(root, *patterns):
    """The project's files whose names match one of the patterns, sorted, relative to the root."""
    found = []
    for directory, subdirectories, names in os.walk(root):
        subdirectories[:] = [name for name in subdirectories if name not in NOT_OURS and not name.startswith(".")]
        for name in names:
            if any(fnmatch.fnmatch(name, pattern) for pattern in patterns):
                found.append((pathlib.Path(directory) / name).relative_to(root))
    return sorted(found)


def main(check):
    """Runs the check on the directory given as the argument, or on this project. Exits with 1 if it finds a problem."""
    root = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else pathlib.Path(__file__).resolve().parents[2]
    problems = list(check(root))
    for problem in problems:
        print(problem)
    sys.exit(1 if problems else 0)
