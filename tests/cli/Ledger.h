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

/** A text in a place: the thread, empty for the top level, and the words. */
using Draft = std::pair<QString, QString>;
using Tally = QMap<Draft, int>;

inline Draft writingOf(const QJsonValue &row)
{
    return {row[u"parentMessageId"_s].toString(), row[u"content"_s].toString()};
}

/** The outbox as one line of rows shows it, replies included. */
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
 * What was written by hand, and by it what must be found again and how often it may be. A text counts as handed over
 * from when the program said "sending": then it is on disk.
 */
class Ledger {
public:
    void wrote(const Draft &writing) { ++m_entries[writing].sent; }
    void handedOver(const Draft &writing) { ++m_entries[writing].handedOver; }
    void discarded(const Draft &writing) { ++m_entries[writing].discarded; }

    /** P1 and P6, over all that was written: the sentences say what is lost, or was sent by nobody's hand. */
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

    /** P2: what was written once is a post or a message, in no line of rows both. */
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
        int sent = 0; ///< how often a hand asked for it, "again" included, heard or not
        int handedOver = 0;
        int discarded = 0;
    };
    QMap<Draft, Entry> m_entries;
};

} // namespace coterie::test
