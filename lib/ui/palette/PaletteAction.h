// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace coterie {

/**
 * Something a person can do, for the jump palette: it is listed there for as long as it lives, wherever it is declared.
 * `PaletteAction { text: qsTr("Write a post"); shortcut: "N"; onTriggered: root.compose() }`. GUI thread.
 */
class PaletteAction : public QObject {
    Q_OBJECT
    QML_ELEMENT
    /** What it does, as the person reads it. */
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed)
    /** Other words by which it is found; not shown. */
    Q_PROPERTY(QString keywords READ keywords WRITE setKeywords NOTIFY changed)
    /** The key that does the same, as it is shown. */
    Q_PROPERTY(QString shortcut READ shortcut WRITE setShortcut NOTIFY changed)
    /** What cannot be done now is not listed. */
    Q_PROPERTY(bool enabled READ isEnabled WRITE setEnabled NOTIFY changed)

public:
    explicit PaletteAction(QObject *parent = nullptr);
    ~PaletteAction() override;

    /** Those that live, oldest first. */
    [[nodiscard]] static const QList<PaletteAction *> &all();

    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    [[nodiscard]] QString keywords() const { return m_keywords; }
    void setKeywords(const QString &keywords);
    [[nodiscard]] QString shortcut() const { return m_shortcut; }
    void setShortcut(const QString &shortcut);
    [[nodiscard]] bool isEnabled() const { return m_enabled; }
    void setEnabled(bool enabled);

Q_SIGNALS:
    void changed();
    void triggered();

private:
    QString m_text;
    QString m_keywords;
    QString m_shortcut;
    bool m_enabled = true;
};

} // namespace coterie
