// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/settings/Languages.h"

#include "ui/Log.h"
#include "ui/settings/PseudoTranslator.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace coterie {

namespace {

/** Returns the catalog for one of the names, which are in order of preference: "de-AT", "de". */
QString catalogueAmong(const QStringList &names)
{
    const QStringList shipped = Languages::shipped();
    for (QString name : names) {
        name.replace(u'-', u'_');
        const QString language = name.section(u'_', 0, 0);
        if (shipped.contains(name))
            return name;
        if (shipped.contains(language))
            return language;
    }
    return {};
}

/** Logs texts that no catalog has, for translators. Installed first, so it is asked last. */
class Untranslated : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (PseudoTranslator::areOurs(context))
            qCDebug(languageLog) << "not translated:" << context << source;
        return {};
    }
};

void install(std::unique_ptr<QTranslator> translator)
{
    translator->setParent(QCoreApplication::instance());
    QCoreApplication::installTranslator(translator.release());
}

void installFrom(const QString &folder, const QString &name)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(name, folder))
        install(std::move(translator));
}

/** Returns the language in use, once it was chosen. */
std::optional<Language> &used()
{
    static std::optional<Language> language;
    return language;
}

} // namespace

QStringList Languages::shipped()
{
    return {u"en"_s, u"de"_s, u"es"_s};
}

std::optional<Language> Languages::find(const QString &wanted, const QLocale &desktop)
{
    Language found{.catalogue = u"en"_s, .locale = desktop};
    if (wanted.isEmpty()) {
        if (const QString catalogue = catalogueAmong(desktop.uiLanguages()); !catalogue.isEmpty())
            found.catalogue = catalogue;
        // The catalog decides the direction: English text reads from left to right on every desktop.
        found.mirrored = QLocale(found.catalogue).textDirection() == Qt::RightToLeft;
        return found;
    }
    if (wanted == "pseudo"_L1) {
        found.accented = true;
        return found;
    }
    if (wanted == "rtl"_L1) {
        found.locale = QLocale(QLocale::Hebrew);
        found.mirrored = true;
        return found;
    }
    const QLocale locale(wanted);
    if (locale.language() == QLocale::C || locale.language() == QLocale::AnyLanguage)
        return std::nullopt;
    // Keep the desktop's region: German on a desktop in Vienna is Austrian German.
    if (locale.language() != desktop.language() || wanted.contains(u'_') || wanted.contains(u'-'))
        found.locale = locale;
    if (const QString catalogue = catalogueAmong({wanted}); !catalogue.isEmpty())
        found.catalogue = catalogue;
    found.mirrored = locale.textDirection() == Qt::RightToLeft;
    return found;
}

void Languages::use(const Language &language)
{
    used() = language;
    QLocale::setDefault(language.locale);
    if (language.catalogue != "en"_L1) {
        if (languageLog().isDebugEnabled())
            install(std::make_unique<Untranslated>()); // first installed, last asked
        const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
        for (const QString &part : {u"qtbase_"_s, u"qtdeclarative_"_s})
            installFrom(folder, part + language.catalogue);
    }
    installFrom(u":/i18n"_s, u"coterie_"_s + language.catalogue);
    if (language.isMade())
        install(std::make_unique<PseudoTranslator>(language.mirrored ? PseudoTranslator::Mirrored
                                                                     : PseudoTranslator::Accented));
    QGuiApplication::setLayoutDirection(language.mirrored ? Qt::RightToLeft : Qt::LeftToRight);
}

bool Languages::isUsed(const QString &code)
{
    const QLocale desktop = QLocale::system(); // QLocale() is the program's locale by now
    const Language ofDesktop = *find({}, desktop);
    return find(code, desktop).value_or(ofDesktop) == used().value_or(ofDesktop);
}

QVariantList Languages::choices() const
{
    QVariantList found{QVariantMap{{u"code"_s, QString()}, {u"name"_s, tr("Follow system")}}};
    // Not QLocale's names, which are "American English" and "español de España".
    const std::pair<QString, QString> names[] = {
        {u"en"_s, u"English"_s}, {u"de"_s, u"Deutsch"_s}, {u"es"_s, u"Español"_s}};
    for (const auto &[code, name] : names)
        found.append(QVariantMap{{u"code"_s, code}, {u"name"_s, name}});
    return found;
}

} // namespace coterie
