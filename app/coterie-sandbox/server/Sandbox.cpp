// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "server/Sandbox.h"

#include "server/Api.h"
#include "server/Certificate.h"
#include "server/Consent.h"
#include "server/Control.h"
#include "server/Frontend.h"
#include "server/Log.h"
#include "server/Members.h"
#include "server/Rest.h"
#include "server/Seed.h"
#include "server/Sockets.h"
#include "server/Translation.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QTemporaryFile>

namespace coterie::sandbox {

using namespace Qt::StringLiterals;

namespace {

/** Returns the token in /api/v1/communities/{token}/ws, or nothing for other paths. */
std::optional<TokenAddress> socketToken(const QByteArray &path)
{
    QStringList segments;
    if (!splitPath(path, segments) || segments.size() != 5 || segments[0] != "api"_L1 || segments[1] != "v1"_L1
        || segments[2] != "communities"_L1 || segments[4] != "ws"_L1)
        return std::nullopt;
    return TokenAddress(segments[3]);
}

/** Admits a number of requests in each second, which starts with its first request. */
class RateLimit {
public:
    explicit RateLimit(int perSecond) : m_perSecond(perSecond) {}

    bool admits()
    {
        if (m_perSecond <= 0)
            return true;
        if (!m_second.isValid() || m_second.elapsed() >= 1000) {
            m_second.start();
            m_used = 0;
        }
        return ++m_used <= m_perSecond;
    }

private:
    int m_perSecond;
    int m_used = 0;
    QElapsedTimer m_second;
};

} // namespace

struct Sandbox::Private {
    explicit Private(Options chosen)
        : options(std::move(chosen)),
          service(world, storage, options.moderationDelay, options.tokenLifetime),
          signIns(options.redirectUrls),
          api(service, tickets, signIns, challenges),
          consent(service, signIns),
          control({service, tickets, sockets, faults, signIns, challenges, consent}),
          rateLimit(options.rateLimit),
          rest([this](const Request &request) { return handle(request); }),
          frontend([this](QTcpSocket *connection, const RequestHead &head) { upgrade(connection, head); },
                   [this](QTcpSocket *connection, const RequestHead &head) { rest.take(connection, head); })
    {
        service.setBroadcast([this](const TokenAddress &token, const QJsonObject &event) {
            if (!faults.takeLoss(token.text()))
                sockets.broadcast(token, event);
        });
    }

    Outcome handle(const Request &request);
    Outcome serve(const Request &request);
    void upgrade(QTcpSocket *connection, const RequestHead &head);
    std::optional<StartError> openWorld();
    std::optional<StartError> startTls();
    std::optional<StartError> listen();
    [[nodiscard]] QJsonObject readyLine();

