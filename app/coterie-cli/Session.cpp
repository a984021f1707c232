// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "Session.h"

#include "Lines.h"
#include "secrets/DesktopSecretStore.h"
#include "Words.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace coterie::cli {

namespace {

/** Returns whether two addresses are the same service, however they are spelled. */
bool isSameService(const QString &one, const QString &other)
{
    const auto first = Origin::parse(one);
    const auto second = Origin::parse(other);
    return first.ok() && second.ok() && first.value() == second.value();
}

} // namespace

Stop stopFor(const SecretError &error)
{
    const bool isAbsent = error.kind == SecretError::Kind::Unavailable || error.kind == SecretError::Kind::TimedOut;
    return {isAbsent ? Exit::Unreachable : Exit::Refused, sentence(error) + u'\n'};
}

Session::Session(Arguments arguments) : m_arguments(std::move(arguments)) {}

Session::~Session() = default;

AccountBook &Session::book()
{
    if (!m_book)
        m_book = std::make_unique<AccountBook>(m_arguments.profile, openDesktopSecretStore());
    return *m_book;
}

void Session::prepare(std::function<void()> done)
{
    if (!book().registry().error().isEmpty())
        say(book().registry().error());
    if (CredentialStore(m_arguments.profile).service().accessToken.isEmpty())
        return done();
    m_migration = std::make_unique<SettingsMigration>(m_arguments.profile, book().secrets(), book().registry(),
                                                      book().services());
    m_migration->start([this, done = std::move(done)](const SettingsMigration::Outcome &outcome) {
        m_isMigrationKept = outcome.kind == SettingsMigration::Outcome::Kind::Kept;
        if (m_isMigrationKept)
            say(words("Your tokens are still in the settings file. They could not be moved to the password store: %1")
                    .arg(outcome.error));
        done();
    });
}

Result<AccountEntry, Stop> Session::chosenEntry()
{
    const AccountRegistry &registry = book().registry();
    if (m_arguments.account.isEmpty()) {
        if (const auto current = registry.current())
            return *current;
        return Stop{Exit::BadUsage, words("There is no account. Run “coterie-cli login”.") + u'\n'};
    }
    if (const auto entry = registry.account(m_arguments.account))
        return *entry;
    const QString name = m_arguments.account.startsWith(u'@') ? m_arguments.account.mid(1) : m_arguments.account;
    QList<AccountEntry> found;
    for (const AccountEntry &entry : registry.accounts()) {
        if (!name.isEmpty() && entry.username.compare(name, Qt::CaseInsensitive) == 0)
            found << entry;
    }
    if (found.size() == 1)
        return found.constFirst();
    if (found.isEmpty())
        return Stop{Exit::BadUsage,
                    words("There is no account “%1”. Run “coterie-cli accounts” for a list.").arg(name) + u'\n'};
    return Stop{
        Exit::BadUsage,
        words("Several services have an account “%1”. Use its id, which “coterie-cli accounts” lists.").arg(name)
            + u'\n'};
}

void Session::open(const Done &done)
{
    const ServiceSettings overrides = overridden({}, m_arguments);
    if (m_arguments.account.isEmpty() && (!overrides.address.isEmpty() || !overrides.accessToken.isEmpty()))
        openOverridden(overrides, done);
    else
        prepare([this, done] { openPrepared(done); });
}

void Session::openOverridden(const ServiceSettings &overrides, const Done &done)
{
    const ServiceSettings former = CredentialStore(m_arguments.profile).service();
    const bool isComplete =
        !overrides.address.isEmpty() && !overrides.apiKey.isEmpty() && !overrides.accessToken.isEmpty();
    if (isComplete || !former.apiKey.isEmpty() || !former.accessToken.isEmpty())
        return connectWith(overridden(former, m_arguments), {}, done);
    const AccountRegistry &registry = book().registry();
    std::optional<AccountEntry> entry = registry.current();
    if (!overrides.address.isEmpty() && (!entry || !isSameService(entry->origin, overrides.address))) {
        const auto same = std::ranges::find_if(registry.accounts(), [&overrides](const AccountEntry &one) {
            return isSameService(one.origin, overrides.address);
        });
        entry = same == registry.accounts().end() ? std::nullopt : std::optional(*same);
    }
    if (entry)
        openEntry(*entry, done);
    else
        connectWith(overridden(former, m_arguments), {}, done);
}

