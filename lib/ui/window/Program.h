// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

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

    [[nodiscard]] static QString version() { return QStringLiteral(COTERIE_VERSION); }
    [[nodiscard]] static QString qtVersion() { return QString::fromLatin1(qVersion()); }
    [[nodiscard]] static QString home() { return QStringLiteral("https://github.com/coterie-app/coterie"); }
};

} // namespace coterie
