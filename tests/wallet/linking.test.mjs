// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

// Each kind of wallet that a browser offers links a wallet, with a signature that the service would accept.
import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { Browser } from './browser.mjs';
import { ethereum, Host, message, solana } from './host.mjs';
import { addEthereum, addSolana, EthereumKey, ethereumSigner, SolanaKey, solanaVerifies } from './wallets.mjs';

let browser;
let host;

before(async () => {
    browser = await Browser.start();
});
after(() => browser.stop());
afterEach(() => host.stop());

async function open(options, ...wallets) {
    host = await Host.start(options);
    const tab = await browser.tab();
    for (const [add, key, settings] of wallets) {
        await add(tab, key, settings);
    }
    await tab.open(host.url);
    return tab;
}

/** Clicks through the page, and returns what Coterie got. */
async function link(tab, name, address) {
    await tab.step('choose');
    await tab.click(name);
    const review = await tab.step('review');
    assert.ok(review.includes(address), 'the user sees which address it is');
    assert.equal(await tab.evaluate(`document.querySelector('pre').textContent`), message);
    await tab.click('Sign in ');
    const done = await tab.step('done');
    assert.match(done, /Wallet linked/);
    assert.match(done, /You can close this page\./);
    await host.hears('finished');
    assert.deepEqual(tab.problems, []);
    return host.all('link')[0];
}

const ethereumWays = [
    ['EIP-6963', { name: 'Fox', legacy: false }, 'Fox'],
    ['EIP-6963 and window.ethereum', { name: 'Fox', legacy: true }, 'Fox'],
    ['window.ethereum', { legacy: true }, 'MetaMask'],
];
for (const [way, settings, name] of ethereumWays) {
    test(`an Ethereum wallet by ${way}`, async () => {
        const key = new EthereumKey();
        const tab = await open({}, [addEthereum, key, settings]);
        const got = await link(tab, name, key.address);
        assert.equal(got.chainType, 'evm');
        assert.equal(got.address, key.address);
        assert.equal(ethereumSigner(got.signature, message), key.address);
    });
}

const solanaWays = [
    ['the Wallet Standard', { name: 'Ghost' }, 'Ghost'],
    ['window.solana', { legacy: true }, 'Phantom'],
];
for (const [way, settings, name] of solanaWays) {
    test(`a Solana wallet by ${way}`, async () => {
        const key = new SolanaKey();
        const tab = await open({}, [addSolana, key, settings]);
        const got = await link(tab, name, key.address);
        assert.equal(got.chainType, 'svm');
        assert.equal(got.address, key.address);
        assert.ok(solanaVerifies(key.address, got.signature, message));
    });
}

test('each wallet is listed once, by its name, with its chains', async () => {
    const tab = await open(
        {},
        [addEthereum, new EthereumKey(), { name: 'MetaMask', legacy: true }],
        [addEthereum, new EthereumKey(), { name: 'Rabbit' }],
        [addSolana, new SolanaKey(), { name: 'Phantom', legacy: true }],
    );
    await tab.step('choose');
    const rows = await tab.evaluate(`[...document.querySelectorAll('#step li')].map((row) => row.innerText)`);
    assert.deepEqual(rows.map((row) => row.replace(/\s*\n+/, ': ')).sort(), [
        `MetaMask: ${ethereum.name}`,
        `Phantom: ${solana.name}`,
        `Rabbit: ${ethereum.name}`,
    ]);
});

test('wallets of chains that the service does not offer are not listed', async () => {
    const tab = await open(
        { chains: [solana] },
        [addEthereum, new EthereumKey(), { name: 'Fox', legacy: true }],
        [addSolana, new SolanaKey(), { name: 'Ghost' }],
        [addSolana, new SolanaKey(), { name: 'Whale', chains: ['sui:mainnet'] }],
    );
    await tab.step('choose');
    assert.equal(await tab.evaluate(`document.querySelectorAll('#step li').length`), 1);
    assert.match(await tab.text(), /Ghost/);
});

test('with several accounts, the user chooses', async () => {
    const key = new EthereumKey();
    const other = new EthereumKey();
    const settings = { name: 'Fox', accounts: [other.address, key.address] };
    const tab = await open({}, [addEthereum, key, settings]);
    await tab.step('choose');
    await tab.click('Fox');
    await tab.step('account');
    assert.equal(host.all('challenge').length, 0);
    await tab.click(key.address);
    await tab.step('review');
    assert.equal((await host.hears('challenge')).address, key.address);
});

test('the page says what it is for, and what Coterie never asks for', async () => {
    const tab = await open({ username: 'grace' });
    await tab.step('choose');
    const text = await tab.text();
    assert.match(text, /@grace on Sandbox/);
    assert.match(text, /never asks for a private key or a seed phrase/);
    assert.equal(await tab.evaluate('document.title'), 'Link a Wallet');
    assert.equal((await host.hears('opened')).what, 'opened');
});

test('the page loads nothing from elsewhere', async () => {
    const key = new SolanaKey();
    const tab = await open({}, [addSolana, key, { name: 'Ghost' }]);
    await link(tab, 'Ghost', key.address);
    for (const url of tab.requests) {
        assert.ok(url.startsWith(host.url) || url.startsWith('data:'), url);
    }
});

test('the page is over once a wallet is linked', async () => {
    const key = new SolanaKey();
    const tab = await open({}, [addSolana, key, { name: 'Ghost' }]);
    await link(tab, 'Ghost', key.address);
    await assert.rejects(fetch(host.url));
});
