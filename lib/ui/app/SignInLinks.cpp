// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/app/SignInLinks.h"

using namespace Qt::StringLiterals;

namespace coterie {

namespace {

QString receiverName()
{
    return u"sign-in"_s;
}

} // namespace

void SignInLinks::setAwaited(bool isAwaited)
{
    if (isAwaited == (m_receiver != nullptr))
        return;
    m_receiver.reset();
    if (!isAwaited)
        return;
    m_receiver = std::make_unique<SingleInstance>(receiverName());
    // Queued, because whoever takes the link ends the wait, and with it the receiver.
    connect(m_receiver.get(), &SingleInstance::asked, this, &SignInLinks::received, Qt::QueuedConnection);
    if (!m_receiver->listen()) // another window waits, too; the user can still paste the link here
        m_receiver.reset();
}

bool SignInLinks::handOver(const StartRequest &request, std::chrono::milliseconds timeout)
{
    SingleInstance sender(receiverName());
    return sender.handOver(request, timeout);
}

} // namespace coterie
