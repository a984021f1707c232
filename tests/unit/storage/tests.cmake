# SPDX-FileCopyrightText: 2026 The Coterie authors
# SPDX-License-Identifier: MIT

coterie_unit_test(storage/settings coterie_storage)
coterie_unit_test(storage/keeping coterie_storage)
coterie_threaded(storage/keeping)
