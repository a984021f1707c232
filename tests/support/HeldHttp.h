// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "api/Http.h"

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace coterie::test {

/** Holds requests until the test answers them. */
class HeldHttp : public Http {
public:
    void send(HttpRequest request, std::function<void(HttpResponse)> answer) override
    {
        requests.push_back(std::move(request));
        answers.push_back(std::move(answer));
    }
    /** Answers the request with that index; by default the last one. */
    void answer(int status, const QByteArray &body, const QHash<QByteArray, QByteArray> &headers = {},
                std::optional<std::size_t> which = std::nullopt) const
    {
        HttpResponse response;
        response.status = status;
        response.body = body;
        response.headers = headers;
        const auto call = answers[which.value_or(answers.size() - 1)]; // a copy, since it may send a request
        call(response);
    }
    void fail(TransportError error) const
    {
        HttpResponse response;
        response.error = error;
        const auto call = answers.back();
        call(response);
    }

    [[nodiscard]] int count() const { return static_cast<int>(requests.size()); }
    [[nodiscard]] QByteArray header(const QByteArray &name) const
    {
        for (const auto &[its, value] : requests.back().headers) {
            if (its == name)
                return value;
        }
        return {};
    }

    std::vector<HttpRequest> requests;
    std::vector<std::function<void(HttpResponse)>> answers;
};

} // namespace coterie::test
