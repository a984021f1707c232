// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "client/WalletPageSession.h"

#include "client/WalletPageFiles.h"
#include "client/WalletPageResponses.h"
#include "log/Secrets.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace coterie {
namespace {

constexpr int mostChallenges = 20; ///< a user who fails so often needs a new page
constexpr qsizetype mostVisitors = 8;
constexpr char cookieName[] = "coterie-wallet";

/** Returns 256 random bits as text for a URL or a cookie. */
QByteArray secretText()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    const QByteArray text = QByteArray(reinterpret_cast<const char *>(words.data()), sizeof(words))
                                .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    Secrets::remember(QString::fromLatin1(text));
    return text;
}

/** Returns the object's values if it has exactly these fields, all of them text. */
std::optional<QStringList> textFields(const QByteArray &body, const QStringList &names)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const QJsonObject object = document.object();
    if (object.size() != names.size())
        return std::nullopt;
    QStringList values;
    for (const QString &name : names) {
        if (!object.value(name).isString())
            return std::nullopt;
        values += object.value(name).toString();
    }
    return values;
}

} // namespace

WalletPage::Session::Session(WalletPage &page, Scheduler &scheduler, Options options)
    : m_page(page), m_scheduler(scheduler), m_options(std::move(options))
{
}

WalletPage::Session::~Session()
{
    close();
}

void WalletPage::Session::close()
{
    m_deadline.reset();
    if (LoopbackServer *server = std::exchange(m_server, nullptr)) {
        QObject::connect(server, &LoopbackServer::closed, server, &QObject::deleteLater);
        server->close();
    }
}

QUrl WalletPage::Session::start()
{
    m_server = new LoopbackServer(
        m_scheduler,
        [weak = weak_from_this()](const LoopbackRequest &request, const Respond &respond) {
            if (const auto session = weak.lock()) // and keeps it until the request is handled
                session->handle(request, respond);
        },
        &m_page);
    if (!m_server->listen())
        return {};
    m_folder = '/' + secretText() + '/';
    m_endsAt = m_scheduler.now() + m_options.lifetime;
    m_deadline = m_scheduler.startTimer(m_options.lifetime, [this] { timeOver(); });
    return QUrl(QString::fromLatin1("http://" + m_server->host() + m_folder));
}

void WalletPage::Session::handle(const LoopbackRequest &request, const Respond &respond)
{
    if (!request.path.startsWith(m_folder)) {
        respond(plainResponse(HttpStatus::notFound, u"Not found"_s));
        return;
    }
    const QByteArray name = request.path.sliced(m_folder.size());
    if (request.method == "GET")
        handleGet(request, name, respond);
    else if (request.method == "POST")
        handlePost(request, name, respond);
    else
        respond(plainResponse(HttpStatus::wrongMethod, u"Method not allowed"_s));
}

void WalletPage::Session::handleGet(const LoopbackRequest &request, const QByteArray &name, const Respond &respond)
{
    if (name.isEmpty()) {
        servePage(request, respond);
    } else if (const auto file = walletPageFile(name)) {
        respond({.type = file->type, .body = file->body});
    } else {
        respond(plainResponse(HttpStatus::notFound, u"Not found"_s));
    }
}

void WalletPage::Session::servePage(const LoopbackRequest &request, const Respond &respond)
{
    QByteArray visitor = request.cookie(cookieName);
    const bool isKnown = m_visitors.contains(visitor);
    if (!m_claimedBy.isEmpty() && visitor != m_claimedBy) {
        respond(plainResponse(HttpStatus::gone, sentence(WalletPageRefusal::UsedElsewhere)));
        return;
    }
    if (!isKnown) {
        visitor = secretText();
        m_visitors.append(visitor);
        if (m_visitors.size() > mostVisitors)
            m_visitors.removeFirst();
    }
    QJsonArray chains;
    for (const Chain &chain : m_options.chains)
        chains.append(QJsonObject{{u"type"_s, nameOf(chain.type)}, {u"name"_s, chain.name}});
    respond({.type = "text/html; charset=utf-8",
             .body = walletPageHtml(m_options.username, m_options.service, chains, m_endsAt - m_scheduler.now()),
             .cookie = QByteArray(cookieName) + '=' + visitor + "; HttpOnly; SameSite=Strict; Path=" + m_folder});
    if (!std::exchange(m_isOpened, true))
        Q_EMIT m_page.opened();
}

