// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

// Serves a wallet page, and plays its owner: coterie-wallet-page OPTIONS, a JSON object (host.mjs). Prints what happens
// as JSON lines, and ends with its input, so that it does not outlive its test.

#include "client/WalletPage.h"
#include "realtime/QtScheduler.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSocketNotifier>

#include <unistd.h>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace coterie;

namespace {

void say(const QString &what, QJsonObject object = {})
{
    object.insert(u"what"_s, what);
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
    std::fflush(stdout);
}

QJsonObject described(const WalletAddress &wallet)
{
    return {{u"chainType"_s, nameOf(wallet.chainType)}, {u"address"_s, wallet.address}};
}

std::optional<WalletPage::Failure> failureNamed(const QString &name)
{
    using Kind = WalletPage::Failure::Kind;
    if (name == "badSignature"_L1)
        return WalletPage::Failure{Kind::BadSignature, u"The service rejected the signature."_s};
    if (name == "alreadyLinked"_L1)
        return WalletPage::Failure{Kind::AlreadyLinked, u"It belongs to an account of this service."_s};
    if (name == "other"_L1)
        return WalletPage::Failure{Kind::Other, u"The service is having problems."_s};
    return std::nullopt;
}

WalletPage::Options options(const QJsonObject &given)
{
    // Each answer is used once, the first first; without one, all goes well.
    const auto answers = std::make_shared<QJsonArray>(given["answers"_L1].toArray());
    const auto nextAnswer = [answers] {
        return answers->isEmpty() ? std::nullopt : failureNamed(answers->takeAt(0).toString());
    };
    WalletPage::Options options;
    options.username = given["username"_L1].toString(u"ada"_s);
    options.service = u"Sandbox"_s;
    options.lifetime = std::chrono::milliseconds(given["lifetime"_L1].toInt(300'000));
    const QJsonArray chains = given["chains"_L1].toArray();
    for (const auto &value : chains) {
        const auto type = chainTypeNamed(value["type"_L1].toString());
        options.chains.push_back({*type, value["name"_L1].toString()});
    }
    options.challenge = [message = given["message"_L1].toString()](const WalletAddress &wallet,
                                                                   const WalletPage::ChallengeDone &done) {
        say(u"challenge"_s, described(wallet));
        done(message);
    };
    options.link = [nextAnswer](const WalletAddress &wallet, const QString &signature,
                                const WalletPage::LinkDone &done) {
        QJsonObject object = described(wallet);
        object.insert(u"signature"_s, signature);
        say(u"link"_s, object);
        done(nextAnswer());
    };
    return options;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QJsonObject given = QJsonDocument::fromJson(application.arguments().value(1).toUtf8()).object();
    QtScheduler scheduler;
    WalletPage page(scheduler);
    QObject::connect(&page, &WalletPage::opened, &page, [] { say(u"opened"_s); });
    QObject::connect(&page, &WalletPage::expired, &page, [] { say(u"expired"_s); });
    QObject::connect(&page, &WalletPage::finished, &page,
                     [](const WalletAddress &wallet) { say(u"finished"_s, described(wallet)); });
    const QUrl url = page.start(options(given));
    say(u"url"_s, {{u"url"_s, url.toString()}});

    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &page, [] {
        char bytes[64];
        if (read(STDIN_FILENO, bytes, sizeof(bytes)) <= 0)
            QCoreApplication::quit();
    });
    return QCoreApplication::exec();
}
