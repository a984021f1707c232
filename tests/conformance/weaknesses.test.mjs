// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

// The weaknesses of the published client that show on the wire, each with what it does and what we do on the same
// script. The numbers are those of protocol.md: 4.x its observed rules, 6.x the table of weaknesses. What shows only
// inside the client, or after minutes, is in habits.test.mjs.
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
    /** A test with both sides on the same script. */
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
        '6.1, 4.14: a socket that opens is taken for a stable one, so a server that accepts and drops is hammered',
        [{ end: { code: 1000 } }],
        async (sdk, ours) => {
            await Promise.all([
                untilAsked(sdk, 7),
                ours.untilState(({ state, attempt }) => state === 'waiting' && attempt === 3, 'our third wait'),
            ]);
            // The SDK draws from 500 ms each time; habits.test.mjs counts about 200 tickets in a minute.
            assert.ok(delays.length >= 6 && delays.every((delay) => delay === 499), String(delays));
            // Ours counts on, and draws from 2, 4, 8 … s: tst_retry R3_aServerThatAcceptsAndDropsIsNotHammered.
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
                    return setTimeout(call, delay / 10); // its server has no better day for it
                },
            }),
        },
    );

    for (const [what, hung] of [
        ['a ticket that is never answered', { ticket: 'hang' }],
        ['a handshake that is never answered', { upgrade: 'hang' }],
    ]) {
        both(`6.2, 4.9: ${what} ends it for good`, [hung, quiet], async (sdk, ours) => {
            const late = await ours.untilState(({ state }) => state === 'waiting', 'our deadline');
            assert.equal(late.reason, 'timedOut');
            await ours.untilTheEnd();
            assert.deepEqual(words(ours.story), ['connected', 'like the end']);
            // By then the SDK has done nothing more; habits.test.mjs gives it an hour, and it has no timer running.
            assert.deepEqual([sdk.story, sdk.server.asked.length], [[], 1]);
        });
    }

    const timers = [];
    both(
        '6.3: a link that went silent is never doubted',
        [{ deaf: true }],
        async (sdk, ours) => {
            await sdk.journal.until(({ on }) => on === 'connect', 'the SDK is connected');
            await ours.server.journal.until(({ pinged }) => pinged, 'we ping', { within: longPatience });
            assert.ok(!sdk.server.journal.entries.some(({ pinged, heard }) => pinged || heard));
            assert.deepEqual(timers, []); // so nothing will ever ask
        },
        { sdk: () => ({ setTimeoutFn: (call, delay) => timers.push([call, delay]) }) },
    );

    both('4.17: an attempt that never opened is a gap', [{ upgrade: { status: 502 } }, quiet], async (sdk, ours) => {
        await Promise.all([sdk.untilTheEnd(), ours.untilTheEnd()]);
        assert.deepEqual(words(sdk.story), ['disconnected', 'connected', 'gap', 'like the end']);
        assert.deepEqual(words(ours.story), ['connected', 'like the end']);
    });

    both(
        '4.18, 6.23: every failed attempt is another disconnect',
        [{ end: 'cut' }, { upgrade: { status: 502 } }, { upgrade: 'cut' }, quiet],
        async (sdk, ours) => {
            await Promise.all([sdk.untilTheEnd(), ours.untilTheEnd()]);
            const [down, up] = [['disconnected'], ['connected', 'gap', 'like the end']];
            assert.deepEqual(words(sdk.story), ['connected', ...down, ...down, ...down, ...up]);
            assert.deepEqual(words(ours.story), ['connected', ...down, ...up]);
            // What a person may want to know of the rest is a state: why, which attempt, and when the next one comes.
            const waits = ours.states.filter(({ state }) => state === 'waiting');
            assert.deepEqual([...new Set(waits.map(({ reason }) => reason))].sort(),
                ['closedByServer', 'unreachable', 'upgradeRefused']);
            assert.ok(waits.every(({ nextAttempt }) => Number.isInteger(nextAttempt)));
            // 4.25: the SDK's hook never says "connecting" again; ours says each step of each attempt.
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
    both('4.21, 6.26: data of the wrong shape reaches the handlers', [{ say: [...bad, theEnd] }], async (sdk, ours) => {
        await Promise.all([sdk.untilTheEnd(), ours.untilTheEnd()]);
        assert.equal(sdk.story.length, 1 + bad.length + 1);
        assert.deepEqual(sdk.story[1], { on: 'message' }); // onMessage(undefined)
        assert.deepEqual(words(ours.story), ['connected', 'like the end']);
    });

    for (const [status, reason] of [[401, 'signInRequired'], [403, 'forbidden'], [404, 'notAvailable']]) {
        both(`6.21, 4.8: a ticket refused with ${status} is asked for again for ever, in silence`,
            [{ ticket: { status } }], async (sdk, ours) => {
                await untilAsked(sdk, 4);
                assert.deepEqual(sdk.story, []);
                // Ours says so, stops, and ends with the exit code for a refusal.
                assert.equal(await endOf(ours), 3);
                assert.equal(ours.server.asked.length, 1);
                assert.deepEqual([ours.states.at(-1).state, ours.states.at(-1).reason], ['halted', reason]);
                assert.match(ours.cli.said.join(''), new RegExp(`scripted ${status}`));
            });
    }

    both('6.21: Retry-After is not read', [{ ticket: { status: 429, headers: { 'retry-after': '3' } } }, quiet],
        async (sdk, ours) => {
            await Promise.all([sdk.untilTheEnd(), ours.untilTheEnd()]);
            const pause = ({ server }) => server.asked[1].at - server.asked[0].at;
            assert.ok(pause(sdk) < 3000, String(pause(sdk)));
            assert.ok(pause(ours) >= 0.95 * 3000, String(pause(ours))); // a coarse timer's 5 %
            assert.ok(ours.states.some(({ state, reason }) => state === 'waiting' && reason === 'throttled'));
        });

    for (const address of ['http://api.example', 'HTTP://api.example', 'api.example', '']) {
        test(`4.7, 6.20: “${address}” is not refused to the caller`, { timeout: longPatience }, async (t) => {
            // The SDK's half, which needs no server at all, is in habits.test.mjs.
            const ours = await actorsFor(t).ours([quiet], { url: address });
            assert.equal(await endOf(ours), 2);
            assert.deepEqual(ours.journal.entries.filter(({ event }) => event), []);
            assert.match(ours.cli.said.join(''), /\w/);
        });
    }

    for (const respell of [(url) => `${url}/`, (url) => url.replace('https', 'HTTPS')]) {
        test(`4.1: ${respell('https://h')} is another service than https://h`, { timeout: longPatience }, async (t) => {
            // The SDK's half is in habits.test.mjs: two clients, two sockets. To us it is one address, also on the
            // wire.
            const { ours } = actorsFor(t);
            const plain = await ours([quiet]);
            const other = await ours([quiet], { respell });
            await Promise.all([plain.untilTheEnd(), other.untilTheEnd()]);
            const paths = ({ server }) => server.journal.entries.map(({ path, url }) => path ?? url);
            assert.deepEqual(paths(other), paths(plain));
        });
    }

    // In no list yet: fetch() drops Authorization on the way to another origin, but not a header of one's own.
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
