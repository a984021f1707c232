// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include <QDirIterator>
#include <QFile>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QRegularExpression>
#include <QTest>
#include <QtQml/QQmlExtensionPlugin>

#include <memory>

// CMake does this for programs made by qt_add_executable(), which tests are not.
Q_IMPORT_QML_PLUGIN(Coterie_ControlsPlugin)

using namespace Qt::StringLiterals;

namespace {

const QString folder = u":/qt/qml/Coterie/Controls/"_s;

/** The properties that a control needs besides its defaults, in QML; empty for most. */
QString needs(const QString &control)
{
    static const QHash<QString, QString> table{
        {u"Avatar"_s, u"initials: 'AB'; colorIndex: 3"_s},
        {u"Button"_s, u"text: 'Post'"_s},
        {u"Chip"_s, u"text: 'Sending'"_s},
        {u"Choice"_s, u"label: 'Motion'; options: [{value: 'a', text: 'A'}, {value: 'b', text: 'B'}]; value: 'b'"_s},
        {u"ContextMenu"_s, u"name: 'Menu'; visible: true; MenuEntry { text: 'Copy' } MenuLine {}"_s},
        {u"Field"_s, u"label: 'Address'; error: 'Too short'; width: 200"_s},
        {u"FocusFollower"_s, u"flickable: Flickable {}"_s},
        {u"Hint"_s, u"text: 'More'; visible: true"_s},
        {u"IconButton"_s, u"sign: '×'; text: 'Close'"_s},
        {u"LazyHint"_s, u"text: 'More'"_s},
        {u"LazyLoader"_s, u"file: 'qrc:/qt/qml/Coterie/Controls/Card.qml'"_s},
        {u"Sheet"_s, u"visible: true; content: Component { Label { text: 'Report' } }"_s},
        {u"SheetHead"_s, u"title: 'Report'; closeText: 'Close'; width: 200"_s},
        {u"SideDrawer"_s,
         u"name: 'Replies'; visible: true; width: 200; content: Component { Label { text: 'One' } }"_s},
        {u"ComponentHost"_s, u"content: Component { Label { text: 'One' } }"_s},
        {u"Splitter"_s, u"name: 'Sidebar'; value: 200; least: 100; most: 300; usual: 200; height: 100"_s},
        {u"PlaceholderCard"_s, u"title: 'Nothing here'; words: 'Try again'; action: 'Retry'; width: 300"_s},
        {u"Switch"_s, u"on: true; text: 'Tray icon'; words: 'Shown in the panel'; width: 200"_s},
        {u"Tile"_s, u"letters: 'QUO'"_s},
        {u"WordChoice"_s, u"chosen: true; text: 'Newest'"_s},
        {u"WordsField"_s, u"label: 'Details'; placeholder: 'Optional'; width: 200"_s},
    };
    return table.value(control);
}

QStringList controls()
{
    QStringList names;
    for (QDirIterator files(folder, {u"*.qml"_s}); files.hasNext();)
        names << QFileInfo(files.next()).baseName();
    names.sort();
    return names;
}

} // namespace

/** Checks that module Coterie.Controls works without the window: this program links nothing else of Coterie. */
class tst_controlsalone : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QQuickStyle::setStyle(u"Basic"_s); }

    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void everyControlWorksAlone_data()
    {
        QTest::addColumn<QString>("control");
        for (const QString &name : controls())
            QTest::newRow(qPrintable(name)) << name;
    }

    void everyControlWorksAlone()
    {
        QFETCH(QString, control);
        // given an engine without Coterie's other modules, and a plain window
        QQmlEngine engine;
        engine.addImportPath(u"qrc:/qt/qml"_s);
        QQuickWindow window;
        window.resize(600, 400);
        window.show();

        // when the control is created
        const bool isTheme = control == "Theme"_L1;
        const QString made = isTheme ? u"Label { color: Theme.accent }"_s : u"%1 { %2 }"_s.arg(control, needs(control));
        QQmlComponent component(&engine);
        component.setData(u"import QtQuick\nimport Coterie.Controls\nItem { %1 }"_s.arg(made).toUtf8(), QUrl());
        QVERIFY2(component.isReady(), qPrintable(component.errorString()));
        const std::unique_ptr<QObject> object(component.create());
        auto *stage = qobject_cast<QQuickItem *>(object.get());
        QVERIFY2(stage, qPrintable(component.errorString()));
        stage->setSize(QSizeF(600, 400));
        stage->setParentItem(window.contentItem());

        // then it is laid out and painted without a warning
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QVERIFY(!window.grabWindow().isNull());
        QCoreApplication::sendPostedEvents();
    }

    void noControlImportsAnythingButQt_data() { everyControlWorksAlone_data(); }

    void noControlImportsAnythingButQt()
    {
        QFETCH(QString, control);
        QFile file(folder + control + u".qml"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        static const QRegularExpression import(u"^import (\\S+)"_s, QRegularExpression::MultilineOption);
        const QString source = QString::fromUtf8(file.readAll());
        for (auto found = import.globalMatch(source); found.hasNext();) {
            const QString module = found.next().captured(1);
            QVERIFY2(module.startsWith("Qt"_L1), qPrintable(module));
        }
    }
};

QTEST_MAIN(tst_controlsalone)
#include "tst_controlsalone.moc"
