// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

// Uses the SDK as another member together with our program: bob uses the published package, ada uses coterie-cli.
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { Cli } from './cli.mjs';
import { makeCommunity, setStage } from './stage.mjs';

const program = process.env.COTERIE_CLI;
const skip = program ? false : 'COTERIE_CLI is not set';

describe('the SDK and coterie-cli in one community', { timeout: 120_000, skip }, () => {
    const { ada, atEnd, control, ready } = setStage();
    let bob;
    let token;
    let ear;

    before(async () => {
        bob = ada.with(await control.newMember());
        token = await makeCommunity(bob);
        ear = bob.listen(token);
        atEnd(ear.stop);
        await ear.journal.until(({ on }) => on === 'connect', 'bob is connected');
    });

    function start(...command) {
        const cli = new Cli(program, command, ready, token);
        atEnd(() => cli.kill());
        return cli;
    }

    async function bobPosts(content) {
        const { response, error } = await bob.api.postMessage({
            path: { token_address: token },
            body: await bob.postBody(content),
        });
        assert.equal(response.status, 200, JSON.stringify(error));
        const told = await ear.journal.until(({ on, data }) => on === 'message' && data.content === content, content);
        return told.data;
    }

    const has = (content) => (rows) => rows.some((row) => row.content === content);

    test('`feed --follow` shows posts and likes of the SDK, and the SDK receives those of the CLI', async () => {
        const cli = start('feed', '--follow', '--stdin');
        await cli.rows(() => true, 'the first rows');

        const hello = await bobPosts('hello from the SDK');
        const rows = await cli.rows(has('hello from the SDK'), 'the CLI shows what the SDK posted');
        const shown = rows.find(({ id }) => id === hello.id);
        assert.deepEqual([shown.kind, shown.own, shown.likeCount], ['message', false, 0]);

        cli.tell(`post ${JSON.stringify('hello from the CLI')}`);
        const heard = await ear.journal.until(
            ({ on, data }) => on === 'message' && data.content === 'hello from the CLI',
            'the SDK receives the post of the CLI',
        );
        assert.equal(heard.data.userId, (await ada.me()).id);
        const isPublished = (row) => row.kind === 'message' && row.id === heard.data.id;
        const before = await cli.rows((rows_) => rows_.some(isPublished), 'the CLI knows that it is published');
        assert.equal(before.filter(({ content }) => content === 'hello from the CLI').length, 1);
        assert.deepEqual([before.find(isPublished).own, before.find(isPublished).likeCount], [true, 0]);

        const path = { token_address: token, message_id: heard.data.id };
        const counted = (count) => (rows_) => rows_.some((row) => isPublished(row) && row.likeCount === count);
        await bob.api.likeMessage({ path });
        await cli.rows(counted(1), 'the like of the SDK counts one');
        const from = cli.journal.end;
        await bob.api.unlikeMessage({ path });
        await cli.rows(counted(0), 'the unlike takes it back', from);

        cli.tell(`like ${hello.id}`);
        const liked = await ear.journal.until(
            ({ on, data }) => on === 'like' && data.messageId === hello.id,
            'the SDK receives the like of the CLI',
        );
        assert.equal(liked.data.liked, true);
        const own = (rows_) => rows_.some((row) => row.id === hello.id && row.liked && row.likeCount === 1);
        await cli.rows(own, 'the echo of an own like counts once');

        cli.tell('quit');
        assert.equal(await cli.ended, 0, cli.said.join(''));
    });

    test('`tail` prints the post, like and moderation events of the SDK’s message', async () => {
        const cli = start('tail', '--count', '3');
        await cli.journal.until(({ event }) => event === 'connected', 'the CLI is connected');
        const message = await bobPosts('for the tail');
        await bob.api.likeMessage({ path: { token_address: token, message_id: message.id } });
        await ear.journal.until(({ on, data }) => on === 'like' && data.messageId === message.id, 'the like');
        await control.flag(message.id, { isSpam: true, isHarmful: false });

        assert.equal(await cli.ended, 0, cli.said.join(''));
        const events = cli.journal.entries.filter(({ event }) => ['message', 'like', 'moderation'].includes(event));
        assert.deepEqual(events.map(({ event }) => event), ['message', 'like', 'moderation']);
        const [told, like, moderation] = events.map(({ data }) => data);
        assert.deepEqual([told.id, told.content], [message.id, message.content]);
        assert.deepEqual([like.messageId, like.liked], [message.id, true]);
        assert.deepEqual([moderation.messageId, moderation.isSpam, moderation.isHarmful], [message.id, true, false]);
    });

    test('a dropped socket is a gap for both, and both load what was posted meanwhile', async () => {
        const cli = start('feed', '--follow');
        await cli.rows(() => true, 'the first rows');
        const from = ear.journal.end;
        await control.drop(token, { code: 1001 });
        await ear.journal.until(({ on }) => on === 'gap', 'the SDK is told of the gap', { from });
        await bobPosts('after the drop');
        await cli.rows(has('after the drop'), 'the CLI shows it');
        cli.kill();
    });
});