void WalletPage::Session::handlePost(const LoopbackRequest &request, const QByteArray &name, const Respond &respond)
{
    const bool isLink = name == "link";
    if (!isLink && name != "challenge") {
        const bool isFile = name.isEmpty() || walletPageFile(name);
        respond(isFile ? plainResponse(HttpStatus::wrongMethod, u"Method not allowed"_s)
                       : plainResponse(HttpStatus::notFound, u"Not found"_s));
        return;
    }
    if (request.headers.value("content-type") != "application/json") {
        respond(plainResponse(HttpStatus::wrongType, u"Unsupported media type"_s));
        return;
    }
    const QByteArray visitor = request.cookie(cookieName);
    if (!m_claimedBy.isEmpty() && visitor != m_claimedBy) {
        respond(failureResponse(WalletPageRefusal::UsedElsewhere));
        return;
    }
    if (!m_visitors.contains(visitor)) {
        respond(failureResponse(WalletPageRefusal::NoCookie));
        return;
    }
    QStringList names{u"chainType"_s, u"address"_s};
    if (isLink)
        names += u"signature"_s;
    const auto values = textFields(request.body, names);
    const auto type = values ? offered(values->first()) : std::nullopt;
    if (!type) {
        respond(plainResponse(HttpStatus::badRequest, u"Bad request"_s));
        return;
    }
    const auto address = parseAddress(*type, values->at(1));
    if (!address) {
        respond(failureResponse(HttpStatus::badRequest, u"failed"_s, sentence(address.error(), *type)));
        return;
    }
    if (m_isAsking || m_isLinking) {
        respond(failureResponse(WalletPageRefusal::Busy));
        return;
    }
    m_claimedBy = visitor;
    const WalletAddress wallet{.chainType = *type, .address = address.value()};
    if (isLink)
        link(wallet, values->at(2), respond);
    else
        askForChallenge(wallet, respond);
}

std::optional<ChainType> WalletPage::Session::offered(const QString &name) const
{
    const auto type = chainTypeNamed(name);
    const bool isOffered = std::any_of(m_options.chains.begin(), m_options.chains.end(),
                                       [type](const Chain &chain) { return chain.type == type; });
    return isOffered ? type : std::nullopt;
}

void WalletPage::Session::askForChallenge(const WalletAddress &wallet, const Respond &respond)
{
    m_challenged.reset();
    if (++m_challenges > mostChallenges) {
        respond(failureResponse(WalletPageRefusal::TooManyChallenges));
        return;
    }
    m_isAsking = true;
    m_options.challenge(wallet, [weak = weak_from_this(), wallet, respond](const Result<QString, Failure> &message) {
        const auto session = weak.lock();
        if (!session || !session->m_server || !std::exchange(session->m_isAsking, false))
            return;
        if (!message) {
            respond(failureResponse(message.error()));
            return;
        }
        session->m_challenged = wallet;
        respond(jsonResponse({{u"message"_s, message.value()}}));
    });
}

void WalletPage::Session::link(const WalletAddress &wallet, const QString &text, const Respond &respond)
{
    if (m_challenged != wallet) {
        respond(failureResponse(WalletPageRefusal::NoChallenge));
        return;
    }
    Secrets::remember(text);
    const auto signature = parseSignature(wallet.chainType, wallet.address, text);
    if (!signature) {
        respond(failureResponse(HttpStatus::badRequest, u"failed"_s, sentence(signature.error(), wallet.chainType)));
        return;
    }
    m_challenged.reset();
    m_isLinking = true;
    m_options.link(wallet, signature.value(),
                   [weak = weak_from_this(), wallet, respond](const std::optional<Failure> &error) {
                       const auto session = weak.lock();
                       if (session && session->m_server && std::exchange(session->m_isLinking, false))
                           session->answerLink(wallet, error, respond);
                   });
}

void WalletPage::Session::answerLink(const WalletAddress &wallet, const std::optional<Failure> &error,
                                     const Respond &respond)
{
    if (error) {
        respond(failureResponse(*error));
        if (m_isLate)
            timeOver();
        return;
    }
    respond(jsonResponse({{u"linked"_s, true}}));
    WalletPage &page = m_page;
    page.end();
    Q_EMIT page.finished(wallet);
}

void WalletPage::Session::timeOver()
{
    m_isLate = true;
    if (m_isLinking)
        return;
    const auto keep = shared_from_this(); // the timer's function is this one's
    WalletPage &page = m_page;
    page.end();
    Q_EMIT page.expired();
}

} // namespace coterie
