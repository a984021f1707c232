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

/** An entry of the palette: a place, a user or an action. */
struct PaletteEntry {
    int kind = 0; ///< PaletteModel::Kind
    QString key;  ///< the same in each run, to remember recent entries
    QString title;
    QString detail;
    QString keywords = {}; ///< more words to find it by
    QString shortcut = {};
    QString letters = {};  ///< shown until the picture is there
    QString imageUrl = {}; ///< may be empty
    int colorIndex = 0;
    bool byNameAlone = false; ///< listed only when its name was typed
    std::function<void()> run = {};
};

/**
 * The results of the palette: communities, users and actions that match the query, best first; of equal ones, the most
 * recently used first. gather() collects the entries. The model is reset for each query. GUI thread.
 */
class PaletteModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    /** The keys of recently used entries, latest first. */
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
        PiecesRole, ///< the title in pieces; odd ones are matched
        SpokenRole, ///< for a screen reader
    };

    static constexpr int mostShown = 50;
    static constexpr int mostRecent = 12; ///< recent entries

    explicit PaletteModel(QObject *parent = nullptr);
    ~PaletteModel() override;

    /** Collects all entries: places, users and declared actions. */
    Q_INVOKABLE void gather();
    /** Sets the entries. */
    void setEntries(std::vector<PaletteEntry> entries);

    [[nodiscard]] QString query() const { return m_query; }
    void setQuery(const QString &query);
    [[nodiscard]] int count() const { return int(m_shown.size()); }
    /** Runs an entry, and remembers it. Close the palette before. */
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
        qsizetype age = 0; ///< index among the recent ones; their number if it is not one
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
    std::function<std::optional<PaletteEntry>(const QString &)>
        m_address; ///< returns an entry for an unknown token address
};

} // namespace coterie
