// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

const readyDeadline = 20_000;
const stopDeadline = 5_000;

/** A real coterie-sandbox with TLS and --control; `ready` is its ready line. */
export class Sandbox {
    /** Starts `program` and resolves with the ready sandbox. Rejects with its output if it does not start. */
    static async start(program, args = []) {
        // The program ends when its standard input is closed, even if this process is killed.
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
        child.stdin.on('error', () => {}); // it already ended, and `ended` tells how
        this.ended = once(child, 'exit').then(([code, signal]) => ({ code, signal }));
    }

    /** Stops it and returns how it ended. Anything but a normal exit before the deadline is a crash. */
    async stop() {
        this.child.stdin.end();
        const timer = setTimeout(() => this.child.kill('SIGKILL'), stopDeadline);
        const { code, signal } = await this.ended;
        clearTimeout(timer);
        return { crashed: code !== 0, how: signal ?? code };
    }
}
