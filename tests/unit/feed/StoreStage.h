// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/FeedSamples.h"

#include <QTest>

namespace coterie::sample {

inline bool nobody(const Message &)
{
    return false;
}

/** A store with a mirror of every change. */
struct Stage {
    FeedStore store;
    Mirror mirror;
    ChangeSet last; ///< changes of the last call

    void take(const Message &message, RowKey key = 0)
    {
        last.clear();
        store.upsert(message, false, last, key);
        follow();
    }
    void merge(const FeedStore::Page &told)
    {
        last.clear();
        store.merge(told, nobody, last);
        follow();
    }
    void mergeAfterGap(const FeedStore::Page &told)
    {
        store.markGap();
        merge(told);
    }
    void openGap(const QString &reason)
    {
        last.clear();
        store.openGap(reason, last);
        follow();
    }
    void dropOldest(int count)
    {
        last.clear();
        store.dropOldest(count, last);
        follow();
    }
    void follow()
    {
        QVERIFY(mirror.follow(last));
        QVERIFY(mirror.equals(store));
    }
    /** Returns the only hole. */
    [[nodiscard]] RowPointer hole() const
    {
        RowPointer found;
        for (int index = 0; index < store.size(); ++index) {
            if (store.at(index)->hole())
                found = store.at(index);
        }
        return found;
    }
};

} // namespace coterie::sample
