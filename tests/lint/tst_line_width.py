# SPDX-FileCopyrightText: 2026 The Coterie authors
# SPDX-License-Identifier: MIT

import unittest

from line_width import check
from tree import TreeTest


class LineWidthTest(TreeTest):
    def test_aWideLineIsFoundInEachKindOfFile(self):
        for name in ("lib/A.h", "lib/A.cpp", "tests/a.mjs", "tests/a.py", "lib/CMakeLists.txt", "tests/a.cmake", "dev"):
            with self.subTest(name):
                self.write(name, "short\n" + "x" * 121 + "\n")
                self.assertEqual(self.found(check), [f"{name}:2: 121 columns; at most 120 are allowed"])
                (self.root / name).unlink()

    def test_charactersCountAndNotBytes(self):
        self.write("lib/A.h", "// " + "…" * 117 + "\n")
        self.assertEqual(self.found(check), [])

    def test_inQmlOnlyCommentsCount(self):
        self.write("qml/A.qml", "    text: " + "x" * 121 + "\n    // " + "x" * 121 + "\n")
        self.assertEqual(self.found(check), ["qml/A.qml:2: 128 columns; at most 120 are allowed"])

    def test_whatIsNotOursIsLeftOut(self):
        self.write("build/A.h", "x" * 121)
        self.write("tests/conformance/node_modules/a.js", "x" * 121)
        self.assertEqual(self.found(check), [])


if __name__ == "__main__":
    unittest.main()
