// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/SandboxServer.h"
#include "ui/app/AppController.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace coterie::test {

/** For tests of the whole program: a sandbox, a new profile for each test, and the AppController. */
class AppStage {
protected:
    static constexpr int patience = 20'000; ///< ms

    /** Call these in init() and cleanup(). */
    void prepare()
    {
        m_profile = std::make_unique<QTemporaryDir>();
        qputenv("COTERIE_SANDBOX", COTERIE_SANDBOX_PROGRAM);
        (void)m_sandbox.control(QStringLiteral("clear"));
    }
    void leave() { m_controller.reset(); }

    void begin(AppController::Start start)
    {
        start.profile = m_profile->path();
        m_controller.reset();
        m_controller = std::make_unique<AppController>(start);
        m_controller->begin();
    }
    void connectToSandbox(const QString &open = {})
    {
        begin({.overrides = {m_sandbox.url(), m_sandbox.apiKey(), m_sandbox.accessToken(), {}}, .open = open});
        QTRY_COMPARE_WITH_TIMEOUT(m_controller->communities()->stage(), CommunityList::Ready, patience);
    }
    [[nodiscard]] QString settingsFile() const { return m_profile->filePath(QStringLiteral("settings.json")); }

    [[nodiscard]] QString secretsFile() const { return m_profile->filePath(QStringLiteral("secrets.json")); }

    SandboxServer m_sandbox{{QStringLiteral("--control"), QStringLiteral("--moderation-delay"), QStringLiteral("100")}};
    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<AppController> m_controller;
};

} // namespace coterie::test
