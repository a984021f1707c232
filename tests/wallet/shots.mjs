// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

// Screenshots of the page's steps, light, dark and narrow: node shots.mjs FOLDER, with the environment of the tests.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Browser } from './browser.mjs';
import { Host } from './host.mjs';
import { addEthereum, addSolana, EthereumKey, SolanaKey } from './wallets.mjs';

const folder = process.argv[2];
const looks = {
    light: { width: 900, height: 760, scheme: 'light' },
    dark: { width: 900, height: 760, scheme: 'dark' },
    narrow: { width: 340, height: 720, scheme: 'light' },
};
const message = [
    'coin-communities wants you to link this wallet:',
    'FVen3X669xLzsi6N2V91DoiyzHzg1uAgqiT8jZ9nS96Z',
    '',
    'Nonce: 5f0c8e3b94d94e0fa6d2b7a1',
    'Issued at: 2026-06-01T12:00:00.000Z',
].join('\n');

const browser = await Browser.start('--hide-scrollbars');
mkdirSync(folder, { recursive: true });
for (const [look, { width, height, scheme }] of Object.entries(looks)) {
    const host = await Host.start({ message, answers: ['badSignature'] });
    const tab = await browser.tab();
    await tab.call('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
    await tab.call('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
    const shoot = async (name) => {
        const { data } = await tab.call('Page.captureScreenshot', { format: 'png' });
        writeFileSync(join(folder, `${look}-${name}.png`), Buffer.from(data, 'base64'));
    };
    await tab.open(host.url);
    await tab.until(`document.body.innerText.includes('No wallet found')`);
    await shoot('none');
    const name = 'A wallet with quite a long name, as some of them have';
    await addEthereum(tab, new EthereumKey(), { name });
    const key = new EthereumKey();
    await addEthereum(tab, key, { name: 'Fox', accounts: [new EthereumKey().address, key.address] });
    await addSolana(tab, new SolanaKey(), { legacy: true });
    await tab.open(host.url);
    await tab.step('choose');
    await shoot('choose');
    await tab.click('Fox');
    await tab.step('account');
    await shoot('account');
    await tab.click(key.address);
    await tab.step('review');
    await shoot('review');
    await tab.click('Sign in ');
    await tab.step('failure');
    await shoot('failure');
    await tab.click('Try Again');
    await tab.step('review');
    await tab.click('Sign in ');
    await tab.step('done');
    await shoot('done');
    await host.stop();
}
await browser.stop();
