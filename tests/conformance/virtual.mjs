// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import { realtime } from '@coin-communities/sdk/react';

/** A clock that tests control. The SDK's client gets its timers through `options`. */
export class VirtualTime {
    now = 0;
    /** The delays of all timers so far, in ms. */
    delays = [];
    #timers = [];
    #number = 0;

    options = {
        setTimeoutFn: (call, delay) => {
            this.delays.push(delay);
            const timer = { at: this.now + delay, number: this.#number++, call };
            this.#timers.push(timer);
            return timer;
        },
        clearTimeoutFn: (timer) => {
            this.#timers = this.#timers.filter((one) => one !== timer);
        },
    };

    get pending() {
        return this.#timers.length;
    }

    /** Calls a function after `delay` ms, independently of the client's timers. */
    later(delay, call) {
        this.#timers.push({ at: this.now + delay, number: this.#number++, call });
    }

    /** Runs the timers of the next `span` ms in order, each with all promises that follow from it. */
    async runFor(span) {
        const end = this.now + span;
        await settled();
        for (;;) {
            const due = this.#timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at || a.number - b.number);
            if (due.length === 0) {
                break;
            }
            this.now = due[0].at;
            this.#timers = this.#timers.filter((one) => one !== due[0]);
            due[0].call();
            await settled();
        }
        this.now = end;
    }
}

/** Resolves when no promise is pending. Immediates run after all promises. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

/** Returns a generator of [0, 1) with a fixed seed (mulberry32). */
export function seededRandom(seed) {
    let state = seed;
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
}

/** A socket that tests control. `all` contains the sockets in order of creation. */
export function fakeSockets(onCreate = () => {}) {
    return class FakeSocket {
        static all = [];
        readyState = 0;
        sent = [];

        constructor(url) {
            this.url = url;
            FakeSocket.all.push(this);
            onCreate(this);
        }

        static get last() {
            return FakeSocket.all.at(-1);
        }

        send(text) {
            this.sent.push(text);
        }

        close(code, reason) {
            this.closedWith = { code, reason };
            this.readyState = 2;
        }

        /** The server's side. */
        open() {
            this.readyState = 1;
            this.onopen?.({});
        }

        say(text) {
            this.onmessage?.({ data: text });
        }

        end() {
            this.readyState = 3;
            this.onclose?.({});
        }
    };
}

/**
 * The published client in virtual time, on fake sockets: { time, sockets, tickets, heard, client, stop }. `tickets`
 * contains the times of its ticket requests. `getTicket` replaces the source of tickets.
 */
export function virtualClient({ onCreate, getTicket = async () => 'ticket', random = () => 0.5, ...options } = {}) {
    const time = new VirtualTime();
    const sockets = fakeSockets((socket) => onCreate?.(socket, time));
    const tickets = [];
    const heard = [];
    const client = new realtime.CommunityRealtimeClient({
        baseUrl: 'https://api.example',
        tokenAddress: 'T',
        auth: {
            getTicket: () => {
                tickets.push(time.now);
                return getTicket(tickets.length);
            },
        },
        WebSocketCtor: sockets,
        random,
        ...time.options,
        ...options,
    });
    const stop = client.subscribe(handlersInto(heard));
    return { time, sockets, tickets, heard, client, stop };
}

/** Handlers that record what they receive: 'connect', 'message m1', … */
export function handlersInto(heard) {
    const note = (what) => (data) => heard.push([what, data?.messageId ?? data?.id].filter(Boolean).join(' '));
    return {
        onConnect: note('connect'),
        onDisconnect: note('disconnect'),
        onGap: note('gap'),
        onMessage: note('message'),
        onLike: note('like'),
        onModeration: note('moderation'),
    };
}

/**
 * Returns how many tickets the published client requests within `span` ms from a server that accepts and drops at once.
 */
export async function ticketsFromADroppingServer({ seed, span, handshake = 50 }) {
    const { time, tickets, stop } = virtualClient({
        random: seededRandom(seed),
        onCreate: (socket, clock) =>
            clock.later(handshake, () => {
                socket.open();
                socket.end();
            }),
    });
    await time.runFor(span - 1); // timers at the very end belong to the next span
    stop();
    return tickets.length;
}
