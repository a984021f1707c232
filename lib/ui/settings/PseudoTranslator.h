// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QTranslator>

namespace coterie {

/**
 * Words of a language that nobody speaks, made from the English ones, for those who look after the window. Placeholders
 * (%1, %L1, %n) stay; what Qt itself says and patterns of dates are left alone.
 *
 * Accented: "[Ţŕý áğáíñ ~~~]", a third longer, so that what is cut off, laid over something or never translated is
 * seen. Mirrored: the same words, each text made to read from right to left.
 */
class PseudoTranslator : public QTranslator {
    Q_OBJECT

public:
    enum Kind { Accented, Mirrored };

    explicit PseudoTranslator(Kind kind, QObject *parent = nullptr);

    /** Whether words of this context are this program's; Qt's own begin as its classes do. */
    [[nodiscard]] static bool areOurs(const char *context);
    /** What becomes of an English text. */
    [[nodiscard]] static QString made(Kind kind, const QString &english);

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *comment,
                                    int number) const override;

private:
    const Kind m_kind;
    QTranslator m_plurals; ///< English's own
};

} // namespace coterie
