# SPDX-FileCopyrightText: 2026 The Coterie authors
# SPDX-License-Identifier: MIT

foreach(name decode loader parts)
    coterie_unit_test(pictures/${name} coterie_pictures Qt6::Gui)
endforeach()
coterie_threaded(pictures/loader)
