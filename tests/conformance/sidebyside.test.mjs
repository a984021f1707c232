// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

// Runs the published client and ours against the same scripted server. Both must report the same events in the same
// order (docs/realtime.md).
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { theEnd } from './frames.mjs';
import { longPatience, actorsFor, skipWithoutCli, words } from './sides.mjs';
import { scenarios } from './scenarios.mjs';

// Newer servers add fields. The SDK passes everything on, ours only the documented fields.
const documented = {
    message: ['id', 'communityId', 'businessId', 'userId', 'username', 'userTwitterUrl', 'profileImageUrl',
        'followerCount', 'content', 'mediaUrl', 'isSpam', 'isHarmful', 'createdAt', 'parentMessageId'],
    like: ['messageId', 'liked'],
    moderation: ['messageId', 'communityId', 'isSpam', 'isHarmful'],
};

const comparable = (story) =>
    story.map(({ on, data }) => ({ on, data: documented[on]?.map((field) => [field, data?.[field]]) }));

/** Returns what a server sees of a client: the requests of each attempt, with the parsed query. */
function wire({ journal, url }) {
    return journal.entries.flatMap(({ attempt, asked, path, upgrading, url: target, opened, stray }) => {
        if (asked) {
            return [`${attempt}: POST ${path}`];
        }
        if (upgrading) {
            const { pathname, searchParams } = new URL(target, url);
            return [`${attempt}: upgrade ${pathname} ${JSON.stringify([...searchParams])}`];
        }
        return opened ? [`${attempt}: opened`] : stray ? [`stray ${stray}`] : [];
    });
}

describe('side by side', { concurrency: 6, timeout: 240_000, skip: skipWithoutCli }, () => {
    for (const { name, attempts, told, token } of scenarios) {
        test(name, { timeout: 2 * longPatience }, async (t) => {
            const actors = actorsFor(t);
            const [sdk, ours] = await Promise.all([actors.sdk(attempts, { token }), actors.ours(attempts, { token })]);
            await Promise.all([sdk.untilTheEnd(), ours.untilTheEnd()]);

            assert.deepEqual(words(sdk.story), told, 'what the SDK was told');
            assert.deepEqual(words(ours.story), told, `what coterie-cli was told\n${ours.cli.said.join('')}`);
            assert.deepEqual(comparable(ours.story), comparable(sdk.story));
            assert.deepEqual(wire(ours.server), wire(sdk.server));
            const upgraded = ours.server.journal.entries.filter(({ opened }) => opened).length;
            assert.equal(upgraded, told.filter((word) => word === 'connected').length);
        });
    }

    test('a client that leaves closes with 1000', { timeout: 2 * longPatience }, async (t) => {
        const actors = actorsFor(t);
        const sdk = await actors.sdk([{ say: [theEnd] }]);
        const ours = await actors.ours([{ say: [theEnd] }], { options: ['--count', '1'] });
        await Promise.all([sdk.untilTheEnd(), ours.untilTheEnd()]);
        sdk.stop();
        for (const { server } of [sdk, ours]) {
            const { closed } = await server.journal.until((entry) => 'closed' in entry, 'the server is told');
            assert.equal(closed, 1000);
        }
    });
});
