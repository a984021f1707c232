# SPDX-FileCopyrightText: 2026 The Coterie authors
# SPDX-License-Identifier: MIT

"""Rules and tests name each other: docs/requirements.md defines every rule that is cited, and tests hold every rule.

A rule has an id such as R3. It is cited in comments, in the names of tests ("R3_retryAfterHoldsBack"), and in the other
pages of docs, there in parentheses or headings. Keys of the keyboard look alike, so a comment puts them in quotes.
"""

import pathlib
import re

from source_tree import files, main

PAGE = pathlib.Path("docs/requirements.md")
ID = r"[RFPL]\d{1,2}"
RULE = re.compile(rf"### ({ID})\. \S")
LISTED_TEST = re.compile(r"`([\w/.-]+\.(?:cpp|qml|mjs|py))`")
LISTED_NAME = re.compile(rf"`((?:test_)?{ID}_\w+)`")
TEST_NAME = re.compile(rf"\b(?:test_)?((?:{ID}_)+)\w+")
# Not the placeholder %L1, the key Shift+F3, a key in quotes, or a part of a longer word.
CITED = re.compile(rf"(?<![\w%+\"'“`-])({ID})(?:(?:–| to )({ID}))?(?![\w\"'”`-])")
TEXT = r'"(?:\\.|[^"\\\n])*"|(?<!\w)\'(?:\\.|[^\'\\\n])*\''
COMMENTS = {
    "c": re.compile(rf'R"(\w*)\(.*?\)\1"|{TEXT}|(?P<comment>//[^\n]*|/\*.*?\*/)', re.S),
    "hash": re.compile(rf'(?P<docstring>""".*?""")|{TEXT}|(?P<comment>#[^\n]*)', re.S),
}
LANGUAGES = {"c": ("*.h", "*.cpp", "*.qml", "*.js", "*.mjs"), "hash": ("*.py", "*.cmake", "CMakeLists.txt", "dev")}


def read(path):
    return path.read_text(encoding="utf-8")


def ids_in(text):
    """The ids in a piece of prose, those of a span such as "F6–F8" among them, each with its offset."""
    for match in CITED.finditer(text):
        first, last = match[1], match[2]
        if last is None or last[0] != first[0]:
            last = first
        for number in range(int(first[1:]), int(last[1:]) + 1):
            yield f"{first[0]}{number}", match.start()


def prose_of_source(text, language):
    for match in COMMENTS[language].finditer(text):
        for group in match.re.groupindex:
            if match[group]:
                yield match[group], match.start()


def prose_of_page(text):
    """Headings, and what stands in parentheses: elsewhere a page may speak of keys."""
    for match in re.finditer(r"^#+ .*$|\([^()]*\)", text, re.M):
        yield match[0], match.start()


def citations(root):
    """Every id that is cited anywhere: the id, the file, and the line."""
    for language, patterns in LANGUAGES.items():
        for path in files(root, *patterns):
            text = read(root / path)
            cited = list(names_of_tests(path, text))
            for prose, start in prose_of_source(text, language):
                cited += [(rule, start + at) for rule, at in ids_in(prose)]
            for rule, at in cited:
                yield rule, path, text.count("\n", 0, at) + 1
    for path in files(root, "*.md"):
        text = read(root / path)
        for prose, start in prose_of_page(text):
            for rule, at in ids_in(prose):
                yield rule, path, text.count("\n", 0, start + at) + 1


def names_of_tests(path, text):
    if path.parts[0] != "tests":
        return
    for match in TEST_NAME.finditer(text):
        for rule in match[1].split("_")[:-1]:
            yield rule, match.start()


class Rule:
    def __init__(self, line):
        self.line = line
        self.tests = []  # the files that are listed below it, relative to tests


class Page:
    """What docs/requirements.md says."""

    def __init__(self, text):
        self.rules = {}
        self.defined_twice = []  # an id and a line for each
        self.tests = []  # each file that is named anywhere, with its line
        self.names = []  # the same of names of tests
        rule = None
        for number, line in enumerate(text.splitlines(), 1):
            heading = RULE.match(line)
            if heading and heading[1] in self.rules:
                self.defined_twice.append((heading[1], number))
            elif heading:
                rule = self.rules[heading[1]] = Rule(number)
            elif line.startswith("#"):
                rule = None
            listed = LISTED_TEST.findall(line)
            self.tests += [(test, number) for test in listed]
            self.names += [(name, number) for name in LISTED_NAME.findall(line)]
            if rule is not None:
                rule.tests += listed


def check(root):
    page = Page(read(root / PAGE))
    named_after = {}  # the files that have a test whose name begins with a rule, relative to tests
    mentions = {}  # the files that cite it at all
    for rule, path, line in citations(root):
        mentions.setdefault(rule, set()).add(path)
        if rule not in page.rules:
            yield f"{path}:{line}: {rule} is not defined in {PAGE}"
    tests = {path: read(root / "tests" / path) for path in files(root / "tests", "*.cpp", "*.qml")}
    for path, text in tests.items():
        for rule, _ in names_of_tests(pathlib.Path("tests") / path, text):
            named_after.setdefault(rule, set()).add(path.as_posix())

    for rule, line in page.defined_twice:
        yield f"{PAGE}:{line}: {rule} is defined twice"
    for test, line in page.tests:
        if not (root / "tests" / test).is_file():
            yield f"{PAGE}:{line}: there is no tests/{test}"
    for name, line in page.names:
        if not any(re.search(rf"\b{name}\b", text) for text in tests.values()):
            yield f"{PAGE}:{line}: there is no test {name}"
    for name, rule in page.rules.items():
        if name not in named_after:
            yield f"{PAGE}:{rule.line}: no test is named after {name}"
        for test in rule.tests:
            if (root / "tests" / test).is_file() and pathlib.Path("tests") / test not in mentions.get(name, ()):
                yield f"{PAGE}:{rule.line}: {name} lists tests/{test}, which does not cite it"
        for test in sorted(named_after.get(name, set()) - set(rule.tests)):
            yield f"{PAGE}:{rule.line}: {name} does not list tests/{test}, which has tests named after it"


if __name__ == "__main__":
    main(check)
