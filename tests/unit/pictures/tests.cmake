# SPDX-FileCopyrightText: 2026 The Coterie authors
# SPDX-License-Identifier: MIT

foreach(name decode loader)
    coterie_unit_test(pictures/${name} coterie_pictures Qt6::Gui)
    # The sandbox's drawings alone: its library would bring Qt HttpServer along.
    target_sources(tst_pictures_${name} PRIVATE ${PROJECT_SOURCE_DIR}/lib/sandbox/Raster.cpp)
endforeach()
coterie_threaded(pictures/loader)
