# SPDX-FileCopyrightText: 2026 The Coterie authors
# SPDX-License-Identifier: MIT

import unittest

from includes import check
from tree import TreeTest


class IncludesTest(TreeTest):
    files = {
        "lib/CMakeLists.txt": "function(coterie_library folder)\n"
        "add_library(coterie_${folder} STATIC)\nendfunction()\n",
        "lib/log/CMakeLists.txt": "coterie_library(log Log.h)\n",
        "lib/log/Log.h": "#include <QString>\n",
        "lib/api/CMakeLists.txt": "coterie_library(api Api.h)\n"
        "target_link_libraries(coterie_api PUBLIC Qt6::Core PRIVATE coterie_log) # not public\n",
        "lib/api/Api.h": '#include "log/Log.h"\n#include "api/Api.h"\n',
        "lib/ui/CMakeLists.txt": "qt_add_qml_module(coterie_ui URI Ui SOURCES Log.h)\n"
        "target_link_libraries(coterie_ui PUBLIC coterie_api)\n"
        "function(ui_folder folder)\nendfunction()\n"
        "ui_folder(text Text.h)\nui_folder(feed Feed.h)\n",
        "lib/ui/Log.h": "",
        "lib/ui/text/Text.h": "",
        "lib/ui/feed/Feed.h": '#include "ui/Log.h"\n#include "ui/text/Text.h"\n#include "api/Api.h"\n',
        "app/window/CMakeLists.txt": "add_executable(window main.cpp)\n"
        "target_link_libraries(window PRIVATE coterie_ui)\n",
        "app/window/main.cpp": '#include "Arguments.h"\n#include "ui/feed/Feed.h"\n#include "api/Api.h"\n',
        "app/window/Arguments.h": "",
    }

    def test_includesOfWhatIsLinkedAreFine(self):
        self.assertEqual(self.found(check), [])

    def test_anIncludeThatPointsUpIsFound(self):
        self.write("lib/log/Log.h", '\n#include "api/Api.h"\n')
        self.assertEqual(
            self.found(check), ['lib/log/Log.h:2: includes "api/Api.h", but lib/log does not link lib/api']
        )

    def test_whatIsLinkedPrivatelyIsNotHandedOn(self):
        self.write("lib/ui/text/Text.h", '#include "log/Log.h"\n')
        self.assertEqual(
            self.found(check), ['lib/ui/text/Text.h:1: includes "log/Log.h", but lib/ui does not link lib/log']
        )

    def test_aLibraryThatIncludesAProgramIsFound(self):
        self.write("lib/log/Log.h", '#include "../../app/window/Arguments.h"\n')
        self.assertEqual(
            self.found(check),
            ['lib/log/Log.h:1: includes "../../app/window/Arguments.h", but lib/log does not link app/window'],
        )

    def test_targetsThatLinkEachOtherAreFound(self):
        self.write("lib/log/CMakeLists.txt", "coterie_library(log)\ntarget_link_libraries(coterie_log coterie_ui)\n")
        self.assertEqual(
            self.found(check), ["These targets link one another in a cycle: lib/ui -> lib/api -> lib/log -> lib/ui"]
        )

    def test_aFolderThatReachesForAnUpperOneIsFound(self):
        self.write("lib/ui/text/Text.cpp", '#include "ui/feed/Feed.h"\n')
        self.assertEqual(
            self.found(check),
            ['lib/ui/text/Text.cpp:1: includes "ui/feed/Feed.h", but lib/ui/feed is above lib/ui/text'],
        )

    def test_whatAllFoldersShareIncludesNoneOfThem(self):
        self.write("lib/ui/Log.h", '#include "ui/text/Text.h"\n')
        self.assertEqual(
            self.found(check), ['lib/ui/Log.h:1: includes "ui/text/Text.h", but lib/ui/text is above lib/ui']
        )

    def test_aFolderThatIsNotDeclaredIsFound(self):
        self.write("lib/ui/new/New.h", '#include "ui/text/Text.h"\n')
        problem = "lib/ui/CMakeLists.txt does not declare the folder new"
        self.assertEqual(self.found(check), [f'lib/ui/new/New.h:1: includes "ui/text/Text.h", but {problem}'])

    def test_foldersWithoutAnOrderMayNotFormACycle(self):
        self.write("lib/log/one/One.h", '#include "log/two/Two.h"\n')
        self.write("lib/log/two/Two.h", "")
        self.assertEqual(self.found(check), [])
        self.write("lib/log/two/Two.h", '#include "log/one/One.h"\n')
        self.assertEqual(
            self.found(check), ["The folders of lib/log include one another in a cycle: one -> two -> one"]
        )


if __name__ == "__main__":
    unittest.main()
