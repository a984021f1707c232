// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "protocol/Decoder.h"

#include "protocol/DecodeEvent.h"
#include "protocol/DecodeTables.h"
#include "protocol/Trim.h"

#include <QStringEncoder>

#include <cstring>
#include <vector>

namespace coterie {

using namespace decoding;

namespace {

constexpr qsizetype maxFrameSize = 4 * 1024 * 1024;
constexpr qsizetype maxBodySize = 8 * 1024 * 1024;
/** Larger buffers are freed after use, so that one huge frame does not occupy memory forever. */
constexpr size_t maxIdleBuffer = 512 * 1024;
constexpr qsizetype maxErrorLength = 300;

/** Returns whether the whole document was read; false for "{}x". */
bool isFinished(Document &document)
{
    return document.current_location().error() == simdjson::OUT_OF_BOUNDS;
}

/** Returns the text on one line if it is short and readable; empty if it looks like markup or binary data. */
QString plainText(QByteArrayView utf8)
{
    const QString text = QString::fromUtf8(utf8).simplified();
    if (text.size() > maxErrorLength || text.startsWith(u'<') || text.startsWith(u'{') || text.startsWith(u'['))
        return {};
    for (const QChar c : text) {
        if (c.category() == QChar::Other_Control || c == QChar::ReplacementCharacter)
            return {};
    }
    return text;
}

QString shortened(const QString &text)
{
    return wholeCharacters(text.simplified(), maxErrorLength).toString();
}

} // namespace

struct Decoder::Private {
    std::vector<char> buffer; ///< the text, followed by the padding that simdjson may read
    size_t length = 0;
    simdjson::ondemand::parser parser;
    QStringEncoder encoder{QStringEncoder::Utf8, QStringConverter::Flag::Stateless};

    [[nodiscard]] std::optional<DecodeError> load(QStringView text, qsizetype cap);
    [[nodiscard]] std::optional<DecodeError> load(QByteArrayView utf8, qsizetype cap);
    /** Parses the loaded text, which must be an object. */
    [[nodiscard]] std::optional<DecodeError> open(Document &document, Object &object);
    [[nodiscard]] Decoded<RealtimeEvent> event();
    void shrink();

