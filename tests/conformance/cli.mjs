// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { Journal } from './journal.mjs';

/**
 * Runs coterie-cli for comparison with the SDK. Its JSON lines become a journal. Secrets are passed in the environment.
 */
export class Cli {
    constructor(program, command, { url, apiKey, accessToken, certificate }, token) {
        this.journal = new Journal();
        this.said = [];
        const args = [...command, '--base-url', url, '--token', token, '--ca', certificate];
        this.child = spawn(program, args, {
            env: { ...process.env, COTERIE_API_KEY: apiKey, COTERIE_ACCESS_TOKEN: accessToken },
            stdio: ['pipe', 'pipe', 'pipe'],
        });
        this.child.on('error', (error) => this.journal.add({ failed: error.message }));
        this.child.stdin.on('error', () => {}); // it already ended; the exit code shows why
        this.child.stderr.setEncoding('utf8').on('data', (text) => this.said.push(text));
        createInterface({ input: this.child.stdout }).on('line', (line) => this.journal.add(parsed(line)));
        this.ended = once(this.child, 'close').then(([code]) => code); // all output has been read by then
        this.ended.then(
            (code) => this.journal.add({ exit: code, said: this.said.join('') }),
            () => {},
        );
    }

    /** Sends one command to --stdin. */
    tell(line) {
        this.child.stdin.write(`${line}\n`);
    }

    /** Waits for the first change at or after `from` whose rows match, and returns these rows. */
    async rows(matches, what, from = 0) {
        const isSuch = ({ rows }) => rows !== undefined && matches(rows);
        return (await this.journal.until(isSuch, what, { from })).rows;
    }

    kill() {
        this.child.kill('SIGKILL');
    }
}

function parsed(line) {
    try {
        return JSON.parse(line);
    } catch {
        return { notJson: line };
    }
}
