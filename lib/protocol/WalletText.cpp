// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "protocol/WalletText.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

using namespace Qt::StringLiterals;

namespace coterie {
namespace {

using Kind = WalletTextError::Kind;
using Checked = Result<QString, WalletTextError>;

constexpr std::string_view alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
constexpr int base = static_cast<int>(alphabet.size());
constexpr qsizetype longestBase58 = 1024;

constexpr int svmAddressBytes = 32;
constexpr int svmSignatureBytes = 64;
constexpr int evmAddressDigits = 2 * 20;
constexpr int evmSignatureDigits = 2 * 65;
constexpr int evmKeyDigits = 2 * 32;
constexpr qsizetype shortestSeedPhrase = 12; ///< words; BIP-39 has 12 to 24

/** The values of ASCII characters in base58; -1 for those that are not in the alphabet. */
constexpr auto digitValues = [] {
    std::array<signed char, 128> values{};
    values.fill(-1);
    for (int i = 0; i < base; ++i)
        values[static_cast<unsigned char>(alphabet[i])] = static_cast<signed char>(i);
    return values;
}();

int base58Value(QChar c)
{
    return c.unicode() < digitValues.size() ? digitValues[c.unicode()] : -1;
}

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

/** Returns the index of the first character that does not match; -1 if all do. */
template <typename Predicate>
int firstWrong(QStringView text, Predicate isRight)
{
    const auto wrong = std::find_if_not(text.begin(), text.end(), isRight);
    return wrong == text.end() ? -1 : static_cast<int>(wrong - text.begin());
}

/** Returns whether the text is a row of plain words, as a seed phrase is. */
bool looksLikeSeedPhrase(QStringView text)
{
    const QStringList words = text.toString().simplified().split(u' ');
    return words.size() >= shortestSeedPhrase && std::all_of(words.begin(), words.end(), [](const QString &word) {
               return firstWrong(word, [](QChar c) { return c.isLetter(); }) < 0;
           });
}

/** Returns how many bytes base58 of this length stands for; exact enough for text that is far too long. */
int roughBytes(qsizetype characters)
{
    return static_cast<int>(std::min<qsizetype>(characters, 1'000'000) * 733 / 1000);
}

Checked checkBase58(QStringView text, int expected, QByteArray *decoded = nullptr)
{
    if (const int wrong = firstWrong(text, [](QChar c) { return base58Value(c) >= 0; }); wrong >= 0)
        return WalletTextError{.kind = Kind::WrongCharacters, .position = wrong};
    const auto bytes = fromBase58(text);
    const int got = bytes ? static_cast<int>(bytes->size()) : roughBytes(text.size());
    if (got != expected)
        return WalletTextError{.kind = Kind::WrongLength, .got = got, .expected = expected};
    if (decoded != nullptr)
        *decoded = *bytes;
    return text.toString();
}

Checked checkHex(QStringView text, int expected)
{
    const bool hasPrefix = text.startsWith("0x"_L1, Qt::CaseInsensitive);
    const QStringView digits = hasPrefix ? text.sliced(2) : text;
    const int wrong = firstWrong(digits, isHexDigit);
    if (wrong < 0 && digits.size() == evmKeyDigits)
        return WalletTextError{.kind = Kind::Secret};
    if (!hasPrefix)
        return WalletTextError{.kind = Kind::MissingPrefix};
    if (wrong >= 0)
        return WalletTextError{.kind = Kind::WrongCharacters, .position = wrong + 2};
    if (digits.size() != expected)
        return WalletTextError{.kind = Kind::WrongLength, .got = static_cast<int>(digits.size()), .expected = expected};
    return u"0x"_s.append(digits);
}

/** Returns the error that every kind of text has in common, if there is one. */
std::optional<WalletTextError> commonError(QStringView text)
{
    if (text.isEmpty())
        return WalletTextError{.kind = Kind::Empty};
    if (looksLikeSeedPhrase(text))
        return WalletTextError{.kind = Kind::Secret};
    return std::nullopt;
}

QString translated(const char *text)
{
    return QCoreApplication::translate("WalletText", text);
}

} // namespace

QString nameOf(ChainType type)
{
    return type == ChainType::Svm ? u"svm"_s : u"evm"_s;
}

std::optional<ChainType> chainTypeNamed(QStringView name)
{
    if (name == "svm"_L1)
        return ChainType::Svm;
    if (name == "evm"_L1)
        return ChainType::Evm;
    return std::nullopt;
}

QString toBase58(QByteArrayView bytes)
{
    QByteArray digits; // values, least significant first
    for (const char byte : bytes) {
        int carry = static_cast<unsigned char>(byte);
        for (char &digit : digits) {
            carry += digit * 256;
            digit = static_cast<char>(carry % base);
            carry /= base;
        }
        for (; carry > 0; carry /= base)
            digits.append(static_cast<char>(carry % base));
    }
    const auto zeros = std::find_if(bytes.begin(), bytes.end(), [](char byte) { return byte != 0; }) - bytes.begin();
    QString text(zeros, u'1');
    std::reverse(digits.begin(), digits.end());
    for (const char digit : std::as_const(digits))
        text += QLatin1Char(alphabet[static_cast<std::size_t>(digit)]);
    return text;
}

std::optional<QByteArray> fromBase58(QStringView text)
{
    if (text.size() > longestBase58)
        return std::nullopt;
    QByteArray bytes; // least significant first
    for (const QChar c : text) {
        int carry = base58Value(c);
        if (carry < 0)
            return std::nullopt;
        for (char &byte : bytes) {
            carry += static_cast<unsigned char>(byte) * base;
            byte = static_cast<char>(carry & 0xff);
            carry >>= 8;
        }
        for (; carry > 0; carry >>= 8)
            bytes.append(static_cast<char>(carry & 0xff));
    }
    const int other = firstWrong(text, [](QChar c) { return c == u'1'; });
    bytes.append(other < 0 ? text.size() : other, '\0');
    std::reverse(bytes.begin(), bytes.end());
    return bytes;
}

Checked parseAddress(ChainType type, QStringView text)
{
    text = text.trimmed();
    if (const auto error = commonError(text))
        return *error;
    return type == ChainType::Svm ? checkBase58(text, svmAddressBytes) : checkHex(text, evmAddressDigits);
}

Checked parseSignature(ChainType type, const QString &address, QStringView text)
{
    text = text.trimmed();
    if (const auto error = commonError(text))
        return *error;
    if (type == ChainType::Evm)
        return checkHex(text, evmSignatureDigits);
    QByteArray bytes;
    Checked checked = checkBase58(text, svmSignatureBytes, &bytes);
    if (checked.ok() && bytes.sliced(svmSignatureBytes - svmAddressBytes) == fromBase58(address))
        return WalletTextError{.kind = Kind::Secret};
    return checked;
}

QString sentence(const WalletTextError &error, ChainType type)
{
    const bool isSvm = type == ChainType::Svm;
    switch (error.kind) {
    case Kind::Empty:
        return translated(QT_TRANSLATE_NOOP("WalletText", "Nothing entered yet."));
    case Kind::MissingPrefix:
        return translated(QT_TRANSLATE_NOOP("WalletText", "It must start with 0x. Copy it from the wallet again."));
    case Kind::WrongCharacters:
        return isSvm ? translated(QT_TRANSLATE_NOOP("WalletText",
                                                    "It has characters that base58 does not have (character %1). "
                                                    "Copy it from the wallet again."))
                           .arg(error.position + 1)
                     : translated(QT_TRANSLATE_NOOP("WalletText",
                                                    "It may only have the digits 0-9 and a-f after 0x (character %1). "
                                                    "Copy it from the wallet again."))
                           .arg(error.position + 1);
    case Kind::WrongLength:
        return isSvm ? translated(QT_TRANSLATE_NOOP("WalletText",
                                                    "It has %1 bytes instead of %2. Copy all of it from the wallet."))
                           .arg(error.got)
                           .arg(error.expected)
                     : translated(QT_TRANSLATE_NOOP("WalletText",
                                                    "It has %1 digits after 0x instead of %2. Copy all of it from the "
                                                    "wallet."))
                           .arg(error.got)
                           .arg(error.expected);
    case Kind::Secret:
        return translated(QT_TRANSLATE_NOOP("WalletText",
                                            "This looks like a private key or seed phrase. Coterie has not sent it "
                                            "anywhere, and never needs it. Do not share it with anyone."));
    }
    Q_UNREACHABLE();
}

} // namespace coterie
