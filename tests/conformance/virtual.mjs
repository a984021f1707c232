// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import { realtime } from '@coin-communities/sdk/react';

/** Time that moves only when it is told to; its timers go into the SDK's client by `options`. */
export class VirtualTime {
    now = 0;
    /** The delay of each timer that was ever started, in ms. */
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

    /** After so many ms, not by the client's own timers. */
    later(delay, call) {
        this.#timers.push({ at: this.now + delay, number: this.#number++, call });
    }

    /** Calls what is due within `span` ms, in order, each with all the promises that follow from it. */
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

/** Until no promise has anything left to do: immediates come after all of them. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

/** A generator of [0, 1) that says the same in every run (mulberry32). */
export function seededRandom(seed) {
    let state = seed;
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
}

/** A socket that does what a test says. `all` has those that were made, in order. */
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
 * The published client in virtual time, on fake sockets: { time, sockets, tickets, heard, client, stop }. `tickets` has
 * the moment of each one it asked for; `getTicket` may be another source.
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

/** Handlers that write down what they hear: 'connect', 'message m1', … */
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

/** How many tickets the published client takes within `span` ms from a server that accepts and drops at once. */
export async function ticketsFromADroppingServer({ seed, span, handshake = 50 }) {
    const { time, tickets, stop } = virtualClient({
        random: seededRandom(seed),
        onCreate: (socket, clock) =>
            clock.later(handshake, () => {
                socket.open();
                socket.end();
            }),
    });
    await time.runFor(span - 1); // what is due at its very end is of the next one
    stop();
    return tickets.length;
}
