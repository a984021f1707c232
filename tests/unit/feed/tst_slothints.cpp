// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "feed/SlotHints.h"

#include <QMap>
#include <QRandomGenerator>
#include <QTest>

using namespace coterie;

/** The hash table of position hints. Names are numbers here, and also serve as times. */
class tst_slothints : public QObject {
    Q_OBJECT

private slots:
    void nothingIsFoundInNone();
    void findsWhatAMapFinds_data();
    void findsWhatAMapFinds();
};

namespace {

const SlotHints::Hint *find(const SlotHints &hints, quint32 hash, qint64 name)
{
    return hints.find(hash, [name](const SlotHints::Hint &hint) { return hint.microseconds == name; });
}

} // namespace

void tst_slothints::nothingIsFoundInNone()
{
    SlotHints hints;
    hints.prefetch(3);
    QCOMPARE(find(hints, 3, 1), nullptr);
    hints.insert({1, 3, 7});
    hints.remove(find(hints, 3, 1));
    QCOMPARE(find(hints, 3, 1), nullptr);
    QCOMPARE(hints.size(), std::size_t(0));
}

void tst_slothints::findsWhatAMapFinds_data()
{
    QTest::addColumn<quint32>("hashes");
    QTest::newRow("all of one hash") << quint32(1);
    QTest::newRow("few hashes") << quint32(5);
    QTest::newRow("many hashes") << quint32(1'000'000);
}

void tst_slothints::findsWhatAMapFinds()
{
    QFETCH(quint32, hashes);
    // Starting at the last slot, so that probes wrap around.
    const auto hashOf = [hashes](qint64 name) { return 0xffff'ffffU - quint32(name) % hashes; };
    constexpr int names = 60;
    QRandomGenerator random(1);
    SlotHints hints;
    QMap<qint64, quint32> expected;
    for (int step = 0; step < 20'000; ++step) {
        const auto name = qint64(random.bounded(names));
        const quint32 slot = random.bounded(1'000U);
        const SlotHints::Hint *held = find(hints, hashOf(name), name);
        QCOMPARE(held != nullptr, expected.contains(name));
        if (!held) {
            hints.insert({name, hashOf(name), slot});
            expected.insert(name, slot);
        } else if (random.bounded(2) == 0) {
            hints.remove(held);
            expected.remove(name);
        } else {
            hints.move(held, name, slot);
            expected.insert(name, slot);
        }
        QCOMPARE(hints.size(), std::size_t(expected.size()));
        for (auto each = expected.cbegin(); each != expected.cend(); ++each) {
            held = find(hints, hashOf(each.key()), each.key());
            QVERIFY(held);
            QCOMPARE(held->slot, each.value());
        }
    }
}

QTEST_APPLESS_MAIN(tst_slothints)
#include "tst_slothints.moc"
