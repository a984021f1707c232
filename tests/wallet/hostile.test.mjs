// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

// What other pages, other names of this computer, and extensions that lie can do with the page: nothing.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, beforeEach, afterEach, test } from 'node:test';
import { Browser } from './browser.mjs';
import { Host } from './host.mjs';
import { addEthereum, EthereumKey } from './wallets.mjs';

let browser;
let host;
let foreign; // the URL of another page
let server;

before(async () => {
    browser = await Browser.start('--host-resolver-rules=MAP rebound.example 127.0.0.1');
    server = createServer((request, response) => {
        response.setHeader('Content-Type', 'text/html');
        response.end('<!doctype html><title>Foreign</title><body></body>');
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    foreign = `http://127.0.0.1:${server.address().port}/`;
});
after(async () => {
    await browser.stop();
    server.close();
});
beforeEach(async () => {
    host = await Host.start();
});
afterEach(() => host.stop());

function heardNothing() {
    assert.deepEqual(
        host.said.map((line) => line.what),
        ['url'],
    );
}

test('a name that leads to this computer gets nothing (DNS rebinding)', async () => {
    const tab = await browser.tab();
    await tab.open(host.url.replace('127.0.0.1', 'rebound.example'));
    await tab.until(`document.body.innerText.includes('Forbidden')`);
    heardNothing();
    await tab.open(host.url.replace('127.0.0.1', 'localhost'));
    await tab.until(`location.hostname === 'localhost' && document.body.innerText.includes('Forbidden')`);
    heardNothing();
});

test('another page can neither read nor post', async () => {
    const tab = await browser.tab();
    await tab.open(foreign);
    await tab.until(`document.title === 'Foreign'`);
    const outcome = (expression) =>
        tab.evaluate(`${expression}.then((response) => response.type + response.status, () => 'refused')`);
    assert.equal(await outcome(`fetch('${host.url}')`), 'refused');
    assert.equal(await outcome(`fetch('${host.url}challenge', { method: 'POST', body: '{}' })`), 'refused');
    const headers = `{ 'Content-Type': 'application/json' }`;
    const post = `fetch('${host.url}challenge', { method: 'POST', body: '{}', headers: ${headers} })`;
    assert.equal(await outcome(post), 'refused');
    await outcome(`fetch('${host.url}', { mode: 'no-cors' })`);
    await tab.evaluate(`(() => {
        const form = document.createElement('form');
        form.method = 'POST';
        form.action = '${host.url}challenge';
        document.body.append(form);
        form.submit();
    })()`);
    await tab.until(`document.body.innerText.includes('Forbidden')`);
    heardNothing();
});

test('a link on another page does not open it', async () => {
    const tab = await browser.tab();
    await tab.open(foreign);
    await tab.until(`document.title === 'Foreign'`);
    await tab.evaluate(`location.href = '${host.url}'; 0`);
    await tab.until(`document.body.innerText.includes('Forbidden')`);
    heardNothing();
});

test('another page cannot frame it', async () => {
    const tab = await browser.tab();
    await tab.open(foreign);
    await tab.until(`document.title === 'Foreign'`);
    await tab.evaluate(`new Promise((resolve) => {
        const frame = document.createElement('iframe');
        frame.onload = resolve;
        frame.src = '${host.url}';
        document.body.append(frame);
    })`);
    heardNothing();
});

test('names of wallets are text, and icons are data', async () => {
    const tab = await browser.tab();
    const name = '<img src=x onerror="document.title=1">\u202eevil';
    await addEthereum(tab, new EthereumKey(), { name, picture: 'https://evil.example/icon.png' });
    await addEthereum(tab, new EthereumKey(), { name: 'Script', picture: 'javascript:alert(1)' });
    await addEthereum(tab, new EthereumKey(), { name: 'Page', picture: 'data:text/html,<script>alert(1)</script>' });
    await addEthereum(tab, new EthereumKey(), { name: 'Picture' });
    await tab.open(host.url);
    await tab.step('choose');
    await tab.until(`document.querySelectorAll('#step li').length === 4`);
    assert.equal(await tab.evaluate(`document.querySelectorAll('#step img').length`), 1);
    assert.ok((await tab.evaluate(`document.querySelector('#step .name').textContent`)).startsWith('<img src=x'));
    assert.equal(await tab.evaluate('document.title'), 'Link a Wallet');
    assert.ok(tab.requests.every((url) => url.startsWith(host.url) || url.startsWith('data:')));
    assert.deepEqual(tab.problems, []);
});

test('broken extensions do not hide the others', async () => {
    const tab = await browser.tab();
    await tab.inject(`
        Object.defineProperty(window, 'solana', { get() { throw new Error('broken'); } });
        window.ethereum = new Proxy({}, { get() { throw new Error('broken'); } });
        addEventListener('eip6963:requestProvider', () => {
            for (const detail of [null, {}, { info: {} }, { info: { name: 7, icon: {} }, provider: {} }]) {
                dispatchEvent(new CustomEvent('eip6963:announceProvider', { detail }));
            }
        });
        addEventListener('wallet-standard:app-ready', ({ detail }) =>
            detail.register(null, {}, { name: 'x', features: {} }));`);
    await addEthereum(tab, new EthereumKey(), { name: 'Fox' });
    await tab.open(host.url);
    await tab.step('choose');
    await tab.until(`document.querySelector('#step').innerText.includes('Fox')`);
    assert.equal(await tab.evaluate(`document.querySelectorAll('#step li').length`), 1);
});

test('the page cannot be given scripts or connections of another origin', async () => {
    const tab = await browser.tab();
    await tab.open(host.url);
    await tab.step('choose');
    const loads = (tag) => `new Promise((resolve) => {
        const made = Object.assign(document.createElement('${tag}'), { src: '${foreign}' });
        made.onload = () => resolve(true);
        made.onerror = () => resolve(false);
        document.body.append(made);
    })`;
    assert.equal(await tab.evaluate(loads('script')), false);
    assert.equal(await tab.evaluate(loads('img')), false);
    assert.equal(await tab.evaluate(`fetch('${foreign}').then(() => true, () => false)`), false);
    assert.equal(await tab.evaluate(`fetch('http://rebound.example/').then(() => true, () => false)`), false);
});

test('the cookie is out of reach of scripts', async () => {
    const tab = await browser.tab();
    await tab.open(host.url);
    await tab.step('choose');
    assert.equal(await tab.evaluate('document.cookie'), '');
});
