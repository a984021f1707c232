// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

// Runs the SDK's CommunityRealtimeClient, based on ws, against the sandbox over TLS.
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { eventually, Journal } from './journal.mjs';
import { makeCommunity, setStage } from './stage.mjs';

const messageKeys = [
    'businessId', 'communityId', 'content', 'createdAt', 'followerCount', 'id', 'isHarmful', 'isSpam', 'mediaUrl',
    'parentMessageId', 'profileImageUrl', 'userId', 'userTwitterUrl', 'username',
];

/** Makes the client reconnect only when the test asks for it. */
class HeldReconnect {
    #held = new Journal();

    options = {
        setTimeoutFn: (callback) => {
            this.#held.add(callback);
            return callback;
        },
        clearTimeoutFn: () => {},
    };

    #released = 0;

    async release() {
        const attempt = await this.#held.until(() => true, 'the client plans to reconnect', { from: this.#released });
        this.#released += 1;
        attempt();
    }
}

describe('the SDK as a member, realtime', { timeout: 180_000 }, () => {
    const { ada, atEnd, control } = setStage();
    let bob;

    before(async () => {
        bob = ada.with(await control.newMember());
    });

    const freshCommunity = () => makeCommunity(ada);

    async function listen(member, token, options) {
        const ear = member.listen(token, options);
        atEnd(ear.stop);
        await ear.journal.until(({ on }) => on === 'connect', 'connected');
        return ear;
    }

    async function post(member, token, content) {
        const { response, error } = await member.api.postMessage({
            path: { token_address: token },
            body: await member.postBody(content),
        });
        assert.equal(response.status, 200, JSON.stringify(error));
    }

    const published = (ear, content, from = 0) =>
        ear.journal
            .until(({ on, data }) => on === 'message' && data.content === content, `"${content}" arrives`, { from })
            .then(({ data }) => data);

    async function list(token, member = ada) {
        return (await member.api.getMessages({ path: { token_address: token } })).data.messages;
    }

    const kinds = (ear, from = 0) => ear.journal.entries.slice(from).map(({ on }) => on);

    test('the first connection is no gap', async () => {
        const ear = await listen(ada, await freshCommunity());
        assert.deepEqual(kinds(ear), ['connect']);
        assert.equal(ear.tickets.length, 1);
    });

    test('a post gets an empty 200, and becomes a message only after moderation', async () => {
        const token = await freshCommunity();
        const ear = await listen(ada, token);
        await post(ada, token, 'gm');
        assert.deepEqual(await list(token), []);
        assert.deepEqual(kinds(ear), ['connect']);
        const event = await published(ear, 'gm');
        assert.deepEqual((await list(token)).map(({ id }) => id), [event.id]);
    });

    test('message_update has exactly its fields, and they are those of REST', async () => {
        const token = await freshCommunity();
        const ear = await listen(bob, token);
        await post(ada, token, '  à la 🦊 <b>bold</b>  ');
        const { data: event } = await ear.journal.until(({ on }) => on === 'message', 'the message arrives');
        assert.deepEqual(Object.keys(event).sort(), messageKeys);
        const [message] = await list(token);
        for (const key of messageKeys) {
            assert.deepEqual(event[key], message[key] ?? null, key);
        }
        assert.equal(event.parentMessageId, null);
    });

    test('the event of a reply has its parent’s id', async () => {
        const token = await freshCommunity();
        const ear = await listen(ada, token);
        await post(ada, token, 'root');
        const root = await published(ear, 'root');
        await bob.api.postReply({
            path: { token_address: token, message_id: root.id },
            body: await bob.postBody('reply'),
        });
        assert.equal((await published(ear, 'reply')).parentMessageId, root.id);
    });

    test('an edit arrives as a message_update with the same id', async () => {
        const token = await freshCommunity();
        const ear = await listen(ada, token);
        await post(bob, token, 'first wording');
        const first = await published(ear, 'first wording');
        await control.rewrite(first.id, 'second wording');
        const second = await published(ear, 'second wording');
        assert.deepEqual(second, { ...first, content: 'second wording' });
    });

    test('two members receive each other’s events; likes have no name and no count', async () => {
        const token = await freshCommunity();
        const adaEar = await listen(ada, token);
        const bobEar = await listen(bob, token);
        await post(bob, token, 'hello from bob');
        const heardByAda = await published(adaEar, 'hello from bob');
        assert.deepEqual(heardByAda, await published(bobEar, 'hello from bob'));
        assert.equal(heardByAda.userId, (await bob.me()).id);

        const path = { token_address: token, message_id: heardByAda.id };
        for (const [act, liked] of [['likeMessage', true], ['unlikeMessage', false]]) {
            await ada.api[act]({ path });
            for (const ear of [adaEar, bobEar]) {
                const { data } = await ear.journal.until(
                    (entry) => entry.on === 'like' && entry.data.liked === liked,
                    `${act} is told`,
                );
                assert.deepEqual(data, { messageId: heardByAda.id, liked });
            }
        }
    });

    test('liking twice sends one event', async () => {
        const token = await freshCommunity();
        const ear = await listen(ada, token);
        await post(ada, token, 'like me');
        const path = { token_address: token, message_id: (await published(ear, 'like me')).id };
        await ada.api.likeMessage({ path });
        await ada.api.likeMessage({ path });
        await ada.api.unlikeMessage({ path });
        await ear.journal.until(({ on, data }) => on === 'like' && !data.liked, 'the unlike is told');
        assert.deepEqual(kinds(ear), ['connect', 'message', 'like', 'like']);
    });

    test('moderation_update has exactly its fields, both ways', async () => {
        const token = await freshCommunity();
        const ear = await listen(ada, token);
        await post(bob, token, 'disputed');
        const { id: messageId, communityId } = await published(ear, 'disputed');
        for (const flags of [{ isSpam: false, isHarmful: true }, { isSpam: false, isHarmful: false }]) {
            const from = ear.journal.end;
            await control.flag(messageId, flags);
            const { data } = await ear.journal.until(({ on }) => on === 'moderation', 'the verdict is told', { from });
            assert.deepEqual(data, { messageId, communityId, ...flags });
        }
    });

    test('the special words: spam, late-spam, appeal, vanish', async () => {
        const token = await freshCommunity();
        const ear = await listen(ada, token);
        for (const content of ['pure spam', 'some late-spam', 'my appeal', 'let it vanish', 'the end']) {
            await post(ada, token, content);
        }
        const verdictOn = async ({ id }) => {
            const about = ({ on, data }) => on === 'moderation' && data.messageId === id;
            return (await ear.journal.until(about, `a later verdict on ${id}`)).data.isSpam;
        };
        assert.equal((await published(ear, 'pure spam')).isSpam, true);
        const late = await published(ear, 'some late-spam');
        const appeal = await published(ear, 'my appeal');
        assert.deepEqual([late.isSpam, appeal.isSpam], [false, true]);
        await published(ear, 'the end');
        assert.equal(await verdictOn(late), true);
        assert.equal(await verdictOn(appeal), false);
        const told = ear.journal.entries.filter(({ on }) => on === 'message').map(({ data }) => data.content);
        assert.deepEqual(told, ['pure spam', 'some late-spam', 'my appeal', 'the end']);
        assert.ok(!(await list(token)).some(({ content }) => content === 'let it vanish'));
    });

    test('a socket only receives events of its community', async () => {
        const [here, there] = [await freshCommunity(), await freshCommunity()];
        const ear = await listen(ada, here);
        const elsewhere = await listen(bob, there);
        await post(bob, there, 'elsewhere');
        await published(elsewhere, 'elsewhere');
        await post(bob, here, 'here');
        await published(ear, 'here');
        assert.deepEqual(kinds(ear), ['connect', 'message']);
    });

    for (const [how, drop] of [
        ['cut off without a close frame', { abrupt: true }],
        ['closed with 1012', { code: 1012 }],
    ]) {
        test(`a socket ${how} is a gap: once, with a new ticket, and nothing is replayed`, async () => {
            const token = await freshCommunity();
            const held = new HeldReconnect();
            const ear = await listen(ada, token, held.options);
            const bobEar = await listen(bob, token);
            await control.drop(token, drop);
            await ear.journal.until(({ on }) => on === 'disconnect', 'the drop is noticed');
            await bobEar.journal.until(({ on }) => on === 'gap', 'bob is back');
            await post(bob, token, 'while you were away');
            await published(bobEar, 'while you were away');

            await held.release();
            await ear.journal.until(({ on }) => on === 'gap', 'the gap is told');
            await post(bob, token, 'welcome back');
            await published(ear, 'welcome back');
            assert.deepEqual(kinds(ear), ['connect', 'disconnect', 'connect', 'gap', 'message']);
            assert.equal(new Set(ear.tickets).size, 2);
            assert.deepEqual(
                (await list(token)).map(({ content }) => content),
                ['welcome back', 'while you were away'],
            );
        });
    }

    test('a failed ticket request is an attempt, not a gap', async () => {
        const token = await freshCommunity();
        await control.failNextTicket(500);
        const ear = await listen(ada, token);
        assert.deepEqual(kinds(ear), ['connect']);
        assert.equal(ear.tickets.length, 1);
    });

    test('a refused upgrade is a gap once the next one opens', async () => {
        const token = await freshCommunity();
        await control.refuseUpgrades(1);
        const ear = await listen(ada, token);
        await ear.journal.until(({ on }) => on === 'gap', 'the gap is told');
        assert.deepEqual(kinds(ear), ['disconnect', 'connect', 'gap']);
        assert.equal(new Set(ear.tickets).size, 2);
    });

    test('an event can be lost silently: the socket stays open, and REST has the message', async () => {
        const token = await freshCommunity();
        const ear = await listen(ada, token);
        await control.loseBroadcasts(token, 1);
        await post(bob, token, 'never heard');
        await eventually(async () => (await list(token)).length === 1, 'it is published');
        await post(bob, token, 'heard');
        await published(ear, 'heard');
        assert.deepEqual(kinds(ear), ['connect', 'message']);
    });

    test('injected frames arrive unchanged, and invalid ones do no harm', async () => {
        const token = await freshCommunity();
        const ear = await listen(ada, token);
        const like = { messageId: 'm', liked: true };
        const told = JSON.stringify({ eventType: 'like_update', data: like });
        await control.inject(token, ['{', '[]', 'null', '{"eventType":"someday"}', told]);
        const { data } = await ear.journal.until(({ on }) => on === 'like', 'the injected like arrives');
        assert.deepEqual(data, like);
        assert.deepEqual(kinds(ear), ['connect', 'like']);
    });
});
