// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

class QJSEngine;
class QQmlEngine;

namespace coterie {

class Preferences;

/**
 * Which colours are wanted: "light", "dark", or "system" to follow the desktop. COTERIE_APPEARANCE goes before what the
 * person has chosen.
 */
class Appearance : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString mode READ mode NOTIFY modeChanged)

public:
    /** The preferences must outlive it. */
    explicit Appearance(const Preferences &preferences, QObject *parent = nullptr);

    static Appearance *create(QQmlEngine *engine, QJSEngine *scriptEngine);

    [[nodiscard]] QString mode() const;

Q_SIGNALS:
    void modeChanged();

private:
    const Preferences &m_preferences;
    QString m_forced; ///< by the environment; empty when it says nothing
};

} // namespace coterie
