// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/notifications/NotificationHistoryModel.h"
#include "ui/notifications/ToastModel.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace coterie {

class Preferences;

/** What the user is told in the window: the toasts, and the history in which every one of them stays. GUI thread. */
class Notifications : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Provided by AppController")
    Q_PROPERTY(coterie::ToastModel *toasts READ toasts CONSTANT)
    Q_PROPERTY(coterie::NotificationHistoryModel *history READ history CONSTANT)

public:
    /** The preferences must outlive it. */
    explicit Notifications(const Preferences &preferences);

    [[nodiscard]] ToastModel *toasts() { return &m_toasts; }
    [[nodiscard]] NotificationHistoryModel *history() { return &m_history; }

    /**
     * Adds it to the history, and shows it as a toast unless it can wait and the user does not want to be disturbed.
     */
    void add(Toast toast);

private:
    const Preferences &m_preferences;
    ToastModel m_toasts;
    NotificationHistoryModel m_history;
};

} // namespace coterie
