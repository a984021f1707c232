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
struct SystemLook;

/**
 * Which colours are wanted: "light", "dark", or "system" to follow the desktop. COTERIE_APPEARANCE goes before what the
 * person has chosen.
 */
class Appearance : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString mode READ mode NOTIFY modeChanged)
    /** What the desktop says of its own colours: "dark", "light", or nothing, and then the palette tells. */
    Q_PROPERTY(QString systemScheme READ systemScheme NOTIFY systemChanged)
    /** Whether nothing is to move: as chosen, or as the desktop wishes. */
    Q_PROPERTY(bool still READ isStill NOTIFY stillChanged)

public:
    /** The preferences must outlive it. */
    explicit Appearance(Preferences &preferences, QObject *parent = nullptr);

    static Appearance *create(QQmlEngine *engine, QJSEngine *scriptEngine);

    [[nodiscard]] QString mode() const;
    [[nodiscard]] QString systemScheme() const;
    [[nodiscard]] bool isStill() const;
    /** The desktop said how it looks. */
    void setSystem(const SystemLook &look);

Q_SIGNALS:
    void modeChanged();
    void systemChanged();
    void stillChanged();

private:
    Preferences &m_preferences;
    QString m_forced; ///< by the environment; empty when it says nothing
    bool m_systemIsStill = false;
};

} // namespace coterie
