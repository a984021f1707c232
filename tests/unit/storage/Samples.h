// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/Storage.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

/** Data for the tests of storage, and synchronous calls. */
namespace coterie::samples {

using namespace Qt::StringLiterals;

inline const QString origin = u"https://api.example"_s;
inline const UserId ada(u"5b8f0a5e-6b1c-4c9f-9a53-0d1f8f0f1a01"_s);
inline const UserId bob(u"bob"_s);
inline const TokenAddress quollo(u"F1uMMeT8sWqZcYh5Bv2RkPxJ7dNgEa9TfUo3Kr4Mdemo"_s);
inline const TokenAddress flummet(u"0xDE30C0fFEE51aD5E0Bc0A7E21EDe3a5A11DBe7A9"_s);

inline constexpr int patience = 20'000; ///< ms

/** Waits for the result of an asynchronous call. Returns a default value, and fails the test, on timeout. */
template <typename Result, typename Ask>
Result answer(Ask ask)
{
    std::optional<Result> result;
    QObject context;
    ask(&context, [&result](const Result &told) { result = told; });
    if (!QTest::qWaitFor([&result] { return result.has_value(); }, patience))
        QTest::qFail("no answer came", __FILE__, __LINE__);
    return result.value_or(Result());
}

inline CachedFeed load(const AccountStore &store, const TokenAddress &token = quollo)
{
    return answer<CachedFeed>([&](QObject *context, auto loaded) { store.load(token, context, loaded); });
}

inline QList<TopCommunity> loadCommunities(const AccountStore &store)
{
    return answer<QList<TopCommunity>>([&](QObject *context, auto loaded) { store.loadCommunities(context, loaded); });
}

inline std::optional<CachedAccount> findAccount(Storage &storage, const QString &credential,
                                                const QString &where = origin)
{
    return answer<std::optional<CachedAccount>>(
        [&](QObject *context, auto found) { storage.findAccount(where, credential, context, found); });
}

inline bool keep(const AccountStore &store, const Post &post, const TokenAddress &token = quollo)
{
    return answer<bool>([&](QObject *context, auto done) { store.keepPost(token, post, context, done); });
}

/** Returns texts that SQLite or Qt could change. */
inline QStringList difficultTexts()
{
    return {u"gm"_s,
            u""_s,
            u"  spaces \t\r\n and lines \u2028 "_s,
            u"Ünïcödé ☕ مرحبا 你好"_s,
            u"👩‍👩‍👧‍👦 🏳️‍🌈"_s,
            u"'; DROP TABLE posts; -- ? :a @b $c"_s,
            u"12"_s,
            u"1e3"_s,
            u"x'00'"_s,
            u"NULL"_s,
            QString(u"a"_s + QChar(0) + u"b"_s),
            QString(QChar(0)),
            QString(u"before "_s + QChar(0xd83d) + u" after"_s),
            QString(u"before "_s + QChar(0xde00)),
            QString(QChar(0xdc00)),
            QString(QChar(0xfeff) + u"a mark first"_s),
            QString(QChar(0xfffe) + u"a swapped one"_s),
            QString(u"not "_s + QChar(0xffff) + u" characters "_s + QChar(0xfffe)),
            QString(500'000, u'x') + QString(500'000, u'é')};
}

inline Post post(const QString &id, const QString &content, qint64 submittedAt = 1000)
{
    return Post{PostId(id), {}, content, submittedAt, PostState::Sending, {}};
}

inline Message message(const QString &id, const QString &content = u"hello"_s, qint64 microseconds = 0)
{
    Message message;
    message.id = MessageId(id);
    message.content = content;
    message.createdAt = Timestamp::fromMicroseconds(microseconds);
    return message;
}

inline OwnMessage own(const QString &id, qint64 microseconds)
{
    return OwnMessage{MessageId(id), {}, u"mine"_s, Timestamp::fromMicroseconds(microseconds), false, false, false};
}

/** A folder with a storage, which can be closed and opened again like a restarted program. */
class Profile {
public:
    Profile() { begin(); }

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] Storage &storage() const { return *m_storage; }
    [[nodiscard]] AccountStore store() const { return m_storage->account(origin, ada); }
    [[nodiscard]] bool hadProblems() const { return m_hadProblems || !m_problems->isEmpty(); }

    void beginAgain()
    {
        m_hadProblems = hadProblems();
        m_problems.reset();
        m_storage.reset();
        begin();
    }

private:
    void begin()
    {
        m_storage = std::make_unique<Storage>(m_folder.path());
        m_problems = std::make_unique<QSignalSpy>(m_storage.get(), &Storage::problem);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Storage> m_storage;
    std::unique_ptr<QSignalSpy> m_problems;
    bool m_hadProblems = false;
};

/**
 * Gives each test its own profile, and checks that there were no problems. For tests that use it in init() and
 * cleanup().
 */
class OnAProfile {
protected:
    void begin() { m_profile = std::make_unique<Profile>(); }
    void end()
    {
        QVERIFY2(!m_profile || !m_profile->hadProblems(), "nothing went wrong");
        m_profile.reset();
    }

    [[nodiscard]] Profile &profile() const { return *m_profile; }
    [[nodiscard]] Storage &storage() const { return m_profile->storage(); }
    [[nodiscard]] AccountStore store() const { return m_profile->store(); }
    void beginAgain() { m_profile->beginAgain(); }

private:
    std::unique_ptr<Profile> m_profile;
};

} // namespace coterie::samples
