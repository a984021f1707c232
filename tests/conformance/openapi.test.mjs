// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

// Calls every operation of a signed-in member through the SDK, with successes and failures. Each response is checked
// against openapi.json. At the end every operation must have been called.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, describe, test } from 'node:test';
import { eventually } from './journal.mjs';
import { operations } from './schema.mjs';
import { setStage } from './stage.mjs';
import { Wallet } from './wallet.mjs';

/** The operations of group K (API key) and group J (API key and Bearer token). */
const keyOnly = [
    'refresh_token', 'get_top_communities', 'get_community', 'get_messages_public', 'get_feed_public',
    'get_user_profile', 'get_followers', 'get_following', 'twitter_auth_url', 'twitter_challenge_exchange',
    'twitter_callback',
];
const keyAndBearer = [
    'user_me', 'update_username', 'upload_pfp', 'get_wallets', 'wallet_challenge', 'link_wallet', 'unlink_wallet',
    'get_community_members', 'get_supported_chains', 'get_media_providers', 'upload_community_media',
    'get_messages', 'post_message', 'get_replies', 'post_reply', 'like_message', 'unlike_message', 'get_like_count',
    'report_message', 'get_feed', 'follow_user', 'unfollow_user', 'get_ws_ticket',
];
const memberOperations = [...keyOnly, ...keyAndBearer];

/** Documented statuses that no action of a member causes. The sandbox's controls produce them. */
const onlyByForce = (status) => status >= 500;

/** A minimal PNG: one transparent pixel. */
const pixel =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

const camelCase = (id) => id.replace(/_(.)/g, (_, letter) => letter.toUpperCase());
const operation = (id) => operations.find((candidate) => candidate.id === id);

