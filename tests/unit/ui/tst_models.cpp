// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "support/Onlooker.h"
#include "ui/community/CommunitiesModel.h"
#include "ui/community/MembersModel.h"
#include "ui/notifications/NotificationHistoryModel.h"
#include "ui/notifications/ToastModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace coterie;
using namespace Qt::StringLiterals;
using namespace coterie::test;

namespace {

using Tester = QAbstractItemModelTester;

} // namespace

/** The guarantees of the other models to a view. */
class tst_models : public QObject {
    Q_OBJECT

private slots:
    void communitiesAreUpdatedInPlace()
    {
        // given
        CommunitiesModel model;
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        QSignalSpy added(&model, &CommunitiesModel::added);
        const auto top = [](const QString &token, qint64 members) {
            TopCommunity community;
            community.token = TokenAddress(token);
            community.symbol = u"$"_s + token;
            community.memberCount = members;
            return community;
        };
        model.setTop({top(u"A"_s, 1), top(u"B"_s, 2)});
        Community *first = model.at(0);

        // when one community is known, one is new, and one is added manually
        model.setTop({top(u"A"_s, 5), top(u"C"_s, 3)});
        Community *byHand = model.ensure(TokenAddress(u"D"_s));

        // then
        QCOMPARE(model.count(), 4);
        QCOMPARE(added.count(), 4);
        QCOMPARE(model.at(0), first);
        QCOMPARE(first->stats()->memberCount(), 5.0);
        QCOMPARE(model.ensure(TokenAddress(u"D"_s)), byHand);
        QCOMPARE(model.indexOf(byHand), 3);
        QCOMPARE(model.indexOf(nullptr), -1);
        QCOMPARE(model.index(3).data(CommunitiesModel::CommunityRole).value<Community *>(), byHand);
        QVERIFY(!model.at(4) && !model.at(-1));
        QCOMPARE(first->symbol(), u"$A"_s);
        QCOMPARE(first->name(), u"A"_s);

        // when all are removed
        model.clear();
        model.clear();
        QCOMPARE(model.count(), 0);
        QCOMPARE(model.unread(), 0);
    }

    void membersChangeInPlace()
    {
        MembersModel model;
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        const Onlooker onlooker(model);
        const auto member = [](const QString &name, qint64 messages) {
            return Member{UserId(name), name, {}, 10, messages};
        };
        QSignalSpy changes(&model, &MembersModel::dataChanged);
        QSignalSpy counts(&model, &MembersModel::countChanged);

        model.setMembers({member(u"ada"_s, 3), member(u"bob"_s, 2)});
        QVERIFY(onlooker.isUpToDate());
        model.setMembers({member(u"ada"_s, 3), member(u"cid"_s, 2), member(u"dan"_s, 1)});
        QVERIFY(onlooker.isUpToDate());
        QCOMPARE(changes.count(), 1); // ada is unchanged
        model.setMembers({member(u"dan"_s, 9)});
        QVERIFY(onlooker.isUpToDate());
        model.setMembers({});
        QVERIFY(onlooker.isUpToDate());
        QCOMPARE(counts.count(), 4);
        QCOMPARE(onlooker.resets, 0);
    }

    void noticesAreFewAndActOnce()
    {
        // given
        ToastModel model;
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        const Onlooker onlooker(model);
        int acted = 0;
        for (int i = 0; i < 6; ++i)
            model.add({ToastModel::Warning, QString::number(i), {}, u"Do"_s, [&acted, i] { acted = i; }});

        // then the oldest one was removed
        QCOMPARE(model.count(), 4);
        QCOMPARE(model.index(0).data(ToastModel::TitleRole).toString(), u"2"_s);
        QVERIFY(onlooker.isUpToDate());

        // when its action is invoked, the toast is removed; a second time does nothing
        const qreal id = model.index(1).data(ToastModel::ToastIdRole).toReal();
        model.act(id);
        QCOMPARE(acted, 3);
        acted = 0;
        model.act(id);
        model.dismiss(id);
        QCOMPARE(acted, 0);
        QCOMPARE(model.count(), 3);

        // when it is dismissed, the action is not invoked
        model.dismiss(model.index(0).data(ToastModel::ToastIdRole).toReal());
        QCOMPARE(acted, 0);
        QCOMPARE(model.count(), 2);
        QVERIFY(onlooker.isUpToDate());
    }

    void anActionMayAddANotice()
    {
        ToastModel model;
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.add({ToastModel::Warning, u"a"_s, {}, u"Do"_s, [&model] {
                       model.add({ToastModel::Good, u"b"_s, {}, {}});
                   }});
        model.act(model.index(0).data(ToastModel::ToastIdRole).toReal());
        QCOMPARE(model.count(), 1);
        QCOMPARE(model.index(0).data(ToastModel::TitleRole).toString(), u"b"_s);
    }

    void noticesAreListedNewestFirstAndSeenOnce()
    {
        NotificationHistoryModel model;
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        int acted = 0;
        for (int i = 0; i < 250; ++i)
            model.add({ToastModel::Warning, QString::number(i), {}, u"Do"_s, [&acted] { ++acted; }});
        QCOMPARE(model.count(), 200);
        QCOMPARE(model.unseen(), 200);
        QCOMPARE(model.index(0).data(ToastModel::TitleRole).toString(), u"249"_s);
        model.markSeen();
        QCOMPARE(model.unseen(), 0);
        model.add({ToastModel::Bad, u"new"_s, {}, {}, {}});
        QCOMPARE(model.unseen(), 1);

        // an entry's action can be invoked again, because the entry stays
        const qreal second = model.index(1).data(ToastModel::ToastIdRole).toReal();
        model.act(second);
        model.act(second);
        QCOMPARE(acted, 2);
        model.remove(second);
        QCOMPARE(model.count(), 199);
        model.clear();
        QCOMPARE(model.count(), 0);
        QCOMPARE(model.unseen(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_models)
#include "tst_models.moc"
