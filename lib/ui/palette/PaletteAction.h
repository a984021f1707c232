// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace coterie {

/**
 * An action for the palette, which lists it as long as it exists, wherever it is declared:
 * `PaletteAction { text: qsTr("Write a post"); shortcut: "N"; onTriggered: root.compose() }`. GUI thread.
 */
class PaletteAction : public QObject {
    Q_OBJECT
    QML_ELEMENT
    /** The text to show. */
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed)
    /** More words to find it by; not shown. */
    Q_PROPERTY(QString keywords READ keywords WRITE setKeywords NOTIFY changed)
    /** Its keyboard shortcut, as shown. */
    Q_PROPERTY(QString shortcut READ shortcut WRITE setShortcut NOTIFY changed)
    /** Whether it is listed. */
    Q_PROPERTY(bool enabled READ isEnabled WRITE setEnabled NOTIFY changed)

public:
    explicit PaletteAction(QObject *parent = nullptr);
    ~PaletteAction() override;

    /** Returns the existing ones, oldest first. */
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
