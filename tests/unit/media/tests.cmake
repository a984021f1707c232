# SPDX-FileCopyrightText: 2026 The Coterie authors
# SPDX-License-Identifier: MIT

coterie_unit_test(media/outgoing coterie_media)
coterie_threaded(media/outgoing)
