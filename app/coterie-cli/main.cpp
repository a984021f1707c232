// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "Arguments.h"
#include "client/SandboxProcess.h"
#include "FeedCommand.h"
#include "Lines.h"
#include "log/LogBook.h"
#include "PostCommand.h"
#include "storage/CredentialStore.h"
#include "TailCommand.h"
#include "TopCommand.h"
#include "Words.h"

#include <QCoreApplication>
#include <QFile>
#include <QNetworkProxyFactory>

#include <unistd.h>

#include <cstdio>
#include <cstring>
#include <vector>

using namespace Qt::StringLiterals;
using namespace coterie;
using namespace coterie::cli;

namespace {

/** Replaces this process with the sandbox, so its output and exit code are ours. Returns only if that fails. */
int runSandbox(const QStringList &options)
{
    const QString program = SandboxProcess::program();
    QStringList arguments{program};
    arguments += options.isEmpty() ? SandboxProcess::livelyArguments() : options;
    std::vector<QByteArray> bytes;
    bytes.reserve(std::size_t(arguments.size()));
    for (const QString &argument : std::as_const(arguments))
        bytes.push_back(argument.toLocal8Bit());
    std::vector<char *> argv;
    argv.reserve(bytes.size() + 1);
    for (QByteArray &argument : bytes)
        argv.push_back(argument.data());
    argv.push_back(nullptr);
    if (!program.isEmpty())
        ::execv(argv.front(), argv.data());
    say(program.isEmpty()
            ? words("The program coterie-sandbox was not found next to coterie-cli or in PATH. Install it, or set "
                    "COTERIE_SANDBOX to its location.")
            : words("Could not run %1: %2.").arg(program, QString::fromLocal8Bit(std::strerror(errno))));
    return int(Exit::Unreachable);
}

template <typename T>
std::unique_ptr<Command> make(const Arguments &arguments, std::unique_ptr<Account> account)
{
    return std::make_unique<T>(arguments, std::move(account));
}

/** Returns what is wrong with the arguments of a known command; empty if nothing is. */
QString problemOf(const Arguments &arguments)
{
    if (arguments.command != "top"_L1 && arguments.token.isEmpty())
        return words("No community given. Use --token ADDRESS, or set COTERIE_TOKEN.");
    if (arguments.service.address.isEmpty())
        return words(
            "No service given. Use --base-url URL, or set COTERIE_BASE_URL. “coterie-cli sandbox” runs a local one.");
    if (arguments.command == "post"_L1 && arguments.operands.size() != 1)
        return words("post takes one text. Put it in quotes.");
    if (arguments.command != "post"_L1 && !arguments.operands.isEmpty())
        return words("Unexpected argument “%1”.").arg(arguments.operands.constFirst());
    if (!arguments.service.caFile.isEmpty() && !QFile::exists(arguments.service.caFile))
        return words("The certificate file %1 does not exist.").arg(arguments.service.caFile);
    return {};
}

} // namespace

int main(int argc, char *argv[])
{
    LogBook::open();
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"coterie"_s); // shares the window's settings

    const auto parsed = parse(QCoreApplication::arguments());
    if (!parsed) {
        std::fputs(qUtf8Printable(parsed.error().text), parsed.error().exit == Exit::Done ? stdout : stderr);
        return int(parsed.error().exit);
    }
    const Arguments &arguments = parsed.value();
    if (arguments.command == "sandbox"_L1)
        return runSandbox(arguments.operands);

    const auto maker = arguments.command == "tail"_L1   ? make<TailCommand>
                       : arguments.command == "feed"_L1 ? make<FeedCommand>
                       : arguments.command == "post"_L1 ? make<PostCommand>
                       : arguments.command == "top"_L1  ? make<TopCommand>
                                                        : nullptr;
    const QString wrong =
        maker ? problemOf(arguments)
              : words("Unknown command “%1”. Run “coterie-cli --help” for a list of commands.").arg(arguments.command);
    if (!wrong.isEmpty()) {
        say(wrong);
        return int(Exit::BadUsage);
    }
    const auto credentials = Account::credentials(arguments.service);
    if (!credentials) {
        say(sentence(credentials.error()));
        return int(Exit::BadUsage);
    }
    NetworkClient::Options options;
    options.credentials = credentials.value();
    options.caFile = arguments.service.caFile;
    // The outbox is shared with the window: posts of one are settled by the other.
    Storage storage(arguments.profile);
    QObject::connect(&storage, &Storage::problem, &app, [](const StorageProblem &problem) {
        say(problem.title + u". "_s + problem.reason + u". "_s + problem.recoverySuggestion);
    });
    auto service = std::make_unique<Account>(options, &storage);
    // The session is shared with the window, so renewed tokens must be saved for it.
    QObject::connect(
        &service->network(), &NetworkClient::tokensRenewed, &app,
        [oldToken = arguments.service.refreshToken, profile = arguments.profile](const TokenPair &tokens) mutable {
            CredentialStore settings(profile);
            if (!settings.renew(oldToken, tokens.accessToken, tokens.refreshToken))
                say(settings.error());
            oldToken = tokens.refreshToken;
        });
    const auto command = maker(arguments, std::move(service));
    QMetaObject::invokeMethod(
        command.get(), [&command] { command->start(); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
