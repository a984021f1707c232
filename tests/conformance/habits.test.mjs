// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

// Weaknesses of the published client that only show inside it, or after a long time: in virtual time, on fake sockets.
// The matching behavior of our client is tested in C++, also in virtual time. `ours` names these tests, and fails if
// one does not exist.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { realtime } from '@coin-communities/sdk/react';
import { like } from './frames.mjs';
import { fakeSockets, handlersInto, ticketsFromADroppingServer, virtualClient, VirtualTime } from './virtual.mjs';

const { CommunityRealtimeClient } = realtime;
const minute = 60_000;
const unit = join(dirname(fileURLToPath(import.meta.url)), '..', 'unit');

/** Names the C++ tests for our client: "realtime/tst_retry R3_…". */
function ours(...tests) {
    for (const named of tests) {
        const [file, name] = named.split(' ');
        const text = readFileSync(join(unit, `${file}.cpp`), 'utf8');
        assert.match(text, new RegExp(`\\bvoid ${name}\\(\\)`), `${file}.cpp has no test ${name}`);
    }
}

/** Subscribes to the SDK's registry of clients, as an app does. */
function shared(time, sockets, options) {
    return CommunityRealtimeClient.getOrCreate({
        tokenAddress: 'T',
        auth: { getTicket: async () => 'ticket' },
        WebSocketCtor: sockets,
        ...time.options,
        ...options,
    });
}

/** Returns an open client, with the properties of virtualClient. */
async function openClient(options) {
    const one = virtualClient(options);
    await one.time.runFor(0);
    one.sockets.last.open();
    return one;
}

