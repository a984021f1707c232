// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import { after, afterEach } from 'node:test';
import { Control } from './control.mjs';
import { Member } from './member.mjs';
import { witnessFetch } from './schema.mjs';
import { Wallet } from './wallet.mjs';

/**
 * What a suite plays on: the sandbox run.mjs started for it, its first member and its controls. To be called inside the
 * suite's describe(): every test then also fails when a response it caused did not conform.
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
        /** Runs `end` after the suite, whatever became of the test. */
        atEnd: (end) => endings.push(end),
    };
}

/** A community nobody else writes in: the first request for an address nobody has asked for makes it. */
export async function makeCommunity(member) {
    const token = new Wallet().address;
    const { data, error } = await member.api.getCommunity({ path: { token_address: token } });
    if (data?.community.tokenAddress !== token) {
        throw new Error(`No community for ${token}: ${error?.message}`);
    }
    return token;
}
