// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "protocol/Decoder.h"
#include "protocol/Encode.h"
#include "support/ProtocolSamples.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coterie;

/** Decodes randomly modified frames, and compares with Qt's JSON parser. */
class tst_decodefuzz : public QObject {
    Q_OBJECT

private slots:
    void R8_brokenFramesAreNeverAccepted();
    void R8_brokenPagesAreNeverAccepted();
    void R8_anyBytesAreSafe();
};

namespace {

constexpr int rounds = 20'000;

QRandomGenerator seeded()
{
    const bool isGiven = qEnvironmentVariableIsSet("COTERIE_SEED");
    const quint32 seed =
        isGiven ? qEnvironmentVariable("COTERIE_SEED").toUInt() : QRandomGenerator::global()->generate();
    qInfo("COTERIE_SEED=%u", seed);
    return QRandomGenerator(seed);
}

QByteArray randomBytes(QRandomGenerator &random, qsizetype length)
{
    static constexpr char pieces[] = "{}[]:,\"\\0123456789.-+eEtrufalsn \n\t/u\xff\xc3\xa4\x00";
    QByteArray bytes;
    for (; length > 0; --length)
        bytes += random.bounded(4) ? pieces[random.bounded(int(sizeof pieces) - 1)] : char(random.bounded(256));
    return bytes;
}

/** Makes one to four changes: flips, inserts, removes or duplicates bytes, or truncates. */
QByteArray mutated(QByteArray text, QRandomGenerator &random)
{
    for (int changes = random.bounded(1, 5); changes > 0 && !text.isEmpty(); --changes) {
        const qsizetype at = random.bounded(int(text.size()));
        const qsizetype length = qMin<qsizetype>(random.bounded(1, 12), text.size() - at);
        switch (random.bounded(6)) {
        case 0:
            text[at] = char(text[at] ^ (1 << random.bounded(8)));
            break;
        case 1:
            text.insert(at, randomBytes(random, random.bounded(1, 4)));
            break;
        case 2:
            text.remove(at, length);
            break;
        case 3:
            text.insert(at, text.mid(at, length));
            break;
        case 4:
            text.replace(at, length, randomBytes(random, length));
            break;
        default:
            text.truncate(at);
        }
    }
    return text;
}

/** Returns the known fields as Qt's parser reads them. Null equals absent, and other fields are dropped. */
QJsonObject known(const QJsonObject &given, const QJsonObject &model)
{
    QJsonObject result;
    for (const QString &name : model.keys())
        result[name] = given.contains(name) ? given[name] : QJsonValue(QJsonValue::Null);
    return result;
}

/** An empty optional text equals null. */
QJsonObject withoutEmpty(QJsonObject object)
{
    for (const auto name : {"profileImageUrl"_L1, "mediaUrl"_L1, "parentMessageId"_L1}) {
        if (object.contains(name) && object[name].toString().isEmpty())
            object[name] = QJsonValue::Null;
    }
    return object;
}

QJsonObject json(const RealtimeEvent &event)
{
    if (const auto *message = std::get_if<SharedMessage>(&event))
        return toJson(*message);
    if (const auto *like = std::get_if<LikeUpdate>(&event))
        return toJson(*like);
    return toJson(std::get<ModerationUpdate>(event)); // other alternatives are not decoded
}

} // namespace

void tst_decodefuzz::R8_brokenFramesAreNeverAccepted()
{
    QRandomGenerator random = seeded();
    const QList<QByteArray> frames{samples::frame(u"message_update"_s, samples::socketMessage()),
                                   samples::frame(u"like_update"_s, samples::likeUpdate()),
                                   samples::frame(u"moderation_update"_s, samples::moderationUpdate())};
    Decoder decoder;
    int accepted = 0;
    for (int i = 0; i < rounds; ++i) {
        const QByteArray frame = mutated(frames[i % frames.size()], random);
        const auto event = decoder.event(QByteArrayView(frame));
        if (!event.ok())
            continue;
        ++accepted;
        const QJsonObject judged = QJsonDocument::fromJson(frame).object();
        QVERIFY2(!judged.isEmpty(), frame.constData());
        const QJsonObject ours = json(event.value());
        QCOMPARE(ours, withoutEmpty(known(judged["data"_L1].toObject(), ours)));
    }
    qInfo("%d of %d were still right", accepted, rounds);
    QVERIFY(accepted > rounds / 100);
    QVERIFY(accepted < rounds / 2);
}

void tst_decodefuzz::R8_brokenPagesAreNeverAccepted()
{
    QRandomGenerator random = seeded();
    const QByteArray page = samples::list("messages"_L1, {samples::restMessage(), samples::restMessage()});
    Decoder decoder;
    int accepted = 0;
    for (int i = 0; i < rounds; ++i) {
        const QByteArray body = mutated(page, random);
        const auto messages = decoder.messages(body);
        if (!messages.ok())
            continue;
        ++accepted;
        const QJsonArray judged = QJsonDocument::fromJson(body)["messages"_L1].toArray();
        QVERIFY2(judged.size() == messages->size(), body.constData());
        for (qsizetype m = 0; m < judged.size(); ++m) {
            const QJsonObject ours = toJson(messages->at(m));
            QCOMPARE(ours, withoutEmpty(known(judged[m].toObject(), ours)));
        }
    }
    qInfo("%d of %d were still right", accepted, rounds);
    QVERIFY(accepted > rounds / 100);
}

void tst_decodefuzz::R8_anyBytesAreSafe()
{
    QRandomGenerator random = seeded();
    Decoder decoder;
    for (int i = 0; i < rounds; ++i) {
        const QByteArray bytes = randomBytes(random, random.bounded(200));
        QVERIFY(!decoder.event(QByteArrayView(bytes)).ok());
        QVERIFY(!decoder.event(QString::fromLatin1(bytes)).ok());
        QVERIFY(decoder.errorMessage(bytes).size() <= 300);
    }
}

QTEST_APPLESS_MAIN(tst_decodefuzz)
#include "tst_decodefuzz.moc"