describe('habits of the published client', { timeout: 60_000 }, () => {
    test('two spellings of one address give two sockets', async (t) => {
        const [time, sockets] = [new VirtualTime(), fakeSockets()];
        for (const baseUrl of ['https://h', 'https://h/']) {
            t.after(shared(time, sockets, { baseUrl }).subscribe({}));
        }
        await time.runFor(0);
        assert.equal(sockets.all.length, 2);
        assert.equal(sockets.all[0].url, sockets.all[1].url);
        ours('protocol/tst_origin R1_spellingsOfOneOriginAreEqual', 'realtime/tst_subscription R1_oneSocketForOneKey');
    });

    test('after signing in as another user, the tickets of the first user are still used', async (t) => {
        const [time, sockets] = [new VirtualTime(), fakeSockets()];
        for (const who of ['ann', 'bob']) {
            const auth = { getTicket: async () => who };
            t.after(shared(time, sockets, { baseUrl: 'https://h', auth }).subscribe({}));
        }
        await time.runFor(0);
        assert.deepEqual(sockets.all.map(({ url }) => url.split('=').at(-1)), ['ann']);
        ours('realtime/tst_subscription R1_oneSocketForOneKey');
    });

    test('a handler is called inside subscribe(), before the caller can unsubscribe', async () => {
        const { client } = await openClient();
        const heard = [];
        client.subscribe(handlersInto(heard));
        assert.deepEqual(heard, ['connect']);
        ours('realtime/tst_subscription R1_nothingIsHeardInsideSubscribe',
            'realtime/tst_subscription R1_aLateSubscriberIsToldConnectedLaterAndNoOldGap');
    });

    test('http:// is retried forever without requesting a ticket', async () => {
        const { time, tickets, sockets, heard } = virtualClient({ baseUrl: 'http://api.example' });
        await time.runFor(60 * minute);
        assert.deepEqual([tickets, sockets.all, heard], [[], [], []]);
        assert.ok(time.delays.length > 200, String(time.delays.length));
        ours('protocol/tst_origin R9_refusesWithItsReason',
            'realtime/tst_connection R9_aNullOriginIsRefusedBeforeATicketIsAskedFor');
    });

    for (const baseUrl of ['HTTP://api.example', 'api.example', '']) {
        test(`“${baseUrl}” is accepted, and a ticket is spent on it`, async () => {
            const { time, tickets, sockets } = virtualClient({ baseUrl });
            await time.runFor(0);
            assert.equal(tickets.length, 1);
            assert.equal(sockets.last.url, `${baseUrl}/api/v1/communities/T/ws?ticket=ticket`);
            ours('protocol/tst_origin R9_plainIsForLoopbackAlone');
        });
    }

    test('a ticket request that hangs has no timeout, even after an hour', async () => {
        const { time, tickets, heard } = virtualClient({ getTicket: () => new Promise(() => {}) });
        await time.runFor(60 * minute);
        assert.deepEqual([tickets.length, time.delays, heard], [1, [], []]);
        ours('realtime/tst_connection R2_aHungTicketEndsAtItsDeadline');
    });

    test('a handshake that hangs has no timeout', async () => {
        const { time, sockets, heard } = virtualClient();
        await time.runFor(60 * minute);
        assert.deepEqual([sockets.all.length, time.delays, heard], [1, [], []]);
        ours('realtime/tst_connection R2_aSilentHandshakeEndsAtItsDeadline');
    });

    test('events of an abandoned socket are still delivered', async () => {
        const { time, sockets, client, heard } = await openClient();
        sockets.last.end();
        await time.runFor(minute);
        sockets.last.open();
        heard.length = 0;
        sockets.all[0].say(like('late'));
        sockets.all[0].end();
        assert.deepEqual(heard, ['like late', 'disconnect']);
        assert.deepEqual([client.isOpen, sockets.last.readyState], [false, 1]); // it lost track of the open socket
        ours('realtime/tst_connection R1_aLateFrameOfASupersededSocketIsIgnored',
            'realtime/tst_subscription R5_oneTerminalEventForOneAttempt');
    });

    test('a fixed ticket is used again for every attempt', async () => {
        const onCreate = (socket, time) => time.later(50, () => socket.end());
        const { time, sockets } = virtualClient({ auth: { ticket: 'once' }, onCreate });
        await time.runFor(minute);
        assert.ok(sockets.all.length > 3);
        assert.deepEqual([...new Set(sockets.all.map(({ url }) => url.split('=').at(-1)))], ['once']);
        ours('realtime/tst_connection R2_everyAttemptHasAFreshTicketAndAFreshSocket');
    });

    test('the delay can be 0, and is drawn from at most 30 s', async () => {
        for (const [random, expected] of [
            [0, [0, 0, 0, 0, 0, 0, 0, 0]],
            [0.99999, [499, 999, 1999, 3999, 7999, 15_999, 29_999, 29_999]],
        ]) {
            const { time } = virtualClient({
                random: () => random,
                onCreate: (socket, clock) => clock.later(50, () => socket.end()),
            });
            await time.runFor(2 * minute);
            assert.deepEqual(time.delays.slice(0, expected.length), expected);
        }
        ours('realtime/tst_backoff R3_isNeverUnderTheFloor', 'realtime/tst_backoff R3_doublesUpToTheCap',
            'realtime/tst_backoff R3_aStableLinkFallsBackAndSpreadsTheFirstReconnect');
    });

    test('a server that accepts and drops gets about 200 ticket requests per minute', async () => {
        for (let seed = 1; seed <= 10; ++seed) {
            const count = await ticketsFromADroppingServer({ seed, span: minute });
            assert.ok(count > 170 && count < 230, `${count} with seed ${seed}`);
        }
        ours('realtime/tst_retry R3_aServerThatAcceptsAndDropsIsNotHammered',
            'realtime/tst_retry R3_theAttemptCountFallsBackOnlyWhenStable');
    });

    test('ten failed attempts are ten disconnects', async () => {
        const onCreate = (socket, time) => time.later(50, () => socket.end());
        const { time, sockets, heard } = virtualClient({ onCreate });
        while (sockets.all.length < 10) {
            await time.runFor(1000);
        }
        await time.runFor(50);
        assert.deepEqual(heard, Array(10).fill('disconnect'));
        ours('realtime/tst_subscription R5_failedAttemptsAreNoGapsAndNoDisconnects');
    });

    test('a subscription made in onConnect receives connect twice', async () => {
        const { time, sockets, client, stop } = virtualClient();
        const heard = [];
        stop();
        const options = { ...client.opts, baseUrl: 'https://h', tokenAddress: 'T', ...time.options };
        const again = new CommunityRealtimeClient(options);
        again.subscribe({ onConnect: () => again.subscribe(handlersInto(heard)) });
        await time.runFor(0);
        sockets.last.open();
        assert.deepEqual(heard, ['connect', 'connect']);
        ours('realtime/tst_subscription R1_whoSubscribesInAHandlerIsToldOnce');
    });

    test('a socket that answers each ping in half of the timeout is closed anyway', async () => {
        const { time, sockets } = await openClient({ heartbeatIntervalMs: 1000, heartbeatTimeoutMs: 2500 });
        sockets.last.send = () => time.later(1250, () => sockets.all[0].say('{"eventType":"pong"}'));
        await time.runFor(10_000);
        assert.deepEqual(sockets.all[0].closedWith, { code: 4000, reason: 'heartbeat timeout' });
        ours('realtime/tst_liveness R6_aFrameIsAsGoodAsAPong',
            'realtime/tst_liveness R6_silenceIsEnforcedOnceTheHostHasAnswered');
    });

    test('the timer of a closed socket closes its successor', async () => {
        const heartbeat = { heartbeatIntervalMs: 1000, heartbeatTimeoutMs: 2500 };
        const { time, sockets } = await openClient({ ...heartbeat, random: () => 0 });
        await time.runFor(2100); // two pings and no pong: the first timer is forgotten but still running
        sockets.all[0].end();
        await time.runFor(0);
        sockets.last.open();
        await time.runFor(2500 - 1100);
        assert.equal(sockets.all.length, 2);
        assert.equal(sockets.last.closedWith?.code, 4000);
        ours('realtime/tst_subscription R5_oneTerminalEventForOneAttempt',
            'realtime/tst_liveness R6_aQuietLinkIsPingedAfter25s');
    });

    test('events are still delivered after dispose()', async () => {
        const { client, sockets, heard } = await openClient();
        heard.length = 0;
        client.dispose();
        sockets.last.say(like('late'));
        sockets.last.end();
        assert.deepEqual(heard, ['like late', 'disconnect']);
        ours('realtime/tst_subscription R1_nothingIsHeardAfterTheEnd');
    });

    test('a half-open connection is never detected: there is no timer and no ping', async () => {
        const { time, sockets, heard } = await openClient();
        await time.runFor(24 * 60 * minute);
        assert.deepEqual([heard, time.delays, sockets.last.sent], [['connect'], [], []]);
        ours('realtime/tst_liveness R6_aQuietLinkIsPingedAfter25s',
            'realtime/tst_liveness R6_silenceIsEnforcedOnceTheHostHasAnswered',
            'realtime/tst_liveness R6_aLinkThatDiedInSleepIsLeftWithin4s');
    });

    test('an expired session is retried forever without reporting it', async () => {
        const { time, tickets, heard } = virtualClient({ getTicket: () => Promise.reject(new Error('401')) });
        await time.runFor(24 * 60 * minute);
        assert.ok(tickets.length > 5000, String(tickets.length));
        assert.deepEqual(heard, []);
        ours('realtime/tst_retry R4_haltedStaysUntilSomebodyActs',
            'realtime/tst_renewal R4_aRefusedRenewalHaltsUntilSomebodySignsIn');
    });

    test('thirty communities use thirty sockets', async (t) => {
        const [time, sockets] = [new VirtualTime(), fakeSockets()];
        for (let number = 0; number < 30; ++number) {
            t.after(shared(time, sockets, { baseUrl: 'https://h', tokenAddress: `T${number}` }).subscribe({}));
        }
        await time.runFor(0);
        assert.equal(sockets.all.length, 30);
        ours('realtime/tst_budget R10_eightAreLiveAndTheOthersPolled');
    });
});
