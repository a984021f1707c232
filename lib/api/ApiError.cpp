// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "api/ApiError.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace coterie {

using std::chrono::milliseconds;
using std::chrono::seconds;
using Kind = ApiError::Kind;

namespace {

constexpr milliseconds minRetry = 1s;
constexpr milliseconds maxRetry = 10min;

class ErrorText {
    Q_DECLARE_TR_FUNCTIONS(ApiError)

public:
    [[nodiscard]] static QString description(const ApiError &error);
    [[nodiscard]] static QString unreachable(const ApiError &error);
    [[nodiscard]] static QString suggestion(const ApiError &error);
    /** Returns "The server refused this: message." */
    [[nodiscard]] static QString quoting(const QString &sentence, const QString &message);
};

QString ErrorText::quoting(const QString &sentence, const QString &message)
{
    if (message.isEmpty())
        return sentence;
    const QString stop =
        message.endsWith(u'.') || message.endsWith(u'!') || message.endsWith(u'?') ? QString() : u"."_s;
    return tr("%1: %2", "sentence without its full stop: the server's words").arg(sentence.chopped(1), message) + stop;
}

QString ErrorText::unreachable(const ApiError &error)
{
    switch (error.transport) {
    case TransportError::Dns:
        return tr("The server %1 could not be found.").arg(error.host);
    case TransportError::Refused:
        return tr("%1 refused the connection.").arg(error.host);
    case TransportError::LostAfterSending:
        return tr("The connection to %1 was lost before a reply arrived.").arg(error.host);
    case TransportError::Cancelled:
        return tr("The request to %1 was canceled.").arg(error.host);
    default:
        return tr("%1 cannot be reached.").arg(error.host);
    }
}

QString ErrorText::description(const ApiError &error)
{
    switch (error.kind) {
    case Kind::NoNetwork:
        return tr("This computer is not connected to a network.");
    case Kind::Unreachable:
        return unreachable(error);
    case Kind::TimedOut:
        return tr("%1 took too long to respond.").arg(error.host);
    case Kind::Tls:
        return quoting(tr("The secure connection to %1 could not be verified.").arg(error.host), error.serverMessage);
    case Kind::SignInRequired:
        return tr("%1 did not accept your sign-in.").arg(error.host);
    case Kind::Forbidden:
        return quoting(tr("Access denied by %1.").arg(error.host), error.serverMessage);
    case Kind::NotFound:
        return quoting(tr("Not found on %1.").arg(error.host), error.serverMessage);
    case Kind::Rejected:
        return quoting(tr("%1 rejected the request.").arg(error.host), error.serverMessage);
    case Kind::Throttled:
        return tr("%1 is busy.").arg(error.host);
    case Kind::Server:
        return quoting(tr("%1 is having problems (error %2).").arg(error.host).arg(error.status), error.serverMessage);
    case Kind::Redirected:
        return tr("%1 redirects to another address.").arg(error.host);
    case Kind::Malformed:
        return tr("%1 sent an unexpected reply.").arg(error.host);
    }
    return {};
}

QString ErrorText::suggestion(const ApiError &error)
{
    switch (error.kind) {
    case Kind::NoNetwork:
        return tr("Connect to a network. Coterie then continues automatically.");
    case Kind::Unreachable:
        return error.transport == TransportError::Dns ? tr("Check the address and the network connection.")
                                                      : tr("Check the address, or try again later.");
    case Kind::TimedOut:
    case Kind::Server:
        return tr("Try again in a moment.");
    case Kind::Tls:
        return tr("Check this computer's clock, and sign in to your network if it asks you to. For a private server, "
                  "start Coterie with --ca and its certificate.");
    case Kind::SignInRequired:
        return tr("Enter a valid API key and access token.");
    case Kind::Forbidden:
        return tr("Check that your wallet is linked and holds enough of the token, and that the API key is correct.");
    case Kind::NotFound:
        return tr("Check the token address.");
    case Kind::Rejected:
        return tr("Correct your input and try again.");
    case Kind::Throttled: {
        const auto wait = error.retryAfter ? std::chrono::ceil<seconds>(*error.retryAfter).count() : 0;
        return wait > 0 ? tr("Try again in %n second(s).", nullptr, static_cast<int>(wait))
                        : tr("Try again in a moment.");
    }
    case Kind::Redirected:
    case Kind::Malformed:
        return tr("Check that the address belongs to a Coin Communities service.");
    }
    return {};
}

Kind kindOf(TransportError error)
{
    switch (error) {
    case TransportError::NoNetwork:
        return Kind::NoNetwork;
    case TransportError::TimedOut:
        return Kind::TimedOut;
    case TransportError::Tls:
        return Kind::Tls;
    case TransportError::TooLarge:
        return Kind::Malformed;
    default:
        return Kind::Unreachable;
    }
}

Kind kindOf(int status)
{
    switch (status) {
    case 401:
        return Kind::SignInRequired;
    case 403:
        return Kind::Forbidden;
    case 404:
        return Kind::NotFound;
    case 429:
    case 503:
        return Kind::Throttled;
    default:
        break;
    }
    if (status >= 300 && status < 400)
        return Kind::Redirected;
    if (status >= 400 && status < 500)
        return Kind::Rejected;
    return status >= 500 && status < 600 ? Kind::Server : Kind::Malformed;
}

/** Parses "Sun, 06 Nov 1994 08:49:37 GMT" and the two older forms that HTTP still allows. */
QDateTime httpDate(const QByteArray &text)
{
    static const QStringList formats{u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s, u"dddd, dd-MMM-yy hh:mm:ss 'GMT'"_s,
                                     u"ddd MMM d hh:mm:ss yyyy"_s};
    const QString simplified = QString::fromLatin1(text).simplified();
    for (const QString &format : formats) {
        QDateTime date = QLocale::c().toDateTime(simplified, format);
        if (!date.isValid())
            continue;
        if (date.date().year() < 1970) // a two-digit year
            date = date.addYears(100);
        return QDateTime(date.date(), date.time(), Qt::UTC);
    }
    return {};
}

} // namespace

