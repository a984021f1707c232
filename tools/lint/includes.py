# SPDX-FileCopyrightText: 2026 The Coterie authors
# SPDX-License-Identifier: MIT

"""No include points up, and none is part of a cycle.

All of lib shares one include root, so the compiler accepts an include of a target that is not linked. The order of the
targets stands in the CMakeLists.txt of each: a folder may include what its targets link, and what those link publicly.
Inside a target, a folder may include the folders that are declared before it with `…_folder(<name> …)`; where a target
declares no order, its folders may include one another as long as there is no cycle.
"""

import os
import pathlib
import re

from source_tree import files, main

TREES = ("lib", "app", "qml")
COMMAND = re.compile(r"([A-Za-z_]\w*)\s*\(((?:[^()]|\([^()]*\))*)\)")
INCLUDE = re.compile(r'\s*#\s*include\s+"([^"]+)"')
TARGETS = {"add_library", "add_executable", "qt_add_executable", "qt_add_qml_module"}
SCOPES = {"PUBLIC", "PRIVATE", "INTERFACE"}


class Module:
    """A folder with a CMakeLists.txt that declares targets, and what they link."""

    def __init__(self, folder):
        self.folder = folder
        self.targets = []
        self.links = {}  # name of a target to whether it is linked publicly
        self.order = []  # of the folders in it, lowest first


def read_module(root, listing):
    module = Module(listing.parent)
    text = re.sub(r"#.*", "", (root / listing).read_text(encoding="utf-8"))
    for name, arguments in COMMAND.findall(text):
        words = arguments.split()
        if not words or "$" in words[0]:
            continue
        if name in TARGETS:
            module.targets.append(words[0])
        elif name == "coterie_library":
            module.targets.append(f"coterie_{words[0]}")
        elif name.endswith("_folder"):
            module.order.append(words[0])
        elif name == "target_link_libraries":
            public = True
            for word in words[1:]:
                if word in SCOPES:
                    public = word != "PRIVATE"
                else:
                    module.links[word] = module.links.get(word, False) or public
    return module


def reachable(module, module_of_target):
    """The folders whose headers the module may include."""
    found = set()
    waiting = list(module.links)
    while waiting:
        other = module_of_target.get(waiting.pop())
        if other is not None and other.folder not in found:
            found.add(other.folder)
            waiting += [name for name, public in other.links.items() if public]
    return found


def cycle(graph):
    """The nodes of one cycle, the first of them repeated at the end; None if there is none."""
    done = set()

    def visit(node, path):
        if node in path:
            return path[path.index(node) :] + [node]
        if node in done:
            return None
        for following in sorted(graph.get(node, ())):
            found = visit(following, path + [node])
            if found:
                return found
        done.add(node)
        return None

    for start in sorted(graph):
        found = visit(start, [])
        if found:
            return found
    return None


class Includes:
    """The includes of a tree, each judged by the targets and folders at its two ends."""

    def __init__(self, root):
        self.root = root
        listings = [path for path in files(root, "CMakeLists.txt") if path.parts[0] in TREES]
        self.modules = {path.parent: read_module(root, path) for path in listings}
        self.modules = {folder: module for folder, module in self.modules.items() if module.targets}
        self.of_target = {target: module for module in self.modules.values() for target in module.targets}
        self.allowed = {folder: reachable(module, self.of_target) for folder, module in self.modules.items()}
        self.inner = {folder: {} for folder in self.modules}  # folders that include one another, of each module

    def owner(self, path):
        return next((self.modules[parent] for parent in path.parents if parent in self.modules), None)

    def resolve(self, path, name):
        """The file of ours that is included; None for a header of the system or one that a tool makes."""
        roots = [path.parent, pathlib.Path("lib"), *(parent for parent in path.parents if parent.parts)]
        found = next((start / name for start in roots if (self.root / start / name).is_file()), None)
        return pathlib.Path(os.path.normpath(found)) if found else None

    def problems(self):
        found = cycle(
            {
                str(folder): {str(self.of_target[name].folder) for name in module.links if name in self.of_target}
                - {str(folder)}
                for folder, module in self.modules.items()
            }
        )
        if found:
            yield "These targets link one another in a cycle: " + " -> ".join(found)
        for path in files(self.root, "*.h", "*.cpp"):
            module = self.owner(path) if path.parts[0] in TREES else None
            if module is not None:
                yield from self.problems_of(path, module)
        for folder, graph in self.inner.items():
            found = None if self.modules[folder].order else cycle(graph)
            if found:
                yield f"The folders of {folder} include one another in a cycle: " + " -> ".join(found)

    def problems_of(self, path, module):
        for number, line in enumerate((self.root / path).read_text(encoding="utf-8").splitlines(), 1):
            included = INCLUDE.match(line)
            target = self.resolve(path, included[1]) if included else None
            other = self.owner(target) if target is not None else None
            if other is None:
                continue
            problem = None
            if other is not module:
                if other.folder not in self.allowed[module.folder]:
                    problem = f"{module.folder} does not link {other.folder}"
            else:
                problem = self.inside(module, path, target)
            if problem:
                yield f'{path}:{number}: includes "{included[1]}", but {problem}'

    def inside(self, module, path, target):
        """What is wrong with an include from one folder of a module to another."""
        here, there = ((file.relative_to(module.folder).parts[:-1] or ("",))[0] for file in (path, target))
        if here == there:
            return None
        self.inner[module.folder].setdefault(here, set()).add(there)
        order = ["", *module.order]
        if len(order) == 1:
            return None
        for folder in (here, there):
            if folder not in order:
                return f"{module.folder}/CMakeLists.txt does not declare the folder {folder}"
        if order.index(there) > order.index(here):
            return f"{module.folder / there} is above {module.folder / here}"
        return None


def check(root):
    return Includes(root).problems()


if __name__ == "__main__":
    main(check)
