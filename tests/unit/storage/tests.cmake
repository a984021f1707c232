# SPDX-FileCopyrightText: 2026 The Coterie authors
# SPDX-License-Identifier: MIT

coterie_unit_test(storage/credentialstore coterie_storage)
coterie_unit_test(storage/accounts coterie_storage)
coterie_unit_test(storage/answers coterie_storage)
coterie_unit_test(storage/damage coterie_storage Qt6::Sql)
coterie_unit_test(storage/heldwrites coterie_storage)
coterie_unit_test(storage/saving coterie_storage)
coterie_unit_test(storage/killed coterie_storage)
coterie_unit_test(storage/migrations coterie_storage Qt6::Sql)
coterie_unit_test(storage/opening coterie_storage)
coterie_unit_test(storage/readonly coterie_storage)
coterie_unit_test(storage/trouble coterie_storage Qt6::Sql)
coterie_threaded(storage/accounts storage/answers storage/damage storage/saving storage/killed storage/migrations
                 storage/opening storage/readonly storage/trouble)
