// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "client/WalletPage.h"

#include "client/WalletPageSession.h"

#include <utility>

namespace coterie {

WalletPage::WalletPage(Scheduler &scheduler, QObject *parent) : QObject(parent), m_scheduler(scheduler) {}

WalletPage::~WalletPage()
{
    end();
}

QUrl WalletPage::start(Options options)
{
    end();
    const auto session = std::make_shared<Session>(*this, m_scheduler, std::move(options));
    const QUrl url = session->start();
    if (url.isValid())
        m_session = session;
    return url;
}

void WalletPage::stop()
{
    end();
}

void WalletPage::end()
{
    if (const auto session = std::exchange(m_session, nullptr))
        session->close();
}

} // namespace coterie
