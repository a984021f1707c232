// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "LoginCommand.h"

#include "Lines.h"
#include "Words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coterie::cli {

void LoginCommand::start()
{
    session().prepare([this] {
        AccountBook &book = session().book();
        book.services().loadKeys(book.secrets(), this, [this](const QList<SecretError> &errors) {
            for (const SecretError &error : errors)
                say(sentence(error)); // the key may come from elsewhere
            begin();
        });
    });
}

void LoginCommand::begin()
{
    const auto chosen = service();
    if (!chosen.ok())
        return finish(chosen.error());
    if (chosen->apiKey.isEmpty())
        return finish(Stop{Exit::BadUsage, words("There is no API key for %1. Set COTERIE_API_KEY. The service's "
                                                 "dashboard hands out keys.")
                                               .arg(chosen->name)});
    m_signIn = std::make_unique<SignIn>(
        SignIn::Service{chosen->origin, chosen->apiKey, overridden({}, arguments()).caFile, chosen->redirectUrl},
        m_scheduler);
    connect(m_signIn.get(), &SignIn::browserNeeded, this, &LoginCommand::offerLink);
    connect(m_signIn.get(), &SignIn::signedIn, this, &LoginCommand::addAccount);
    connect(m_signIn.get(), &SignIn::stageChanged, this, [this] {
        if (m_signIn->stage() == SignIn::Stage::Failed)
            explainFailure();
    });
    m_signIn->begin();
}

/** Returns the service to sign in to. The key of the environment is used only for the service that it is for. */
Result<Service, Stop> LoginCommand::service()
{
    const ServiceSettings overrides = overridden({}, arguments());
    const auto &services = session().book().services().services();
    auto found = services.end();
    const QString &name = arguments().service;
    const auto origin = Origin::parse(name.isEmpty() ? overrides.address : name);
    if (!name.isEmpty())
        found = std::ranges::find_if(services, [&name](const Service &one) {
            return one.name.compare(name, Qt::CaseInsensitive) == 0
                   || one.origin.host().compare(name, Qt::CaseInsensitive) == 0;
        });
    if (found == services.end() && origin.ok())
        found = std::ranges::find(services, origin.value(), &Service::origin);
    if (found == services.end() && !name.isEmpty()) {
        QStringList names;
        for (const Service &one : services)
            names << u"“%1”"_s.arg(one.name);
        return Stop{
            Exit::BadUsage,
            words("There is no service “%1”. Use one of %2, or --base-url URL.").arg(name, names.join(u", "_s))};
    }
    if (found == services.end() && !overrides.address.isEmpty()) {
        if (!origin.ok())
            return Stop{Exit::BadUsage, sentence(origin.error())};
        Service added;
        added.name = origin->host();
        added.origin = origin.value();
        added.apiKey = overrides.apiKey;
        added.redirectUrl = u"coterie://auth"_s;
        return added;
    }
    if (found == services.end()) {
        // As in the window, one with a key is of more use than the first one.
        found = std::ranges::find_if(services, [](const Service &one) { return !one.apiKey.isEmpty(); });
        if (found == services.end())
            found = services.begin();
    }
    Service chosen = *found;
    const auto address = Origin::parse(overrides.address);
    const bool isKeyForIt = overrides.address.isEmpty() || (address.ok() && address.value() == chosen.origin);
    if (!overrides.apiKey.isEmpty() && isKeyForIt)
        chosen.apiKey = overrides.apiKey;
    return chosen;
}

void LoginCommand::offerLink(const QUrl &url)
{
    print({{u"authUrl"_s, url.toString(QUrl::FullyEncoded)}});
    say(words("Open this link in a browser and sign in. Then paste the link that you are sent to. It starts with %1.")
            .arg(m_signIn->service().redirectUrl));
    m_input = std::make_unique<LineReader>();
    connect(m_input.get(), &LineReader::lineRead, this, &LoginCommand::takeLink);
    connect(m_input.get(), &LineReader::ended, this, [this] {
        if (m_signIn->stage() == SignIn::Stage::AwaitingBrowser)
            finish(Stop{Exit::BadUsage, words("No link was pasted, so nobody is signed in.")});
    });
}

