// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/composer/EmojiCompletion.h"
#include "ui/composer/EmojiModel.h"
#include "ui/composer/EmojiTable.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <set>

using namespace coterie;
using namespace Qt::StringLiterals;

/** The table of emoji, its search, and the completion of names. */
class tst_emoji : public QObject {
    Q_OBJECT

private slots:
    void everyEmojiHasItsOwnName()
    {
        std::set<QString> names;
        std::set<QString> texts;
        for (const Emoji &emoji : emojiTable()) {
            QVERIFY2(names.insert(QString::fromLatin1(emoji.name)).second, emoji.name);
            QVERIFY2(texts.insert(emoji.string()).second, emoji.name);
            QVERIFY(emojiNamed(emoji.title().replace(u' ', u'_')) == &emoji);
        }
        QVERIFY(names.size() > 500);
    }

    void emojiAreFoundByNameFirst_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("first");
        QTest::newRow("name") << u"rocket"_s << u"🚀"_s;
        QTest::newRow("beginning") << u"roc"_s << u"🚀"_s;
        QTest::newRow("the name before those that begin so") << u"cat"_s << u"🐱"_s;
        QTest::newRow("the shortest of those") << u"hea"_s << u"❤️"_s;
        QTest::newRow("two words") << u"Thumbs  UP"_s << u"👍"_s;
        QTest::newRow("as typed between colons") << u"heart_eyes"_s << u"😍"_s;
        QTest::newRow("without underscores") << u"thumbsup"_s << u"👍"_s;
        QTest::newRow("plus one") << u"+1"_s << u"👍"_s;
        QTest::newRow("minus one") << u"-1"_s << u"👎"_s;
        QTest::newRow("a number") << u"100"_s << u"💯"_s;
        QTest::newRow("another word") << u"stonks"_s << u"📈"_s;
        QTest::newRow("none") << u"zzzz"_s << QString();
    }

    void emojiAreFoundByNameFirst()
    {
        QFETCH(QString, query);
        QFETCH(QString, first);
        EmojiModel model;
        model.setQuery(query);
        QCOMPARE(model.at(0), first);
    }

    void thePickerHasThoseUsedLastInFront()
    {
        EmojiModel model;
        const QAbstractItemModelTester tester(&model);
        const int all = model.count();
        const int groups = int(model.groups().size());
        model.setRecent({u"🚀"_s, u"not one"_s, u"🔥"_s});
        QCOMPARE(model.count(), all + 2);
        QCOMPARE(model.at(0), u"🚀"_s);
        QCOMPARE(model.groups().size(), groups + 1);
        for (int group = 0; group < model.groups().size(); ++group)
            QCOMPARE(model.groupAt(model.groups().at(group).toMap().value(u"row"_s).toInt()), group);
        model.setQuery(u"fire"_s);
        QVERIFY(model.groups().isEmpty());
        QCOMPARE(model.index(0).data(EmojiModel::NameRole).toString(), u"fire"_s);
        QCOMPARE(EmojiModel::withRecent({u"a"_s, u"b"_s}, u"b"_s), (QStringList{u"b"_s, u"a"_s}));
        QStringList many;
        for (int i = 0; i < 30; ++i)
            many = EmojiModel::withRecent(many, QString::number(i));
        QCOMPARE(many.size(), 24);
        QCOMPARE(many.first(), u"29"_s);
    }

    void aNameAfterAColonIsCompleted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("first");
        QTest::newRow("two letters") << u":ro"_s << u"rofl"_s;
        QTest::newRow("one letter") << u":r"_s << QString();
        QTest::newRow("within words") << u"to the (:rocke"_s << u"rocket"_s;
        QTest::newRow("plus one") << u":+1"_s << u"thumbs up"_s;
        QTest::newRow("minus one") << u":-1"_s << u"thumbs down"_s;
        QTest::newRow("a number") << u":100"_s << u"hundred"_s;
        QTest::newRow("without underscores") << u":thumbsup"_s << u"thumbs up"_s;
        QTest::newRow("a laugh") << u":-D"_s << QString();
        QTest::newRow("a time") << u"at 10:30"_s << QString();
        QTest::newRow("an address") << u"http://ro"_s << QString();
        QTest::newRow("a ratio") << u"a:ro"_s << QString();
        QTest::newRow("nothing so named") << u":zzzz"_s << QString();
    }

    void aNameAfterAColonIsCompleted()
    {
        QFETCH(QString, text);
        QFETCH(QString, first);
        EmojiCompletion completion;
        for (int length = 1; length <= text.size(); ++length)
            completion.look(text.first(length), length);
        QCOMPARE(completion.isActive(), !first.isEmpty());
        QCOMPARE(completion.currentName(), first);
    }

    void theChosenNameIsReplaced()
    {
        EmojiCompletion completion;
        QStringList replaced;
        connect(&completion, &EmojiCompletion::replaced, this, [&](int start, int end, const QString &emoji) {
            replaced << u"%1 %2 %3"_s.arg(start).arg(end).arg(emoji);
        });
        const auto type = [&completion](const QString &text) {
            for (int length = 1; length <= text.size(); ++length)
                completion.look(text.first(length), length);
        };
        type(u"gm :rocke"_s);
        completion.accept();
        QVERIFY(!completion.isActive());
        completion.look({}, 0);
        type(u":fire:"_s); // complete, so no list is needed
        completion.look({}, 0);
        for (const auto &text : {u":+1:"_s, u":-1:"_s, u":100:"_s, u":thumbsup:"_s, u":ThumbsDown:"_s}) {
            type(text);
            completion.look({}, 0);
        }
        type(u"10:30:"_s);
        type(u":nosuch:"_s);
        completion.look(u"pasted :fire:"_s, 13);
        QCOMPARE(replaced,
                 (QStringList{u"3 9 🚀"_s, u"0 6 🔥"_s, u"0 4 👍"_s, u"0 4 👎"_s, u"0 5 💯"_s, u"0 10 👍"_s, u"0 12 👎"_s}));

        // Up and Down wrap around
        completion.look({}, 0);
        type(u":heart"_s);
        QVERIFY(completion.choices().size() > 2);
        completion.step(-1);
        QCOMPARE(completion.current(), int(completion.choices().size()) - 1);
        completion.step(1);
        QCOMPARE(completion.current(), 0);

        // Escape ignores this colon
        completion.dismiss();
        completion.look(u":hearts"_s, 7);
        QVERIFY(!completion.isActive());
        completion.look(u":heart"_s, 6);
        completion.look(u":hear"_s, 2); // the cursor moved
        QVERIFY(!completion.isActive());
    }
};

QTEST_GUILESS_MAIN(tst_emoji)
#include "tst_emoji.moc"
