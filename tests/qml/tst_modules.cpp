// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickStyle>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QtQml/QQmlExtensionPlugin>

// CMake does this for programs made by qt_add_executable(), which tests are not.
Q_IMPORT_QML_PLUGIN(Coterie_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Coterie_CorePlugin)
Q_IMPORT_QML_PLUGIN(CoteriePlugin)

using namespace Qt::StringLiterals;

namespace {

const QString root = u":/qt/qml/Coterie"_s;
const QString start = root + u"/app/Main.qml"_s; ///< the file that the program loads

QUrl urlOf(const QString &path)
{
    return QUrl(u"qrc"_s + path);
}

/** Returns the files of modules Coterie and Coterie.Controls, by their paths in the program's resources. */
QStringList allFiles()
{
    QStringList paths;
    for (QDirIterator files(root, {u"*.qml"_s}, QDir::Files, QDirIterator::Subdirectories); files.hasNext();)
        paths << files.next();
    paths.sort();
    return paths;
}

/** Returns the text of a file without comments. Keeps string literals, even those with two slashes. */
QString code(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression token(uR"re(("(?:\\.|[^"\\\n])*")|//[^\n]*|/\*.*?\*/)re"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    return QString::fromUtf8(file.readAll()).replace(token, u"\\1"_s);
}

/** Returns the QML files that a file names in strings, which qmllint does not follow. */
QStringList namedFiles(const QString &path)
{
    static const QRegularExpression name(uR"re("([^"\n]*\.qml)")re"_s);
    QStringList paths;
    for (auto found = name.globalMatch(code(path)); found.hasNext();)
        paths << u':' + urlOf(path).resolved(QUrl(found.next().captured(1))).path();
    return paths;
}

/** Returns the types that a file instantiates and the singletons that it uses, but not types that only follow `as`. */
QSet<QString> usedTypes(const QString &path)
{
    static const QRegularExpression strings(uR"re("(?:\\.|[^"\\\n])*")re"_s);
    static const QRegularExpression type(uR"re((?<![\w.])([A-Z]\w*)(?=( \{|\.)))re"_s);
    const QString words = code(path).remove(strings);
    QSet<QString> types;
    for (auto found = type.globalMatch(words); found.hasNext();)
        types << found.next().captured(1);
    return types;
}

QString typeOf(const QString &path)
{
    return QFileInfo(path).baseName();
}

} // namespace

/**
 * Checks the window's QML files as a whole. qmllint does not check files that are loaded by name, nor notices unused
 * ones.
 */
class tst_modules : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QQuickStyle::setStyle(u"Basic"_s);
        m_engine.addImportPath(u"qrc:/qt/qml"_s);
    }

    void everyFileCompiles_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString &path : allFiles())
            QTest::newRow(qPrintable(path.mid(root.size() + 1))) << path;
    }

    void everyFileCompiles()
    {
        QFETCH(QString, path);
        QQmlComponent component(&m_engine);
        // Singletons cannot be loaded by URL. They are compiled with any file that imports their module.
        if (code(path).contains("pragma Singleton"_L1))
            component.setData("import Coterie\nimport Coterie.Controls\nLabel {}", QUrl());
        else
            component.loadUrl(urlOf(path));
        QVERIFY2(component.isReady(), qPrintable(component.errorString()));
    }

    void everyNamedFileExistsAndCompiles_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString &path : allFiles()) {
            for (const QString &named : namedFiles(path))
                QTest::addRow("%s in %s", qPrintable(QFileInfo(named).fileName()), qPrintable(typeOf(path))) << named;
        }
    }

    void everyNamedFileExistsAndCompiles()
    {
        QFETCH(QString, path);
        QVERIFY2(QFile::exists(path), qPrintable(path));
        const QQmlComponent component(&m_engine, urlOf(path));
        QVERIFY2(component.isReady(), qPrintable(component.errorString()));
    }

    void filesAreNamed()
    {
        qsizetype names = 0;
        for (const QString &path : allFiles())
            names += namedFiles(path).size();
        QVERIFY2(names >= 20, qPrintable(QString::number(names))); // otherwise the pattern no longer matches the source
    }

    void noTwoFilesHaveTheSameName()
    {
        QSet<QString> types;
        for (const QString &path : allFiles()) {
            QVERIFY2(!types.contains(typeOf(path)), qPrintable(path));
            types << typeOf(path);
        }
    }

    void everyFileIsReachedFromTheWindow()
    {
        // given the file of each type
        QHash<QString, QString> pathOf;
        for (const QString &path : allFiles())
            pathOf[typeOf(path)] = path;
        QVERIFY(pathOf.values().contains(start));

        // when all files that the window can load have been visited
        QSet<QString> reached{start};
        QStringList open{start};
        while (!open.isEmpty()) {
            const QString path = open.takeLast();
            QStringList next = namedFiles(path);
            for (const QString &type : usedTypes(path))
                next << pathOf.value(type);
            for (const QString &one : next) {
                if (one.isEmpty() || reached.contains(one))
                    continue;
                reached << one;
                open << one;
            }
        }

        // then no file remains
        QStringList left;
        for (const QString &path : allFiles()) {
            if (!reached.contains(path))
                left << path;
        }
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u' ')));
    }

private:
    QQmlEngine m_engine;
};

QTEST_MAIN(tst_modules)
#include "tst_modules.moc"
