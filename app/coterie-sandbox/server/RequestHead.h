// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QHash>

namespace coterie::sandbox {

/** Request line and headers, as far as the front end has to understand them before it hands a connection on. */
struct RequestHead {
    enum class State {
        Partial, ///< so far fine, but the blank line is missing
        Complete,
        Refused, ///< `status` and `sentence` say why
    };

    State state = State::Partial;
    int status = 0;
    const char *sentence = ""; ///< for QCoreApplication::translate in the context "Sandbox"
    QByteArray method;
    QByteArray path;
    QByteArray query; ///< without '?'
    bool isHttp10 = false;
    qsizetype size = 0;                    ///< bytes up to and with the blank line
    QHash<QByteArray, QByteArray> headers; ///< names in lower case

    static constexpr qsizetype limit = 16 * 1024; ///< bytes

    /** Of what a connection has sent so far; refuses as soon as nothing that could follow would mend it. */
    [[nodiscard]] static RequestHead parse(QByteArrayView bytes);

    [[nodiscard]] bool isUpgrade() const;
    [[nodiscard]] bool wantsClose() const;
    [[nodiscard]] qint64 contentLength() const; ///< 0 when there is none
};

} // namespace coterie::sandbox
