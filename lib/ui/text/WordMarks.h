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
 * Where words stand in a text that is laid out as a Text of QML lays it out: wrapped at this width, in lines of this
 * height. So they can be marked while the text stays plain. GUI thread.
 */
class WordMarks : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    /** Rectangles (QRectF), one for each line that a place of the words is in; sizes are in logical pixels. */
    Q_INVOKABLE [[nodiscard]] static QVariantList in(const QString &text, const QString &words, const QFont &font,
                                                     qreal width, qreal lineHeight);
};

} // namespace coterie
