// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

// The sandbox's WebSocket without the SDK's client: which upgrades it accepts, and that it ignores what a client sends.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { describe, test } from 'node:test';
import { WebSocket } from 'ws';
import { patience } from './journal.mjs';
import { makeCommunity, setStage } from './stage.mjs';

describe('a bare WebSocket', { timeout: 60_000 }, () => {
    const { ada, atEnd, control, witness } = setStage();

    const freshCommunity = () => makeCommunity(ada);

    function socketUrl(token, query) {
        return `${ada.url.replace('https:', 'wss:')}/api/v1/communities/${encodeURIComponent(token)}/ws${query}`;
    }

    /** Returns the HTTP response that refuses an upgrade, after checking its schema. */
    async function refusal(token, query) {
        const url = socketUrl(token, query);
        const socket = new WebSocket(url);
        socket.on('error', () => {});
        const signal = AbortSignal.timeout(patience);
        const opened = once(socket, 'open', { signal }).then(() => assert.fail('the upgrade was not refused'));
        const refused = once(socket, 'unexpected-response', { signal });
        const [, response] = await Promise.race([refused, opened]);
        opened.catch(() => {});
        refused.catch(() => {});
        let body = '';
        for await (const chunk of response.setEncoding('utf8')) {
            body += chunk;
        }
        const headers = new Headers({ 'content-type': response.headers['content-type'] ?? '' });
        witness.observe('GET', url.replace('wss:', 'https:'), response.statusCode, headers, body);
        socket.terminate();
        return { status: response.statusCode, body };
    }

    async function bareSocket(token) {
        const query = `?${new URLSearchParams({ ticket: await ada.ticket(token) })}`;
        const socket = new WebSocket(socketUrl(token, query));
        atEnd(() => socket.terminate());
        await once(socket, 'open', { signal: AbortSignal.timeout(patience) });
        return { socket, query };
    }

    test('a ticket opens only one socket', async () => {
        const token = await freshCommunity();
        const { query } = await bareSocket(token);
        const again = await refusal(token, query);
        assert.equal(again.status, 401);
        assert.match(JSON.parse(again.body).message, /ticket/i);
    });

    test('without a ticket the upgrade is refused with 400, with a wrong one with 401', async () => {
        const token = await freshCommunity();
        assert.equal((await refusal(token, '')).status, 400);
        assert.equal((await refusal(token, '?ticket=never-issued')).status, 401);
    });

    test('an expired ticket is refused', async () => {
        const token = await freshCommunity();
        const ticket = await ada.ticket(token);
        await control.expireTickets();
        assert.equal((await refusal(token, `?${new URLSearchParams({ ticket })}`)).status, 401);
    });

    test('frames from a client are ignored, and its ping is answered', async () => {
        const { socket } = await bareSocket(await freshCommunity());
        const heard = [];
        socket.on('message', (frame) => heard.push(String(frame)));
        socket.send('{"eventType":"ping"}');
        socket.send('not even JSON');
        socket.ping('are you there');
        const [pong] = await once(socket, 'pong', { signal: AbortSignal.timeout(patience) });
        assert.equal(String(pong), 'are you there');
        assert.deepEqual(heard, []);
        assert.equal(socket.readyState, WebSocket.OPEN);
    });
});
