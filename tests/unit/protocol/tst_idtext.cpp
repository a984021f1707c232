// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "protocol/Ids.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

using coterie::IdText;
using coterie::MessageId;

namespace {

// UUIDs as the service writes them, similar texts, and different ones.
const QStringList texts{
    u""_s,
    u"m1"_s,
    u"5b0c6a1e-3f5d-4c1b-9d2e-000000000001"_s,
    u"5b0c6a1e-3f5d-4c1b-9d2e-000000000002"_s,
    u"5b0c6a1e-3f5d-4c1b-9d2f-000000000001"_s,
    u"5b0c6a1f-3f5d-4c1b-9d2e-000000000001"_s,
    u"ffffffff-ffff-ffff-ffff-ffffffffffff"_s,
    u"00000000-0000-0000-0000-000000000000"_s,
    u"00000000-0000-0000-0000-000000000001"_s,
    u"5B0C6A1E-3f5d-4c1b-9d2e-000000000001"_s,
    u"5b0c6a1e-3f5d-4c1b-9d2e-00000000000g"_s,
    u"5b0c6a1e-3f5d-4c1b-9d2e-0000000000011"_s,
    u"5b0c6a1e-3f5d-4c1b-9d2e-00000000001"_s,
    u"5b0c6a1e+3f5d-4c1b-9d2e-000000000001"_s,
    u"5b0c6a1e3-f5d-4c1b-9d2e-000000000001"_s,
    u"5b0c6a1e-3f5d-4c1b-9d2e-00000000000\u0131"_s, // its low byte is the digit 1
    u"{5b0c6a1e-3f5d-4c1b-9d2e-00000000001}"_s,
    u"0x2e1f3a5b7c9d0e1f2a3b4c5d6e7f8091a2b3c4d5"_s,
};

} // namespace

class tst_idtext : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTextComesBack()
    {
        for (const QString &text : texts) {
            QCOMPARE(IdText(text).text(), text);
            QCOMPARE(IdText(text).isEmpty(), text.isEmpty());
            if (const auto uuid = IdText::fromUuid(text.toStdString())) {
                QCOMPARE(uuid->text(), text);
                QVERIFY(*uuid == IdText(text));
            }
        }
    }

    void aUuidNeedsNoMemoryOfItsOwn()
    {
        QCOMPARE(IdText(texts[2]).heapBytes(), 0);
        QVERIFY(IdText::fromUuid(texts[2].toStdString()));
        QVERIFY(IdText(texts[9]).heapBytes() > 0);
        QVERIFY(!IdText::fromUuid(texts[9].toStdString()));
    }

    void equalityAndOrderAreThoseOfTheTexts()
    {
        for (const QString &a : texts) {
            for (const QString &b : texts) {
                QCOMPARE(MessageId(a) == MessageId(b), a == b);
                QCOMPARE(MessageId(a) < MessageId(b), a < b);
                QVERIFY(a != b || qHash(MessageId(a), 7) == qHash(MessageId(b), 7));
            }
        }
    }

    void hashesOfNeighboursFallApart()
    {
        QSet<size_t> buckets;
        for (int i = 0; i < 1'000; ++i)
            buckets.insert(qHash(MessageId(u"5b0c6a1e-3f5d-4c1b-9d2e-%1"_s.arg(i, 12, 16, QChar(u'0'))), 1) % 4'096);
        // The expected number of distinct values: 4,096 × (1 - e^(-1000/4096)) = 887.
        QVERIFY2(buckets.size() > 800, qPrintable(QString::number(buckets.size())));
    }
};

QTEST_APPLESS_MAIN(tst_idtext)
#include "tst_idtext.moc"
