# SPDX-FileCopyrightText: 2026 The Coterie authors
# SPDX-License-Identifier: MIT

import unittest

from folders import check
from tree import TreeTest

PAGE = """# How it is built

| `lib/elsewhere` | A table of another section. |

## Folders

| Folder | What it is for |
| --- | --- |
| `lib` | All code. |
| `lib/api` | The REST client. |
"""


class FoldersTest(TreeTest):
    files = {"docs/architecture.md": PAGE, "lib/CMakeLists.txt": "", "lib/api/Api.h": "", "packaging/README.md": ""}

    def test_aFolderWithItsSentenceIsFine(self):
        self.assertEqual(self.found(check), [])

    def test_aFolderWithoutASentenceIsFound(self):
        self.write("lib/new/New.h", "")
        self.assertEqual(self.found(check), ['docs/architecture.md: the section "Folders" lacks lib/new'])

    def test_aFolderThatIsGoneIsFound(self):
        (self.root / "lib/api/Api.h").unlink()
        (self.root / "lib/api").rmdir()
        self.assertEqual(self.found(check), ["docs/architecture.md:10: there is no folder lib/api"])

    def test_aRowWithoutASentenceIsFound(self):
        self.write("docs/architecture.md", PAGE.replace("The REST client.", "REST"))
        self.assertEqual(
            self.found(check), ["docs/architecture.md:10: lib/api has no sentence that says what it is for"]
        )

    def test_aFolderListedTwiceIsFound(self):
        self.write("docs/architecture.md", PAGE + "| `lib` | All code. |\n")
        self.assertEqual(self.found(check), ["docs/architecture.md:11: lib is listed twice"])


if __name__ == "__main__":
    unittest.main()
