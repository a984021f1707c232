# SPDX-FileCopyrightText: 2026 The Coterie authors
# SPDX-License-Identifier: MIT

coterie_unit_test(tasks/taskthread coterie_tasks)
coterie_threaded(tasks/taskthread)
