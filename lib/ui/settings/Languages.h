// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLocale>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>
#include <QVariant>

#include <optional>

namespace coterie {

/** What the words of a window are in, how it writes numbers and dates, and which way it reads. */
struct Language {
    QString catalogue;     ///< "en", "de" …: what :/i18n holds
    QLocale locale;        ///< of numbers and dates
    bool mirrored = false; ///< it reads from right to left
    bool accented = false; ///< English made longer and strange, to find words that are cut off or never translated

    /** "rtl" is English in a mirrored window. */
    [[nodiscard]] bool isMade() const { return accented || (mirrored && catalogue == QLatin1String("en")); }

    friend bool operator==(const Language &, const Language &) = default;
};

/** The languages there are, and the one that is used. GUI thread. */
class Languages : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /** For a person to choose from: { code, name }, each by its own name; the empty code is the desktop's language. */
    Q_PROPERTY(QVariantList choices READ choices CONSTANT)

public:
    using QObject::QObject;

    /** Those with a catalogue, the source first. */
    [[nodiscard]] static QStringList shipped();
    /**
     * The language that somebody asked for: a code like "de" or "pt_BR", "pseudo", "rtl", or nothing for the first of
     * the desktop's languages that has a catalogue. Where there is none, the words are English, and numbers and dates
     * those of the language. Nothing where there is no such language.
     */
    [[nodiscard]] static std::optional<Language> find(const QString &wanted, const QLocale &desktop);
    /**
     * Has all words come in this language from now on. Once, before the first is shown. Only what is needed is read:
     * for English, its plurals; for others, what Qt itself says too, where Qt's catalogues are installed.
     */
    static void use(const Language &language);

    [[nodiscard]] QVariantList choices() const;
    /** Whether the window is in the language that it would begin with if this one is chosen. */
    Q_INVOKABLE [[nodiscard]] static bool isUsed(const QString &code);
};

} // namespace coterie
