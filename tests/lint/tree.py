# SPDX-FileCopyrightText: 2026 The Coterie authors
# SPDX-License-Identifier: MIT

"""A small tree of files with planted mistakes, and the output of a check for it."""

import pathlib
import tempfile
import unittest


class TreeTest(unittest.TestCase):
    """Each test starts with the files of the class, changes some, and runs the check."""

    maxDiff = None
    files = {}

    def setUp(self):
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.root = pathlib.Path(temporary.name)
        for name, text in self.files.items():
            self.write(name, text)

    def write(self, name, text):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def found(self, check):
        return list(check(self.root))
