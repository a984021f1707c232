// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCoreApplication>
#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace coterie {

/** What this program is. */
class Program : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString version READ version CONSTANT)
    Q_PROPERTY(QString qtVersion READ qtVersion CONSTANT)
    Q_PROPERTY(QString home READ home CONSTANT)

public:
    using QObject::QObject;

    /** What the event loop gives back when the program is to begin again; no program ends so otherwise. */
    static constexpr int again = 75;
    /** Ends the program, as quitting does, and has it begin again in its place: for what holds from the start on. */
    Q_INVOKABLE static void startAgain() { QCoreApplication::exit(again); }

    [[nodiscard]] static QString version() { return QStringLiteral(COTERIE_VERSION); }
    [[nodiscard]] static QString qtVersion() { return QString::fromLatin1(qVersion()); }
    [[nodiscard]] static QString home() { return QStringLiteral("https://github.com/coterie-app/coterie"); }
};

} // namespace coterie
