# SPDX-FileCopyrightText: 2026 The Coterie authors
# SPDX-License-Identifier: MIT

import unittest

from requirements import check
from tree import TreeTest

PAGE = """# Requirements

A test has the name of its rule, as `R1_works` has.

### R1. It works

It works.

Tests: `unit/tst_one.cpp`, `unit/tst_two.qml`.

### F1. It is ordered

Tests: `unit/tst_one.cpp`.
"""


class RequirementsTest(TreeTest):
    files = {
        "docs/requirements.md": PAGE,
        "lib/One.h": "/** Works (R1). */\nint one; ///< F1, and \"R77\" too: press 'R78' or Shift+R79\n",
        "tests/unit/tst_one.cpp": "void R1_F1_works() {}\nvoid R1_works() {}\n",
        "tests/unit/tst_two.qml": "function test_R1_works() {}\n",
    }

    def test_aTreeInWhichAllIsNamedIsFine(self):
        self.assertEqual(self.found(check), [])

    def test_anUnknownRuleIsFoundInEachKindOfFile(self):
        for name, text in {
            "lib/A.h": "/**\n * Some words (R9). */",
            "lib/A.cpp": 'auto text = "R8"; // R9: why',
            "qml/A.qml": "// Some words (F1, R9)",
            "tests/a.mjs": "/* R9 */",
            "tests/a.py": '"""Some words (R9)."""',
            "lib/CMakeLists.txt": "# R9",
            "docs/a.md": "## A page (R9)",
            "docs/b.md": "Some words (F1, R9).",
            "tests/unit/tst_a.cpp": "void R9_works() {}",
        }.items():
            with self.subTest(name):
                self.write(name, text)
                line = 1 + text.count("\n")
                self.assertEqual(self.found(check), [f"{name}:{line}: R9 is not defined in docs/requirements.md"])
                (self.root / name).unlink()

    def test_aSpanCitesAllThatIsInIt(self):
        self.write("lib/A.h", "// R1–R3\n// F1 to F2\n")
        unknown = [problem.split(" ")[1] for problem in self.found(check)]
        self.assertEqual(unknown, ["R2", "R3", "F2"])

    def test_whatIsNoCitationIsLeftAlone(self):
        self.write("lib/A.cpp", 'auto a = tr("Shift+F9"); // %L2, "F9", `F9`, Shift+F9, ABR9, R123\n')
        self.write("README.md", "F9 shows more.\n")
        self.assertEqual(self.found(check), [])

    def test_aRuleWithoutATestIsFound(self):
        self.write("tests/unit/tst_one.cpp", "void R1_works() {} // F1\n")
        self.assertEqual(self.found(check), ["docs/requirements.md:11: no test is named after F1"])

    def test_aListedTestThatIsGoneIsFound(self):
        (self.root / "tests/unit/tst_two.qml").unlink()
        self.assertEqual(self.found(check), ["docs/requirements.md:9: there is no tests/unit/tst_two.qml"])

    def test_aNameThatIsGoneIsFound(self):
        self.write("tests/unit/tst_one.cpp", "void R1_F1_holds() {}\n")
        self.write("tests/unit/tst_two.qml", "function test_R1_holds() {}\n")
        self.assertEqual(self.found(check), ["docs/requirements.md:3: there is no test R1_works"])

    def test_aListedTestThatDoesNotCiteItsRuleIsFound(self):
        self.write("tests/unit/tst_two.qml", "function test_works() {}\n")
        self.assertEqual(
            self.found(check), ["docs/requirements.md:5: R1 lists tests/unit/tst_two.qml, which does not cite it"]
        )

    def test_aTestThatIsNotListedIsFound(self):
        self.write("tests/unit/tst_three.cpp", "void F1_works() {}\n")
        problem = "F1 does not list tests/unit/tst_three.cpp, which has tests named after it"
        self.assertEqual(self.found(check), [f"docs/requirements.md:11: {problem}"])

    def test_aRuleThatIsDefinedTwiceIsFound(self):
        self.write("docs/requirements.md", PAGE + "\n### R1. Again\n")
        self.assertEqual(self.found(check), ["docs/requirements.md:15: R1 is defined twice"])


if __name__ == "__main__":
    unittest.main()
