# SPDX-FileCopyrightText: 2026 The Coterie authors
# SPDX-License-Identifier: MIT

foreach(name notifications tray)
    coterie_unit_test(desktop/${name} coterie_desktop Qt6::DBus Qt6::Gui)
endforeach()
coterie_unit_test(desktop/linkhandler coterie_desktop)
coterie_unit_test(desktop/singleinstance coterie_desktop Qt6::Network)
coterie_threaded(desktop/singleinstance)
