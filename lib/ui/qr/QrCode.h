// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QBitArray>
#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace coterie {

/**
 * A text as a QR code, for example for a wallet on a phone. Lengths are in modules, the squares of the code. Cameras
 * need dark on light, so it is black on white in every theme, and sharp edges, so a module is a whole number of pixels:
 *
 *     QrCode { id: code; text: … }
 *     Rectangle {
 *         color: "white"; visible: code.size > 0; implicitWidth: code.size * 4; implicitHeight: code.size * 4
 *         Shape { scale: 4; transformOrigin: Item.TopLeft
 *             ShapePath { fillColor: "black"; strokeColor: "transparent"; PathSvg { path: code.path } }
 *         }
 *     }
 *
 * GUI thread.
 */
class QrCode : public QObject {
    Q_OBJECT
    QML_ELEMENT
    /** What the code says, in UTF-8. */
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    /** Width and height with the quiet zone; 0 without a text, and for one too long to be read from a screen. */
    Q_PROPERTY(int size READ size NOTIFY textChanged)
    /** The dark modules as an SVG path, with the quiet zone around them; empty if there is no code. */
    Q_PROPERTY(QString path READ path NOTIFY textChanged)

public:
    static constexpr int quietZone = 4;       ///< light modules on each side; ISO/IEC 18004 asks for four
    static constexpr int largestVersion = 25; ///< 117 modules without the quiet zone; room for 1273 bytes

    using QObject::QObject;

    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    [[nodiscard]] int size() const { return m_modules == 0 ? 0 : m_modules + 2 * quietZone; }
    [[nodiscard]] QString path() const { return m_path; }
    /** Returns whether a module is dark; false outside of the code. */
    [[nodiscard]] bool isDark(int x, int y) const;

Q_SIGNALS:
    void textChanged();

private:
    void encode();
    void makePath();

    QString m_text;
    QString m_path;
    QBitArray m_dark;  ///< row by row, without the quiet zone
    int m_modules = 0; ///< for each side
};

} // namespace coterie
