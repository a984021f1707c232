// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "server/Control.h"

#include "server/Translation.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace coterie::sandbox {

using namespace Qt::StringLiterals;

namespace {

TokenAddress tokenOf(const QJsonObject &body)
{
    return TokenAddress(body.value(u"token"_s).toString());
}

int countOf(const QJsonObject &body)
{
    return body.value(u"count"_s).toInt(1);
}

std::chrono::milliseconds delayOf(const QJsonObject &body)
{
    return std::chrono::milliseconds(body.value(u"delay"_s).toInt());
}

/** Returns the response that the body describes, or nothing if it has neither status nor body. */
std::optional<Response> answerOf(const QJsonObject &body, int usualStatus)
{
    const QJsonValue text = body.value(u"body"_s);
    if (!body.contains(u"status"_s) && text.isUndefined() && usualStatus == 0)
        return std::nullopt;
    const int status = body.value(u"status"_s).toInt(usualStatus == 0 ? 200 : usualStatus);
    Response response;
    if (text.isObject())
        response = Response::json(text.toObject());
    else if (text.isString())
        response = Response::text(text.toString().toUtf8());
    else if (status >= 400)
        response = Response::error(status, u"A test requested this response."_s);
    response.status = status;
    const QJsonObject headers = body.value(u"headers"_s).toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        response.headers.append({it.key().toLatin1(), it->toVariant().toString().toUtf8()});
    return response;
}

} // namespace

Control::Control(Parts parts)
    : m_service(parts.service),
      m_tickets(parts.tickets),
      m_sockets(parts.sockets),
      m_faults(parts.faults),
      m_signIns(parts.signIns),
      m_challenges(parts.challenges),
      m_consent(parts.consent)
{
    m_actions = {
        {u"state"_s, &Control::state},
        {u"drop"_s, &Control::drop},
        {u"silent"_s, &Control::silent},
        {u"upgrades"_s, &Control::upgrades},
        {u"tickets"_s, &Control::tickets},
        {u"rest"_s, &Control::rest},
        {u"inject"_s, &Control::inject},
        {u"lose"_s, &Control::lose},
        {u"clear"_s, &Control::clear},
        {u"secrets"_s, &Control::secrets},
        {u"members"_s, &Control::members},
        {u"sign-in"_s, &Control::signIn},
        {u"post"_s, &Control::post},
        {u"fill"_s, &Control::fill},
        {u"like"_s, &Control::like},
        {u"unlike"_s, &Control::unlike},
        {u"moderate"_s, &Control::moderate},
        {u"edit"_s, &Control::edit},
        {u"delete"_s, &Control::remove},
        {u"newcomer"_s, &Control::newcomer},
        {u"rename"_s, &Control::rename},
        {u"link"_s, &Control::link},
        {u"unlink"_s, &Control::unlink},
        {u"code"_s, &Control::code},
        {u"codes"_s, &Control::codes},
        {u"twitter-code"_s, &Control::twitterCode},
        {u"consent"_s, &Control::consent},
        {u"challenges"_s, &Control::challenges},
        {u"access-tokens"_s, &Control::accessTokens},
        {u"revoke"_s, &Control::revoke},
    };
}

void Control::count(const Request &request)
{
    ++m_requests[QString::fromLatin1(request.method) + u' ' + request.path];
}

Response Control::handle(const Request &request)
{
    const QString name = request.segments.value(1);
    const auto action = m_actions.constFind(name);
    if (request.segments.size() != 2 || action == m_actions.cend())
        return Response::error(404, tr("Not found. Check the address."));
    const bool reads = name == "state"_L1 || name == "secrets"_L1 || name == "members"_L1;
    if (request.method != "POST" && !(reads && request.method == "GET"))
        return Response::error(405, tr("This address does not support %1.").arg(QString::fromLatin1(request.method)));
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!request.body.isEmpty() && !document.isObject())
        return Response::error(400, tr("The body is not a JSON object."));
    m_refusal.clear();
    const QJsonObject answer = (this->**action)(document.object());
    return m_refusal.isEmpty() ? Response::json(answer) : Response::error(400, m_refusal);
}

