# SPDX-FileCopyrightText: 2026 The Coterie authors
# SPDX-License-Identifier: MIT

coterie_unit_test(storage/settings coterie_storage)
