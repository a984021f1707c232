// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "server/Consent.h"

#include "server/Phrases.h"
#include "server/Tickets.h"
#include "server/Translation.h"

#include <QFile>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace coterie::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 timeAsNewcomer = qint64(30) * 24 * 60 * 60 * 1'000'000; ///< microseconds
constexpr qsizetype longestList = 12;
constexpr std::array usualMembers = {"hanno.quell", "lena.brook", "kaito.moriva"};

QString resource(const QString &name)
{
    QFile file(u":/pages/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/** Answers with a page that may load nothing but our style and pictures, and send its form here and to `scheme`. */
Response htmlPage(int status, const QString &html, const QString &scheme = {})
{
    Response response{status, "text/html; charset=utf-8", html.toUtf8(), {}};
    // Chromium applies form-action to the redirect that answers the form as well.
    const QByteArray form = scheme.isEmpty() ? QByteArray("'none'") : "'self' " + scheme.toLatin1() + ':';
    response.headers = {
        {"Content-Security-Policy",
         "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none';"
         " form-action "
             + form},
        {"X-Content-Type-Options", "nosniff"},
        {"Referrer-Policy", "no-referrer"},
        {"Cache-Control", "no-store"}};
    return response;
}

Response notice(int status, const QString &title, const QString &text, const QString &link = {})
{
    const QString anchor =
        link.isEmpty() ? QString() : u"<p><a id=\"continue\" href=\"%1\">%1</a></p>"_s.arg(link.toHtmlEscaped());
    QString html = resource(u"notice.html"_s);
    html.replace("{{title}}"_L1, title.toHtmlEscaped());
    html.replace("{{text}}"_L1, text.toHtmlEscaped());
    html.replace("{{link}}"_L1, anchor);
    return htmlPage(status, html);
}

Response unknownSignIn()
{
    return notice(400, u"This link no longer works"_s,
                  u"It was used already, or it is older than 10 minutes. Start signing in again in the application."_s);
}

QString withParameter(const QString &address, const QString &name, const QString &value)
{
    QUrl url(address);
    QUrlQuery query(url);
    query.addQueryItem(name, value);
    url.setQuery(query);
    return url.toString(QUrl::FullyEncoded);
}

QString button(const World &world, const Person &person)
{
    QString id = person.username;
    id.replace(u'.', u'-');
    const QString picture = person.profileImageUrl.isEmpty()
                                ? QString()
                                : u"<img alt=\"\" src=\"%1\">"_s.arg(person.profileImageUrl.toHtmlEscaped());
    const QString wallet = world.wallets(person.id).isEmpty() ? u"<small>No wallet yet</small>"_s : QString();
    return u"<button id=\"as-%1\" name=\"choice\" value=\"%2\">%3<strong>@%4</strong>%5</button>\n"_s.arg(
        id.toHtmlEscaped(), person.id.text().toHtmlEscaped(), picture, person.username.toHtmlEscaped(), wallet);
}

} // namespace

Outcome Consent::handle(const Request &request)
{
    const bool reads = request.method == "GET" || request.method == "HEAD";
    if (request.path == "/consent/style.css"_L1 && reads)
        return {Response::file("text/css; charset=utf-8", resource(u"style.css"_s).toUtf8())};
    if (request.path != "/consent"_L1)
        return {Response::error(404, tr("Not found. Check the address."))};
    if (reads)
        return {page(request)};
    if (request.method == "POST")
        return decide(request);
    return {Response::error(405, tr("This address does not support %1.").arg(QString::fromLatin1(request.method)))};
}

Response Consent::page(const Request &request) const
{
    const QString state = request.query.value(u"state"_s);
    const auto redirectUrl = m_signIns.redirectUrl(state, now());
    if (!redirectUrl)
        return unknownSignIn();
    QString html = resource(u"consent.html"_s);
    html.replace("{{state}}"_L1, state.toHtmlEscaped());
    html.replace("{{members}}"_L1, members());
    return htmlPage(200, html, QUrl(*redirectUrl).scheme());
}

QString Consent::members() const
{
    const World &world = m_service.world();
    QList<const Person *> shown{world.person(world.me)};
    const auto add = [&shown](const Person *person) {
        if (person && !shown.contains(person) && shown.size() < longestList)
            shown.append(person);
    };
    for (const char *name : usualMembers)
        add(world.personNamed(QString::fromLatin1(name)));
    for (const char *name : namesWithoutWallet)
        add(world.personNamed(QString::fromLatin1(name)));
    const QList<Person> &people = world.people();
    std::for_each(people.crbegin(), people.crend(), [&](const Person &person) {
        if (person.createdAt > now() - timeAsNewcomer)
            add(&person);
    });
    QString buttons;
    for (const Person *person : std::as_const(shown))
        buttons += button(world, *person);
    return buttons;
}

Outcome Consent::decide(const Request &request)
{
    const QHash<QString, QString> form = parseQuery(request.body);
    const QString state = form.value(u"state"_s);
    const QString choice = form.value(u"choice"_s);
    const auto redirectUrl = m_signIns.redirectUrl(state, now());
    if (!redirectUrl)
        return {unknownSignIn()};
    const bool denies = choice == "deny"_L1;
    const Person *chosen = m_service.world().person(UserId(choice));
    if (!denies && !chosen && choice != "newcomer"_L1)
        return {notice(400, u"There is no such member"_s, u"Go back and choose another one."_s)};
    m_signIns.decide(state);

    QString target;
    if (denies)
        target = withParameter(*redirectUrl, u"error"_s, u"access_denied"_s);
    else if (form.contains(u"expired"_s)) // a code that the exchange does not know is what an expired one looks like
        target = withParameter(*redirectUrl, u"challengeCode"_s, randomToken());
    else
        target = withParameter(*redirectUrl, u"challengeCode"_s,
                               m_signIns.issueCode(chosen ? chosen->id : m_service.join().id, now()));
    Outcome outcome;
    if (form.contains(u"slow"_s))
        outcome.delay = m_slowness;
    if (form.contains(u"show-link"_s)) {
        outcome.response = notice(200, u"Continue in the application"_s,
                                  u"Open this link, or copy it and paste it into the application."_s, target);
    } else {
        outcome.response.status = 303;
        outcome.response.headers = {
            {"Location", target.toLatin1()}, {"Referrer-Policy", "no-referrer"}, {"Cache-Control", "no-store"}};
    }
    return outcome;
}

} // namespace coterie::sandbox