bool ApiError::isRefusal() const
{
    return kind == Kind::SignInRequired || kind == Kind::Forbidden || kind == Kind::NotFound || kind == Kind::Rejected;
}

bool ApiError::outcomeUnknown() const
{
    switch (transport) {
    case TransportError::None:
        return status >= 500;
    case TransportError::TimedOut:
    case TransportError::LostAfterSending:
    case TransportError::TooLarge:
    case TransportError::Cancelled:
        return true;
    default:
        return false;
    }
}

QString sentence(const ApiError &error)
{
    return ErrorText::description(error);
}

QString recoverySuggestion(const ApiError &error)
{
    return ErrorText::suggestion(error);
}

std::optional<milliseconds> retryAfter(const HttpResponse &response, const QDateTime &now)
{
    const QByteArray text = response.headers.value("retry-after").trimmed();
    if (text.isEmpty())
        return {};
    if (std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; })) {
        bool fits = false;
        const qint64 count = text.toLongLong(&fits);
        const qint64 longest = std::chrono::duration_cast<seconds>(maxRetry).count();
        return std::max<milliseconds>(minRetry, seconds(fits ? std::min(count, longest) : longest));
    }
    const QDateTime until = httpDate(text);
    if (!until.isValid())
        return {};
    const QDateTime serverNow = httpDate(response.headers.value("date"));
    return std::clamp(milliseconds((serverNow.isValid() ? serverNow : now).msecsTo(until)), minRetry, maxRetry);
}

ApiError apiError(const HttpResponse &response, const QString &host, const QString &message)
{
    ApiError error;
    error.status = response.status;
    error.transport = response.error;
    error.host = host;
    if (response.error != TransportError::None) {
        error.kind = kindOf(response.error);
        error.serverMessage = response.errorText;
        return error;
    }
    error.kind = kindOf(response.status);
    error.serverMessage = message;
    if (response.status >= 400)
        error.retryAfter = retryAfter(response, QDateTime::currentDateTimeUtc());
    return error;
}

ApiError malformedResponse(int status, const QString &host)
{
    ApiError error;
    error.kind = Kind::Malformed;
    error.status = status;
    error.host = host;
    return error;
}

} // namespace coterie
