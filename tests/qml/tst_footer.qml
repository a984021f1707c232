// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import QtTest
import Coterie
import Coterie.Core

// The footer of a list in each state.
Item {
    id: root

    height: 500
    width: 600

    FeedFooter {
        id: footer

        count: 0
        endWords: "These are all."
        failure: ""
        failureTitle: "It could not be loaded"
        hasOlder: false
        leftOut: 0
        loadingOlder: false
        olderError: ""
        stage: CommunityTimeline.Idle
        width: parent.width
    }

    SignalSpy {
        id: older

        signalName: "olderAsked"
        target: footer
    }

    SignalSpy {
        id: retried

        signalName: "retryAsked"
        target: footer
    }

    SignalSpy {
        id: filter

        signalName: "filterAsked"
        target: footer
    }

    CoterieTest {
        function cleanup() {
            footer.count = 0;
            footer.failure = footer.olderError = "";
            footer.hasOlder = footer.loadingOlder = false;
            footer.leftOut = 0;
            footer.stage = CommunityTimeline.Idle;
        }

        function words(): var {
            return all(footer, item => item instanceof Text && item.text !== "").map(text => text.text);
        }

        function test_loading_showsBones() {
            footer.stage = CommunityTimeline.Loading;
            verify(all(footer, item => item instanceof FeedSkeleton).length === 1);
        }

        function test_empty_saysWhatToDo() {
            footer.stage = CommunityTimeline.Ready;
            verify(named(footer, "feed.empty") !== null);
        }

        function test_failure_hasItsReasonAndAWayOn() {
            footer.failure = "The service is busy.";
            footer.stage = CommunityTimeline.Failed;
            compare(words().slice(0, 2), ["It could not be loaded", "The service is busy."]);
            retried.clear();
            mouseClick(named(footer, "feed.retry"));
            compare(retried.count, 1);
        }

        function test_older_areLoadingAndFailAndCanBeTriedAgain() {
            footer.stage = CommunityTimeline.Ready;
            footer.count = 50;
            footer.hasOlder = true;
            older.clear();
            compare(words(), ["Load Older Posts"]);
            mouseClick(named(footer, "feed.older"));
            footer.loadingOlder = true;
            verify(named(footer, "feed.older") === null);
            footer.loadingOlder = false;
            footer.olderError = "no route";
            compare(words(), ["Could not load older posts (no route) · Retry"]);
            mouseClick(named(footer, "feed.older"));
            compare(older.count, 2);
            footer.olderError = "";
            footer.hasOlder = false;
            compare(words(), ["These are all."]);
        }

        function test_F5_allLeftOut_leadsToTheFilterAndToOlderRows() {
            footer.leftOut = 3;
            footer.stage = CommunityTimeline.Ready;
            footer.hasOlder = true;
            filter.clear();
            older.clear();
            verify(words().includes("3 posts were marked by moderation."));
            mouseClick(named(footer, "feed.leftOut.filter"));
            mouseClick(named(footer, "feed.older"));
            compare(filter.count, 1);
            compare(older.count, 1);
            footer.hasOlder = false;
            verify(named(footer, "feed.older") === null);
            verify(named(footer, "feed.leftOut") !== null);
        }

        name: "FeedFooter"
    }
}
