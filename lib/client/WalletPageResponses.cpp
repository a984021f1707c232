// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "client/WalletPageResponses.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace coterie {
namespace {

const char *source(WalletPageRefusal refusal)
{
    switch (refusal) {
    case WalletPageRefusal::UsedElsewhere:
        return QT_TRANSLATE_NOOP("WalletPage", "This page is already in use in another browser. Start again in "
                                               "Coterie.");
    case WalletPageRefusal::NoCookie:
        return QT_TRANSLATE_NOOP("WalletPage", "Your browser blocks the cookie of this page. Allow it, then load the "
                                               "page again.");
    case WalletPageRefusal::Busy:
        return QT_TRANSLATE_NOOP("WalletPage", "Coterie is still busy with the last step. Try again in a moment.");
    case WalletPageRefusal::TooManyChallenges:
        return QT_TRANSLATE_NOOP("WalletPage", "Too many attempts. Start again in Coterie.");
    case WalletPageRefusal::NoChallenge:
        return QT_TRANSLATE_NOOP("WalletPage", "There is no message to sign for this wallet. Try again.");
    }
    Q_UNREACHABLE();
}

int status(WalletPageRefusal refusal)
{
    switch (refusal) {
    case WalletPageRefusal::UsedElsewhere:
        return HttpStatus::gone;
    case WalletPageRefusal::NoCookie:
        return HttpStatus::forbidden;
    case WalletPageRefusal::Busy:
        return HttpStatus::conflict;
    case WalletPageRefusal::TooManyChallenges:
        return HttpStatus::tooMany;
    case WalletPageRefusal::NoChallenge:
        return HttpStatus::badRequest;
    }
    Q_UNREACHABLE();
}

QByteArray toJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

QString sentence(WalletPageRefusal refusal)
{
    return QCoreApplication::translate("WalletPage", source(refusal));
}

LoopbackResponse plainResponse(int status, const QString &text)
{
    return {.status = status, .body = text.toUtf8() + '\n'};
}

LoopbackResponse jsonResponse(const QJsonObject &object)
{
    return {.type = "application/json", .body = toJson(object)};
}

LoopbackResponse failureResponse(int status, const QString &error, const QString &sentence)
{
    return {
        .status = status, .type = "application/json", .body = toJson({{u"error"_s, error}, {u"sentence"_s, sentence}})};
}

LoopbackResponse failureResponse(WalletPageRefusal refusal)
{
    const bool isOver = refusal == WalletPageRefusal::UsedElsewhere || refusal == WalletPageRefusal::TooManyChallenges;
    return failureResponse(status(refusal), isOver ? u"expired"_s : u"failed"_s, sentence(refusal));
}

LoopbackResponse failureResponse(const WalletPage::Failure &failure)
{
    switch (failure.kind) {
    case WalletPage::Failure::Kind::BadSignature:
        return failureResponse(HttpStatus::unauthorized, u"badSignature"_s, failure.sentence);
    case WalletPage::Failure::Kind::AlreadyLinked:
        return failureResponse(HttpStatus::conflict, u"alreadyLinked"_s, failure.sentence);
    case WalletPage::Failure::Kind::Other:
        break;
    }
    return failureResponse(HttpStatus::badGateway, u"failed"_s, failure.sentence);
}

} // namespace coterie
