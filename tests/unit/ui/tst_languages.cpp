// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/settings/Languages.h"
#include "ui/settings/PseudoTranslator.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace coterie;

namespace {

/** A text of a catalog. */
struct Entry {
    QString context = {};
    QString source = {};
    QStringList translations = {}; ///< one, or one for each plural form
    bool plural = false;
    bool finished = true;
};

QList<Entry> entriesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Entry> entries;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            entries.append({.context = context});
            entries.last().plural = xml.attributes().value("numerus"_L1) == "yes"_L1;
        } else if (xml.name() == "source"_L1) {
            entries.last().source = xml.readElementText();
        } else if (xml.name() == "numerusform"_L1) {
            entries.last().translations.append(xml.readElementText());
        } else if (xml.name() == "translation"_L1) {
            Entry &entry = entries.last();
            entry.finished = xml.attributes().value("type"_L1) != "unfinished"_L1;
            if (!entry.plural)
                entry.translations = {xml.readElementText()};
        }
    }
    return entries;
}

/** Returns the placeholders of a text, sorted: "%1", "%L2", "%n". */
QStringList placeholdersOf(const QString &text)
{
    static const QRegularExpression placeholder(u"%(?:L?[0-9]{1,2}|L?n)"_s);
    QStringList found;
    for (auto matches = placeholder.globalMatch(text); matches.hasNext();)
        found.append(matches.next().captured());
    found.sort();
    return found;
}

/** Returns whether the translation keeps leading and trailing white space, as before a unit. */
bool hasSpaceOf(const QString &source, const QString &translation)
{
    return (!source.front().isSpace() || translation.front().isSpace())
           && (!source.back().isSpace() || translation.back().isSpace());
}

/** Returns what is wrong with a translation; empty if nothing is. */
QString faultOf(const Entry &entry)
{
    if (!entry.finished || entry.translations.isEmpty() || entry.translations.contains(QString()))
        return u"has no translation"_s;
    const QStringList wanted = placeholdersOf(entry.source);
    for (qsizetype form = 0; form < entry.translations.size(); ++form) {
        const QString &translation = entry.translations.at(form);
        QStringList there = placeholdersOf(translation);
        if (entry.plural && form == 0 && there.size() + 1 == wanted.size())
            there = placeholdersOf(translation + (wanted.contains(u"%Ln"_s) ? u"%Ln"_s : u"%n"_s)); // "a post"
        if (there != wanted)
            return u"has other placeholders: "_s + translation;
        if (!hasSpaceOf(entry.source, translation))
            return u"has lost the space around it: "_s + translation;
    }
    return {};
}

} // namespace

class tst_languages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void find_data();
    void find();
    void find_refusesWhatIsNoLanguage();
    void choices_beginWithTheDesktops();
    void made_keepsPlaceholdersAndGrows_data();
    void made_keepsPlaceholdersAndGrows();
    void made_leavesQtAndDatesAlone();
    void faults_areFound();
    void catalogues_areCompleteAndCurrent_data();
    void catalogues_areCompleteAndCurrent();
};

void tst_languages::find_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("desktop");
    QTest::addColumn<QString>("catalogue");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<bool>("mirrored");

    QTest::newRow("the desktop's") << u""_s << u"de_AT"_s << u"de"_s << u"de_AT"_s << false;
    QTest::newRow("a desktop without a catalogue") << u""_s << u"fr_FR"_s << u"en"_s << u"fr_FR"_s << false;
    QTest::newRow("English words read rightwards") << u""_s << u"ar_EG"_s << u"en"_s << u"ar_EG"_s << false;
    QTest::newRow("another than the desktop's") << u"es"_s << u"en_US"_s << u"es"_s << u"es_ES"_s << false;
    QTest::newRow("the desktop's country") << u"es"_s << u"es_MX"_s << u"es"_s << u"es_MX"_s << false;
    QTest::newRow("a country of one's own") << u"es_AR"_s << u"es_MX"_s << u"es"_s << u"es_AR"_s << false;
    QTest::newRow("as the web writes it") << u"de-CH"_s << u"en_US"_s << u"de"_s << u"de_CH"_s << false;
    QTest::newRow("asked for, without a catalogue") << u"ar"_s << u"en_US"_s << u"en"_s << u"ar_EG"_s << true;
    QTest::newRow("longer") << u"pseudo"_s << u"en_US"_s << u"en"_s << u"en_US"_s << false;
    QTest::newRow("from the right") << u"rtl"_s << u"en_US"_s << u"en"_s << u"he_IL"_s << true;
}

void tst_languages::find()
{
    QFETCH(const QString, wanted);
    QFETCH(const QString, desktop);
    const std::optional<Language> found = Languages::find(wanted, QLocale(desktop));
    QVERIFY(found);
    QTEST(found->catalogue, "catalogue");
    QTEST(found->locale.name(), "locale");
    QTEST(found->mirrored, "mirrored");
    QCOMPARE(found->accented, wanted == "pseudo"_L1);
}

void tst_languages::find_refusesWhatIsNoLanguage()
{
    QVERIFY(!Languages::find(u"nonsense"_s, QLocale(u"en_US"_s)));
    QVERIFY(!Languages::find(u"C"_s, QLocale(u"en_US"_s)));
}

