// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <memory>

namespace coterie::sandbox {

/** Deleter for std::unique_ptr that calls one of OpenSSL's functions, such as EVP_PKEY_free. */
template <auto function>
struct FreeWith {
    template <typename T>
    void operator()(T *object) const
    {
        function(object);
    }
};

} // namespace coterie::sandbox
