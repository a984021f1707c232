// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/palette/PaletteModel.h"

#include "ui/context/AppContext.h"
#include "ui/palette/PaletteSources.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace coterie {

namespace {

constexpr int byKeyword = 20; ///< entries found by keyword rank below entries found by title

} // namespace

PaletteModel::PaletteModel(QObject *parent) : QAbstractListModel(parent) {}
PaletteModel::~PaletteModel() = default;

void PaletteModel::gather()
{
    AppContext *context = AppContext::of(this);
    if (!context)
        return;
    m_address = [guard = QPointer(context)](const QString &text) {
        return guard ? palette::addressEntry(*guard, text) : std::nullopt;
    };
    std::vector<PaletteEntry> entries = palette::placeEntries(*context);
    for (auto &&more : {palette::actionEntries(), palette::personEntries(*context)})
        entries.insert(entries.end(), more.begin(), more.end());
    setEntries(std::move(entries));
}

void PaletteModel::setEntries(std::vector<PaletteEntry> entries)
{
    m_entries = std::move(entries);
    choose();
}

void PaletteModel::setRecent(const QStringList &recent)
{
    if (recent == m_recent)
        return;
    m_recent = recent.mid(0, mostRecent);
    choose();
    Q_EMIT recentChanged();
}

void PaletteModel::setQuery(const QString &query)
{
    if (query == m_query)
        return;
    m_query = query;
    choose();
    Q_EMIT queryChanged();
}

void PaletteModel::choose()
{
    std::vector<Shown> shown;
    if (std::optional<PaletteEntry> address = m_address ? m_address(m_query) : std::nullopt)
        shown.push_back({*std::move(address), {}, 0});
    const auto first = std::ptrdiff_t(shown.size());
    for (const PaletteEntry &entry : m_entries) {
        if (std::optional<Shown> one = answering(entry))
            shown.push_back(*std::move(one));
    }
    std::stable_sort(shown.begin() + first, shown.end(), [](const Shown &a, const Shown &b) {
        return a.match.score != b.match.score ? a.match.score > b.match.score : a.age < b.age;
    });
    if (shown.size() > mostShown)
        shown.resize(mostShown);
    const int before = count();
    beginResetModel();
    m_shown = std::move(shown);
    endResetModel();
    if (count() != before)
        Q_EMIT countChanged();
}

qsizetype PaletteModel::ageOf(const QString &key) const
{
    const qsizetype age = m_recent.indexOf(key);
    return age < 0 ? mostRecent : age;
}

std::optional<PaletteModel::Shown> PaletteModel::answering(const PaletteEntry &entry) const
{
    const bool isAsking = !m_query.trimmed().isEmpty();
    if (!isAsking && entry.byNameAlone)
        return {};
    const qsizetype age = ageOf(entry.key);
    std::optional<FuzzyMatch> byTitle = fuzzyMatch(m_query, entry.title);
    // Of two similar matches, the more recently used one ranks higher.
    const int familiarity = isAsking ? int(mostRecent - age) / 2 : 0;
    if (byTitle) {
        byTitle->score += familiarity;
        return Shown{entry, *std::move(byTitle), age};
    }
    const auto byOthers = fuzzyMatch(m_query, entry.title + u' ' + entry.keywords);
    if (!byOthers)
        return {};
    return Shown{entry, {byOthers->score - byKeyword + familiarity, {}}, age};
}

void PaletteModel::activate(int row)
{
    if (row < 0 || row >= count())
        return;
    const PaletteEntry chosen = m_shown[std::size_t(row)].entry; // a copy, because running it may rebuild the list
    m_recent.removeOne(chosen.key);
    m_recent.prepend(chosen.key);
    if (m_recent.size() > mostRecent)
        m_recent.removeLast();
    Q_EMIT recentChanged();
    if (chosen.run)
        chosen.run();
}

/** Does not split right-to-left text, because joined letters would lose their shape. */
QStringList PaletteModel::pieces(const QString &title, const QList<int> &marks)
{
    if (marks.isEmpty() || title.isRightToLeft())
        return {title};
    QStringList found{QString()};
    bool wasMarked = false;
    for (int at = 0; at < title.size(); ++at) {
        const bool isMarked = std::binary_search(marks.begin(), marks.end(), at);
        if (isMarked != wasMarked)
            found.append(QString());
        wasMarked = isMarked;
        found.last().append(title.at(at));
    }
    return found;
}

QString PaletteModel::spoken(const PaletteEntry &entry) const
{
    QStringList parts{entry.title};
    switch (entry.kind) {
    case Person:
        parts.append(tr("person"));
        break;
    case Action:
        parts.append(tr("action"));
        break;
    default:
        parts.append(tr("place"));
        break;
    }
    if (!entry.detail.isEmpty())
        parts.append(entry.detail);
    if (!entry.shortcut.isEmpty())
        parts.append(entry.shortcut);
    return parts.join(QStringLiteral(", "));
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Shown &shown = m_shown[std::size_t(index.row())];
    switch (role) {
    case KindRole:
        return shown.entry.kind;
    case TitleRole:
        return shown.entry.title;
    case DetailRole:
        return shown.entry.detail;
    case ShortcutRole:
        return shown.entry.shortcut;
    case LettersRole:
        return shown.entry.letters;
    case ImageUrlRole:
        return shown.entry.imageUrl;
    case ColorIndexRole:
        return shown.entry.colorIndex;
    case PiecesRole:
        return pieces(shown.entry.title, shown.match.marks);
    case SpokenRole:
        return spoken(shown.entry);
    default:
        return {};
    }
}

QHash<int, QByteArray> PaletteModel::roleNames() const
{
    return {{KindRole, "kind"},         {TitleRole, "title"},           {DetailRole, "detail"},
            {ShortcutRole, "shortcut"}, {LettersRole, "letters"},       {ImageUrlRole, "imageUrl"},
            {PiecesRole, "pieces"},     {ColorIndexRole, "colorIndex"}, {SpokenRole, "spoken"}};
}

} // namespace coterie
