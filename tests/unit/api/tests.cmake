# SPDX-FileCopyrightText: 2026 The Coterie authors
# SPDX-License-Identifier: MIT

coterie_unit_test(api/apierror coterie_api)
coterie_unit_test(api/apiclient coterie_api)
coterie_unit_test(api/qthttp coterie_api)
coterie_threaded(api/apiclient api/qthttp)
if(COTERIE_BUILD_SANDBOX)
    coterie_unit_test(api/qthttptls coterie_api OpenSSL::Crypto)
    # Only the certificate, because the sandbox's library links Qt HttpServer.
    target_include_directories(tst_api_qthttptls PRIVATE ${PROJECT_SOURCE_DIR}/app/coterie-sandbox)
    target_sources(tst_api_qthttptls PRIVATE ${PROJECT_SOURCE_DIR}/app/coterie-sandbox/server/Certificate.cpp)
    coterie_threaded(api/qthttptls)
endif()