    Options options;
    World world;
    Storage storage;
    Service service;
    Tickets tickets;
    Faults faults;
    Sockets sockets;
    SignIns signIns;
    WalletChallenges challenges;
    Api api;
    Consent consent;
    Control control;
    RateLimit rateLimit;
    Rest rest;
    Frontend frontend;
    QTemporaryFile certificateFile;
    QString url;
    std::unique_ptr<Members> members;
};

Outcome Sandbox::Private::handle(const Request &request)
{
    if (options.control && request.segments.value(0) == "_sandbox"_L1)
        return {control.handle(request)};
    control.count(request);
    const bool isService = request.segments.value(0) == "api"_L1;
    if (isService && !rateLimit.admits()) {
        Outcome outcome{Response::error(429, tr("Too many requests. Try again in a second."))};
        outcome.response.headers.emplace_back("Retry-After", "1");
        return outcome;
    }
    const std::optional<RestFault> fault = faults.takeRest(request);
    if (!fault)
        return serve(request);
    Outcome outcome;
    outcome.delay = fault->delay;
    outcome.hang = fault->hang;
    outcome.drop = fault->drop;
    const bool isCarriedOut = fault->after || (!fault->answer && !fault->hang && !fault->drop);
    if (isCarriedOut)
        outcome.response = serve(request).response;
    if (fault->answer)
        outcome.response = *fault->answer;
    return outcome;
}

Outcome Sandbox::Private::serve(const Request &request)
{
    return request.segments.value(0) == "consent"_L1 ? consent.handle(request) : Outcome{api.handle(request)};
}

void Sandbox::Private::upgrade(QTcpSocket *connection, const RequestHead &head)
{
    const std::optional<TokenAddress> token = socketToken(head.path);
    const QHash<QString, QString> query = parseQuery(head.query);
    if (!token)
        return Frontend::refuse(connection, 404, tr("Not found. Check the address."));
    if (head.method != "GET" || head.headers.value("sec-websocket-key").isEmpty())
        return Frontend::refuse(connection, 400, tr("This is not a WebSocket handshake."));
    if (head.headers.value("sec-websocket-version") != "13")
        return Frontend::refuse(connection, 426, tr("Only WebSocket version 13 is supported."));
    if (const auto refusal = faults.takeUpgrade()) {
        if (!refusal->hang)
            Frontend::refuse(connection, refusal->status, tr("A test requested this response."));
        else
            QObject::connect(connection, &QTcpSocket::disconnected, connection, &QObject::deleteLater);
        return;
    }
    if (!query.contains(u"ticket"_s))
        return Frontend::refuse(connection, 400, u"Failed to deserialize query string: missing field 'ticket'"_s);
    const std::optional<UserId> user = tickets.take(query.value(u"ticket"_s), *token, now());
    if (!user)
        return Frontend::refuse(connection, 401, u"Invalid or expired ticket"_s);
    sockets.take(connection, *token, *user);
}

std::optional<StartError> Sandbox::Private::openWorld()
{
    QList<AcceptedPost> accepted;
    QList<LaterVerdict> later;
    if (!options.dataFile.isEmpty())
        if (const QString refusal = storage.open(options.dataFile); !refusal.isEmpty())
            return StartError{false, refusal};
    if (!storage.load(world, accepted, later)) {
        world = seededWorld(options.seed, now());
        storage.saveAll(world);
    }
    service.resume(accepted, later);
    return std::nullopt;
}

std::optional<StartError> Sandbox::Private::startTls()
{
    const std::optional<Certificate> certificate = Certificate::make();
    certificateFile.setFileTemplate(QDir::temp().filePath(u"coterie-sandbox-XXXXXX.pem"_s));
    if (!certificate || !certificateFile.open() || certificateFile.write(certificate->certificatePem) < 0
        || !certificateFile.flush())
        return StartError{false, tr("Could not create the certificate: %1").arg(certificateFile.errorString())};
    frontend.setTls(certificate->serverConfiguration());
    return std::nullopt;
}

std::optional<StartError> Sandbox::Private::listen()
{
    if (!frontend.listen(QHostAddress::LocalHost, options.port)) {
        const bool isTaken = frontend.serverError() == QAbstractSocket::AddressInUseError;
        const QString sentence =
            isTaken ? tr("Port %1 is in use. Choose another one with --port, or 0 for any free port.").arg(options.port)
                    : tr("Could not listen on port %1: %2.").arg(QString::number(options.port), frontend.errorString());
        return StartError{true, sentence};
    }
    url = (options.tls ? u"https://127.0.0.1:"_s : u"http://127.0.0.1:"_s) + QString::number(frontend.serverPort());
    api.setOrigin(url);
    world.origin = url;
    qCDebug(sandboxLog).noquote() << "listening at" << url;
    return std::nullopt;
}

QJsonObject Sandbox::Private::readyLine()
{
    const Session own = service.sessionFor(world.me);
    QJsonArray communities;
    for (const CommunityRecord &community : world.communities())
        communities.append(QJsonObject{{u"tokenAddress"_s, community.token.text()},
                                       {u"tokenSymbol"_s, community.symbol},
                                       {u"canPost"_s, !community.closed}});
    QJsonObject line{{u"url"_s, url},
                     {u"apiKey"_s, world.apiKey},
                     {u"accessToken"_s, own.accessToken},
                     {u"refreshToken"_s, own.refreshToken},
                     {u"username"_s, world.person(world.me)->username},
                     {u"userId"_s, world.me.text()},
                     {u"redirectUrl"_s, options.redirectUrls.value(0)},
                     {u"communities"_s, communities}};
    for (const LinkedWallet &wallet : world.wallets(world.me))
        if (wallet.chainType == "svm"_L1 && !line.contains(u"walletAddress"_s)) {
            line[u"walletAddress"_s] = wallet.address;
            line[u"chainId"_s] = u"solana"_s;
        }
    if (options.tls)
        line[u"certificate"_s] = certificateFile.fileName();
    return line;
}

Sandbox::Sandbox(Options options) : d(std::make_unique<Private>(std::move(options))) {}
Sandbox::~Sandbox() = default;

Result<QJsonObject, StartError> Sandbox::start()
{
    if (const auto error = d->openWorld())
        return *error;
    if (d->options.tls)
        if (const auto error = d->startTls())
            return *error;
    if (const auto error = d->listen())
        return *error;
    d->members = std::make_unique<Members>(d->service, d->options.members, d->options.rate, d->options.seed);
    return d->readyLine();
}

} // namespace coterie::sandbox
