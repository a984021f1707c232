// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import { Cli } from './cli.mjs';
import { Member } from './member.mjs';
import { ScriptedServer } from './scripted.mjs';

/** Our first reconnect delays are random, up to 2, 4 and 8 s. Everything else in these scenarios is fast. */
export const longPatience = 30_000;

const credentials = { apiKey: 'key', accessToken: 'token' };
const sdkNames = { connect: 'connected', disconnect: 'disconnected' };
const ourEvents = new Set(['connected', 'disconnected', 'gap', 'message', 'like', 'moderation']);

const isTheEnd = ({ on, event, data }) => (on ?? event) === 'like' && data?.messageId === 'the end';

/** Runs the published client on its own server. Its story is what its handlers received, in order: [{ on, data }]. */
export class SdkSide {
    constructor(server, { token = 'T', ...options } = {}) {
        this.server = server;
        Object.assign(this, new Member({ url: server.url, ...credentials }).listen(token, options));
    }

    get story() {
        return this.journal.entries.map(({ on, ...rest }) => ({ on: sdkNames[on] ?? on, ...rest }));
    }

    untilTheEnd() {
        return this.journal.until(isTheEnd, 'the SDK hears the end', { within: longPatience });
    }

    close() {
        this.stop();
    }
}

/** Runs `coterie-cli tail` on its own server, with a story of the same form. */
export class OurSide {
    constructor(server, { certificate, token = 'T', options = [], url = server.url, respell = (text) => text }) {
        this.server = server;
        const member = { url: respell(url), ...credentials, certificate };
        this.cli = new Cli(process.env.COTERIE_CLI, ['tail', ...options], member, token);
        this.journal = this.cli.journal;
    }

    get story() {
        return this.journal.entries
            .filter(({ event }) => ourEvents.has(event))
            .map(({ event, data }) => (data === undefined ? { on: event } : { on: event, data }));
    }

    get states() {
        return this.journal.entries.filter(({ event }) => event === 'state');
    }

    /** Waits for the first state that `matches`. */
    untilState(matches, what) {
        const isSuch = (entry) => entry.event === 'state' && matches(entry);
        return this.journal.until(isSuch, what, { within: longPatience });
    }

    untilTheEnd() {
        const isDone = (entry) => isTheEnd(entry) || 'exit' in entry || 'failed' in entry;
        return this.journal.until(isDone, 'coterie-cli hears the end', { within: longPatience });
    }

    close() {
        this.cli.kill();
    }
}

/** The certificate of the servers, from run.mjs. */
export function theIdentity() {
    if (!process.env.COTERIE_CONFORMANCE) {
        throw new Error('Start this suite through run.mjs: it needs a certificate.');
    }
    return JSON.parse(process.env.COTERIE_CONFORMANCE);
}

/** Why the suites with both clients are skipped, or false. */
export const skipWithoutCli = process.env.COTERIE_CLI ? false : 'COTERIE_CLI is not set';

/** Starts servers and clients that are stopped when the test `t` ends. */
export function actorsFor(t) {
    const identity = theIdentity();
    const start = async (attempts, make) => {
        const server = await ScriptedServer.start(identity, attempts);
        t.after(() => server.stop());
        const side = make(server);
        t.after(() => side.close?.());
        return side;
    };
    return {
        server: (attempts) => start(attempts, (server) => server),
        sdk: (attempts, options) => start(attempts, (server) => new SdkSide(server, options)),
        ours: (attempts, options) =>
            start(attempts, (server) => new OurSide(server, { certificate: identity.certificate, ...options })),
    };
}

/** Formats a story as words, for reading and comparison: "connected", "gap", "like m1" … */
export function words(story) {
    return story.map(({ on, data }) => {
        const id = data?.messageId ?? data?.id;
        return id === undefined ? on : `${on} ${id}`;
    });
}
