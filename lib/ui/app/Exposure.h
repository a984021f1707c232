// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QPointer>
#include <QtQml/qqmlregistration.h>
#include <QWindow>

namespace coterie {

/** Whether any part of a window can be visible: not while it is hidden, minimized or on another desktop. */
class Exposure : public QObject {
    Q_OBJECT
    QML_ELEMENT
    /** A Window; the type is QObject because qmllint does not know QWindow. */
    Q_PROPERTY(QObject *window READ window WRITE setWindow NOTIFY windowChanged)
    Q_PROPERTY(bool exposed READ isExposed NOTIFY exposedChanged)

public:
    explicit Exposure(QObject *parent = nullptr) : QObject(parent) {}

    [[nodiscard]] QObject *window() const { return m_window; }
    void setWindow(QObject *window);
    [[nodiscard]] bool isExposed() const { return m_exposed; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void windowChanged();
    void exposedChanged();

private:
    void update();

    QPointer<QWindow> m_window;
    bool m_exposed = false;
};

} // namespace coterie
