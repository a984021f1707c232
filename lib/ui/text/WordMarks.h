// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFont>
#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>
#include <QVariantList>

namespace coterie {

/**
 * The places of words in a text that is laid out like a QML Text with this width and line height, so that they can be
 * marked while the text stays plain. GUI thread.
 */
class WordMarks : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    /** Rectangles (QRectF) in logical pixels, one for each line of a match. */
    Q_INVOKABLE [[nodiscard]] static QVariantList in(const QString &text, const QString &words, const QFont &font,
                                                     qreal width, qreal lineHeight);
};

} // namespace coterie
