// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

// The sandbox of this suite runs with --rate-limit 3. Every 429 response is checked for its required contents
// (schema.mjs).
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { eventually } from './journal.mjs';
import { setStage } from './stage.mjs';

describe('a sandbox with a rate limit', { timeout: 60_000 }, () => {
    const { ada } = setStage();

    test('answers 429 with Retry-After to a burst, and recovers afterwards', async () => {
        const burst = await Promise.all(Array.from({ length: 12 }, () => ada.api.getTopCommunities()));
        const refused = burst.filter(({ response }) => response.status === 429);
        assert.ok(refused.length > 0 && refused.length < burst.length, `${refused.length} of 12 refused`);
        assert.match(refused[0].error.message, /\w/);
        await eventually(async () => (await ada.api.getTopCommunities()).response.status === 200, 'it answers again');
    });
});
