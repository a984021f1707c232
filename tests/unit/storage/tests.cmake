# SPDX-FileCopyrightText: 2026 The Coterie authors
# SPDX-License-Identifier: MIT

coterie_unit_test(storage/credentialstore coterie_storage)
coterie_unit_test(storage/accounts coterie_storage)
coterie_unit_test(storage/answers coterie_storage)
coterie_unit_test(storage/damage coterie_storage Qt6::Sql)
coterie_unit_test(storage/held coterie_storage)
coterie_unit_test(storage/keeping coterie_storage)
coterie_unit_test(storage/killed coterie_storage)
coterie_unit_test(storage/migrations coterie_storage Qt6::Sql)
coterie_unit_test(storage/opening coterie_storage)
coterie_unit_test(storage/readonly coterie_storage)
coterie_unit_test(storage/trouble coterie_storage Qt6::Sql)
coterie_threaded(storage/accounts storage/answers storage/damage storage/keeping storage/killed storage/migrations
                 storage/opening storage/readonly storage/trouble)
