# SPDX-FileCopyrightText: 2026 The Coterie authors
# SPDX-License-Identifier: MIT

"""No line is wider than 120 columns. In QML only comments count, for qmlformat keeps each expression on one line."""

import re

from source_tree import files, main

LIMIT = 120
PATTERNS = ("*.h", "*.cpp", "*.qml", "*.js", "*.mjs", "*.py", "*.cmake", "CMakeLists.txt", "dev")
COMMENT = re.compile(r"\s*(//|/\*|\*)")


def check(root):
    for path in files(root, *PATTERNS):
        for number, line in enumerate((root / path).read_text(encoding="utf-8").splitlines(), 1):
            if len(line) > LIMIT and (path.suffix != ".qml" or COMMENT.match(line)):
                yield f"{path}:{number}: {len(line)} columns; at most {LIMIT} are allowed"


if __name__ == "__main__":
    main(check)