void tst_languages::choices_beginWithTheDesktops()
{
    const QVariantList choices = Languages().choices();
    QCOMPARE(choices.size(), Languages::shipped().size() + 1);
    QCOMPARE(choices.at(0).toMap().value(u"code"_s).toString(), QString());
    QStringList names;
    for (const QVariant &choice : choices)
        names.append(choice.toMap().value(u"name"_s).toString());
    QCOMPARE(names.mid(1), (QStringList{u"English"_s, u"Deutsch"_s, u"Español"_s}));
}

void tst_languages::made_keepsPlaceholdersAndGrows_data()
{
    QTest::addColumn<QString>("english");
    for (const QString &english : {u"Try again"_s, u"%1, %Ln message(s)"_s, u"Attempt %L1, the next in %12 s"_s,
                                   u"100 %"_s, u"Only the server's address is wanted. Remove what follows the host."_s})
        QTest::newRow(qPrintable(english)) << english;
}

void tst_languages::made_keepsPlaceholdersAndGrows()
{
    QFETCH(const QString, english);
    const QString accented = PseudoTranslator::made(PseudoTranslator::Accented, english);
    QCOMPARE(placeholdersOf(accented), placeholdersOf(english));
    QVERIFY2(accented.size() >= english.size() * 135 / 100, qPrintable(accented));
    QVERIFY(accented.startsWith(u'[') && accented.endsWith(u']'));
    const QString mirrored = PseudoTranslator::made(PseudoTranslator::Mirrored, english);
    QVERIFY(mirrored.isRightToLeft());
    QCOMPARE(placeholdersOf(mirrored), placeholdersOf(english));
    // Tests that drive the window find the English text inside.
    QString plain = accented.normalized(QString::NormalizationForm_D);
    plain.remove(QRegularExpression(u"[\\[\\]\\x{300}-\\x{36f}]| ?~+"_s));
    QCOMPARE(plain, english);
}

void tst_languages::made_leavesQtAndDatesAlone()
{
    const PseudoTranslator words(PseudoTranslator::Accented);
    QVERIFY(words.translate("QShortcut", "Ctrl", nullptr, -1).isNull());
    QVERIFY(words.translate("coterie::Format", "d MMM", "pattern of a date", -1).isNull());
    QVERIFY(words.translate("Qmlless", "Post", nullptr, -1).startsWith(u'['));
    QVERIFY(words.translate("Composer", "Post", nullptr, -1).startsWith(u'['));
}

void tst_languages::faults_areFound()
{
    const auto fault = [](const QString &source, const QStringList &translations, bool plural = false) {
        return faultOf({.source = source, .translations = translations, .plural = plural});
    };
    QVERIFY(fault(u"Post"_s, {u"Posten"_s}).isEmpty());
    QVERIFY(!fault(u"Post"_s, {QString()}).isEmpty());
    QVERIFY(fault(u"%1 by %2"_s, {u"%2 hat %1"_s}).isEmpty());
    QVERIFY(!fault(u"%1 by %2"_s, {u"%1 von %3"_s}).isEmpty());
    QVERIFY(!fault(u"%1 by %2"_s, {u"%1"_s}).isEmpty());
    QVERIFY(fault(u"%Ln post(s)"_s, {u"ein Beitrag"_s, u"%Ln Beiträge"_s}, true).isEmpty());
    QVERIFY(!fault(u"%Ln post(s)"_s, {u"ein Beitrag"_s, u"Beiträge"_s}, true).isEmpty());
    QVERIFY(!fault(u" ms"_s, {u"ms"_s}).isEmpty());
    QVERIFY(!faultOf({.source = u"Post"_s, .translations = {u"Posten"_s}, .finished = false}).isEmpty());
}

void tst_languages::catalogues_areCompleteAndCurrent_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : Languages::shipped())
        QTest::newRow(qPrintable(language)) << language;
}

// Compares with the current sources, so that new texts without a translation are found too.
void tst_languages::catalogues_areCompleteAndCurrent()
{
    QFETCH(const QString, language);
    const QTemporaryDir folder;
    const QString name = u"coterie_%1.ts"_s.arg(language);
    const QString copy = folder.filePath(name);
    QVERIFY(QFile::copy(QStringLiteral(COTERIE_TRANSLATIONS "/") + name, copy));
    QStringList arguments = QStringLiteral(COTERIE_LUPDATE).split(u'|');
    const QString program = arguments.takeFirst();
    if (language == "en"_L1)
        arguments.append(u"-pluralonly"_s);
    QProcess lupdate;
    lupdate.start(program, arguments << u"-ts"_s << copy);
    QVERIFY(lupdate.waitForFinished(60'000));
    QVERIFY2(lupdate.exitCode() == 0, lupdate.readAllStandardError());
    const QList<Entry> entries = entriesOf(copy);
    QVERIFY(entries.size() > 10);
    QStringList faults;
    for (const Entry &entry : entries)
        if (const QString fault = faultOf(entry); !fault.isEmpty())
            faults.append(u"%1: “%2” %3"_s.arg(entry.context, entry.source, fault));
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_GUILESS_MAIN(tst_languages)
#include "tst_languages.moc"
