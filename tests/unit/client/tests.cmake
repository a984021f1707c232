# SPDX-FileCopyrightText: 2026 The Coterie authors
# SPDX-License-Identifier: MIT

foreach(name likequeue sendqueue timelineloader)
    coterie_unit_test(client/${name} coterie_client)
endforeach()
