// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace coterie {

/**
 * The web links in a text. The text stays plain; each link becomes an action that names its host, so that the user sees
 * where it leads. GUI thread.
 */
class Links : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    static constexpr int most = 4; ///< for each text

    using QObject::QObject;

    /**
     * Returns the http and https URLs of a text, encoded for opening, without duplicates. URLs with a user name or
     * password are skipped, because they imitate other sites. Other schemes are never links. nextLink() says where each
     * ends.
     */
    Q_INVOKABLE [[nodiscard]] static QStringList in(const QString &text);
    /**
     * Returns the URL that a field of the service contains, encoded for opening, or an empty text if in() would not
     * return such a URL. Nothing is trimmed, because no sentence surrounds it.
     */
    [[nodiscard]] static QString whole(const QString &address);
    /** Returns the host: "example.org" or "example.org:8080"; names outside ASCII in their encoded form, "xn--…". */
    Q_INVOKABLE [[nodiscard]] static QString host(const QString &address);
    /** Opens a URL. Returns false if in() does not return such a URL, or if the desktop does not open it. */
    Q_INVOKABLE static bool open(const QString &address);
};

} // namespace coterie
