// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "feed/Row.h"

namespace coterie {

// Each function appends a change, or extends the last one if both form one contiguous range (F9). Indexes refer to the
// list after all previous changes.
void noteInserted(ChangeSet &changes, int index, RowPointer row);
void noteRemoved(ChangeSet &changes, int index);
/** Does nothing if `from` and `to` are equal. */
void noteMoved(ChangeSet &changes, int from, int to);
void noteChanged(ChangeSet &changes, int index, RowFields fields, RowPointer row);

} // namespace coterie
