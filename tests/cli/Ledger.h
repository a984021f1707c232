// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <utility>

namespace coterie::test {

using namespace Qt::StringLiterals;

/** A thread (empty for the top level) and a text. */
using Draft = std::pair<QString, QString>;
using Tally = QMap<Draft, int>;

inline Draft writingOf(const QJsonValue &row)
{
    return {row[u"parentMessageId"_s].toString(), row[u"content"_s].toString()};
}

/** Returns the posts in one line of rows, including replies. */
template <typename Work>
void forEachPost(const QJsonObject &line, const Work &work)
{
    for (const QString &list : {u"rows"_s, u"replies"_s}) {
        const QJsonArray rows = line.value(list).toArray();
        for (const auto &row : rows) {
            if (row[u"kind"_s] == u"post"_s)
                work(row);
        }
    }
}

inline Tally outboxIn(const QJsonObject &line)
{
    Tally tally;
    forEachPost(line, [&tally](const QJsonValue &row) { ++tally[writingOf(row)]; });
    return tally;
}

/**
 * Records the texts that the test wrote, to check that none is lost or published too often. A text counts as accepted
 * once the program printed "sending", because it is on disk then.
 */
class Ledger {
public:
    void wrote(const Draft &writing) { ++m_entries[writing].sent; }
    void handedOver(const Draft &writing) { ++m_entries[writing].handedOver; }
    void discarded(const Draft &writing) { ++m_entries[writing].discarded; }

    /** Checks P1 and P6 for all texts. Each sentence names a lost text, or one that was sent too often. */
    [[nodiscard]] QStringList complaints(const Tally &messages, const Tally &outbox) const
    {
        QStringList found;
        for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry) {
            const int published = messages.value(entry.key());
            const int kept = outbox.value(entry.key());
            const QString what =
                u"“%1” in “%2”: written %3, handed over %4, discarded %5; published %6, in the outbox %7"_s
                    .arg(entry.key().second, entry.key().first)
                    .arg(entry->sent)
                    .arg(entry->handedOver)
                    .arg(entry->discarded)
                    .arg(published)
                    .arg(kept);
            if (published + kept + entry->discarded < entry->handedOver)
                found << u"lost: "_s + what;
            if (published > entry->sent)
                found << u"published too often: "_s + what;
            else if (published + kept > entry->sent)
                found << u"published, and a post all the same: "_s + what;
        }
        return found;
    }

    /** Checks P2: a text that was written once is shown as a post or as a message, but never as both in one line. */
    [[nodiscard]] QStringList shownTwice(const QJsonObject &line) const
    {
        QStringList found;
        Tally shown;
        const QJsonArray rows = line.value(u"rows"_s).toArray();
        for (const auto &row : rows) {
            const Draft writing(QString(), row[u"content"_s].toString());
            if (m_entries.value(writing).sent == 1 && ++shown[writing] > 1)
                found << writing.second;
        }
        return found;
    }

    [[nodiscard]] int handedOver() const
    {
        int sum = 0;
        for (const Entry &entry : m_entries)
            sum += entry.handedOver;
        return sum;
    }

private:
    struct Entry {
        int sent = 0; ///< how often the test asked for it, including "again", even if the program did not read the line
        int handedOver = 0;
        int discarded = 0;
    };
    QMap<Draft, Entry> m_entries;
};

} // namespace coterie::test
