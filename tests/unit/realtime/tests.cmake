# SPDX-FileCopyrightText: 2026 The Coterie authors
# SPDX-License-Identifier: MIT

coterie_unit_test(realtime/apitickets coterie_realtime)
coterie_unit_test(realtime/backoff coterie_realtime)
coterie_unit_test(realtime/budget coterie_realtime)
coterie_unit_test(realtime/connection coterie_realtime)
coterie_unit_test(realtime/eventqueue coterie_realtime)
coterie_unit_test(realtime/example coterie_realtime coterie_tasks Qt6::WebSockets)
coterie_unit_test(realtime/failure coterie_realtime)
coterie_unit_test(realtime/liveness coterie_realtime)
coterie_unit_test(realtime/network coterie_realtime)
coterie_unit_test(realtime/renewal coterie_realtime)
coterie_unit_test(realtime/realtimewalk coterie_realtime)
target_sources(
    tst_realtime_realtimewalk
    PRIVATE realtime/RealtimeWalk.cpp realtime/RealtimeWalk.h realtime/RealtimeWalkWorld.cpp realtime/WalkListener.h
            realtime/WalkWords.h realtime/WalkWorld.cpp realtime/WalkWorld.h)
coterie_unit_test(realtime/retry coterie_realtime)
coterie_unit_test(realtime/subscription coterie_realtime)
coterie_unit_test(realtime/throttle coterie_realtime)
coterie_threaded(
    realtime/apitickets realtime/budget realtime/connection realtime/eventqueue realtime/example realtime/liveness
    realtime/network realtime/realtimewalk realtime/renewal realtime/retry realtime/subscription realtime/throttle)
# RawServer creates its certificates with OpenSSL.
if(COTERIE_BUILD_SANDBOX)
    foreach(name qtsocket rawclose rawframes rawservice rawtls rawupgrade)
        coterie_unit_test(realtime/${name} coterie_realtime Qt6::WebSockets Qt6::Network OpenSSL::Crypto)
        coterie_threaded(realtime/${name})
    endforeach()
endif()
