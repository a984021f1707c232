// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/context/AppContext.h"

#include "client/Account.h"

#include <QQmlEngine>

#include <utility>

namespace coterie {

namespace {

AppContext *theContext = nullptr;

} // namespace

AppContext::AppContext(QString profile, Preferences &preferences, Storage &storage)
    : m_profile(std::move(profile)), m_preferences(preferences), m_profileStorage(storage), m_storage(&storage)
{
    Q_ASSERT(!theContext);
    theContext = this;
}

AppContext::~AppContext()
{
    theContext = nullptr;
}

AppContext *AppContext::instance()
{
    return theContext;
}

AppContext *AppContext::of(const QObject *element)
{
    return qmlEngine(element) ? theContext : nullptr;
}

Account *AppContext::account() const
{
    return m_account;
}

void AppContext::setAccount(Account *account, const QString &caFile, Storage *storage)
{
    m_account = account;
    m_caFile = caFile;
    m_storage = storage ? storage : &m_profileStorage;
    Q_EMIT accountChanged();
}

} // namespace coterie
