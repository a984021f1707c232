// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/StorageWorker.h"
#include "tasks/TaskThread.h"

#include <QPointer>

namespace coterie {

/** Hands tasks from the owner's thread to the storage thread, and results back. */
struct Storage::Private {
    explicit Private(Storage *storage);
    /** Runs the pending tasks and ends the storage thread. */
    ~Private();

    void start(const QString &file);
    void write(storage::Write write);
    /** Queues a task for the storage thread. */
    void onStorageThread(std::function<void(storage::StorageWorker &)> task);

    /**
     * Runs `question` on the storage thread and then `answer` with its result on the owner's thread. `answer` never
     * leaves the owner's thread, and is not invoked if `context` was destroyed; a null context stands for the storage
     * itself.
     */
    template <typename Result>
    void read(QObject *context, std::function<Result(storage::StorageWorker &)> question,
              std::function<void(const Result &)> answer)
    {
        const QPointer<QObject> guard(context ? context : owner);
        onStorageThread([this, guard, question = std::move(question),
                         answer = std::move(answer)](storage::StorageWorker &its) mutable {
            ownerMailbox.post([guard, answer = std::move(answer), result = question(its)] {
                if (guard && answer)
                    answer(result);
            });
        });
    }

    Storage *const owner;
    Mailbox ownerMailbox;
    TaskThread storageThread;
    storage::StorageWorker *worker = nullptr; ///< created, used and destroyed on the storage thread only
};

} // namespace coterie
