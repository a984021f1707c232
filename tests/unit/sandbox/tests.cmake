# SPDX-FileCopyrightText: 2026 The Coterie authors
# SPDX-License-Identifier: MIT

foreach(name rest posting sockets malformed program)
    coterie_unit_test(sandbox/${name} coterie_test_support Qt6::Network Qt6::WebSockets)
endforeach()
