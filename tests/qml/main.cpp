// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "Hands.h"
#include "Others.h"
#include "Rows.h"
#include "ui/app/AppController.h"

#include <QQmlEngine>
#include <QQuickStyle>
#include <QTemporaryDir>
#include <QtQuickTest>
#include <QTranslator>

#include <memory>

/** Does what the program's main() does: a session with its own sandbox and its own profile. */
class Setup : public QObject {
    Q_OBJECT

public Q_SLOTS:
    void applicationAvailable()
    {
        QQuickStyle::setStyle(QStringLiteral("Basic"));
        if (m_plurals.load(QStringLiteral(":/i18n/coterie_en.qm")))
            QCoreApplication::installTranslator(&m_plurals);
        if (!m_others.begin())
            qFatal("The sandbox did not start.");
        coterie::AppController::Start start;
        start.sandbox = true;
        start.profile = m_profile.path();
        m_controller = std::make_unique<coterie::AppController>(start);
        m_controller->begin();
    }

    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        qmlRegisterSingletonInstance("Coterie.Test", 1, 0, "Hands", &m_hands);
        qmlRegisterSingletonInstance("Coterie.Test", 1, 0, "Others", &m_others);
        qmlRegisterSingletonInstance("Coterie.Test", 1, 0, "Rows", &m_rows);
    }

    void cleanupTestCase() { m_controller.reset(); }

private:
    coterie::test::Hands m_hands;
    coterie::test::Others m_others;
    coterie::test::Rows m_rows;
    QTemporaryDir m_profile;
    QTranslator m_plurals;
    std::unique_ptr<coterie::AppController> m_controller;
};

QUICK_TEST_MAIN_WITH_SETUP(coterie, Setup)

#include "main.moc"
