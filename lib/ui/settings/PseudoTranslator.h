// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QTranslator>

namespace coterie {

/**
 * Generates pseudo-languages from the English texts, for testing. Placeholders (%1, %L1, %n) stay, and Qt's own texts
 * and date formats do not change.
 *
 * Accented: "[Ţŕý áğáíñ ~~~]", a third longer, to show texts that are cut off, overlap or are not translated. Mirrored:
 * the English texts, reading from right to left.
 */
class PseudoTranslator : public QTranslator {
    Q_OBJECT

public:
    enum Kind { Accented, Mirrored };

    explicit PseudoTranslator(Kind kind, QObject *parent = nullptr);

    /** Returns whether a context belongs to this program; Qt's contexts have the names of its classes. */
    [[nodiscard]] static bool areOurs(const char *context);
    /** Returns the text for an English one. */
    [[nodiscard]] static QString made(Kind kind, const QString &english);

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *comment,
                                    int number) const override;

private:
    const Kind m_kind;
    QTranslator m_plurals; ///< English plural forms
};

} // namespace coterie
