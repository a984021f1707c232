// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/StorageSide.h"
#include "tasks/TaskThread.h"

#include <QPointer>

namespace coterie {

/** The two threads of a Storage, and the way between them. */
struct Storage::Private {
    explicit Private(Storage *storage);
    /** Ends the storage thread after all that was told has run there. */
    ~Private();

    void start(const QString &file);
    void tell(storage::Write write);
    /** On the storage thread, in its turn. */
    void onDisk(std::function<void(storage::StorageSide &)> task);

    /**
     * Asks on the storage thread, and hands what it says to the answer on the owner's; the answer never leaves that
     * one. It is not called when the context died meanwhile; null stands for the storage itself.
     */
    template <typename Result>
    void ask(QObject *context, std::function<Result(storage::StorageSide &)> question,
             std::function<void(const Result &)> answer)
    {
        const QPointer<QObject> guard(context ? context : owner);
        onDisk([this, guard, question = std::move(question),
                answer = std::move(answer)](storage::StorageSide &side) mutable {
            toOwner.post([guard, answer = std::move(answer), result = question(side)] {
                if (guard && answer)
                    answer(result);
            });
        });
    }

    Storage *const owner;
    Mailbox toOwner;
    TaskThread toDisk;
    storage::StorageSide *disk = nullptr; ///< made, used and destroyed on the storage thread, and nowhere else
};

} // namespace coterie
