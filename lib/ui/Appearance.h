// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace coterie {

/** Which colours are wanted: "light", "dark", or "system" to follow the desktop. COTERIE_APPEARANCE sets it. */
class Appearance : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString mode READ mode CONSTANT)

public:
    explicit Appearance(QObject *parent = nullptr);
    [[nodiscard]] QString mode() const { return m_mode; }

private:
    QString m_mode;
};

} // namespace coterie
