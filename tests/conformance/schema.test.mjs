// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

// Tests the validator: if it accepted everything, all other suites would pass.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { operationFor, problemsOf, Witness } from './schema.mjs';

const json = new Headers({ 'content-type': 'application/json' });
const uuid = '11111111-2222-4333-8444-555555555555';

const message = Object.freeze({
    id: uuid,
    communityId: uuid,
    userId: uuid,
    businessId: uuid,
    username: 'ada',
    content: 'gm',
    likeCount: 0,
    liked: false,
    createdAt: '2026-08-24T18:43:45.940969Z',
    isSpam: false,
    isHarmful: false,
    userTwitterUrl: 'https://x.com/ada',
    followerCount: 1,
    replyCount: 0,
    tokenAddress: 'T',
    mediaUrl: null,
});

const getMessages = operationFor('GET', '/api/v1/communities/a%2Fb/messages');
const judge = (value) => problemsOf(getMessages, 200, json, JSON.stringify(value));

test('a literal path wins over a template', () => {
    assert.equal(operationFor('GET', '/api/v1/communities/top').id, 'get_top_communities');
    assert.equal(operationFor('GET', '/api/v1/communities/x').id, 'get_community');
    assert.equal(operationFor('GET', '/api/v1/nowhere'), undefined);
});

test('a conforming page passes, nulls of nullable fields included', () => {
    assert.deepEqual(judge({ messages: [message] }), []);
});

for (const [fault, change] of [
    ['a missing field', ({ likeCount, ...rest }) => rest],
    ['a wrong type', (whole) => ({ ...whole, likeCount: '0' })],
    ['an id that is no UUID', (whole) => ({ ...whole, id: '1' })],
    ['a date that is none', (whole) => ({ ...whole, createdAt: 'yesterday' })],
    ['a null that is not allowed', (whole) => ({ ...whole, username: null })],
    ['a property that is not documented', (whole) => ({ ...whole, displayName: 'Ada' })],
]) {
    test(`${fault} is a problem`, () => {
        assert.equal(judge({ messages: [change(message)] }).length, 1);
    });
}

test('the response to an accepted post has no body', () => {
    const post = operationFor('POST', '/api/v1/communities/x/messages');
    assert.deepEqual(problemsOf(post, 200, new Headers(), ''), []);
    assert.equal(problemsOf(post, 200, json, '{}').length, 1);
});

test('an error is only {"message"}, for every status', () => {
    const body = (value) => problemsOf(getMessages, 401, json, JSON.stringify(value)).length;
    assert.equal(body({ message: 'no' }), 0);
    assert.equal(body({ message: '' }), 1);
    assert.equal(body({ message: 'no', status: 401 }), 1);
    assert.equal(problemsOf(getMessages, 404, new Headers({ 'content-type': 'text/plain' }), 'no').length, 2);
});

test('429 has Retry-After', () => {
    const busy = JSON.stringify({ message: 'busy' });
    assert.equal(problemsOf(getMessages, 429, json, busy).length, 1);
    const headers = new Headers({ 'content-type': 'application/json', 'retry-after': '1' });
    assert.deepEqual(problemsOf(getMessages, 429, headers, busy), []);
});

test('undocumented statuses are problems', () => {
    assert.equal(problemsOf(getMessages, 201, json, '{}').length, 1);
    assert.equal(problemsOf(getMessages, 503, json, '{"message":"busy"}').length, 1);
});

test('the witness throws each problem once', () => {
    const witness = new Witness();
    witness.observe('GET', 'https://h/api/v1/communities/x/messages', 200, json, '{}');
    assert.throws(() => witness.assertClean(), /messages → 200/);
    assert.doesNotThrow(() => witness.assertClean());
    assert.deepEqual([...witness.seen.get('get_messages')], [200]);
});
