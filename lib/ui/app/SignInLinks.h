// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "desktop/SingleInstance.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace coterie {

/**
 * Receives the link that a browser hands over at the end of a sign-in. The desktop starts `coterie LINK`, which does
 * not know which window waits for it: there may be one for each profile and one for the sandbox. So the window that
 * waits listens under a name of its own. GUI thread.
 */
class SignInLinks : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /** Starts or stops listening. */
    void setAwaited(bool isAwaited);
    /** Hands a link to the window that waits for one. Returns whether there is one. Blocks for up to `timeout`. */
    [[nodiscard]] static bool handOver(const StartRequest &request, std::chrono::milliseconds timeout);

Q_SIGNALS:
    void received(const coterie::StartRequest &request);

private:
    std::unique_ptr<SingleInstance> m_receiver; ///< null while no link is awaited
};

} // namespace coterie
