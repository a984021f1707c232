// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "feed/Row.h"

namespace coterie {

/**
 * Each appends one step to a change set, or widens the last one when both together are one contiguous span (F9). An
 * index speaks of the list as all the steps before left it.
 */
void noteInserted(ChangeSet &changes, int index, RowPointer row);
void noteRemoved(ChangeSet &changes, int index);
/** Does nothing when both are the same place. */
void noteMoved(ChangeSet &changes, int from, int to);
void noteChanged(ChangeSet &changes, int index, RowFields fields, RowPointer row);

} // namespace coterie
