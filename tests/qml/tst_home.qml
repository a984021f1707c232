// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Coterie
import Coterie.Controls
import Coterie.Core

Item {
    id: root

    height: 820
    width: 1280

    Desk {
        id: desk

        anchors.fill: parent
        focus: true
        detailsInDrawer: false
        sidebarInDrawer: false
    }

    SignalSpy {
        id: refreshed

        signalName: "refreshed"
        target: AppController.home
    }

    CoterieTest {
        // Opens the home feed and waits for its rows.
        function home(): HomeView {
            if (!AppController.navigation.atHome)
                openCommunity();
            AppController.navigation.goHome();
            tryVerify(() => named(desk, "home") !== null);
            tryCompare(AppController.home, "stage", HomeFeed.Ready, 15000);
            tryVerify(() => named(desk, "home.row") !== null);
            return named(desk, "home") as HomeView;
        }

        function rowsOf(view: Item): var {
            return all(view, item => item.objectName === "home.row").sort((a, b) => a.y - b.y);
        }

        function cleanup() {
            AppController.communities.model.at(0).draft.text = "";
            desk.detailsInDrawer = false;
            desk.sidebarInDrawer = false;
            root.width = 1280;
            AppController.navigation.current = AppController.communities.model.at(0);
        }

        function test_itIsTheFirstOfTheSidebar() {
            openCommunity();
            const item = named(desk, "sidebar.home");
            compare(item.Accessible.checked, false);
            mouseClick(item);
            verify(AppController.navigation.atHome);
            verify(AppController.navigation.current === null);
            compare(item.Accessible.checked, true);
            home();
            verify(named(desk, "home.title") !== null);
            verify(named(desk, "details.token") === null);
            verifyPlain(named(desk, "home"), 20);
            verifyAccessible(named(desk, "home"), 3);
        }

        function test_aRowSaysWhoWhereAndWhat() {
            const row = rowsOf(home())[0];
            verify(row.Accessible.name.startsWith(Format.sentence("%1 in %2", [row.username, row.symbol])));
            verify(row.Accessible.name.endsWith(Format.isolated(row.content)));
            compare(row.Accessible.role, Accessible.ListItem);
            verify(row.Accessible.description.indexOf("like") >= 0);
            compare(named(row, "home.row.content").text, row.content);
        }

        function test_theChipOpensTheCommunity() {
            const row = rowsOf(home())[0];
            const token = row.tokenAddress;
            mouseClick(named(row, "home.row.community"));
            compare(AppController.navigation.current.tokenAddress, token);
            verify(!AppController.navigation.atHome);
        }

        function test_aRowOpensItsMessage() {
            const view = home();
            const inSight = () => rowsOf(view).find(one => one.mapToItem(view, 0, 0).y >= Metrics.headerHeight);
            // The feed may still be refreshed, which moves the rows.
            tryVerify(() => {
                    const before = inSight()?.mapToItem(view, 0, 0).y;
                    nextFrame(desk);
                    nextFrame(desk);
                    return !AppController.home.refreshing && inSight()?.mapToItem(view, 0, 0).y === before;
                });
            const row = inSight();
            const content = row.content;
            const token = row.tokenAddress;
            mouseClick(row, row.width / 2, 30);
            tryVerify(() => AppController.navigation.current !== null);
            compare(AppController.navigation.current.tokenAddress, token);
            tryVerify(() => {
                    const focused = desk.Window.activeFocusItem;
                    return focused instanceof FeedRow && focused.content === content;
                }, 15000);
        }

        function test_repliesOpenTheThread() {
            const view = home();
            view.showTop();
            nextFrame(desk);
            const row = rowsOf(view).find(one => one.replyCount > 0 && one.mapToItem(desk, 0, 0).y > 80 && one.mapToItem(desk, 0, one.height).y < desk.height);
            verify(row, "no row with replies");
            const id = row.messageId;
            mouseClick(named(row, "home.row.replies"));
            tryVerify(() => AppController.navigation.current !== null && AppController.navigation.current.threads.current !== null);
            compare(AppController.navigation.current.threads.current.rootId, id);
            AppController.navigation.current.threads.close();
        }

        function test_at360_theHeadHasRoom_data(): var {
            return [{
                    "tag": "all fits",
                    "title": "Home feed"
                }, {
                    "tag": "long words",
                    "title": "Hôôômé fééééd öf âll"
                }];
        }

        function test_at360_theHeadHasRoom(data) {
            desk.detailsInDrawer = true;
            desk.sidebarInDrawer = true;
            root.width = 360;
            const view = home();
            const title = named(view, "home.title");
            title.text = data.title;
            nextFrame(view);
            const end = item => item.mapToItem(view, item.width, 0).x;
            const refresh = named(view, "home.refresh");
            verify(end(refresh) <= 360 - Theme.space3, String(end(refresh)));
            verify(end(title) <= refresh.mapToItem(view, 0, 0).x - Theme.space2);
            verify(!title.truncated);
            const mark = named(view, "home.sandbox");
            verify(mark === null || end(mark) <= refresh.mapToItem(view, 0, 0).x - Theme.space2);
        }

        function test_writing_goesToTheCommunityOneCameFrom() {
            openCommunity();
            const last = AppController.communities.model.at(1);
            AppController.navigation.current = last;
            home();
            keyClick("n");
            verify(AppController.navigation.current === last);
            tryVerify(() => named(desk, "composer.text") !== null && named(desk, "composer.text").activeFocus);
            compare(last.draft.text, "");
        }

        function test_keysGoThroughTheRows() {
            const view = home();
            view.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_J);
            keyClick(Qt.Key_J);
            const focused = desk.Window.activeFocusItem as HomeRow;
            verify(focused !== null);
            keyClick(Qt.Key_K);
            verify(desk.Window.activeFocusItem !== focused);
            keyClick(Qt.Key_Return);
            tryVerify(() => AppController.navigation.current !== null);
        }

        function test_whoScrollsGetsMore() {
            const view = home();
            const list = findList(view);
            const before = AppController.home.count;
            verify(AppController.home.hasMore, "the sandbox has too few messages for this test");
            list.contentY = list.originY + list.contentHeight - list.height;
            tryVerify(() => AppController.home.count > before, 15000);
        }

        function findList(view: Item): ListView {
            return all(view, item => item instanceof ListView)[0] as ListView;
        }

        function test_refreshKey_keepsThePlace() {
            const view = home();
            const list = findList(view);
            list.contentY = 700;
            tryVerify(() => rowsOf(view).length > 3);
            view.remember();
            const id = AppController.home.placeId();
            const offset = AppController.home.placeOffset();
            verify(id !== "");
            refreshed.clear();
            keyClick(Qt.Key_F5);
            tryCompare(refreshed, "count", 1, 15000);
            tryVerify(() => {
                    const row = rowsOf(view).find(one => one.messageId === id);
                    return row !== undefined && Math.abs(row.y - list.contentY - offset) < 2;
                });
        }

        function test_whoComesBackFindsTheirPlace() {
            const list = findList(home());
            list.contentY = 600;
            tryVerify(() => list.itemAtIndex(list.indexAt(100, list.contentY + 200)) !== null);
            (named(desk, "home") as HomeView).remember();
            const id = AppController.home.placeId();
            const offset = AppController.home.placeOffset();
            AppController.navigation.current = AppController.communities.model.at(1);
            tryVerify(() => named(desk, "home") === null);
            const again = home();
            tryVerify(() => {
                    const row = rowsOf(again).find(one => one.messageId === id);
                    return row !== undefined && Math.abs(row.y - findList(again).contentY - offset) < 2;
                });
            again.showTop();
            verify(again.atTop);
        }

        function test_altUp_reachesItFromTheFirstCommunity() {
            openCommunity();
            AppController.navigation.current = AppController.communities.model.at(0);
            desk.forceActiveFocus(Qt.OtherFocusReason);
            keyClick(Qt.Key_Up, Qt.AltModifier);
            verify(AppController.navigation.atHome);
            keyClick(Qt.Key_Up, Qt.AltModifier);
            verify(AppController.navigation.atHome);
            keyClick(Qt.Key_Down, Qt.AltModifier);
            verify(AppController.navigation.current === AppController.communities.model.at(0));
            keyClick(Qt.Key_0, Qt.ControlModifier);
            verify(AppController.navigation.atHome);
            keyClick(Qt.Key_2, Qt.ControlModifier);
            verify(AppController.navigation.current === AppController.communities.model.at(1));
        }

        name: "Home"
    }
}
