// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import { like, message, moderation, theEnd } from './frames.mjs';

const quiet = { say: [theEnd] };
const refused = (status, headers) => ({ ticket: { status, headers } });
const refusedOddly = (body) => ({ ticket: { status: 200, body } });

/** A scenario of a first socket, its end, and a second socket. */
function ends(how, end) {
    return {
        name: `${how} is disconnected, connected, gap`,
        attempts: [{ say: [like('m1')], end }, quiet],
        told: ['connected', 'like m1', 'disconnected', 'connected', 'gap', 'like the end'],
    };
}

/** A scenario of frames on one socket. */
function hears(name, say, told, more = {}) {
    return { name, attempts: [{ say: [...say, theEnd], ...more }], told: ['connected', ...told, 'like the end'] };
}

const awkward = [
    'gm ☕ 👩‍👩‍👧‍👦 🏳️‍🌈', 'שלום, مرحبا, 你好', 'e\u0301 is é', 'two\nlines\r\n\tand a tab', '"quoted" \\ back/slash',
    '<b>&amp;</b>', '\u0000\u0001\u001f', ' \u00a0trimmed by nobody\u2003 ', '', '\u2028\u2029',
    'x'.repeat(60_000), 'é'.repeat(40_000),
];

const many = Array.from({ length: 1000 }, (_, at) => [like, moderation, message][at % 3](`m${at}`));
const manyTold = many.map((_, at) => `${['like', 'moderation', 'message'][at % 3]} m${at}`);

/**
 * What a service sends, and what a subscriber receives, in order. Both clients agree in these scenarios. Those in which
 * they differ are in weaknesses.test.mjs.
 */
export const scenarios = [
    hears('the first connection is no gap', [], []),
    hears('each kind of event, in order',
        [message('m1'), like('m1'), moderation('m1'), like('m1', { liked: false }),
            moderation('m1', { isSpam: false })],
        ['message m1', 'like m1', 'moderation m1', 'like m1', 'moderation m1']),
    hears('a reply, a picture, flags and a large count',
        [message('r1', { parentMessageId: 'm1', mediaUrl: 'https://i.example/1.png',
            profileImageUrl: 'https://i.example/a', isSpam: true, isHarmful: true,
            followerCount: 9_007_199_254_740_991 })],
        ['message r1']),
    hears('the same message twice, and with new content',
        [message('m1'), message('m1'), message('m1', { content: 'edited' })],
        ['message m1', 'message m1', 'message m1']),
    hears('awkward texts', awkward.map((content, at) => message(`m${at}`, { content })),
        awkward.map((_, at) => `message m${at}`)),
    hears('fields of a later server',
        [message('m1', { displayName: 'Ann', mentions: [{ id: 'x' }], deletedAt: null }), like('m1', { count: 3 })],
        ['message m1', 'like m1']),
    hears('white space around and between',
        ['  {\n"data" : {"liked":true,\t"messageId":"m1"} , "eventType":"like_update"}\r\n'],
        ['like m1']),
    hears('escaped names',
        ['{"event\\u0054ype":"like_update","d\\u0061ta":{"message\\u0049d":"m1","liked":true}}'], ['like m1']),
    hears('fragments with pings between them',
        [{ pieces: ['{"eventType":"like_', 'update","data":{"messageId":"m1"', ',"liked":true}}'] }],
        ['like m1']),
    hears('a thousand events at once', many, manyTold),
    hears('events in one packet with the 101', many.slice(0, 30), manyTold.slice(0, 30), { upgrade: 'together' }),

    hears('ignored: binary frames', [Buffer.from(like('m0')), like('m1')], ['like m1']),
    hears('ignored: invalid JSON',
        ['', '{', like('m0').slice(0, -1), `${like('m0')}}`, 'gm', like('m1')],
        ['like m1']),
    hears('ignored: JSON that is not an object',
        ['[]', `[${like('m0')}]`, 'null', '7', '"like_update"', 'true', like('m1')],
        ['like m1']),
    hears('ignored: unknown types',
        ['{}', '{"data":{}}', '{"eventType":null}', '{"eventType":7}',
            '{"eventType":"Like_Update","data":{"messageId":"m0","liked":true}}',
            '{"eventType":"callout_created","data":{"id":"m0"}}', like('m1')],
        ['like m1']),
    hears('ignored: a pong as text', ['{"eventType":"pong"}', '{"eventType":"ping"}', like('m1')], ['like m1']),

    ...[1000, 1001, 1003, 1008, 1011, 1012, 1013, 1014, 4000].map((code) =>
        ends(`a close with ${code}`, { code, reason: 'scripted' })),
    ends('a close without a code', 'bare'),
    ends('a connection that is lost', 'cut'),
    {
        name: 'a socket that closes right after it opened was connected',
        attempts: [{ end: { code: 1001 } }, quiet],
        told: ['connected', 'disconnected', 'connected', 'gap', 'like the end'],
    },
    {
        name: 'events in one packet with the close frame arrive first',
        attempts: [{ say: many.slice(0, 30), end: { code: 1012 }, upgrade: 'together' }, quiet],
        told: ['connected', ...manyTold.slice(0, 30), 'disconnected', 'connected', 'gap', 'like the end'],
    },
    {
        name: 'two outages are two gaps',
        attempts: [{ end: 'cut' }, { say: [like('m1')], end: 'cut' }, quiet],
        told: ['connected', 'disconnected', 'connected', 'gap', 'like m1', 'disconnected', 'connected', 'gap',
            'like the end'],
    },
    {
        name: 'tickets that fail before the first socket are not a gap',
        attempts: [refused(500), refused(502), quiet],
        told: ['connected', 'like the end'],
    },
    {
        name: 'tickets that fail between two sockets make one gap, not three',
        attempts: [{ end: 'cut' }, refused(500), refused(429, { 'retry-after': '1' }), quiet],
        told: ['connected', 'disconnected', 'connected', 'gap', 'like the end'],
    },
    {
        name: 'a 200 without a ticket is a failed ticket request',
        attempts: [refusedOddly({}), refusedOddly({ ticket: '' }), quiet],
        told: ['connected', 'like the end'],
    },
    { ...hears('a community’s address is escaped', [], []), token: 'a/b c?d#e%f+é' },
];