describe('every member operation conforms to openapi.json', { timeout: 120_000 }, () => {
    const { ada, control, ready, witness } = setStage();
    let token;
    let bob;
    let root;

    /** Calls the operation through the SDK, checks the status, and returns its data or error. */
    async function expect(status, id, options = {}, member = ada) {
        const { data, error, response } = await member.api[camelCase(id)](options);
        assert.ok(response, `${id}: no response (${error})`);
        assert.equal(response.status, status, `${id}: ${JSON.stringify(error ?? data)}`);
        return response.ok ? data : error;
    }

    const at = (more = {}) => ({ token_address: token, ...more });

    /** Publishes a message by `member`, and finds it by its text. */
    async function publish(content, member = ada) {
        await expect(200, 'post_message', { path: at(), body: await member.postBody(content) }, member);
        return eventually(async () => {
            const { messages } = await expect(200, 'get_messages', { path: at() }, member);
            return messages.find((message) => message.content === content);
        }, `"${content}" is published`);
    }

    before(async () => {
        token = ready.communities.find(({ canPost }) => canPost).tokenAddress;
        bob = ada.with(await control.newMember());
        root = await publish('a root for the walk');
    });

    test('§2.1 signing in with X', async () => {
        const { authUrl } = await expect(200, 'twitter_auth_url', { query: { redirectUrl: ready.redirectUrl } });
        assert.equal(new URL(authUrl).origin, new URL(ready.url).origin);
        const elsewhere = { query: { redirectUrl: 'elsewhere://auth' } };
        const { message } = await expect(400, 'twitter_auth_url', elsewhere);
        assert.equal(message, 'redirect_url is not whitelisted');

        const body = { challengeCode: await control.challengeCode(ready.username) };
        const { user } = await expect(200, 'twitter_challenge_exchange', { body });
        assert.equal(user.id, ready.userId);
        await expect(404, 'twitter_challenge_exchange', { body });

        const code = await control.twitterCode(ready.username);
        assert.equal((await expect(200, 'twitter_callback', { body: code })).user.id, ready.userId);
        await expect(401, 'twitter_callback', { body: code });
    });

    test('§2.1 me', async () => {
        const { user } = await expect(200, 'user_me');
        assert.match(user.createdAt, /\.\d{6}Z$/);
    });

    test('a name and a picture', async () => {
        const dora = ada.with(await control.newMember());
        const { user } = await expect(200, 'update_username', { body: { username: 'dora_the_second' } }, dora);
        assert.equal(user.username, 'dora_the_second');
        await expect(400, 'update_username', { body: { username: '' } }, dora);
        const { imageUrl } = await expect(200, 'upload_pfp', { body: { data: pixel, contentType: 'image/png' } }, dora);
        assert.equal((await dora.me()).profileImageUrl, imageUrl);
        await expect(400, 'upload_pfp', { body: { data: '', contentType: 'image/png' } }, dora);
    });

    test('a refresh replaces both tokens and invalidates the old ones', async () => {
        const carol = await control.newMember();
        const body = { refreshToken: carol.refreshToken };
        const fresh = await expect(200, 'refresh_token', { body });
        assert.notEqual(fresh.accessToken, carol.accessToken);
        assert.notEqual(fresh.refreshToken, carol.refreshToken);
        await expect(200, 'user_me', {}, ada.with({ accessToken: fresh.accessToken }));
        await expect(401, 'user_me', {}, ada.with({ accessToken: carol.accessToken }));
        await expect(401, 'refresh_token', { body });
        await expect(401, 'refresh_token', { body: { refreshToken: 'never issued' } });
    });

    test('wallets: challenge, link, list, unlink', async () => {
        const wallet = new Wallet();
        const { address, chainType } = wallet;
        await expect(400, 'link_wallet', { body: { address, chainType, signature: wallet.signature('no challenge') } });

        await expect(200, 'wallet_challenge', { body: { address, chainType } });
        await expect(401, 'link_wallet', { body: { address, chainType, signature: 'no signature at all' } });

        const again = await expect(200, 'wallet_challenge', { body: { address, chainType } });
        const body = { address, chainType, signature: wallet.signature(again.message) };
        const linked = (await expect(200, 'link_wallet', { body })).wallet;
        const { wallets } = await expect(200, 'get_wallets');
        assert.deepEqual(wallets.find(({ id }) => id === linked.id), linked);

        const third = await expect(200, 'wallet_challenge', { body: { address, chainType } });
        await expect(409, 'link_wallet', { body: { address, chainType, signature: wallet.signature(third.message) } });

        await expect(403, 'unlink_wallet', { path: { id: linked.id } }, bob);
        await expect(200, 'unlink_wallet', { path: { id: linked.id } });
        assert.ok(!(await expect(200, 'get_wallets')).wallets.some(({ id }) => id === linked.id));
    });

    test('communities', async () => {
        const { communities } = await expect(200, 'get_top_communities');
        assert.ok(communities.some(({ tokenAddress }) => tokenAddress === token));
        await expect(200, 'get_top_communities', { query: { limit: 2, offset: 1 } });
        await expect(200, 'get_community', { path: at() });
        await expect(404, 'get_community', { path: { token_address: ' ' } });
        await expect(200, 'get_community_members', { path: at(), query: { limit: 5, offset: 0 } });
        await expect(200, 'get_supported_chains');
        await expect(200, 'get_media_providers');
        const { mediaUrl } = await expect(200, 'upload_community_media', {
            body: { data: pixel, contentType: 'image/png' },
        });
        assert.ok(new URL(mediaUrl));
        await expect(400, 'upload_community_media', { body: { data: '%%%', contentType: 'image/png' } });
    });

    test('reading messages with every query parameter', async () => {
        for (const query of [
            {},
            { limit: 2 },
            { limit: 2, before: root.id },
            { sort: 'time', order: 'asc', limit: 3 },
            { sort: 'likes', order: 'desc', offset: 1, limit: 3 },
            { filterIsSpam: true, filterIsHarm: true },
        ]) {
            await expect(200, 'get_messages', { path: at(), query });
        }
        await expect(200, 'get_messages_public', { path: at() });
    });

    test('posting', async () => {
        const body = await ada.postBody('hello');
        await expect(200, 'post_message', { path: at(), body });
        await expect(400, 'post_message', { path: at(), body: { ...body, content: ' \n ' } });
        await expect(403, 'post_message', { path: at(), body: { ...body, walletAddress: new Wallet().address } });
    });

    test('replies', async () => {
        const body = await ada.postBody('a reply of the walk');
        const under = (id) => ({ path: at({ message_id: id }) });
        await expect(200, 'post_reply', { ...under(root.id), body });
        const reply = await eventually(async () => {
            const query = { limit: 5, order: 'asc' };
            const { replies } = await expect(200, 'get_replies', { ...under(root.id), query });
            return replies[0];
        }, 'the reply is published');
        assert.equal(reply.parentMessageId, root.id);
        await expect(200, 'get_replies', { ...under(root.id), query: { before: reply.id } });
        await expect(400, 'post_reply', { ...under(reply.id), body });
        await expect(404, 'post_reply', { ...under(randomUUID()), body });
        const stranger = { ...body, walletAddress: new Wallet().address };
        await expect(403, 'post_reply', { ...under(root.id), body: stranger });
    });

    test('likes', async () => {
        const path = at({ message_id: root.id });
        await expect(200, 'like_message', { path });
        const count = await expect(200, 'get_like_count', { path });
        assert.deepEqual(count, { messageId: root.id, likeCount: 1 });
        await expect(200, 'unlike_message', { path });
        await expect(404, 'unlike_message', { path });
    });

    test('reports', async () => {
        const path = at({ message_id: root.id });
        for (const reason of ['spam', 'harassment', 'hate_speech', 'inappropriate_content']) {
            await expect(200, 'report_message', { path, body: { reason } });
        }
        await expect(200, 'report_message', { path, body: { reason: 'other', text: 'it hums' } });
        await expect(400, 'report_message', { path, body: { reason: 'other' } });
    });

    test('feed', async () => {
        const { computedAt } = await expect(200, 'get_feed', { query: { limit: 3, offset: 1 } });
        assert.match(computedAt, /Z$/);
        await expect(200, 'get_feed_public');
    });

    test('people', async () => {
        const me = (await expect(200, 'user_me')).user;
        const other = (await expect(200, 'user_me', {}, bob)).user;
        const to = (id) => ({ path: { user_id: id } });
        await expect(200, 'get_user_profile', to(other.id));
        await expect(404, 'get_user_profile', to(randomUUID()));
        await expect(200, 'follow_user', to(other.id));
        assert.ok((await expect(200, 'get_followers', to(other.id))).users.some(({ id }) => id === me.id));
        assert.ok((await expect(200, 'get_following', to(me.id))).users.some(({ id }) => id === other.id));
        await expect(200, 'unfollow_user', to(other.id));
        await expect(400, 'follow_user', to(me.id));
        await expect(400, 'unfollow_user', to(me.id));
    });

    test('a ticket', async () => {
        const { ticket } = await expect(200, 'get_ws_ticket', { path: at() });
        assert.ok(ticket.length > 0);
    });

    /** The minimal request for which the credentials are checked. */
    const anything = () => ({
        path: { ...at(), message_id: root.id, user_id: randomUUID(), id: randomUUID() },
        body: { refreshToken: 'x' },
    });
    const bodiless = ({ path }) => ({ path });
    const request = (id) => (operation(id).method === 'GET' ? bodiless(anything()) : anything());

    test('every operation needs the API key', async () => {
        for (const id of memberOperations) {
            await expect(401, id, request(id), ada.with({ apiKey: undefined }));
        }
    });

    test('group J also needs a valid Bearer token', async () => {
        for (const id of keyAndBearer) {
            await expect(401, id, request(id), ada.with({ accessToken: undefined }));
            await expect(401, id, request(id), ada.with({ accessToken: 'not-a-token' }));
        }
    });

    test('health and ping need no key', async () => {
        const nobody = ada.with({ apiKey: undefined, accessToken: undefined });
        await expect(200, 'health', {}, nobody);
        await expect(200, 'ping', {}, nobody);
    });

    test('a forced failure looks like a real one, for every operation', async () => {
        for (const id of memberOperations) {
            for (const status of [...operation(id).responses.keys()].filter(onlyByForce)) {
                const { method, path } = operation(id);
                await control.failNext({ method, path, status });
                await expect(status, id, request(id));
            }
        }
        await control.failNext({ method: 'GET', path: '/api/v1/users/me', status: 404 });
        await expect(404, 'user_me');
    });

    test('invalid JSON, missing fields and unknown paths get a 4xx with a message', async () => {
        const headers = {
            'x-api-key': ready.apiKey,
            authorization: `Bearer ${ready.accessToken}`,
            'content-type': 'application/json',
        };
        const messages = `/api/v1/communities/${encodeURIComponent(token)}/messages`;
        for (const [method, path, body] of [
            ['POST', messages, '{'],
            ['POST', messages, '[]'],
            ['POST', messages, '{"content":7,"chainId":"solana","walletAddress":"x"}'],
            ['POST', messages, '{"content":"x","chainId":"dogecoin","walletAddress":"x"}'],
            ['POST', messages, '{}'],
            ['POST', messages, undefined],
            ['POST', `${messages}/not-a-uuid/like`, undefined],
            ['POST', `${messages}/${root.id}/report`, '{"reason":"boredom"}'],
            ['GET', `${messages}?limit=many`, undefined],
            ['GET', `${messages}?sort=beauty`, undefined],
            ['GET', `${messages}?before=not-a-uuid`, undefined],
            ['POST', '/api/v1/users/me/wallets/challenge', '{"address":"x","chainType":"btc"}'],
            ['GET', '/api/v1/users/not-a-uuid/profile', undefined],
            ['GET', '/api/v1/nowhere', undefined],
            ['GET', '/', undefined],
            ['PUT', messages, '{}'],
        ]) {
            const response = await fetch(`${ready.url}${path}`, { method, headers, body });
            const text = await response.text();
            assert.ok(response.status >= 400 && response.status < 500, `${method} ${path} ${body}: ${response.status}`);
            assert.ok(JSON.parse(text).message, `${method} ${path} ${body}: ${text}`);
        }
    });

    test('every member operation and all of its documented responses were covered', () => {
        const left = memberOperations.flatMap((id) =>
            [...operation(id).responses.keys()]
                .filter((status) => !witness.seen.get(id)?.has(status))
                .map((status) => `${id} ${status}`),
        );
        assert.deepEqual(left, []);
    });
});
