// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/Account.h"
#include "support/TimelineStage.h"
#include "ui/community/Community.h"

#include <memory>

namespace coterie::test {

/** A signed-in user on a simulated service. */
class PeopleStage : public PlayedService {
public:
    explicit PeopleStage(Storage *storage = nullptr, Timeline::Timing timing = {.waitForLive = 0ms})
    {
        service = std::make_unique<Account>(options(), storage, timing);
        signIn(me);
    }

    std::unique_ptr<Account> service;

    void signIn(const QString &userId)
    {
        QObject context;
        service->loadIdentity(&context, [](const std::optional<ApiError> &) {});
        settle();
        QJsonObject user = samples::user();
        user.insert(QLatin1StringView("id"), userId);
        answer("GET", QStringLiteral("/users/me"), samples::text({{QLatin1StringView("user"), user}}));
        answer("GET", QStringLiteral("/wallets"), R"({"wallets":[]})");
    }

    /** Delivers everything in flight between the two sides. */
    void settle() { PlayedService::settle(service->network()); }
    HttpRequest answer(const QByteArray &verb, const QString &suffix, const QByteArray &body = {}, int code = 200)
    {
        HttpRequest request = http->answer(verb, suffix, status(code, body));
        settle();
        return request;
    }

    /** Answers that the signed-in user follows no one. */
    void knowNobody()
    {
        service->follows().load();
        settle();
        answer("GET", QStringLiteral("/following"), users(0, 0));
    }

    [[nodiscard]] static QJsonObject profile(const QString &id, int followers = 3)
    {
        QJsonObject profile = samples::profile();
        profile.insert(QLatin1StringView("id"), id);
        profile.insert(QLatin1StringView("username"), id);
        profile.insert(QLatin1StringView("nativeFollowerCount"), followers);
        return profile;
    }
    /** Returns {"users":[…]} with `count` users from a number on: "u0", "u1" … */
    [[nodiscard]] static QByteArray users(int first, int count)
    {
        QJsonArray rows;
        for (int i = first; i < first + count; ++i)
            rows.append(profile(QStringLiteral("u%1").arg(i)));
        return samples::list(QLatin1StringView("users"), rows);
    }
    [[nodiscard]] static QByteArray members(int first, int count)
    {
        QJsonArray rows;
        for (int i = first; i < first + count; ++i) {
            QJsonObject member = samples::member();
            member.insert(QLatin1StringView("userId"), QStringLiteral("u%1").arg(i));
            member.insert(QLatin1StringView("username"), QStringLiteral("Name%1").arg(i));
            rows.append(member);
        }
        return samples::list(QLatin1StringView("members"), rows);
    }

    /** Returns a community of this service with this page; newest first. */
    [[nodiscard]] std::unique_ptr<Community> community(const QList<Told> &page)
    {
        auto made = std::make_unique<Community>();
        made->setTokenAddress(token.text());
        made->attach(service.get());
        made->load();
        givePage(page);
        return made;
    }
    /** Waits for the request for a page, and answers it; newest first. */
    void givePage(const QList<Told> &page)
    {
        awaitPage();
        QJsonArray rows;
        for (const Told &told : page)
            rows.append(told.json(true));
        answer("GET", messages, samples::list(QLatin1StringView("messages"), rows));
    }
    void refusePage(int code)
    {
        awaitPage();
        answer("GET", messages, {}, code);
    }

private:
    void awaitPage()
    {
        if (!QTest::qWaitFor([this] { return http->open("GET", messages) > 0; }))
            QTest::qFail("the page was not asked for", __FILE__, __LINE__);
    }
};

} // namespace coterie::test
