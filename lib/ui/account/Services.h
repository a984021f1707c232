// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/ServiceCatalog.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace coterie {

/** The services that a user can sign in to, and the one that is chosen for the next sign-in. GUI thread. */
class Services : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Provided by Accounts")
    Q_PROPERTY(QStringList names READ names NOTIFY changed)
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    /** Whether the user has to enter an API key first. */
    Q_PROPERTY(bool needsKey READ needsKey NOTIFY changed)
    /** Sentences about lists of services that could not be read; empty if all could. */
    Q_PROPERTY(QString error READ error NOTIFY changed)

public:
    /** The catalog must outlive it. */
    explicit Services(ServiceCatalog &catalog);

    [[nodiscard]] QStringList names() const;
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int index);
    [[nodiscard]] QString name() const;
    [[nodiscard]] bool needsKey() const;
    [[nodiscard]] QString error() const;

    /** Returns the chosen service; there is always one. */
    [[nodiscard]] const Service &service() const;
    void choose(const Origin &origin);
    /** Announces that the catalog has changed. */
    void update();

Q_SIGNALS:
    void changed();

private:
    ServiceCatalog &m_catalog;
    int m_current = 0;
};

} // namespace coterie
