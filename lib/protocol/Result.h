// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <utility>
#include <variant>

namespace coterie {

/** Holds either a value or an error. A subset of C++23's std::expected. */
template <typename T, typename E>
class [[nodiscard]] Result {
public:
    Result(T value) : m_held(std::in_place_index<0>, std::move(value)) {}
    Result(E error) : m_held(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool ok() const { return m_held.index() == 0; }
    explicit operator bool() const { return ok(); }

    /** Requires ok(). */
    [[nodiscard]] const T &value() const & { return std::get<0>(m_held); }
    [[nodiscard]] T &&value() && { return std::get<0>(std::move(m_held)); }
    const T *operator->() const { return &std::get<0>(m_held); }
    /** Requires !ok(). */
    [[nodiscard]] const E &error() const { return std::get<1>(m_held); }

private:
    std::variant<T, E> m_held;
};

/** The value of a response without a body. */
struct Done {
    friend bool operator==(const Done &, const Done &) = default;
};

} // namespace coterie
