// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

const readyDeadline = 20_000;
const stopDeadline = 5_000;

/** A real coterie-sandbox over TLS with its controls on; `ready` is the JSON line it prints. */
export class Sandbox {
    /** Starts `program` and resolves once it says that it is ready; rejects with its own words when it does not. */
    static async start(program, args = []) {
        // It ends with us, even when we are killed: its standard input closes then.
        const flags = ['--tls', '--control', '--exit-with-parent', ...args];
        const child = spawn(program, flags, { stdio: ['pipe', 'pipe', 'pipe'] });
        const said = [];
        child.stderr.setEncoding('utf8').on('data', (text) => said.push(text));
        const why = (what) => new Error(`${program} ${what}\n${said.join('')}`);

        const firstLine = new Promise((resolve, reject) => {
            const timer = setTimeout(() => reject(why(`was not ready within ${readyDeadline} ms`)), readyDeadline);
            const settle = (act, value) => {
                clearTimeout(timer);
                act(value);
            };
            child.once('error', (error) => settle(reject, why(`could not be started: ${error.message}`)));
            child.once('exit', (code, signal) => settle(reject, why(`ended before it was ready (${signal ?? code})`)));
            createInterface({ input: child.stdout }).once('line', (line) => settle(resolve, line));
        });
        try {
            return new Sandbox(child, JSON.parse(await firstLine), said);
        } catch (error) {
            child.kill('SIGKILL');
            throw error;
        }
    }

    constructor(child, ready, said) {
        this.child = child;
        this.ready = ready;
        this.said = said;
        child.stdin.on('error', () => {}); // it ended first, and `ended` says how
        this.ended = once(child, 'exit').then(([code, signal]) => ({ code, signal }));
    }

    /** Asks it to end and says how it did: anything but an orderly end within the deadline is a crash. */
    async stop() {
        this.child.stdin.end();
        const timer = setTimeout(() => this.child.kill('SIGKILL'), stopDeadline);
        const { code, signal } = await this.ended;
        clearTimeout(timer);
        return { crashed: code !== 0, how: signal ?? code };
    }
}
