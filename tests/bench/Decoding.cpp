// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "Cpu.h"
#include "JsonDocumentDecoder.h"
#include "protocol/Decoder.h"
#include "Rows.h"
#include "Stream.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace coterie::bench {

namespace {

double timeOf(const std::function<void()> &work)
{
    const double start = threadCpu();
    work();
    return threadCpu() - start;
}

/** Measures both in turns, and reports the times of one of `count` items. */
Row compare(const QString &what, int rounds, double count, const std::function<void()> &ours,
            const std::function<void()> &theirs)
{
    std::vector<double> mine;
    std::vector<double> other;
    Row row;
    for (int round = 0; round < rounds; ++round) {
        mine.push_back(timeOf(ours) / count);
        other.push_back(timeOf(theirs) / count);
        row.ratios.push_back(mine.back() / other.back());
    }
    row.what = what;
    row.ours = timeText(median(mine));
    row.against = timeText(median(other)) + u", QJsonDocument into the same struct"_s;
    row.sane = {Bound::Side::NotOver, 1};
    return row;
}

Row frames(Effort effort)
{
    const int count = effort == Effort::Full ? 100'000 : 10'000;
    QList<QString> texts;
    texts.reserve(count);
    Stream stream;
    for (int i = 0; i < count; ++i)
        texts.append(QString::fromUtf8(stream.next()));

    Decoder decoder;
    for (const QString &text : texts) {
        const Decoded<RealtimeEvent> event = decoder.event(text);
        if (!event.ok() || event.value() != eventByJsonDocument(text)) {
            Row row;
            row.what = u"Decoding a frame"_s;
            row.failure = u"The two decoders do not agree on %1"_s.arg(text);
            return row;
        }
    }
    return compare(
        u"Decoding a frame, the mean of %L1"_s.arg(count), effort == Effort::Full ? 9 : 3, count,
        [&] {
            for (const QString &text : texts)
                (void)decoder.event(text);
        },
        [&] {
            for (const QString &text : texts)
                (void)eventByJsonDocument(text);
        });
}

Row page(Effort effort)
{
    const int count = effort == Effort::Full ? 1'000 : 100;
    const QByteArray body = Stream::page();
    Decoder decoder;
    const Decoded<QList<Message>> messages = decoder.messages(body);
    if (!messages.ok() || messages.value() != messagesByJsonDocument(body)) {
        Row row;
        row.what = u"Decoding a page"_s;
        row.failure = u"The two decoders do not agree on the page."_s;
        return row;
    }
    return compare(
        u"Decoding a page of 50 messages"_s, effort == Effort::Full ? 9 : 3, count,
        [&] {
            for (int i = 0; i < count; ++i)
                (void)decoder.messages(body);
        },
        [&] {
            for (int i = 0; i < count; ++i)
                (void)messagesByJsonDocument(body);
        });
}

} // namespace

std::vector<Row> decodingRows(Effort effort)
{
    return {frames(effort), page(effort)};
}

} // namespace coterie::bench
