# SPDX-FileCopyrightText: 2026 The Coterie authors
# SPDX-License-Identifier: MIT

foreach(name rest posting sockets malformed program)
    coterie_unit_test(sandbox/${name} coterie_test_support Qt6::Network Qt6::WebSockets)
endforeach()
coterie_unit_test(sandbox/signin coterie_test_support Qt6::Network)
coterie_unit_test(sandbox/account coterie_test_support coterie_sandbox_signatures)
coterie_unit_test(sandbox/wallets coterie_test_support coterie_test_wallet)
