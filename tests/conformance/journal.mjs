// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

export const patience = 15_000;

/** An ordered list of events. Tests wait for an entry with a deadline, never for a fixed time. */
export class Journal {
    entries = [];
    #waiting = new Set();

    add(entry) {
        this.entries.push(entry);
        for (const look of [...this.#waiting]) {
            look();
        }
    }

    /** Returns the current position, to search only later entries. */
    get end() {
        return this.entries.length;
    }

    /**
     * Resolves with the first entry at or after `from` that `matches`. Rejects at the deadline, with `what` and the
     * last entries.
     */
    until(matches, what, { from = 0, within = patience } = {}) {
        return new Promise((resolve, reject) => {
            let at = from;
            const finish = (act, value) => {
                clearTimeout(timer);
                this.#waiting.delete(look);
                act(value);
            };
            const look = () => {
                for (; at < this.entries.length; at += 1) {
                    if (matches(this.entries[at])) {
                        finish(resolve, this.entries[at]);
                        return;
                    }
                }
            };
            const timer = setTimeout(() => {
                const tail = this.entries.slice(from).slice(-5).map((entry) => JSON.stringify(entry));
                finish(reject, new Error(`${what}: not within ${within} ms. Last entries:\n  ${tail.join('\n  ')}`));
            }, within);
            this.#waiting.add(look);
            look();
        });
    }
}

/** Repeats a query until the result is truthy. */
export async function eventually(ask, what, within = patience) {
    const deadline = Date.now() + within;
    for (;;) {
        const answer = await ask();
        if (answer) {
            return answer;
        }
        if (Date.now() > deadline) {
            throw new Error(`${what}: not within ${within} ms`);
        }
        await new Promise((resolve) => setTimeout(resolve, 40));
    }
}
