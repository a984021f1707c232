// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/text/WordMarks.h"

#include "ui/text/Folding.h"

#include <QRectF>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace coterie {

QVariantList WordMarks::in(const QString &text, const QString &words, const QFont &font, qreal width, qreal lineHeight)
{
    QVariantList marks;
    const auto places = placesOf(folded(words), text);
    if (places.empty() || width <= 0)
        return marks;
    QString shown = text;
    shown.replace(QChar::LineFeed, QChar::LineSeparator);
    QTextLayout layout(shown, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
        line.setLineWidth(width);
    layout.endLayout();
    for (const auto &[first, length] : places) {
        for (int number = 0; number < layout.lineCount(); ++number) {
            const QTextLine line = layout.lineAt(number);
            const int from = std::max(first, line.textStart());
            const int to = std::min(first + length, line.textStart() + line.textLength());
            if (from >= to)
                continue;
            const qreal one = line.cursorToX(from);
            const qreal other = line.cursorToX(to);
            marks.append(QRectF(std::min(one, other), number * lineHeight, std::abs(other - one), lineHeight));
        }
    }
    return marks;
}

} // namespace coterie
