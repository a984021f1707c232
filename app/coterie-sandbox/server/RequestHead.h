// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QHash>

namespace coterie::sandbox {

/** The request line and headers, as far as Frontend needs them to choose the receiver of a connection. */
struct RequestHead {
    enum class State {
        Partial, ///< valid so far, but not complete
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
    qsizetype size = 0;                    ///< bytes, including the blank line
    QHash<QByteArray, QByteArray> headers; ///< names in lower case

    static constexpr qsizetype limit = 16 * 1024; ///< bytes

    /** Parses what a connection has sent so far. Refuses as soon as no further bytes can make it valid. */
    [[nodiscard]] static RequestHead parse(QByteArrayView bytes);

    [[nodiscard]] bool isUpgrade() const;
    [[nodiscard]] bool wantsClose() const;
    [[nodiscard]] qint64 contentLength() const; ///< 0 when there is none
};

} // namespace coterie::sandbox
