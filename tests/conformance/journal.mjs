// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

export const patience = 15_000;

/** What happened, in order; a test waits for an entry with a deadline and never for time to pass. */
export class Journal {
    entries = [];
    #waiting = new Set();

    add(entry) {
        this.entries.push(entry);
        for (const look of [...this.#waiting]) {
            look();
        }
    }

    /** A place in the journal, to look only at what comes after it. */
    get end() {
        return this.entries.length;
    }

    /**
     * The first entry at or after `from` that `matches`; rejects with `what` and the journal's tail at the deadline.
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

/** Asks again until the answer is truthy; for what the API tells only by being asked. */
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
