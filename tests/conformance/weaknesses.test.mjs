// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

// Weaknesses of the published client that show on the wire. Each test runs both clients on the same script and checks
// what each does. Weaknesses that only show inside the client, or after minutes, are in habits.test.mjs.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { like, message, moderation, theEnd } from './frames.mjs';
import { actorsFor, longPatience, skipWithoutCli, words } from './sides.mjs';

const quiet = { say: [theEnd] };

const asked = (count) => {
    let left = count;
    return (entry) => entry.asked === true && --left === 0;
};

const untilAsked = (side, count) =>
    side.server.journal.until(asked(count), `ticket ${count} is asked for`, { within: longPatience });

async function endOf(ours) {
    const { exit } = await ours.journal.until((entry) => 'exit' in entry, 'coterie-cli ends', { within: longPatience });
    return exit;
}

describe('weaknesses of the published client', { concurrency: 6, timeout: 240_000, skip: skipWithoutCli }, () => {
    /** Defines a test that runs both clients on the same script. */
    function both(name, attempts, play, options = {}) {
        test(name, { timeout: 2 * longPatience }, async (t) => {
            const actors = actorsFor(t);
            const [sdk, ours] = await Promise.all([
                actors.sdk(attempts, options.sdk?.()),
                actors.ours(attempts, options.ours),
            ]);
            await play(sdk, ours, t);
        });
    }

    const delays = [];
    both(
        'an open socket counts as stable at once, so a server that accepts and drops gets many requests',
        [{ end: { code: 1000 } }],
        async (sdk, ours) => {
            await Promise.all([
                untilAsked(sdk, 7),
                ours.untilState(({ state, attempt }) => state === 'waiting' && attempt === 3, 'our third wait'),
            ]);
            // The SDK draws from 500 ms each time, which gives about 200 tickets per minute (habits.test.mjs).
            assert.ok(delays.length >= 6 && delays.every((delay) => delay === 499), String(delays));
            // Ours keeps counting and draws from 2, 4, 8 … s: tst_retry R3_aServerThatAcceptsAndDropsIsNotHammered.
            const waits = ours.states.filter(({ state }) => state === 'waiting').map(({ attempt }) => attempt);
            assert.deepEqual([...new Set(waits)], [1, 2, 3]);
            const times = ours.server.asked.map(({ at }) => at);
            const apart = times.slice(1).map((at, index) => at - times[index]);
            assert.ok(Math.min(...apart) >= 250, String(apart));
        },
        {
            sdk: () => ({
                random: () => 0.9999,
                setTimeoutFn: (call, delay) => {
                    delays.push(delay);
                    return setTimeout(call, delay / 10); // a tenth of the delay, to save time
                },
            }),
        },
    );

    for (const [what, hung] of [
        ['a ticket request without a response', { ticket: 'hang' }],
        ['a handshake without a response', { upgrade: 'hang' }],
    ]) {
        both(`${what} ends it permanently`, [hung, quiet], async (sdk, ours) => {
            const late = await ours.untilState(({ state }) => state === 'waiting', 'our deadline');
            assert.equal(late.reason, 'timedOut');
            await ours.untilTheEnd();
            assert.deepEqual(words(ours.story), ['connected', 'like the end']);
            // The SDK has stopped: it has no timer running, even after an hour (habits.test.mjs).
            assert.deepEqual([sdk.story, sdk.server.asked.length], [[], 1]);
        });
    }

    const timers = [];
    both(
        'a silent connection is never checked',
        [{ deaf: true }],
        async (sdk, ours) => {
            await sdk.journal.until(({ on }) => on === 'connect', 'the SDK is connected');
            await ours.server.journal.until(({ pinged }) => pinged, 'we ping', { within: longPatience });
            assert.ok(!sdk.server.journal.entries.some(({ pinged, heard }) => pinged || heard));
            assert.deepEqual(timers, []); // so it never sends another request
        },
        { sdk: () => ({ setTimeoutFn: (call, delay) => timers.push([call, delay]) }) },
    );

    both('a failed first attempt is a gap', [{ upgrade: { status: 502 } }, quiet], async (sdk, ours) => {
        await Promise.all([sdk.untilTheEnd(), ours.untilTheEnd()]);
        assert.deepEqual(words(sdk.story), ['disconnected', 'connected', 'gap', 'like the end']);
        assert.deepEqual(words(ours.story), ['connected', 'like the end']);
    });

    both(
        'every failed attempt is another disconnect',
        [{ end: 'cut' }, { upgrade: { status: 502 } }, { upgrade: 'cut' }, quiet],
        async (sdk, ours) => {
            await Promise.all([sdk.untilTheEnd(), ours.untilTheEnd()]);
            const [down, up] = [['disconnected'], ['connected', 'gap', 'like the end']];
            assert.deepEqual(words(sdk.story), ['connected', ...down, ...down, ...down, ...up]);
            assert.deepEqual(words(ours.story), ['connected', ...down, ...up]);
            // Failed attempts are states: the reason, the number of the attempt, and the time of the next one.
            const waits = ours.states.filter(({ state }) => state === 'waiting');
            assert.deepEqual([...new Set(waits.map(({ reason }) => reason))].sort(),
                ['closedByServer', 'unreachable', 'upgradeRefused']);
            assert.ok(waits.every(({ nextAttempt }) => Number.isInteger(nextAttempt)));
            // The SDK's hook never reports "connecting" again; ours reports each step of each attempt.
            const phases = ours.states.map(({ state }) => state);
            const later = phases.slice(phases.indexOf('waiting'));
            const steps = later.filter((state) => state === 'connecting' || state === 'live');
            assert.deepEqual(steps.slice(0, 4), ['connecting', 'connecting', 'connecting', 'live']);
        },
    );

    const bad = [
        '{"eventType":"message_update"}',
        '{"eventType":"like_update","data":null}',
        '{"eventType":"like_update","data":[]}',
        '{"eventType":"moderation_update","data":"spam"}',
        like(undefined),
        like(7),
        like('m1', { liked: 'yes' }),
        like('m1', { liked: undefined }),
        like(''),
        message('m1', { content: undefined }),
        message('m1', { userId: null }),
        message('m1', { followerCount: '3' }),
        message('m1', { isSpam: 0 }),
        message('m1', { createdAt: 'yesterday' }),
        message('m1', { parentMessageId: 5 }),
        message({ id: 'm1' }),
        moderation('m1', { isHarmful: undefined }),
        '{"eventType":"message_update","data":{"id":"\\ud800"}}',
    ];
    both('data of the wrong type reaches the handlers', [{ say: [...bad, theEnd] }], async (sdk, ours) => {
        await Promise.all([sdk.untilTheEnd(), ours.untilTheEnd()]);
        assert.equal(sdk.story.length, 1 + bad.length + 1);
        assert.deepEqual(sdk.story[1], { on: 'message' }); // onMessage(undefined)
        assert.deepEqual(words(ours.story), ['connected', 'like the end']);
    });

    for (const [status, reason] of [[401, 'signInRequired'], [403, 'forbidden'], [404, 'notAvailable']]) {
        both(`a ticket refused with ${status} is requested again forever, without reporting it`,
            [{ ticket: { status } }], async (sdk, ours) => {
                await untilAsked(sdk, 4);
                assert.deepEqual(sdk.story, []);
                // Ours reports it, stops, and exits with the code for a refusal.
                assert.equal(await endOf(ours), 3);
                assert.equal(ours.server.asked.length, 1);
                assert.deepEqual([ours.states.at(-1).state, ours.states.at(-1).reason], ['halted', reason]);
                assert.match(ours.cli.said.join(''), new RegExp(`scripted ${status}`));
            });
    }

    both('Retry-After is ignored', [{ ticket: { status: 429, headers: { 'retry-after': '3' } } }, quiet],
        async (sdk, ours) => {
            await Promise.all([sdk.untilTheEnd(), ours.untilTheEnd()]);
            const pause = ({ server }) => server.asked[1].at - server.asked[0].at;
            assert.ok(pause(sdk) < 3000, String(pause(sdk)));
            assert.ok(pause(ours) >= 0.95 * 3000, String(pause(ours))); // allows the 5 % of a coarse timer
            assert.ok(ours.states.some(({ state, reason }) => state === 'waiting' && reason === 'throttled'));
        });

    for (const address of ['http://api.example', 'HTTP://api.example', 'api.example', '']) {
        test(`“${address}” is not rejected`, { timeout: longPatience }, async (t) => {
            // The SDK's part needs no server, so it is in habits.test.mjs.
            const ours = await actorsFor(t).ours([quiet], { url: address });
            assert.equal(await endOf(ours), 2);
            assert.deepEqual(ours.journal.entries.filter(({ event }) => event), []);
            assert.match(ours.cli.said.join(''), /\w/);
        });
    }

    for (const respell of [(url) => `${url}/`, (url) => url.replace('https', 'HTTPS')]) {
        test(`${respell('https://h')} and https://h differ`, { timeout: longPatience }, async (t) => {
            // The SDK's part is in habits.test.mjs: two clients, two sockets. Ours treats both spellings as one
            // address.
            const { ours } = actorsFor(t);
            const plain = await ours([quiet]);
            const other = await ours([quiet], { respell });
            await Promise.all([plain.untilTheEnd(), other.untilTheEnd()]);
            const paths = ({ server }) => server.journal.entries.map(({ path, url }) => path ?? url);
            assert.deepEqual(paths(other), paths(plain));
        });
    }

    // Not documented: fetch() drops Authorization on a redirect to another origin, but not custom headers.
    test('a redirected ticket takes the API key to another origin', { timeout: 2 * longPatience }, async (t) => {
        const actors = actorsFor(t);
        for (const side of ['sdk', 'ours']) {
            const elsewhere = await actors.server([quiet]);
            const location = `${elsewhere.url}/api/v1/communities/T/ws/ticket`;
            const one = await actors[side]([{ ticket: { status: 307, headers: { location } } }]);
            if (side === 'sdk') {
                const { key } = await elsewhere.journal.until((entry) => entry.asked, 'the SDK follows');
                assert.equal(key, 'key');
            } else {
                assert.equal(await endOf(one), 3);
                assert.deepEqual(elsewhere.journal.entries, []);
                assert.deepEqual([one.states.at(-1).state, one.server.asked.length], ['halted', 1]);
            }
        }
    });
});
