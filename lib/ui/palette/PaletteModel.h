// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/palette/FuzzyMatch.h"

#include <QAbstractListModel>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <optional>
#include <vector>

namespace coterie {

/** A place, a person or an action that the jump palette can go to. */
struct PaletteEntry {
    int kind = 0; ///< PaletteModel::Kind
    QString key;  ///< the same in each run: by it the palette knows what was chosen last
    QString title;
    QString detail;
    QString keywords = {}; ///< found by these too
    QString shortcut = {};
    QString letters = {};  ///< for its tile or face, until the picture is there
    QString imageUrl = {}; ///< empty when there is none
    int colorIndex = 0;
    bool byNameAlone = false; ///< not listed while nothing is typed
    std::function<void()> run = {};
};

/**
 * What the jump palette lists: communities, people and actions that answer to what is typed, best first; of equals the
 * one that was chosen last comes first. Nothing is gathered before gather(). It is made anew for each query, and reset
 * then. GUI thread.
 */
class PaletteModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    /** What was chosen, the last one first, by keys that stay the same over restarts. */
    Q_PROPERTY(QStringList recent READ recent WRITE setRecent NOTIFY recentChanged)

public:
    enum Kind { Place, Person, Action };
    Q_ENUM(Kind)
    enum Role {
        KindRole = Qt::UserRole + 1,
        TitleRole,
        DetailRole,
        ShortcutRole,
        LettersRole,
        ImageUrlRole,
        ColorIndexRole,
        PiecesRole, ///< the title in pieces, those at odd places were matched
        SpokenRole, ///< for a screen reader
    };

    static constexpr int mostShown = 50;
    static constexpr int mostRecent = 12; ///< chosen things that are remembered

    explicit PaletteModel(QObject *parent = nullptr);
    ~PaletteModel() override;

    /** Lists all there is to go to now: places and people of the program, and the actions that are declared. */
    Q_INVOKABLE void gather();
    /** The same, given. */
    void setEntries(std::vector<PaletteEntry> entries);

    [[nodiscard]] QString query() const { return m_query; }
    void setQuery(const QString &query);
    [[nodiscard]] int count() const { return int(m_shown.size()); }
    /** Goes there, and remembers that it was chosen. The palette should be closed already. */
    Q_INVOKABLE void activate(int row);
    [[nodiscard]] const QStringList &recent() const { return m_recent; }
    void setRecent(const QStringList &recent);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void queryChanged();
    void countChanged();
    void recentChanged();

private:
    struct Shown {
        PaletteEntry entry;
        FuzzyMatch match;
        qsizetype age = 0; ///< among those that were chosen; as many as are remembered when it was not
    };
    void choose();
    [[nodiscard]] qsizetype ageOf(const QString &key) const;
    [[nodiscard]] std::optional<Shown> answering(const PaletteEntry &entry) const;
    [[nodiscard]] static QStringList pieces(const QString &title, const QList<int> &marks);
    [[nodiscard]] QString spoken(const PaletteEntry &entry) const;

    std::vector<PaletteEntry> m_entries;
    std::vector<Shown> m_shown;
    QStringList m_recent;
    QString m_query;
    std::function<std::optional<PaletteEntry>(const QString &)> m_address; ///< an entry for a token that is unknown
};

} // namespace coterie