QJsonObject Control::state(const QJsonObject &body)
{
    QJsonObject requests;
    for (auto it = m_requests.cbegin(); it != m_requests.cend(); ++it)
        requests.insert(it.key(), it.value());
    return {{u"sockets"_s, m_sockets.count(tokenOf(body))},
            {u"socketsAccepted"_s, m_sockets.accepted()},
            {u"ticketsIssued"_s, m_tickets.issued()},
            {u"clientFrames"_s, m_sockets.clientFrames()},
            {u"requests"_s, requests}};
}

QJsonObject Control::secrets(const QJsonObject &)
{
    QStringList all{m_service.world().apiKey};
    for (const Session &session : m_service.world().sessions())
        all << session.accessToken << session.refreshToken;
    all += m_service.newestTokens() + m_tickets.newest() + m_signIns.newest();
    all.removeDuplicates();
    return {{u"secrets"_s, QJsonArray::fromStringList(all)}};
}

QJsonObject Control::drop(const QJsonObject &body)
{
    if (body.value(u"abrupt"_s).toBool())
        return {{u"dropped"_s, m_sockets.abort(tokenOf(body))}};
    return {{u"dropped"_s,
             m_sockets.close(tokenOf(body), body.value(u"code"_s).toInt(1001), body.value(u"reason"_s).toString())}};
}

QJsonObject Control::silent(const QJsonObject &body)
{
    return {{u"sockets"_s,
             m_sockets.setSilent(tokenOf(body), body.value(u"on"_s).toBool(true), body.value(u"new"_s).toBool())}};
}

QJsonObject Control::upgrades(const QJsonObject &body)
{
    m_faults.refuseUpgrades({countOf(body), body.value(u"status"_s).toInt(503), body.value(u"hang"_s).toBool()});
    return {};
}

QJsonObject Control::tickets(const QJsonObject &body)
{
    if (body.value(u"expire"_s).toBool()) {
        m_tickets.expireAll();
        return {};
    }
    RestFault fault;
    fault.method = "POST";
    fault.pathSuffix = u"/ws/ticket"_s;
    fault.remaining = countOf(body);
    fault.hang = body.value(u"hang"_s).toBool();
    fault.delay = delayOf(body);
    fault.answer = answerOf(body, fault.delay.count() > 0 ? 0 : 500);
    m_faults.add(fault);
    return {};
}

QJsonObject Control::rest(const QJsonObject &body)
{
    RestFault fault;
    fault.method = body.value(u"method"_s).toString().toLatin1();
    fault.pathPrefix = body.value(u"path"_s).toString();
    fault.pathSuffix = body.value(u"suffix"_s).toString();
    fault.remaining = countOf(body);
    fault.hang = body.value(u"hang"_s).toBool();
    fault.drop = body.value(u"drop"_s).toBool();
    fault.after = body.value(u"after"_s).toBool();
    fault.delay = delayOf(body);
    fault.answer = answerOf(body, 0);
    m_faults.add(fault);
    return {};
}

QJsonObject Control::inject(const QJsonObject &body)
{
    int sockets = 0;
    if (const QJsonValue binary = body.value(u"binary"_s); binary.isString())
        sockets = m_sockets.injectBinary(tokenOf(body), QByteArray::fromBase64(binary.toString().toLatin1()));
    QJsonArray frames = body.value(u"frames"_s).toArray();
    if (body.contains(u"frame"_s))
        frames.append(body.value(u"frame"_s));
    for (const auto &frame : std::as_const(frames)) {
        // A test may pass the event as a JSON object instead of a string.
        const QString text = frame.isObject()
                                 ? QString::fromUtf8(QJsonDocument(frame.toObject()).toJson(QJsonDocument::Compact))
                                 : frame.toString();
        sockets = m_sockets.inject(tokenOf(body), text);
    }
    return {{u"sockets"_s, sockets}};
}

QJsonObject Control::lose(const QJsonObject &body)
{
    m_faults.loseBroadcasts({countOf(body), body.value(u"token"_s).toString()});
    return {};
}

QJsonObject Control::clear(const QJsonObject &)
{
    m_faults.clear();
    m_sockets.setSilent({}, false, false);
    return {};
}

} // namespace coterie::sandbox
