// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCoreApplication>
#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace coterie {

/** Facts about this program. */
class Program : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString version READ version CONSTANT)
    Q_PROPERTY(QString qtVersion READ qtVersion CONSTANT)
    Q_PROPERTY(QString home READ home CONSTANT)

public:
    using QObject::QObject;

    /** The exit code of the event loop that restarts the program. Nothing else uses it. */
    static constexpr int again = 75;
    /** Quits, and starts the program again, for settings that take effect after a restart. */
    Q_INVOKABLE static void startAgain() { QCoreApplication::exit(again); }

    [[nodiscard]] static QString version() { return QStringLiteral(COTERIE_VERSION); }
    [[nodiscard]] static QString qtVersion() { return QString::fromLatin1(qVersion()); }
    [[nodiscard]] static QString home() { return QStringLiteral("https://github.com/coterie-app/coterie"); }
};

} // namespace coterie
