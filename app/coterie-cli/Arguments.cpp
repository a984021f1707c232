// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "Arguments.h"

#include "log/Secrets.h"
#include "Words.h"

// A heavy header: this is the only source that includes it.
#include <CLI/CLI.hpp>

#include <functional>
#include <memory>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;

namespace coterie::cli {

namespace {

std::string text(const char *source)
{
    return words(source).toStdString();
}

Stop misuse(const QString &text)
{
    return {Exit::BadUsage,
            text + u"\n"_s + words("Run “coterie-cli --help” for a list of commands and options.") + u"\n"_s};
}

/** The commands and options, and where CLI11 puts what it reads. */
class Syntax {
public:
    Syntax();

    [[nodiscard]] Result<Arguments, Stop> parse(const QStringList &arguments);
    [[nodiscard]] CommandSyntax describe() const { return describe(m_app, {}); }

private:
    CLI::App *addCommand(CLI::App &parent, const char *name, const char *description);
    CLI::Option *addOption(CLI::App &app, const char *name, std::string &value, const char *type,
                           const char *description);
    void addOperand(CLI::App &app, const char *name, const char *description);
    void addFlag(CLI::App &app, const char *name, bool &value, const char *description);
    void addProfileOption(CLI::App &app);
    void addAccountOptions(CLI::App &app);
    void addServiceOptions(CLI::App &app);
    void addAllOptions(CLI::App &app);
    void addCommunityOption(CLI::App &app);
    void addFeedCommands();
    void addAccountCommands();
    void addWalletCommands();
    [[nodiscard]] QString chosenCommand() const;
    [[nodiscard]] static QString missingOperand(const QString &command);
    [[nodiscard]] static QString problemOf(const QString &command, const QStringList &rest);
    [[nodiscard]] Result<Arguments, Stop> result();
    [[nodiscard]] static CommandSyntax describe(const CLI::App &app, const QString &name);

