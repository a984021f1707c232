// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

// Each failure has a sentence and a way on.
import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { Browser } from './browser.mjs';
import { Host } from './host.mjs';
import { addEthereum, addSolana, EthereumKey, SolanaKey } from './wallets.mjs';

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
    await tab.step('choose');
    return tab;
}

async function linkFox(tab) {
    await tab.step('review');
    await tab.click('Sign in Fox');
    await tab.step('done');
}

test('no wallet: says so, and looks again', async () => {
    const tab = await open({});
    await tab.until(`document.body.innerText.includes('No wallet found in this browser')`);
    assert.match(await tab.text(), /another browser/);
    await tab.evaluate(`window.ethereum = { request: async () => [] }; 0`);
    await tab.click('Look Again');
    await tab.until(`document.querySelector('#step').innerText.includes('Browser wallet')`);
});

test('a wallet that comes late is listed by itself', async () => {
    const tab = await open({});
    await tab.until(`document.body.innerText.includes('No wallet found in this browser')`);
    await tab.evaluate(`window.dispatchEvent(new CustomEvent('eip6963:announceProvider', { detail: {
        info: { uuid: '1', name: 'Tortoise', icon: '' }, provider: { request: async () => [] } } })); 0`);
    await tab.until(`document.querySelector('#step').innerText.includes('Tortoise')`);
});

const refusals = [
    [4001, /You declined the request/],
    [-32002, /A request is waiting in Fox/],
    [4900, /Fox is not connected to a network[^]*Ethereum, Base/],
    [4100, /Fox does not share an address/],
    [-32603, /Fox reported an error[^]*The wallet said no\./],
];
for (const [code, sentence] of refusals) {
    test(`error ${code} while connecting can be tried again`, async () => {
        const tab = await open({}, [addEthereum, new EthereumKey(), { name: 'Fox', refusals: [code] }]);
        await tab.click('Fox');
        assert.match(await tab.step('failure'), sentence);
        assert.equal(host.all('challenge').length, 0);
        await tab.click('Try Again');
        await linkFox(tab);
    });
}

test('a declined signature can be tried again, with a new challenge', async () => {
    const tab = await open({}, [addEthereum, new EthereumKey(), { name: 'Fox', refusals: [0, 4001] }]);
    await tab.click('Fox');
    await tab.step('review');
    await tab.click('Sign in Fox');
    assert.match(await tab.step('failure'), /You declined the request\s+Nothing was signed/);
    assert.equal(host.all('link').length, 0);
    await tab.click('Try Again');
    await linkFox(tab);
    assert.equal(host.all('challenge').length, 2);
});

test('declining in a Solana wallet is the same', async () => {
    for (const settings of [{ name: 'Ghost' }, { legacy: true }]) {
        const tab = await open({}, [addSolana, new SolanaKey(), { ...settings, refusals: [0, 4001] }]);
        await tab.click(settings.name ?? 'Phantom');
        await tab.step('review');
        await tab.click('Sign in ');
        assert.match(await tab.step('failure'), /You declined the request/);
        await host.stop();
    }
});

test('a wallet that cannot sign leads to another one', async () => {
    const tab = await open({}, [addEthereum, new EthereumKey(), { name: 'Fox', refusals: [0, 4200] }]);
    await tab.click('Fox');
    await tab.step('review');
    await tab.click('Sign in Fox');
    assert.match(await tab.step('failure'), /Fox cannot sign messages/);
    await tab.click('Use Another Wallet');
    await tab.step('choose');
});

test('a wallet without an address is locked', async () => {
    const tab = await open({}, [addEthereum, new EthereumKey(), { name: 'Fox', accounts: [] }]);
    await tab.click('Fox');
    assert.match(await tab.step('failure'), /Fox does not share an address/);
});

test('a wallet that signs a different text is not passed on', async () => {
    const tab = await open({}, [addSolana, new SolanaKey(), { name: 'Ledger', prefix: '\u00ffsolana offchain' }]);
    await tab.click('Ledger');
    await tab.step('review');
    await tab.click('Sign in Ledger');
    assert.match(await tab.step('failure'), /Ledger signed a different text/);
    assert.equal(host.all('link').length, 0);
});

test('a bad signature: asks to sign again', async () => {
    const tab = await open({ answers: ['badSignature'] }, [addEthereum, new EthereumKey(), { name: 'Fox' }]);
    await tab.click('Fox');
    await tab.step('review');
    await tab.click('Sign in Fox');
    const text = await tab.step('failure');
    assert.match(text, /The signature does not match the address\s+The service rejected the signature\./);
    await tab.click('Try Again');
    await linkFox(tab);
    assert.equal(host.all('challenge').length, 2);
});

test('already linked: offers another wallet, not another try', async () => {
    const tab = await open({ answers: ['alreadyLinked'] }, [addEthereum, new EthereumKey(), { name: 'Fox' }]);
    await tab.click('Fox');
    await tab.step('review');
    await tab.click('Sign in Fox');
    const text = await tab.step('failure');
    assert.match(text, /This wallet is already linked\s+It belongs to an account of this service\./);
    assert.doesNotMatch(text, /Try Again/);
    await tab.click('Use Another Wallet');
    await tab.step('choose');
});

test('other failures of the service: its sentence', async () => {
    const tab = await open({ answers: ['other'] }, [addEthereum, new EthereumKey(), { name: 'Fox' }]);
    await tab.click('Fox');
    await tab.step('review');
    await tab.click('Sign in Fox');
    assert.match(await tab.step('failure'), /The wallet was not linked\s+The service is having problems\./);
});

test('the page says when its time is over', async () => {
    const tab = await open({ lifetime: 2500 }, [addEthereum, new EthereumKey(), { name: 'Fox' }]);
    await host.hears('expired');
    assert.match(await tab.step('expired'), /This page has expired\s+Start again in Coterie/);
    await assert.rejects(fetch(host.url));
});

test('the page says so when Coterie is gone', async () => {
    const tab = await open({}, [addEthereum, new EthereumKey(), { name: 'Fox' }]);
    await host.stop();
    await tab.click('Fox');
    assert.match(await tab.step('expired'), /This page has expired\s+Start again in Coterie/);
});

test('the page says so when another browser was first', async () => {
    const tab = await open({}, [addEthereum, new EthereumKey(), { name: 'Fox' }]);
    const first = await browser.tab();
    await addEthereum(first, new EthereumKey(), { name: 'Fox' });
    await first.open(host.url);
    await first.click('Fox');
    await first.step('review');
    await tab.click('Fox');
    assert.match(await tab.step('expired'), /already in use in another browser/);
    await first.call('Page.reload');
    await first.step('choose');
});