    /** Decodes a REST body that is one object. */
    template <typename T, size_t N>
    [[nodiscard]] Decoded<T> body(QByteArrayView utf8, const Fields<T, N> &fields);
    template <size_t N>
    [[nodiscard]] Decoded<QString> text(QByteArrayView utf8, const Fields<QString, N> &fields);

private:
    void makeRoom(size_t size);
};

void Decoder::Private::makeRoom(size_t size)
{
    if (buffer.size() < size + simdjson::SIMDJSON_PADDING)
        buffer.resize(size + simdjson::SIMDJSON_PADDING);
}

void Decoder::Private::shrink()
{
    if (buffer.size() <= maxIdleBuffer)
        return;
    buffer = {};
    parser = simdjson::ondemand::parser();
}

std::optional<DecodeError> Decoder::Private::load(QStringView text, qsizetype cap)
{
    if (text.size() > cap)
        return DecodeError::TooLarge;
    makeRoom(static_cast<size_t>(encoder.requiredSpace(text.size())));
    const char *end = encoder.appendToBuffer(buffer.data(), text);
    length = static_cast<size_t>(end - buffer.data());
    if (encoder.hasError()) {
        encoder.resetState();
        return DecodeError::Malformed; // a lone surrogate
    }
    if (length > static_cast<size_t>(cap))
        return DecodeError::TooLarge;
    return {};
}

std::optional<DecodeError> Decoder::Private::load(QByteArrayView utf8, qsizetype cap)
{
    if (utf8.size() > cap)
        return DecodeError::TooLarge;
    length = static_cast<size_t>(utf8.size());
    makeRoom(length);
    if (length > 0)
        std::memcpy(buffer.data(), utf8.data(), length);
    return {};
}

std::optional<DecodeError> Decoder::Private::open(Document &document, Object &object)
{
    const simdjson::padded_string_view text(buffer.data(), length, buffer.size());
    simdjson::ondemand::json_type type;
    if (parser.iterate(text).get(document) || document.type().get(type))
        return DecodeError::Malformed;
    if (type == simdjson::ondemand::json_type::object) {
        if (document.get_object().get(object))
            return DecodeError::Malformed;
        return {};
    }
    const bool isWhole = skip(document) == Read::Good && isFinished(document);
    return isWhole ? DecodeError::NotAnObject : DecodeError::Malformed;
}

Decoded<RealtimeEvent> Decoder::Private::event()
{
    Document document;
    Object object;
    if (const auto error = open(document, object))
        return *error;
    Envelope envelope;
    Read outcome = readEnvelope(object, envelope);
    if (outcome == Read::Broken || !isFinished(document))
        return DecodeError::Malformed;
    if (envelope.type == EventType::Other)
        return DecodeError::UnknownType;
    if (envelope.dataCameFirst && outcome == Read::Good) {
        document.rewind();
        if (document.get_object().get(object))
            return DecodeError::Malformed;
        envelope.dataCameFirst = false;
        outcome = readEnvelope(object, envelope);
    }
    if (outcome != Read::Good || !envelope.event)
        return DecodeError::WrongField;
    return *std::move(envelope.event);
}

template <typename T, size_t N>
Decoded<T> Decoder::Private::body(QByteArrayView utf8, const Fields<T, N> &fields)
{
    if (const auto error = load(utf8, maxBodySize))
        return *error;
    Document document;
    Object object;
    const auto error = open(document, object);
    T value;
    const Read outcome = error ? Read::Wrong : read(object, fields, value, Source::Rest);
    const bool isBroken = outcome == Read::Broken || (!error && !isFinished(document));
    shrink();
    if (error)
        return *error;
    if (isBroken)
        return DecodeError::Malformed;
    if (outcome == Read::Wrong)
        return DecodeError::WrongField;
    return value;
}

Decoder::Decoder() : d(std::make_unique<Private>()) {}
Decoder::~Decoder() = default;
Decoder::Decoder(Decoder &&) noexcept = default;
Decoder &Decoder::operator=(Decoder &&) noexcept = default;

Decoded<RealtimeEvent> Decoder::event(const QString &frame)
{
    if (const auto error = d->load(frame, maxFrameSize))
        return *error;
    auto result = d->event();
    d->shrink();
    return result;
}

Decoded<RealtimeEvent> Decoder::event(QByteArrayView utf8)
{
    if (const auto error = d->load(utf8, maxFrameSize))
        return *error;
    auto result = d->event();
    d->shrink();
    return result;
}

Decoded<QList<Message>> Decoder::messages(QByteArrayView utf8)
{
    return d->body(utf8, messagesFields);
}

Decoded<QList<Message>> Decoder::replies(QByteArrayView utf8)
{
    return d->body(utf8, repliesFields);
}

Decoded<QList<TopCommunity>> Decoder::topCommunities(QByteArrayView utf8)
{
    return d->body(utf8, topCommunitiesFields);
}

Decoded<CommunityStats> Decoder::community(QByteArrayView utf8)
{
    return d->body(utf8, communityStatsFields);
}

Decoded<QList<Member>> Decoder::members(QByteArrayView utf8)
{
    return d->body(utf8, membersFields);
}

Decoded<FeedListing> Decoder::feed(QByteArrayView utf8)
{
    return d->body(utf8, feedListingFields);
}

Decoded<User> Decoder::user(QByteArrayView utf8)
{
    return d->body(utf8, signedInFields);
}

Decoded<Profile> Decoder::profile(QByteArrayView utf8)
{
    return d->body(utf8, oneProfileFields);
}

Decoded<QList<Profile>> Decoder::profiles(QByteArrayView utf8)
{
    return d->body(utf8, profilesFields);
}

Decoded<QList<Wallet>> Decoder::wallets(QByteArrayView utf8)
{
    return d->body(utf8, walletsFields);
}

Decoded<LikeCount> Decoder::likeCount(QByteArrayView utf8)
{
    return d->body(utf8, likeCountFields);
}

/** Returns the text unless it is empty. */
template <size_t N>
Decoded<QString> Decoder::Private::text(QByteArrayView utf8, const Fields<QString, N> &fields)
{
    auto text = body(utf8, fields);
    if (text.ok() && text->isEmpty())
        return DecodeError::WrongField;
    return text;
}

Decoded<QString> Decoder::ticket(QByteArrayView utf8)
{
    return d->text(utf8, ticketFields);
}

Decoded<QString> Decoder::mediaUrl(QByteArrayView utf8)
{
    return d->text(utf8, mediaUrlFields);
}

Decoded<QString> Decoder::authUrl(QByteArrayView utf8)
{
    return d->text(utf8, authUrlFields);
}

Decoded<QString> Decoder::imageUrl(QByteArrayView utf8)
{
    return d->text(utf8, imageUrlFields);
}

Decoded<SignedIn> Decoder::signedIn(QByteArrayView utf8)
{
    auto signedIn = d->body(utf8, exchangeFields);
    if (signedIn.ok() && (signedIn->tokens.accessToken.isEmpty() || signedIn->tokens.refreshToken.isEmpty()))
        return DecodeError::WrongField;
    return signedIn;
}

Decoded<WalletChallenge> Decoder::walletChallenge(QByteArrayView utf8)
{
    auto challenge = d->body(utf8, walletChallengeFields);
    if (challenge.ok() && challenge->message.isEmpty())
        return DecodeError::WrongField;
    return challenge;
}

Decoded<Wallet> Decoder::wallet(QByteArrayView utf8)
{
    return d->body(utf8, oneWalletFields);
}

Decoded<QStringList> Decoder::chains(QByteArrayView utf8)
{
    return d->body(utf8, chainsFields);
}

Decoded<TokenPair> Decoder::tokens(QByteArrayView utf8)
{
    auto pair = d->body(utf8, tokenPairFields);
    if (pair.ok() && (pair->accessToken.isEmpty() || pair->refreshToken.isEmpty()))
        return DecodeError::WrongField;
    return pair;
}

QString Decoder::errorMessage(QByteArrayView utf8)
{
    const auto message = d->body(utf8, errorFields);
    return message.ok() ? shortened(message.value()) : plainText(utf8);
}

} // namespace coterie
