// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

// Tests what responses mean to a caller of the published SDK. openapi.test.mjs checks their schema.
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { eventually } from './journal.mjs';
import { makeCommunity, setStage } from './stage.mjs';

describe('the SDK as a member, over REST', { timeout: 120_000 }, () => {
    const { ada, control } = setStage();
    let bob;
    let adaUser;
    let bobUser;

    before(async () => {
        bob = ada.with(await control.newMember());
        adaUser = await ada.me();
        bobUser = await bob.me();
    });

    const freshCommunity = () => makeCommunity(ada);

    async function list(token, query = {}, member = ada) {
        const { data, error } = await member.api.getMessages({ path: { token_address: token }, query });
        assert.ok(data, JSON.stringify(error));
        return data.messages;
    }

    async function post(token, content, member = ada) {
        const result = await member.api.postMessage({
            path: { token_address: token },
            body: await member.postBody(content),
        });
        assert.equal(result.response.status, 200, JSON.stringify(result.error));
        return result;
    }

    async function publish(token, content, member = ada) {
        await post(token, content, member);
        return eventually(
            async () => (await list(token)).find((message) => message.content === content),
            `"${content}" is published`,
        );
    }

    const contents = (messages) => messages.map((message) => message.content);

    test('the 200 of a post is empty: no type, no length, no id', async () => {
        const { response } = await post(await freshCommunity(), 'gm');
        assert.equal(response.headers.get('content-type'), null);
        assert.equal(response.headers.get('content-length'), '0');
    });

    test('a community is created by the first request, and counts its messages and likes', async () => {
        const token = await freshCommunity();
        const path = { token_address: token };
        const empty = (await ada.api.getCommunity({ path })).data;
        assert.equal(empty.postCount, 0);
        assert.equal(empty.latestPostAt, Math.floor(Date.parse(empty.community.createdAt)));
        const message = await publish(token, 'first');
        await bob.api.likeMessage({ path: { ...path, message_id: message.id } });
        const after = (await ada.api.getCommunity({ path })).data;
        assert.equal(after.postCount, 1);
        assert.equal(after.totalLikes, 1);
        assert.equal(after.community.id, message.communityId);
        assert.equal(after.latestPostAt, Math.floor(Date.parse(message.createdAt)));
        const { members } = (await ada.api.getCommunityMembers({ path })).data;
        assert.deepEqual(members.map(({ userId, messageCount }) => [userId, messageCount]), [[adaUser.id, 1]]);
    });

    test('the top communities are sorted by member count and paged', async () => {
        const all = (await ada.api.getTopCommunities({ query: { limit: 100 } })).data.communities;
        const counts = all.map(({ memberCount }) => memberCount);
        assert.deepEqual(counts, [...counts].sort((one, other) => other - one));
        const page = (await ada.api.getTopCommunities({ query: { limit: 1, offset: 1 } })).data.communities;
        assert.deepEqual(page.map(({ tokenAddress }) => tokenAddress), [all[1].tokenAddress]);
    });

    test('a message has its author, a time in microseconds, and no likes', async () => {
        const token = await freshCommunity();
        const message = await publish(token, 'mine', bob);
        assert.match(message.createdAt, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/);
        assert.equal(message.userId, bobUser.id);
        assert.equal(message.username, bobUser.username);
        assert.equal(message.tokenAddress, token);
        assert.equal(message.walletAddress, (await bob.postBody('')).walletAddress);
        assert.deepEqual(
            [message.likeCount, message.liked, message.replyCount, message.isSpam, message.isHarmful],
            [0, false, 0, false, false],
        );
    });

    test('messages come newest first, are paged by `before`, and are reversed by asc', async () => {
        const token = await freshCommunity();
        for (const content of ['1', '2', '3', '4', '5']) {
            await publish(token, content);
        }
        const newest = await list(token, { limit: 2 });
        assert.deepEqual(contents(newest), ['5', '4']);
        assert.deepEqual(contents(await list(token, { limit: 2, before: newest[1].id })), ['3', '2']);
        assert.deepEqual(contents(await list(token, { limit: 3, order: 'asc' })), ['1', '2', '3']);
        const open = (await ada.api.getMessagesPublic({ path: { token_address: token } })).data.messages;
        assert.deepEqual(contents(open), ['5', '4', '3', '2', '1']);
    });

    test('sorting by likes pages by offset', async () => {
        const token = await freshCommunity();
        const path = (message) => ({ token_address: token, message_id: message.id });
        const none = await publish(token, 'none');
        const two = await publish(token, 'two');
        const one = await publish(token, 'one');
        await ada.api.likeMessage({ path: path(two) });
        await bob.api.likeMessage({ path: path(two) });
        await bob.api.likeMessage({ path: path(one) });
        assert.deepEqual(contents(await list(token, { sort: 'likes' })), ['two', 'one', 'none']);
        assert.deepEqual(contents(await list(token, { sort: 'likes', offset: 1, limit: 1 })), ['one']);
        assert.deepEqual(contents(await list(token, { sort: 'likes', order: 'asc', limit: 1 })), ['none']);
        assert.equal(none.likeCount, 0);
    });

    test('a page has 50 messages by default, and at most 100', async () => {
        const token = await freshCommunity();
        await control.fill(token, 101);
        assert.equal((await list(token)).length, 50);
        assert.equal((await list(token, { limit: 1000 })).length, 100);
        const page = await list(token, { limit: 100 });
        assert.equal((await list(token, { limit: 100, before: page.at(-1).id })).length, 1);
    });

    test('filters exclude flagged messages', async () => {
        const token = await freshCommunity();
        const clean = await publish(token, 'clean');
        const spam = await publish(token, 'buy this spam');
        const harmful = await publish(token, 'hurtful');
        await control.flag(harmful.id, { isSpam: false, isHarmful: true });
        assert.equal(spam.isSpam, true);
        assert.deepEqual(contents(await list(token, { filterIsSpam: true })), ['hurtful', 'clean']);
        assert.deepEqual(contents(await list(token, { filterIsHarm: true })), ['buy this spam', 'clean']);
        assert.deepEqual(contents(await list(token, { filterIsSpam: true, filterIsHarm: true })), ['clean']);
        assert.equal((await list(token)).length, 3);
        assert.equal(clean.isSpam, false);
    });

    test('a like counts once, belongs to the member, and can be removed once', async () => {
        const token = await freshCommunity();
        const path = { token_address: token, message_id: (await publish(token, 'like me')).id };
        await ada.api.likeMessage({ path });
        await ada.api.likeMessage({ path });
        await bob.api.likeMessage({ path });
        assert.equal((await ada.api.getLikeCount({ path })).data.likeCount, 2);
        const [seen] = await list(token);
        assert.deepEqual([seen.likeCount, seen.liked], [2, true]);
        assert.equal((await bob.api.unlikeMessage({ path })).response.status, 200);
        const again = await bob.api.unlikeMessage({ path });
        assert.equal(again.response.status, 404);
        assert.match(again.error.message, /\w/);
        const [seenByBob] = await list(token, {}, bob);
        assert.deepEqual([seenByBob.likeCount, seenByBob.liked], [1, false]);
    });

    test('replies are counted, and listed only under their root', async () => {
        const token = await freshCommunity();
        const root = await publish(token, 'root');
        const path = { token_address: token, message_id: root.id };
        for (const content of ['re 1', 're 2', 're 3']) {
            await bob.api.postReply({ path, body: await bob.postBody(content) });
            await eventually(async () => {
                const { replies } = (await ada.api.getReplies({ path })).data;
                return replies.some((reply) => reply.content === content);
            }, `"${content}" is published`);
        }
        assert.deepEqual((await list(token)).map(({ content, replyCount }) => [content, replyCount]), [['root', 3]]);
        const replies = async (query) => (await ada.api.getReplies({ path, query })).data.replies;
        const newest = await replies({ limit: 1 });
        assert.deepEqual(contents(newest), ['re 3']);
        assert.deepEqual(contents(await replies({ before: newest[0].id, limit: 1 })), ['re 2']);
        assert.deepEqual(contents(await replies({ order: 'asc' })), ['re 1', 're 2', 're 3']);
        const nested = await ada.api.postReply({
            path: { token_address: token, message_id: newest[0].id },
            body: await ada.postBody('too deep'),
        });
        assert.equal(nested.response.status, 400);
    });

    test('posting without the required tokens gives 403 with a message for the user', async () => {
        const { communities } = (await ada.api.getTopCommunities()).data;
        const body = await ada.postBody('let me in', { invalidateCache: true });
        const answers = await Promise.all(
            communities.map(({ tokenAddress }) => ada.api.postMessage({ path: { token_address: tokenAddress }, body })),
        );
        const refused = answers.filter(({ response }) => response.status === 403);
        assert.equal(refused.length, 1);
        assert.match(refused[0].error.message, /balance/i);
    });

    test('a path segment is decoded once: a token with a slash is one unknown token', async () => {
        const { response, error } = await ada.api.getCommunity({ path: { token_address: 'a/b' } });
        assert.equal(response.status, 404);
        assert.match(error.message, /token/i);
    });

    test('an uploaded picture is part of the message', async () => {
        const token = await freshCommunity();
        const data = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
        const upload = await ada.api.uploadCommunityMedia({ body: { data, contentType: 'image/png' } });
        const { mediaUrl } = upload.data;
        await ada.api.postMessage({
            path: { token_address: token },
            body: await ada.postBody('look', { mediaUrl }),
        });
        const message = await eventually(async () => (await list(token))[0], 'the picture is published');
        assert.equal(message.mediaUrl, mediaUrl);
    });

    test('following changes both counts and both lists', async () => {
        const profile = async (id) => (await ada.api.getUserProfile({ path: { user_id: id } })).data.user;
        const before = await profile(bobUser.id);
        await ada.api.followUser({ path: { user_id: bobUser.id } });
        assert.equal((await profile(bobUser.id)).nativeFollowerCount, before.nativeFollowerCount + 1);
        await ada.api.unfollowUser({ path: { user_id: bobUser.id } });
        assert.equal((await profile(bobUser.id)).nativeFollowerCount, before.nativeFollowerCount);
    });

    test('the feed contains messages of all communities', async () => {
        const token = await freshCommunity();
        const message = await publish(token, 'for the feed');
        let found;
        for (let offset = 0; found === undefined; offset += 100) {
            const { items } = (await ada.api.getFeed({ query: { limit: 100, offset } })).data;
            assert.ok(items.length > 0, 'the feed ended without it');
            found = items.find(({ id }) => id === message.id);
        }
        assert.equal(found.tokenAddress, token);
        assert.equal(found.communityId, message.communityId);
        assert.equal(found.liked, false);
    });
});
