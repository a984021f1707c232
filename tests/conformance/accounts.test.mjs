// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

// The way of a member who is new: signs in through the consent page, links wallets with real keys, takes a name, and
// publishes. The SDK makes every call; only the consent page is a browser's affair.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { EvmWallet, keccak256 } from './evm.mjs';
import { eventually } from './journal.mjs';
import { makeCommunity, setStage } from './stage.mjs';
import { Wallet } from './wallet.mjs';

const claimsOf = (token) => JSON.parse(Buffer.from(token.split('.')[1], 'base64url').toString('utf8'));

describe('an account, from the consent page to the first post', { timeout: 120_000 }, () => {
    const { ada, control, ready } = setStage();
    const nobody = ada.with({ accessToken: undefined });

    /** Fetches a page, or sends a form. */
    const browse = (path, form) =>
        fetch(new URL(path, ready.url), {
            redirect: 'manual',
            ...(form && { method: 'POST', body: new URLSearchParams(form) }),
        });

    /** Chooses on the consent page as a browser does; returns the URL that it is sent to. */
    async function consent(choice, more = {}) {
        const { data } = await nobody.api.twitterAuthUrl({ query: { redirectUrl: ready.redirectUrl } });
        const authUrl = new URL(data.authUrl);
        const state = authUrl.searchParams.get('state');
        const page = await browse(authUrl.pathname + authUrl.search);
        assert.equal(page.status, 200);
        const answer = await browse('/consent', { state, choice, ...more });
        assert.equal(answer.status, 303);
        return new URL(answer.headers.get('location'));
    }

    async function signIn(choice) {
        const challengeCode = (await consent(choice)).searchParams.get('challengeCode');
        const { data } = await nobody.api.twitterChallengeExchange({ body: { challengeCode } });
        return { member: ada.with(data), ...data };
    }

    async function link(member, wallet, message) {
        const { address, chainType } = wallet;
        const asked = await member.api.walletChallenge({ body: { address, chainType } });
        assert.equal(asked.response.status, 200, JSON.stringify(asked.error));
        const signature = wallet.signature(message ?? asked.data.message);
        return member.api.linkWallet({ body: { address, chainType, signature } });
    }

    test('the key alone starts it, and the tokens say until when they are good', async () => {
        const { member, user, accessToken } = await signIn(ready.userId);
        assert.equal(user.username, ready.username);
        assert.equal((await member.me()).id, ready.userId);
        const claims = claimsOf(accessToken);
        assert.equal(claims.sub, ready.userId);
        assert.equal(claims.exp - claims.iat, 3600);
    });

    test('a denied or expired sign-in gives no session', async () => {
        const denied = await consent('deny');
        assert.equal(denied.searchParams.get('error'), 'access_denied');
        assert.equal(denied.searchParams.get('challengeCode'), null);
        const expired = await consent(ready.userId, { expired: '1' });
        const challengeCode = expired.searchParams.get('challengeCode');
        const refused = await nobody.api.twitterChallengeExchange({ body: { challengeCode } });
        assert.equal(refused.response.status, 404);

        const late = (await consent(ready.userId)).searchParams.get('challengeCode');
        await control.expireChallengeCodes();
        const tooLate = await nobody.api.twitterChallengeExchange({ body: { challengeCode: late } });
        assert.equal(tooLate.response.status, 404);
    });

    test('somebody new links a wallet of either kind and publishes from it', async () => {
        const { member } = await signIn('newcomer');
        const token = await makeCommunity(member);
        assert.deepEqual((await member.api.getWallets()).data.wallets, []);
        const { chains } = (await member.api.getSupportedChains()).data;
        for (const [wallet, chainId] of [[new Wallet(), 'solana'], [new EvmWallet(), 'base']]) {
            assert.ok(chains.includes(chainId));
            const body = { content: `from ${chainId}`, chainId, walletAddress: wallet.address };
            const early = await member.api.postMessage({ path: { token_address: token }, body });
            assert.equal(early.response.status, 403);
            const { data, error } = await link(member, wallet);
            assert.equal(data?.wallet.address, wallet.address, JSON.stringify(error));
            const posted = await member.api.postMessage({ path: { token_address: token }, body });
            assert.equal(posted.response.status, 200, JSON.stringify(posted.error));
            await eventually(async () => {
                const { messages } = (await nobody.api.getMessagesPublic({ path: { token_address: token } })).data;
                return messages.find(({ content }) => content === body.content);
            }, `"${body.content}" is public`);
        }
        assert.equal((await member.api.getWallets()).data.wallets.length, 2);
    });

    test('a signature over anything else is refused, and the session outlives it', async () => {
        const member = ada.with(await control.newcomer());
        for (const wallet of [new Wallet(), new EvmWallet()]) {
            const { response, error } = await link(member, wallet, 'Link wallet to CoinCommunities');
            assert.equal(response.status, 401);
            assert.match(error.message, /signature/i);
        }
        assert.ok(await member.me());
    });

    test('an expired challenge is none, and a wallet has one owner', async () => {
        const wallet = new EvmWallet();
        const { address, chainType } = wallet;
        const { message } = (await ada.api.walletChallenge({ body: { address, chainType } })).data;
        await control.expireWalletChallenges();
        const late = await ada.api.linkWallet({ body: { address, chainType, signature: wallet.signature(message) } });
        assert.equal(late.response.status, 400);

        const { data } = await link(ada, wallet);
        const bob = ada.with(await control.newcomer());
        assert.equal((await link(bob, wallet)).response.status, 409);
        assert.equal((await bob.api.unlinkWallet({ path: { id: data.wallet.id } })).response.status, 403);
        assert.equal((await ada.api.unlinkWallet({ path: { id: data.wallet.id } })).response.status, 200);
        assert.equal((await link(bob, wallet)).response.status, 200);
    });

    test('a name is taken once, and a refusal says why', async () => {
        const member = ada.with(await control.newcomer());
        const named = await member.api.updateUsername({ body: { username: 'wanda.new' } });
        assert.equal(named.data.user.username, 'wanda.new');
        const other = ada.with(await control.newcomer());
        for (const [username, reason] of [['Wanda.New', /taken/], ['x', /3 to 30/], ['a-b-c', /letters/]]) {
            const { response, error } = await other.api.updateUsername({ body: { username } });
            assert.equal(response.status, 400);
            assert.match(error.message, reason);
        }
    });

    test('an expired access token is renewed; a revoked session is not', async () => {
        const session = await control.newcomer();
        const member = ada.with(session);
        await control.expireAccessTokens(session.username);
        assert.equal((await member.api.userMe()).response.status, 401);
        const fresh = (await nobody.api.refreshToken({ body: { refreshToken: session.refreshToken } })).data;
        assert.equal((await ada.with(fresh).me()).username, session.username);
        await control.revoke(session.username);
        assert.equal((await ada.with(fresh).api.userMe()).response.status, 401);
        const again = await nobody.api.refreshToken({ body: { refreshToken: fresh.refreshToken } });
        assert.equal(again.response.status, 401);
    });

    test('our own Keccak-256 and addresses are Ethereum’s', () => {
        const empty = 'c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470';
        assert.equal(keccak256(Buffer.alloc(0)).toString('hex'), empty);
        const key = '0x4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318';
        assert.equal(new EvmWallet(key).address, '0x2c7536e3605d9c16a7a3d7b1898e529396a65c23');
    });
});
