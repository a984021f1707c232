// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

// Chromium, by the DevTools protocol over a pipe: JSON messages, each ended by a zero byte.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const patience = 15000; // ms
const interval = 25; // ms

export class Browser {
    #nextId = 1;
    #calls = new Map();
    #tabs = new Map(); // by session

    static async start(...flags) {
        const browser = new Browser();
        browser.folder = mkdtempSync(join(tmpdir(), 'coterie-wallet-'));
        const child = spawn(
            process.env.COTERIE_CHROMIUM || 'chromium',
            [
                '--headless=new',
                '--no-sandbox', // the sandbox does not work as root, and the page is our own
                '--no-first-run',
                '--disable-gpu',
                '--disable-extensions',
                '--disable-background-networking',
                '--disable-component-update',
                '--no-proxy-server',
                '--remote-debugging-pipe',
                `--user-data-dir=${browser.folder}`,
                ...flags,
            ],
            { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
        );
        browser.process = child;
        let rest = Buffer.alloc(0);
        child.stdio[4].on('data', (data) => {
            rest = Buffer.concat([rest, data]);
            for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
                browser.#receive(JSON.parse(rest.subarray(0, end).toString('utf8')));
                rest = rest.subarray(end + 1);
            }
        });
        const failed = new Promise((_, reject) => {
            child.once('error', reject);
            child.once('exit', () => reject(new Error('Chromium ended before it was ready.')));
        });
        await Promise.race([browser.call('Browser.getVersion'), failed]);
        failed.catch(() => {});
        return browser;
    }

    call(method, params = {}, sessionId = undefined) {
        const id = this.#nextId++;
        this.process.stdio[3].write(JSON.stringify({ id, method, params, sessionId }) + '\0');
        return new Promise((resolve, reject) => this.#calls.set(id, { resolve, reject, method }));
    }

    #receive(received) {
        if (received.id) {
            const call = this.#calls.get(received.id);
            this.#calls.delete(received.id);
            if (received.error) {
                call.reject(new Error(`${call.method}: ${received.error.message}`));
            } else {
                call.resolve(received.result);
            }
        } else {
            this.#tabs.get(received.sessionId)?.hear(received.method, received.params);
        }
    }

    /** Opens an empty tab. Each has a browser context of its own, so no cookies of another one. */
    async tab() {
        const { browserContextId } = await this.call('Target.createBrowserContext');
        const { targetId } = await this.call('Target.createTarget', { url: 'about:blank', browserContextId });
        const { sessionId } = await this.call('Target.attachToTarget', { targetId, flatten: true });
        const tab = new Tab(this, sessionId);
        this.#tabs.set(sessionId, tab);
        await Promise.all(['Page', 'Runtime', 'Network', 'Log'].map((domain) => tab.call(`${domain}.enable`)));
        return tab;
    }

    async stop() {
        const ended = new Promise((resolve) => this.process.once('exit', resolve));
        this.call('Browser.close').catch(() => {});
        await ended;
        rmSync(this.folder, { recursive: true, force: true, maxRetries: 10 });
    }
}

class Tab {
    requests = []; // URLs
    problems = []; // errors of the console, exceptions, and violations of the page's policy
    #bindings = new Map();

    constructor(browser, session) {
        this.browser = browser;
        this.session = session;
    }

    call(method, params = {}) {
        return this.browser.call(method, params, this.session);
    }

    hear(method, params) {
        if (method === 'Network.requestWillBeSent') {
            this.requests.push(params.request.url);
        } else if (method === 'Log.entryAdded' && params.entry.level === 'error') {
            this.problems.push(params.entry.text);
        } else if (method === 'Runtime.exceptionThrown') {
            this.problems.push(params.exceptionDetails.exception?.description ?? params.exceptionDetails.text);
        } else if (method === 'Runtime.bindingCalled') {
            this.#answer(params);
        }
    }

    /** Gives every later document `window[name](…)`, a function that runs here and returns a promise of its result. */
    async provide(name, run) {
        this.#bindings.set(name, run);
        await this.call('Runtime.addBinding', { name: `${name}Binding` });
        await this.inject(`{
            const pending = new Map();
            window.${name} = (...parameters) => new Promise((resolve, reject) => {
                const id = String(pending.size);
                pending.set(id, { resolve, reject });
                window.${name}Binding(JSON.stringify({ id, parameters }));
            });
            window.${name}Answer = (id, result) => pending.get(id).resolve(result);
        }`);
    }

    async #answer({ name, payload, executionContextId }) {
        const binding = name.replace(/Binding$/, '');
        const { id, parameters } = JSON.parse(payload);
        const result = await this.#bindings.get(binding)(...parameters);
        const expression = `window.${binding}Answer(${JSON.stringify(id)}, ${JSON.stringify(result)})`;
        await this.call('Runtime.evaluate', { expression, contextId: executionContextId });
    }

    /** Runs a script in every later document before its own ones, as an extension does. */
    inject(source) {
        return this.call('Page.addScriptToEvaluateOnNewDocument', { source });
    }

    open(url) {
        return this.call('Page.navigate', { url });
    }

    async evaluate(expression) {
        const { result, exceptionDetails } = await this.call('Runtime.evaluate', {
            expression,
            awaitPromise: true,
            returnByValue: true,
            userGesture: true,
        });
        if (exceptionDetails) {
            throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
        }
        return result.value;
    }

    /** Waits until the expression is true in the page. */
    async until(expression) {
        const deadline = Date.now() + patience;
        while (!(await this.evaluate(`Boolean(${expression})`).catch(() => false))) {
            if (Date.now() > deadline) {
                throw new Error(`Never true: ${expression}. The page says: ${await this.text()}`);
            }
            await new Promise((resolve) => setTimeout(resolve, interval));
        }
    }

    text() {
        return this.evaluate('document.body.innerText');
    }

    /** Waits for a step of the page, and returns its text. */
    async step(name) {
        await this.until(`document.querySelector('#step')?.dataset.step === ${JSON.stringify(name)}`);
        return this.evaluate(`document.querySelector('#step').innerText`);
    }

    /** Clicks the button whose text or name starts with this, as a user does: at its place on the screen. */
    async click(label) {
        const starts = `(b.querySelector('.name') ?? b).innerText.startsWith(${JSON.stringify(label)})`;
        const find = `[...document.querySelectorAll('button')].find((b) => ${starts})`;
        await this.until(find);
        const [x, y] = await this.evaluate(`(() => {
            const button = ${find};
            button.scrollIntoView({ block: 'center' });
            const box = button.getBoundingClientRect();
            return [box.x + box.width / 2, box.y + box.height / 2];
        })()`);
        for (const type of ['mousePressed', 'mouseReleased']) {
            await this.call('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
        }
    }
}
