// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace coterie {

/**
 * The web addresses in what somebody wrote. The text itself stays plain; each address becomes an action that names its
 * host, so that a person sees where it leads before it is opened. GUI thread.
 */
class Links : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    static constexpr int most = 4; ///< of one text

    using QObject::QObject;

    /**
     * The http and https addresses, as they are to be opened, each once. One with a user or password in it is none: it
     * is written to look like another place. Nothing else is an address, whatever its scheme.
     */
    Q_INVOKABLE [[nodiscard]] static QStringList in(const QString &text);
    /** "example.org", "example.org:8080"; a name with other letters than ASCII in its encoded form, "xn--…". */
    Q_INVOKABLE [[nodiscard]] static QString host(const QString &address);
    /** Hands it to the desktop. False when it is none that in() gives, or the desktop does not take it. */
    Q_INVOKABLE static bool open(const QString &address);
};

} // namespace coterie
