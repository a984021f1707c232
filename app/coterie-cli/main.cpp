// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "AccountCommands.h"
#include "Arguments.h"
#include "client/SandboxProcess.h"
#include "Completion.h"
#include "FeedCommand.h"
#include "Lines.h"
#include "log/LogBook.h"
#include "LoginCommand.h"
#include "PostCommand.h"
#include "Session.h"
#include "TailCommand.h"
#include "TopCommand.h"
#include "WalletCommands.h"
#include "Words.h"

#include <QCoreApplication>
#include <QFile>
#include <QNetworkProxyFactory>

#include <unistd.h>

#include <algorithm>
#include <array>
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

int printCompletion(const Arguments &arguments)
{
    const QString script = completion(arguments.operands.constFirst(), syntax());
    if (script.isEmpty()) {
        say(words("completion takes one of bash, zsh and fish."));
        return int(Exit::BadUsage);
    }
    std::fputs(script.toUtf8().constData(), stdout);
    return int(Exit::Done);
}

/** What a command needs before it starts. */
enum class Need { Nothing, Account, Community };

struct CommandType {
    QLatin1StringView name;
    Need need = Need::Nothing;
    std::unique_ptr<Command> (*make)(const Arguments &, Session &) = nullptr;
};

template <typename T>
std::unique_ptr<Command> make(const Arguments &arguments, Session &session)
{
    return std::make_unique<T>(arguments, session);
}

constexpr std::array commands{
    CommandType{"tail"_L1, Need::Community, make<TailCommand>},
    CommandType{"feed"_L1, Need::Community, make<FeedCommand>},
    CommandType{"post"_L1, Need::Community, make<PostCommand>},
    CommandType{"top"_L1, Need::Account, make<TopCommand>},
    CommandType{"login"_L1, Need::Nothing, make<LoginCommand>},
    CommandType{"accounts"_L1, Need::Nothing, make<AccountsCommand>},
    CommandType{"logout"_L1, Need::Nothing, make<LogoutCommand>},
    CommandType{"whoami"_L1, Need::Account, make<WhoamiCommand>},
    CommandType{"wallets"_L1, Need::Account, make<WalletsCommand>},
    CommandType{"wallet link"_L1, Need::Account, make<WalletLinkCommand>},
    CommandType{"wallet challenge"_L1, Need::Account, make<WalletChallengeCommand>},
    CommandType{"wallet sign"_L1, Need::Account, make<WalletSignCommand>},
    CommandType{"wallet unlink"_L1, Need::Account, make<WalletUnlinkCommand>},
};

/** Returns what is wrong with the arguments; empty if nothing is. */
QString problemOf(const Arguments &arguments, const CommandType &type)
{
    if (type.need == Need::Community && arguments.token.isEmpty())
        return words("No community given. Use --token ADDRESS, or set COTERIE_TOKEN.");
    const QString caFile = overridden({}, arguments).caFile;
    if (!caFile.isEmpty() && !QFile::exists(caFile))
        return words("The certificate file %1 does not exist.").arg(caFile);
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
    if (arguments.command == "completion"_L1)
        return printCompletion(arguments);

    const auto type = std::ranges::find(commands, arguments.command, &CommandType::name);
    const QString wrong = problemOf(arguments, *type);
    if (!wrong.isEmpty()) {
        say(wrong);
        return int(Exit::BadUsage);
    }
    Session session(arguments);
    const auto command = type->make(arguments, session);
    QMetaObject::invokeMethod(
        command.get(),
        [&] {
            if (type->need == Need::Nothing)
                return command->start();
            session.open([&](const std::optional<Stop> &stop) {
                if (stop)
                    command->finish(*stop);
                else
                    command->start();
            });
        },
        Qt::QueuedConnection);
    return QCoreApplication::exec();
}
