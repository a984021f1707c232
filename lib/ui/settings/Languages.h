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

/** A language of the window: its texts, its numbers and dates, and its reading direction. */
struct Language {
    QString catalogue;     ///< the catalog in :/i18n: "en", "de" …
    QLocale locale;        ///< for numbers and dates
    bool mirrored = false; ///< right to left
    bool accented = false; ///< English made longer and accented, to find texts that are cut off or not translated

    /** Returns the code; "rtl" is English in a mirrored window. */
    [[nodiscard]] bool isMade() const { return accented || (mirrored && catalogue == QLatin1String("en")); }

    friend bool operator==(const Language &, const Language &) = default;
};

/** The available languages, and the current one. GUI thread. */
class Languages : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /** The choices for the user: { code, name }, each name in its own language; the empty code follows the desktop. */
    Q_PROPERTY(QVariantList choices READ choices CONSTANT)

public:
    using QObject::QObject;

    /** Returns the codes with a catalog, the source language first. */
    [[nodiscard]] static QStringList shipped();
    /**
     * Returns the language of a code like "de" or "pt_BR", of "pseudo" or "rtl", or, for an empty code, the first of
     * the desktop's languages that has a catalog. Without a catalog, texts are English, and numbers and dates those of
     * the language. Returns nothing if there is no such language.
     */
    [[nodiscard]] static std::optional<Language> find(const QString &wanted, const QLocale &desktop);
    /**
     * Sets the language of all texts. Call it once, before the first text is shown. It reads only what is needed: for
     * English its plurals, for other languages Qt's own catalogs too, if they are installed.
     */
    static void use(const Language &language);

    [[nodiscard]] QVariantList choices() const;
    /** Returns whether this choice is what the window already uses, so that no restart is needed. */
    Q_INVOKABLE [[nodiscard]] static bool isUsed(const QString &code);
};

} // namespace coterie