void Session::openPrepared(const Done &done)
{
    const auto chosen = chosenEntry();
    if (!m_arguments.account.isEmpty() && !chosen.ok())
        return done(chosen.error());
    if (chosen.ok() && (!m_isMigrationKept || !m_arguments.account.isEmpty()))
        return openEntry(chosen.value(), done);
    const ServiceSettings settings = overridden(CredentialStore(m_arguments.profile).service(), m_arguments);
    if (settings.address.isEmpty())
        return done(Stop{Exit::BadUsage, words("There is no account. Run “coterie-cli login”, use --base-url URL, or "
                                               "set COTERIE_BASE_URL. “coterie-cli sandbox” runs a local service.")
                                             + u'\n'});
    connectWith(settings, {}, done);
}

void Session::openEntry(const AccountEntry &entry, const Done &done)
{
    book().readCredentials(entry, this, [this, entry, done](const Result<Credentials, SecretError> &credentials) {
        if (!credentials.ok())
            return done(stopFor(credentials.error()));
        const ServiceSettings settings = settingsFor(entry, credentials.value());
        const bool isItsSession = settings.accessToken == credentials->accessToken;
        connectWith(settings, isItsSession ? std::optional(entry) : std::nullopt, done);
    });
}

/** An account that --account names is not changed by the environment, which is about the current one. */
ServiceSettings Session::settingsFor(const AccountEntry &entry, const Credentials &credentials) const
{
    ServiceSettings settings{credentials.origin.text(), credentials.apiKey, credentials.accessToken, entry.caFile,
                             credentials.refreshToken};
    const ServiceSettings overrides = overridden({}, m_arguments);
    if (m_arguments.account.isEmpty())
        return overridden(settings, m_arguments);
    const bool isForThisService = overrides.address.isEmpty() || isSameService(overrides.address, settings.address);
    if (!m_arguments.options.apiKey.isEmpty())
        settings.apiKey = m_arguments.options.apiKey;
    else if (settings.apiKey.isEmpty() && isForThisService)
        settings.apiKey = overrides.apiKey;
    if (!overrides.caFile.isEmpty())
        settings.caFile = overrides.caFile;
    return settings;
}

void Session::connectWith(const ServiceSettings &settings, const std::optional<AccountEntry> &entry, const Done &done)
{
    const auto credentials = Account::credentials(settings);
    if (!credentials)
        return done(Stop{Exit::BadUsage, sentence(credentials.error()) + u'\n'});
    m_entry = entry;
    m_refreshToken = settings.refreshToken;
    NetworkClient::Options options;
    options.credentials = credentials.value();
    options.caFile = settings.caFile;
    if (entry) {
        m_tokens = std::make_unique<AccountTokens>(book(), entry->id);
        connect(m_tokens.get(), &AccountTokens::problemChanged, this, [this] {
            if (m_tokens->problem())
                say(words("The renewed session could not be saved: %1").arg(sentence(*m_tokens->problem())));
        });
        options.tokens = m_tokens.get();
    }
    // The outbox is shared with the window: posts of one are settled by the other.
    const bool hasOwnFolder = entry && !entry->folder.isEmpty();
    m_storage = std::make_unique<Storage>(hasOwnFolder ? book().dataFolder(*entry) : m_arguments.profile);
    connect(m_storage.get(), &Storage::problem, this, [](const StorageProblem &problem) {
        say(problem.title + u". "_s + problem.reason + u". "_s + problem.recoverySuggestion);
    });
    m_account = std::make_unique<Account>(options, m_storage.get());
    if (entry)
        connect(m_account.get(), &Account::identityChanged, this, &Session::rememberName);
    else
        keepTokens();
    done({});
}

/** Saves renewed tokens of a session in settings.json, for the window. Those of the environment cannot be saved. */
void Session::keepTokens()
{
    connect(&m_account->network(), &NetworkClient::tokensRenewed, this, [this](const TokenPair &tokens) {
        CredentialStore settings(m_arguments.profile);
        const bool isSaved = settings.renew(m_refreshToken, tokens.accessToken, tokens.refreshToken);
        m_refreshToken = tokens.refreshToken;
        if (isSaved)
            return;
        say(!settings.error().isEmpty()
                ? settings.error()
                : words("The session was renewed, so the tokens in COTERIE_ACCESS_TOKEN and COTERIE_REFRESH_TOKEN are "
                        "no longer valid."));
    });
}

/** The list of accounts shows the name without a request. */
void Session::rememberName()
{
    if (!m_account->isConfirmed())
        return;
    const User &user = m_account->identity().user;
    if (m_entry->userId == user.id.text() && m_entry->username == user.username
        && m_entry->imageUrl == user.profileImageUrl)
        return;
    const auto rename = [&user](AccountEntry &entry) {
        entry.userId = user.id.text();
        entry.username = user.username;
        entry.imageUrl = user.profileImageUrl;
    };
    rename(*m_entry);
    if (!book().registry().update(m_entry->id, rename))
        say(book().registry().error());
}

} // namespace coterie::cli
