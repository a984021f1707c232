// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import { after, afterEach } from 'node:test';
import { Control } from './control.mjs';
import { Member } from './member.mjs';
import { witnessFetch } from './schema.mjs';
import { Wallet } from './wallet.mjs';

/**
 * The setup of a suite: the sandbox that run.mjs started, its first member, and its controls. Call it inside the
 * suite's describe(): each test then also fails if a response that it caused did not conform.
 */
export function setStage() {
    if (!process.env.COTERIE_CONFORMANCE) {
        throw new Error('Start this suite through run.mjs: it needs a sandbox and its certificate.');
    }
    const ready = JSON.parse(process.env.COTERIE_CONFORMANCE);
    const witness = witnessFetch(new URL(ready.url).origin);
    const endings = [];
    afterEach(() => witness.assertClean());
    after(() => {
        for (const end of endings.splice(0)) {
            end();
        }
    });
    return {
        ready,
        witness,
        control: new Control(ready.url),
        ada: new Member(ready),
        /** Runs `end` after the suite, even if a test failed. */
        atEnd: (end) => endings.push(end),
    };
}

/** Creates a community that no other test uses. The sandbox adds it at the first request for its address. */
export async function makeCommunity(member) {
    const token = new Wallet().address;
    const { data, error } = await member.api.getCommunity({ path: { token_address: token } });
    if (data?.community.tokenAddress !== token) {
        throw new Error(`No community for ${token}: ${error?.message}`);
    }
    return token;
}
