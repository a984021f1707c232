# SPDX-FileCopyrightText: 2026 The Coterie authors
# SPDX-License-Identifier: MIT

coterie_unit_test(protocol/idtext coterie_protocol)
coterie_unit_test(protocol/trim coterie_protocol)
coterie_unit_test(protocol/timestamp coterie_protocol)
coterie_unit_test(protocol/origin coterie_protocol)
coterie_unit_test(protocol/decoder coterie_protocol)
coterie_unit_test(protocol/decodeevent coterie_protocol)
coterie_unit_test(protocol/decodefuzz coterie_protocol)
coterie_unit_test(protocol/encode coterie_protocol)
coterie_unit_test(protocol/wallettext coterie_protocol)
