// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "client/WalletPageFiles.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace coterie {
namespace {

struct Text {
    const char *key;
    const char *source;
};

/**
 * The sentences of the page. %1 is the username, %2 the service; the page fills in %3, the wallet, and %4, its chains.
 */
constexpr Text texts[] = {
    {"title", QT_TRANSLATE_NOOP("WalletPage", "Link a Wallet")},
    {"intro", QT_TRANSLATE_NOOP("WalletPage", "Link a wallet to @%1 on %2. You prove that it is yours by signing a "
                                              "message. This is free and moves no funds.")},
    {"safety",
     QT_TRANSLATE_NOOP("WalletPage",
                       "Coterie never asks for a private key or a seed phrase. Never enter one on a web page.")},
    {"noScript",
     QT_TRANSLATE_NOOP("WalletPage", "This page needs JavaScript to talk to your wallet. Turn it on for this "
                                     "page, or sign by hand in Coterie.")},
    {"choose", QT_TRANSLATE_NOOP("WalletPage", "Choose a wallet")},
    {"searching", QT_TRANSLATE_NOOP("WalletPage", "Looking for wallets in this browser…")},
    {"noWallet", QT_TRANSLATE_NOOP("WalletPage", "No wallet found in this browser")},
    {"noWalletHelp",
     QT_TRANSLATE_NOOP("WalletPage", "If your wallet is an extension of another browser, open the link to this page "
                                     "there. If it is not in a browser, sign by hand in Coterie.")},
    {"lookAgain", QT_TRANSLATE_NOOP("WalletPage", "Look Again")},
    {"copyLink", QT_TRANSLATE_NOOP("WalletPage", "Copy Link")},
    {"copied", QT_TRANSLATE_NOOP("WalletPage", "Copied")},
    {"unnamed", QT_TRANSLATE_NOOP("WalletPage", "Browser wallet")},
    {"connecting", QT_TRANSLATE_NOOP("WalletPage", "Confirm in %3 that this page may see your address.")},
    {"chooseAccount", QT_TRANSLATE_NOOP("WalletPage", "Choose an account in %3")},
    {"asking", QT_TRANSLATE_NOOP("WalletPage", "Getting the message to sign…")},
    {"review", QT_TRANSLATE_NOOP("WalletPage", "Sign this message")},
    {"reviewHelp", QT_TRANSLATE_NOOP("WalletPage", "%3 shows the same text. Do not sign anything else.")},
    {"sign", QT_TRANSLATE_NOOP("WalletPage", "Sign in %3")},
    {"signing", QT_TRANSLATE_NOOP("WalletPage", "Sign the message in %3.")},
    {"linking", QT_TRANSLATE_NOOP("WalletPage", "Checking the signature…")},
    {"otherWallet", QT_TRANSLATE_NOOP("WalletPage", "Use Another Wallet")},
    {"tryAgain", QT_TRANSLATE_NOOP("WalletPage", "Try Again")},
    {"done", QT_TRANSLATE_NOOP("WalletPage", "Wallet linked")},
    {"doneHelp", QT_TRANSLATE_NOOP("WalletPage", "It now belongs to @%1. You can close this page.")},
    {"rejected", QT_TRANSLATE_NOOP("WalletPage", "You declined the request")},
    {"rejectedHelp", QT_TRANSLATE_NOOP("WalletPage", "Nothing was signed. Try again when you are ready.")},
    {"pending", QT_TRANSLATE_NOOP("WalletPage", "A request is waiting in %3")},
    {"pendingHelp", QT_TRANSLATE_NOOP("WalletPage", "Open the wallet, answer the request, then try again.")},
    {"network", QT_TRANSLATE_NOOP("WalletPage", "%3 is not connected to a network")},
    {"networkHelp", QT_TRANSLATE_NOOP("WalletPage", "Choose a network of these chains in the wallet, then try again: "
                                                    "%4.")},
    {"locked", QT_TRANSLATE_NOOP("WalletPage", "%3 does not share an address")},
    {"lockedHelp", QT_TRANSLATE_NOOP("WalletPage", "Unlock the wallet, allow this page to see an address, then try "
                                                   "again.")},
    {"cannotSign", QT_TRANSLATE_NOOP("WalletPage", "%3 cannot sign messages")},
    {"cannotSignHelp", QT_TRANSLATE_NOOP("WalletPage", "Use another wallet, or sign by hand in Coterie.")},
    {"otherText", QT_TRANSLATE_NOOP("WalletPage", "%3 signed a different text")},
    {"otherTextHelp", QT_TRANSLATE_NOOP("WalletPage", "Some hardware wallets do that. Use another wallet, or sign by "
                                                      "hand in Coterie.")},
    {"walletError", QT_TRANSLATE_NOOP("WalletPage", "%3 reported an error")},
    {"badSignature", QT_TRANSLATE_NOOP("WalletPage", "The signature does not match the address")},
    {"alreadyLinked", QT_TRANSLATE_NOOP("WalletPage", "This wallet is already linked")},
    {"failed", QT_TRANSLATE_NOOP("WalletPage", "The wallet was not linked")},
    {"expired", QT_TRANSLATE_NOOP("WalletPage", "This page has expired")},
    {"expiredHelp", QT_TRANSLATE_NOOP("WalletPage", "Start again in Coterie: each page works once, for a few minutes. "
                                                    "You can close this page.")},
};

QJsonObject translatedTexts(const QString &username, const QString &service)
{
    QJsonObject object;
    for (const Text &text : texts) {
        QString translated = QCoreApplication::translate("WalletPage", text.source);
        // Not arg(), which would fill in %3 and %4 as well, and a %1 of the username.
        const qsizetype at = translated.indexOf("%2"_L1);
        if (at >= 0)
            translated = translated.first(at).replace("%1"_L1, username) + service
                         + translated.sliced(at + 2).replace("%1"_L1, username);
        else
            translated.replace("%1"_L1, username);
        object.insert(QLatin1StringView(text.key), translated);
    }
    return object;
}

QByteArray contents(const QString &name)
{
    QFile file(u":/wallet/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

std::optional<WalletPageFile> walletPageFile(QByteArrayView name)
{
    if (name == "wallet.css")
        return WalletPageFile{"text/css; charset=utf-8", contents(u"wallet.css"_s)};
    for (const char *script : {"wallet.js", "providers.js", "base58.js"}) {
        if (name == script)
            return WalletPageFile{"text/javascript; charset=utf-8", contents(QString::fromLatin1(script))};
    }
    return std::nullopt;
}

QByteArray walletPageHtml(const QString &username, const QString &service, const QJsonArray &chains,
                          std::chrono::milliseconds left)
{
    const QJsonObject sentences = translatedTexts(username, service);
    const QJsonObject config{{u"texts"_s, sentences}, {u"chains"_s, chains}, {u"left"_s, qint64(left.count())}};
    const QLocale locale;
    const std::pair<QLatin1StringView, QString> values[] = {
        {"{{language}}"_L1, locale.bcp47Name()},
        {"{{direction}}"_L1, locale.textDirection() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s},
        {"{{title}}"_L1, sentences["title"_L1].toString()},
        {"{{noScript}}"_L1, sentences["noScript"_L1].toString()},
        {"{{config}}"_L1, QString::fromUtf8(QJsonDocument(config).toJson(QJsonDocument::Compact))},
    };
    QString html = QString::fromUtf8(contents(u"index.html"_s));
    for (const auto &[placeholder, value] : values)
        html.replace(placeholder, value.toHtmlEscaped());
    return html.toUtf8();
}

} // namespace coterie
