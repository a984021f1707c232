# SPDX-FileCopyrightText: 2026 The Coterie authors
# SPDX-License-Identifier: MIT

coterie_unit_test(api/apierror coterie_api)
coterie_unit_test(api/apiclient coterie_api)
coterie_unit_test(api/qthttp coterie_api)
# The sandbox's certificate alone: its library would bring Qt HttpServer along.
coterie_unit_test(api/qthttptls coterie_api OpenSSL::Crypto)
target_sources(tst_api_qthttptls PRIVATE ${PROJECT_SOURCE_DIR}/lib/sandbox/Certificate.cpp)
coterie_threaded(api/apiclient api/qthttp api/qthttptls)