    CLI::App m_app;
    bool m_version = false;
    bool m_follow = false;
    bool m_standardInput = false;
    bool m_wait = false;
    bool m_raw = false;
    std::string m_operand;
    std::string m_baseUrl;
    std::string m_apiKey;
    std::string m_accessToken;
    std::string m_ca;
    std::string m_profile;
    std::string m_account;
    std::string m_service;
    std::string m_token;
    std::string m_seconds;
    std::string m_count;
    std::string m_limit;
    std::string m_replyTo;
    std::string m_signatureFile;
};

Syntax::Syntax()
    : m_app(text("Coin Communities for scripts and bots. Prints JSON, one object per line."), "coterie-cli")
{
    m_app.set_help_flag("-h,--help", text("Show this help."));
    m_app.get_formatter()->column_width(30); // NOLINT(readability-magic-numbers)
    m_app.get_formatter()->label("SUBCOMMAND", "COMMAND");
    m_app.get_formatter()->label("SUBCOMMANDS", "COMMANDS");
    m_app.allow_extras();
    // At most one, so that a text such as "top" is no command after "post". That there is one is checked afterwards.
    m_app.require_subcommand(0, 1);
    m_app.option_defaults()->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
    addFlag(m_app, "-v,--version", m_version, "Show the version.");
    addAllOptions(m_app);
    addCommunityOption(m_app);
    addFeedCommands();
    addAccountCommands();
    addWalletCommands();
    // Both are handled elsewhere, and are here for --help and completions.
    addCommand(m_app, "sandbox", "Run a local test server. Takes the options of coterie-sandbox.")->prefix_command();
    CLI::App *completion =
        addCommand(m_app, "completion", "Print a script that completes commands and options in a shell.");
    addOperand(*completion, "SHELL", "bash, zsh or fish.");
    m_app.footer(text("Environment variables: COTERIE_BASE_URL, COTERIE_TOKEN, COTERIE_API_KEY, COTERIE_ACCESS_TOKEN, "
                      "COTERIE_REFRESH_TOKEN, COTERIE_CA.\n"
                      "They are used instead of the current account. Tokens are not accepted as arguments, because "
                      "other users can read the command line.\n"
                      "\nExit codes: 0 success, 2 invalid usage, 3 refused or removed, 4 unreachable."));
}

CLI::App *Syntax::addCommand(CLI::App &parent, const char *name, const char *description)
{
    CLI::App *command = parent.add_subcommand(name, text(description));
    command->footer(std::string());
    command->group(text("Commands"));
    return command;
}

CLI::Option *Syntax::addOption(CLI::App &app, const char *name, std::string &value, const char *type,
                               const char *description)
{
    return app.add_option(name, value, text(description))->type_name(type);
}

void Syntax::addOperand(CLI::App &app, const char *name, const char *description)
{
    app.add_option(name, m_operand, text(description))->type_name(std::string())->required();
}

void Syntax::addFlag(CLI::App &app, const char *name, bool &value, const char *description)
{
    app.add_flag(name, value, text(description));
}

void Syntax::addProfileOption(CLI::App &app)
{
    addOption(app, "--profile", m_profile, "DIR", "Folder for settings and data.")->group(text("Account and service"));
}

void Syntax::addAccountOptions(CLI::App &app)
{
    addOption(app, "--account", m_account, "NAME", "Username or id of the account. Default: the current one.")
        ->group(text("Account and service"));
    addProfileOption(app);
}

void Syntax::addServiceOptions(CLI::App &app)
{
    addOption(app, "--base-url", m_baseUrl, "URL", "Address of the service.")->group(text("Account and service"));
    addOption(app, "--api-key", m_apiKey, "KEY", "API key. Better set COTERIE_API_KEY.")
        ->group(text("Account and service"));
    addOption(app, "--ca", m_ca, "FILE", "PEM file with certificates to trust in addition to the system's.")
        ->group(text("Account and service"));
    // Refused with a sentence.
    app.add_option("--access-token,--refresh-token", m_accessToken)->group(std::string());
}

void Syntax::addAllOptions(CLI::App &app)
{
    addAccountOptions(app);
    addServiceOptions(app);
}

void Syntax::addCommunityOption(CLI::App &app)
{
    addOption(app, "--token", m_token, "ADDRESS", "Token address of the community.");
}

void Syntax::addFeedCommands()
{
    CLI::App *tail = addCommand(m_app, "tail", "Print the events of a community, one per line.");
    addOption(*tail, "--for", m_seconds, "SECONDS", "Stop after this time.");
    addOption(*tail, "--count", m_count, "N", "Stop after this many messages, likes and moderation updates.");
    addCommunityOption(*tail);
    addAllOptions(*tail);

    CLI::App *feed = addCommand(m_app, "feed", "Print the rows of a feed, once or after each change.");
    addFlag(*feed, "--follow", m_follow, "Keep running and print the rows after each change.");
    addFlag(*feed, "--stdin", m_standardInput, "Read commands from standard input, one per line.");
    addCommunityOption(*feed);
    addAllOptions(*feed);
    feed->footer(text("Commands for --stdin: post TEXT, reply ID TEXT, like ID, unlike ID, dismiss ID, again POST, "
                      "check POST, discard POST, thread ID, hole ID, load, refresh, quit."));

    CLI::App *post = addCommand(m_app, "post", "Publish a post.");
    addOperand(*post, "TEXT", "The text of the post.");
    addFlag(*post, "--wait", m_wait, "Wait until the post is published or rejected.");
    addOption(*post, "--reply-to", m_replyTo, "ID", "Message to reply to.");
    addCommunityOption(*post);
    addAllOptions(*post);

    CLI::App *top = addCommand(m_app, "top", "List the communities with the most members.");
    addOption(*top, "--limit", m_limit, "N", "Number of communities to list.");
    addCommunityOption(*top);
    addAllOptions(*top);
}

void Syntax::addAccountCommands()
{
    CLI::App *login = addCommand(m_app, "login", "Sign in with X. Prints a link, and reads the link that it leads to.");
    addOption(*login, "--service", m_service, "NAME", "Name or address of the service.");
    addServiceOptions(*login);
    addProfileOption(*login);
    login->footer(text("Open the printed link in a browser and sign in. Then paste the link that you are sent to."));

    addProfileOption(*addCommand(m_app, "accounts", "List the accounts of the profile."));
    addAccountOptions(*addCommand(
        m_app, "logout", "Delete the tokens of an account. It stays in the list, and so do its unsent posts."));
    addAllOptions(*addCommand(m_app, "whoami", "Print who is signed in."));
}

void Syntax::addWalletCommands()
{
    addAllOptions(*addCommand(m_app, "wallets", "List the linked wallets."));
    CLI::App *wallet = addCommand(m_app, "wallet", "Link and unlink wallets. Never asks for a private key.");
    wallet->require_subcommand(0, 1);
    const auto add = [this, wallet](const char *name, const char *description) {
        CLI::App *command = addCommand(*wallet, name, description);
        addOperand(*command, "ADDRESS", "Address of the wallet.");
        addAllOptions(*command);
        return command;
    };
    add("link", "Link a wallet: prints the message to sign, and reads the signature from standard input.");
    CLI::App *challenge = add("challenge", "Print the message that the owner of a wallet has to sign.");
    addFlag(*challenge, "--raw", m_raw, "Print exactly the bytes to sign, and nothing else.");
    CLI::App *sign = add("sign", "Link a wallet with the signature of the last challenge.");
    addOption(*sign, "--signature-file", m_signatureFile, "FILE", "File with the signature. Default: standard input.");
    sign->footer(text("Solana wallets sign the bytes of the message; the signature is 64 bytes in base58. Ethereum "
                      "wallets use personal_sign; the signature is 0x and 65 bytes in hex."));
    add("unlink", "Unlink a wallet.");
}

QString Syntax::missingOperand(const QString &command)
{
    if (command == "post"_L1)
        return words("post takes one text. Put it in quotes.");
    if (command == "completion"_L1)
        return words("completion takes one of bash, zsh and fish.");
    return words("%1 takes the address of a wallet.").arg(command);
}

QString Syntax::chosenCommand() const
{
    QStringList names;
    for (const CLI::App *app = &m_app; !app->get_subcommands().empty();) {
        app = app->get_subcommands().front();
        names << QString::fromStdString(app->get_name());
    }
    return names.join(u' ');
}

QString Syntax::problemOf(const QString &command, const QStringList &rest)
{
    for (const QString &word : rest) {
        if (word.size() > 1 && word.startsWith(u'-'))
            return words("Unknown option “%1”.").arg(word.section(u'=', 0, 0));
    }
    if (command.isEmpty() && !rest.isEmpty())
        return words("Unknown command “%1”.").arg(rest.constFirst());
    if (command.isEmpty())
        return words("A command is missing. Use tail, feed, post, top, login, accounts, logout, whoami, wallets, "
                     "wallet, sandbox or completion.");
    if (command == "wallet"_L1)
        return words("wallet takes one of the commands link, challenge, sign and unlink.");
    if (command == "post"_L1 && !rest.isEmpty())
        return missingOperand(command);
    return rest.isEmpty() ? QString() : words("Unexpected argument “%1”.").arg(rest.constFirst());
}

Result<Arguments, Stop> Syntax::parse(const QStringList &arguments)
{
    std::vector<std::string> reversed; // as CLI11 wants them
    for (qsizetype i = arguments.size() - 1; i > 0; --i)
        reversed.push_back(arguments.at(i).toStdString());
    try {
        m_app.parse(reversed);
    } catch (const CLI::CallForHelp &) {
        return Stop{Exit::Done, QString::fromStdString(m_app.help())};
    } catch (const CLI::ArgumentMismatch &error) {
        const QString option = QString::fromLocal8Bit(error.what()).section(u':', 0, 0);
        return misuse(words("%1 takes a value.").arg(option));
    } catch (const CLI::RequiredError &) {
        return misuse(missingOperand(chosenCommand()));
    } catch (const CLI::ParseError &error) {
        return misuse(QString::fromLocal8Bit(error.what()));
    }
    if (m_version)
        return Stop{Exit::Done, u"coterie-cli " COTERIE_VERSION "\n"_s};
    QStringList rest;
    for (const std::string &word : m_app.remaining(true))
        rest << QString::fromStdString(word);
    if (chosenCommand() == "sandbox"_L1) {
        Arguments parsed;
        parsed.command = chosenCommand();
        parsed.operands = rest;
        return parsed;
    }
    rest.removeOne(u"--"_s); // CLI11 keeps it
    const QString problem = problemOf(chosenCommand(), rest);
    if (!problem.isEmpty())
        return misuse(problem);
    if (!m_accessToken.empty())
        return misuse(words("Tokens are not accepted as arguments, because other users can read the command line. "
                            "Run “coterie-cli login”, or set COTERIE_ACCESS_TOKEN and COTERIE_REFRESH_TOKEN."));
    if (!m_account.empty() && !m_baseUrl.empty())
        return misuse(words("Use either --account or --base-url: an account has its own service."));
    return result();
}

Result<Arguments, Stop> Syntax::result()
{
    Arguments parsed;
    parsed.command = chosenCommand();
    parsed.operands << QString::fromStdString(m_operand);
    parsed.options.address = QString::fromStdString(m_baseUrl);
    parsed.options.apiKey = QString::fromStdString(m_apiKey);
    parsed.options.caFile = QString::fromStdString(m_ca);
    parsed.account = QString::fromStdString(m_account);
    parsed.service = QString::fromStdString(m_service);
    parsed.profile = QString::fromStdString(m_profile);
    parsed.token = m_token.empty() ? qEnvironmentVariable("COTERIE_TOKEN") : QString::fromStdString(m_token);
    parsed.replyTo = QString::fromStdString(m_replyTo);
    parsed.signatureFile = QString::fromStdString(m_signatureFile);
    parsed.follow = m_follow;
    parsed.standardInput = m_standardInput;
    parsed.wait = m_wait;
    parsed.raw = m_raw;
    bool ok = true;
    if (!m_seconds.empty()) {
        parsed.seconds = QString::fromStdString(m_seconds).toDouble(&ok);
        if (!ok || *parsed.seconds < 0)
            return misuse(words("--for takes a number of seconds."));
    }
    for (const auto &[name, value] : {std::pair("--count"_L1, &m_count), std::pair("--limit"_L1, &m_limit)}) {
        if (value->empty())
            continue;
        parsed.count = QString::fromStdString(*value).toInt(&ok);
        if (!ok || *parsed.count < 1)
            return misuse(words("%1 takes a whole number, 1 or greater.").arg(name));
    }
    return parsed;
}

CommandSyntax Syntax::describe(const CLI::App &app, const QString &name)
{
    CommandSyntax described{name, QString::fromStdString(app.get_description()), {}, {}};
    for (const CLI::Option *option : app.get_options()) {
        if (!option->nonpositional() || option->get_group().empty())
            continue;
        QStringList names;
        for (const std::string &one : option->get_lnames())
            names << u"--"_s + QString::fromStdString(one);
        for (const std::string &one : option->get_snames())
            names << u"-"_s + QString::fromStdString(one);
        const bool isFlag = option->get_items_expected_max() == 0;
        described.options.append({names, isFlag ? QString() : QString::fromStdString(option->get_type_name()),
                                  QString::fromStdString(option->get_description())});
    }
    for (const CLI::App *command : app.get_subcommands(std::function<bool(const CLI::App *)>()))
        described.commands.append(describe(*command, QString::fromStdString(command->get_name())));
    return described;
}

} // namespace

Result<Arguments, Stop> parse(const QStringList &arguments)
{
    // Arguments after "sandbox" are passed on unchanged.
    if (arguments.size() > 1 && arguments.at(1) == "sandbox"_L1) {
        Arguments parsed;
        parsed.command = u"sandbox"_s;
        parsed.operands = arguments.mid(2);
        return parsed;
    }
    return Syntax().parse(arguments);
}

CommandSyntax syntax()
{
    return Syntax().describe();
}

ServiceSettings overridden(const ServiceSettings &settings, const Arguments &arguments)
{
    ServiceSettings result = fromEnvironment(settings);
    const auto use = [](const QString &option, QString &value) {
        if (!option.isEmpty())
            value = option;
    };
    use(arguments.options.address, result.address);
    use(arguments.options.apiKey, result.apiKey);
    use(arguments.options.caFile, result.caFile);
    Secrets::remember(result.apiKey);
    return result;
}

} // namespace coterie::cli
