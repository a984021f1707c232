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
 * The color scheme: "light", "dark", or "system" to follow the desktop. COTERIE_APPEARANCE overrides the user's choice.
 * GUI thread.
 */
class Appearance : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString mode READ mode NOTIFY modeChanged)
    /** The desktop's color scheme: "dark" or "light"; empty if it does not say, and then the palette decides. */
    Q_PROPERTY(QString systemScheme READ systemScheme NOTIFY systemChanged)
    /** Whether animations are off, by the user's choice or the desktop's. */
    Q_PROPERTY(bool still READ isStill NOTIFY stillChanged)

public:
    /** The preferences must outlive it. */
    explicit Appearance(Preferences &preferences, QObject *parent = nullptr);

    static Appearance *create(QQmlEngine *engine, QJSEngine *scriptEngine);

    [[nodiscard]] QString mode() const;
    [[nodiscard]] QString systemScheme() const;
    [[nodiscard]] bool isStill() const;
    /** Takes the desktop's appearance. */
    void setSystem(const SystemLook &look);

Q_SIGNALS:
    void modeChanged();
    void systemChanged();
    void stillChanged();

private:
    Preferences &m_preferences;
    QString m_forced; ///< from the environment; empty if unset
    bool m_systemIsStill = false;
};

} // namespace coterie
