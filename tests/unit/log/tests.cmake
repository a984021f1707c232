# SPDX-FileCopyrightText: 2026 The Coterie authors
# SPDX-License-Identifier: MIT

foreach(name logbook scrub)
    coterie_unit_test(log/${name} coterie_log)
endforeach()
