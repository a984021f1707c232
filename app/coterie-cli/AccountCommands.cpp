// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "AccountCommands.h"

#include "Lines.h"
#include "Words.h"

using namespace Qt::StringLiterals;

namespace coterie::cli {

void AccountsCommand::start()
{
    session().prepare([this] {
        const AccountRegistry &registry = session().book().registry();
        if (!registry.error().isEmpty())
            return finish(Exit::Refused); // prepare() has said why
        if (registry.accounts().isEmpty())
            say(words("There is no account. Run “coterie-cli login”."));
        printNext(0);
    });
}

void AccountsCommand::printNext(qsizetype index)
{
    const QList<AccountEntry> &accounts = session().book().registry().accounts();
    if (index >= accounts.size())
        return finish(Exit::Done);
    const AccountEntry &entry = accounts.at(index);
    session().book().readTokens(entry.id, this, [this, index, entry](const Result<TokenPair, SecretError> &tokens) {
        QJsonValue isSignedIn = tokens.ok();
        if (!tokens.ok() && tokens.error().kind != SecretError::Kind::NotFound) {
            isSignedIn = QJsonValue::Null; // unknown
            say(u"@%1: %2"_s.arg(entry.username, sentence(tokens.error())));
        }
        print({{u"account"_s, entry.id},
               {u"username"_s, entry.username},
               {u"userId"_s, entry.userId},
               {u"service"_s, entry.origin},
               {u"current"_s, entry.isCurrent},
               {u"signedIn"_s, isSignedIn},
               {u"openPosts"_s, entry.openPosts}});
        printNext(index + 1);
    });
}

void LogoutCommand::start()
{
    session().prepare([this] {
        const auto chosen = session().chosenEntry();
        if (!chosen.ok())
            return finish(chosen.error());
        session().book().signOut(
            chosen->id, this, [this, entry = chosen.value()](const std::optional<SecretError> &error) {
                if (error)
                    return finish(Stop{stopFor(*error).exit,
                                       words("@%1 could not be signed out: %2").arg(entry.username, sentence(*error))});
                print({{u"account"_s, entry.id}, {u"username"_s, entry.username}, {u"signedIn"_s, false}});
                say(words("@%1 is signed out. The tokens are deleted from this computer.").arg(entry.username));
                finish(Exit::Done);
            });
    });
}

void WhoamiCommand::start()
{
    withIdentity([this] {
        const User &user = account().identity().user;
        const auto &entry = session().entry();
        print({{u"account"_s, entry ? QJsonValue(entry->id) : QJsonValue()},
               {u"username"_s, user.username},
               {u"userId"_s, user.id.text()},
               {u"service"_s, account().origin().text()},
               {u"profileImageUrl"_s, user.profileImageUrl},
               {u"nativeFollowerCount"_s, user.nativeFollowerCount},
               {u"nativeFollowingCount"_s, user.nativeFollowingCount},
               {u"createdAt"_s, user.createdAt.text},
               {u"walletCount"_s, account().identity().wallets.size()}});
        finish(Exit::Done);
    });
}

} // namespace coterie::cli
