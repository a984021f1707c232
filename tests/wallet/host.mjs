// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

const patience = 15000; // ms

export const solana = { type: 'svm', name: 'Solana' };
export const ethereum = { type: 'evm', name: 'Ethereum, Base' };
export const message = 'Link this wallet to @ada.\n\nGrüße, 日本 😀\nNonce: 5f0c';

/** The program that serves the page (host.cpp), and what it told so far. */
export class Host {
    said = [];
    #waiting = [];

    /** `options`: chains, message, lifetime in ms, username, and `answers` to signatures: badSignature, … */
    static async start(options = {}) {
        const host = new Host();
        const given = JSON.stringify({ chains: [solana, ethereum], message, ...options });
        host.process = spawn(process.env.COTERIE_WALLET_PAGE, [given], { stdio: ['pipe', 'pipe', 'inherit'] });
        createInterface({ input: host.process.stdout }).on('line', (line) => {
            host.said.push(JSON.parse(line));
            host.#waiting.forEach((check) => check());
        });
        host.url = (await host.hears('url')).url;
        return host;
    }

    /** Waits until it has said this, now or before. */
    hears(what, count = 1) {
        return new Promise((resolve, reject) => {
            const timer = setTimeout(
                () => reject(new Error(`No "${what}"; there was ${JSON.stringify(this.said)}`)),
                patience,
            );
            const check = () => {
                const found = this.all(what);
                if (found.length >= count) {
                    clearTimeout(timer);
                    resolve(found[count - 1]);
                }
            };
            this.#waiting.push(check);
            check();
        });
    }

    all(what) {
        return this.said.filter((line) => line.what === what);
    }

    async stop() {
        if (this.process.exitCode === null) {
            const ended = new Promise((resolve) => this.process.once('exit', resolve));
            this.process.stdin.end();
            await ended;
        }
    }
}
