// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "realtime/RealtimeReport.h"
#include "ui/diagnostics/ConnectionsModel.h"
#include "ui/diagnostics/CountersModel.h"
#include "ui/time/Seconds.h"
#include "ui/time/Series.h"

#include <QObject>
#include <QPointer>
#include <QQmlParserStatus>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace coterie {

class Account;
class AppContext;

/**
 * The state of the realtime service for the Diagnostics page (R10). While it is active and the window is visible, it
 * asks once a second, otherwise never. GUI thread.
 */
class Diagnostics : public QObject, public QQmlParserStatus {
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged)
    Q_PROPERTY(Stage stage READ stage NOTIFY stageChanged)
    /** The host of the service; empty without one. */
    Q_PROPERTY(QString host READ host NOTIFY stageChanged)
    Q_PROPERTY(coterie::CounterGroupsModel *counters READ counters CONSTANT)
    Q_PROPERTY(coterie::ConnectionsModel *connections READ connections CONSTANT)
    Q_PROPERTY(coterie::Series *events READ events CONSTANT)
    Q_PROPERTY(coterie::Series *roundTrip READ roundTrip CONSTANT)
    Q_PROPERTY(coterie::Series *reconnects READ reconnects CONSTANT)
    /** Whether the report was copied since the page was opened. */
    Q_PROPERTY(bool copied READ isCopied NOTIFY copiedChanged)

public:
    enum Stage { NoService, Loading, Ready };
    Q_ENUM(Stage)

    explicit Diagnostics(QObject *parent = nullptr);
    ~Diagnostics() override;

    void classBegin() override {}
    /** Attaches to the account in use, also to each later one. */
    void componentComplete() override;
    /** Uses this account from now on; null for none. */
    void attach(Account *account);

    [[nodiscard]] bool isActive() const { return m_counting.isOn(); }
    void setActive(bool active);
    [[nodiscard]] Stage stage() const;
    [[nodiscard]] QString host() const;
    [[nodiscard]] CounterGroupsModel *counters() { return &m_counters; }
    [[nodiscard]] ConnectionsModel *connections() { return &m_connections; }
    [[nodiscard]] Series *events() { return &m_events; }
    [[nodiscard]] Series *roundTrip() { return &m_roundTrip; }
    [[nodiscard]] Series *reconnects() { return &m_reconnects; }
    [[nodiscard]] bool isCopied() const { return m_copied; }

    /** Takes a report of the time `now`, in ms since the epoch. Public for tests. */
    void take(const RealtimeReport &report, qint64 now);
    /** Returns the report as text without secrets: versions, counters, connections, the last log lines. */
    [[nodiscard]] QString text() const;

    Q_INVOKABLE void copy();
    Q_INVOKABLE void retryNow(const QString &token);

Q_SIGNALS:
    void activeChanged();
    void stageChanged();
    void copiedChanged();

private:
    void sample();
    void chart(const RealtimeReport &report, qint64 now);
    [[nodiscard]] QString nameOf(const TokenAddress &token) const;

    QPointer<AppContext> m_context;
    QPointer<Account> m_account;
    std::optional<RealtimeReport> m_report; ///< the last one of this account
    qint64 m_reportedAt = 0;                ///< ms since the epoch
    bool m_asked = false;                   ///< waiting for a report
    bool m_copied = false;
    CounterGroupsModel m_counters;
    ConnectionsModel m_connections;
    Series m_events;
    Series m_roundTrip;
    Series m_reconnects;
    Seconds::Counting m_counting;
};

} // namespace coterie