void LoginCommand::takeLink(const QString &link)
{
    switch (m_signIn->takeLink(link)) {
    case SignIn::LinkOutcome::Malformed:
        say(words("This is not the link of a sign-in. Paste the whole link. It starts with %1.")
                .arg(m_signIn->service().redirectUrl));
        return;
    case SignIn::LinkOutcome::OtherState:
        say(words("This link belongs to another sign-in. Open the link above, and paste the link that you are sent "
                  "to."));
        return;
    case SignIn::LinkOutcome::Taken:
    case SignIn::LinkOutcome::AlreadyTaken:
    case SignIn::LinkOutcome::NotPending:
        m_input->stop();
        return;
    }
}

void LoginCommand::explainFailure()
{
    const QString host = m_signIn->service().origin.host();
    switch (m_signIn->failure()) {
    case SignIn::Failure::NotWhitelisted:
        return finish(Stop{Exit::Refused, words("%1 does not allow Coterie to sign in. The owner of the API key must "
                                                "add “%2” to the allowed redirect addresses.")
                                              .arg(host, m_signIn->service().redirectUrl)});
    case SignIn::Failure::UnsafeUrl:
        return finish(Stop{Exit::Refused, words("%1 sent an unsafe sign-in address: it is neither encrypted nor on "
                                                "this computer.")
                                              .arg(host)});
    case SignIn::Failure::Denied:
        return finish(Stop{Exit::Refused, words("You did not allow the sign-in.")});
    case SignIn::Failure::CodeExpired:
        return finish(Stop{Exit::Refused, words("The sign-in link has expired. Each one works once and for a short "
                                                "time. Run “coterie-cli login” again.")});
    case SignIn::Failure::TookTooLong:
        return finish(Stop{Exit::Refused, words("No link was pasted for 10 minutes. Run “coterie-cli login” again.")});
    case SignIn::Failure::Service:
    case SignIn::Failure::None:
        break;
    }
    finish(explain(*m_signIn->error()));
}

void LoginCommand::addAccount(const SignedIn &result)
{
    AccountBook &book = session().book();
    AccountEntry entry;
    entry.origin = m_signIn->service().origin.text();
    entry.caFile = m_signIn->service().caFile;
    entry.userId = result.user.id.text();
    entry.username = result.user.username;
    entry.imageUrl = result.user.profileImageUrl;
    const auto added = book.registry().add(entry);
    if (!added || !book.registry().setCurrent(added->id))
        return finish(Stop{Exit::Refused, words("The account could not be saved: %1").arg(book.registry().error())});
    book.saveTokens(added->id, result.tokens, this, [this, entry = *added](const std::optional<SecretError> &error) {
        if (error)
            return finish(
                Stop{stopFor(*error).exit, words("Your sign-in could not be saved: %1").arg(sentence(*error))});
        saveKey(entry);
    });
}

/** Without the key, the account could not be used later. */
void LoginCommand::saveKey(const AccountEntry &entry)
{
    AccountBook &book = session().book();
    const auto report = [this, entry](const std::optional<SecretError> &error) {
        if (error)
            say(words("The API key could not be saved: %1").arg(sentence(*error)));
        print({{u"account"_s, entry.id},
               {u"username"_s, entry.username},
               {u"userId"_s, entry.userId},
               {u"service"_s, entry.origin}});
        say(words("Signed in as @%1.").arg(entry.username));
        if (qEnvironmentVariableIsSet("COTERIE_ACCESS_TOKEN"))
            say(words("COTERIE_ACCESS_TOKEN is set and is used instead of this account, unless --account names it."));
        finish(Exit::Done);
    };
    const SignIn::Service &service = m_signIn->service();
    const Service *known = book.services().find(service.origin);
    if (!known) {
        const QString problem = book.services().add({}, service.origin);
        if (!problem.isEmpty())
            say(words("The service could not be saved: %1").arg(problem));
    }
    if (known && known->apiKey == service.apiKey)
        return report({});
    book.services().setKey(book.secrets(), service.origin, service.apiKey, this, report);
}

} // namespace coterie::cli
