// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

// The steps of the page: choose a wallet, choose an address, read the message, sign it.
import { WalletError, Wallets } from './providers.js';

const config = JSON.parse(document.body.dataset.config);
const { texts, chains } = config;
const intro = document.getElementById('intro');
const step = document.getElementById('step');

const searchTime = 1000; // ms in which extensions announce themselves
const errorLimit = 300; // characters of a wallet's own message

let run = 0; // steps of an older run are ignored: the user has gone on to something else
let isChoosing = false;
let isOver = false;
let isLinking = false;
let isLate = false;

/** Returns a text with the wallet's name (%3) and a list of chains (%4). */
function text(key, name = '', detail = '') {
    return texts[key].replace(/%[34]/g, (place) => (place === '%3' ? name : detail));
}

function element(tag, properties = {}, ...children) {
    const made = Object.assign(document.createElement(tag), properties);
    made.append(...children);
    return made;
}

function button(label, clicked, isMain = false) {
    return element('button', { type: 'button', textContent: label, className: isMain ? 'main' : '', onclick: clicked });
}

/** Shows a step; focus goes to it, so that a screen reader and the keyboard follow. */
function show(name, title, ...children) {
    isChoosing = name === 'choose';
    const heading = element('h2', { textContent: title });
    if (name === 'done' || name === 'failure') {
        heading.className = name === 'done' ? 'good' : 'bad';
    }
    intro.hidden = name === 'done' || name === 'expired';
    step.dataset.step = name;
    step.replaceChildren(heading, ...children.filter((child) => child));
    step.focus();
}

function paragraph(content, className = '') {
    return content ? element('p', { textContent: content, className }) : null;
}

function buttons(...all) {
    return element('div', { className: 'buttons' }, ...all);
}

const anotherWallet = () => button(texts.otherWallet, choose);

function showFailure(title, sentence, retry) {
    show(
        'failure',
        title,
        paragraph(sentence),
        buttons(...(retry ? [button(texts.tryAgain, retry, true)] : []), anotherWallet()),
    );
}

function showExpired(sentence = texts.expiredHelp) {
    ++run;
    isOver = true;
    show('expired', texts.expired, paragraph(sentence));
}

/** Errors of this page's server, as it sends them. */
class ServerError extends Error {
    constructor({ error, sentence }) {
        super(sentence);
        this.kind = error;
    }
}

async function post(name, body) {
    let response = null;
    try {
        response = await fetch(name, {
            method: 'POST',
            headers: { 'Content-Type': 'application/json' },
            body: JSON.stringify(body),
        });
    } catch {
        throw new ServerError({ error: 'expired', sentence: texts.expiredHelp }); // Coterie no longer listens
    }
    const answer = await response.json().catch(() => ({ error: 'failed', sentence: '' }));
    if (!response.ok) {
        throw new ServerError(answer);
    }
    return answer;
}

/** Returns which of our texts says what a wallet's error means. Wallets agree on the numbers of EIP-1193 alone. */
function kindOf(error) {
    if (error instanceof WalletError) {
        return error.kind;
    }
    const kinds = {
        4001: 'rejected',
        4100: 'locked',
        4200: 'cannotSign',
        4900: 'network',
        4901: 'network',
        '-32002': 'pending',
        '-32601': 'cannotSign',
    };
    if (kinds[error?.code]) {
        return kinds[error.code];
    }
    return /reject|denied|declin|cancel/i.test(String(error?.message)) ? 'rejected' : 'walletError';
}

function fail(error, wallet, retry) {
    if (error instanceof ServerError) {
        if (error.kind === 'expired') {
            showExpired(error.message);
        } else {
            const canRetry = error.kind !== 'alreadyLinked';
            showFailure(texts[error.kind] ?? texts.failed, error.message, canRetry ? retry : null);
        }
        return;
    }
    const kind = kindOf(error);
    const own = typeof error?.message === 'string' ? error.message.slice(0, errorLimit) : '';
    const names = chains.filter((chain) => chain.type === wallet.chainType).map((chain) => chain.name);
    const help = kind === 'walletError' ? own : text(`${kind}Help`, nameOf(wallet), names.join(', '));
    showFailure(text(kind, nameOf(wallet)), help, kind === 'cannotSign' || kind === 'otherText' ? null : retry);
}

function nameOf(wallet) {
    return wallet.name || texts.unnamed;
}

function walletRow(wallet) {
    const name = nameOf(wallet);
    const icon = wallet.icon
        ? element('img', { src: wallet.icon, alt: '' })
        : element('span', { className: 'letter', textContent: Array.from(name)[0], ariaHidden: 'true' });
    const row = button('', () => connect(wallet));
    row.className = 'choice';
    const chain = chains.find((offered) => offered.type === wallet.chainType).name;
    row.append(
        icon,
        element('span', { className: 'name', textContent: name }),
        element('span', { className: 'chain', textContent: chain }),
    );
    return element('li', {}, row);
}

let isSearching = false;

function showWallets() {
    const found = wallets.list();
    if (found.length > 0) {
        show('choose', texts.choose, element('ul', {}, ...found.map(walletRow)));
    } else if (isSearching) {
        show('choose', texts.searching);
    } else {
        const copy = button(texts.copyLink, async () => {
            await navigator.clipboard.writeText(location.href);
            copy.textContent = texts.copied;
        });
        show(
            'choose',
            texts.noWallet,
            paragraph(texts.noWalletHelp),
            buttons(button(texts.lookAgain, choose, true), copy),
        );
    }
}

const wallets = new Wallets(
    chains.map((chain) => chain.type),
    () => isChoosing && showWallets(),
);

function choose() {
    const mine = ++run;
    isChoosing = true;
    isSearching = true;
    wallets.find();
    setTimeout(() => {
        isSearching = false;
        if (mine === run && isChoosing && wallets.list().length === 0) {
            showWallets();
        }
    }, searchTime);
}

async function connect(wallet) {
    const mine = ++run;
    show('connecting', text('connecting', nameOf(wallet)), buttons(anotherWallet()));
    try {
        const accounts = await wallet.connect();
        if (mine !== run) {
            return;
        }
        if (accounts.length === 0) {
            throw new WalletError('locked');
        }
        if (accounts.length === 1) {
            ask(wallet, accounts[0]);
        } else {
            chooseAccount(wallet, accounts);
        }
    } catch (error) {
        if (mine === run) {
            fail(error, wallet, () => connect(wallet));
        }
    }
}

function chooseAccount(wallet, accounts) {
    const rows = accounts.map((account) => {
        const row = button(account.address, () => ask(wallet, account));
        row.className = 'choice address';
        return element('li', {}, row);
    });
    show('account', text('chooseAccount', nameOf(wallet)), element('ul', {}, ...rows), buttons(anotherWallet()));
}

async function ask(wallet, account) {
    const mine = ++run;
    const { chainType } = wallet;
    show('asking', texts.asking, paragraph(account.address, 'address'));
    try {
        const { message } = await post('challenge', { chainType, address: account.address });
        if (mine === run) {
            review(wallet, account, message);
        }
    } catch (error) {
        if (mine === run) {
            fail(error, wallet, () => ask(wallet, account));
        }
    }
}

function review(wallet, account, message) {
    const name = nameOf(wallet);
    show(
        'review',
        texts.review,
        paragraph(account.address, 'address'),
        element('pre', { textContent: message, tabIndex: 0 }),
        paragraph(text('reviewHelp', name), 'quiet'),
        buttons(button(text('sign', name), () => sign(wallet, account, message), true), anotherWallet()),
    );
}

async function sign(wallet, account, message) {
    const mine = ++run;
    const { chainType } = wallet;
    const { address } = account;
    show('signing', text('signing', nameOf(wallet)), buttons(anotherWallet()));
    try {
        const signature = await account.sign(message);
        if (mine !== run) {
            return;
        }
        if (typeof signature !== 'string') {
            throw new WalletError('walletError');
        }
        show('linking', texts.linking);
        isLinking = true;
        await post('link', { chainType, address, signature });
        isOver = true;
        show('done', texts.done, paragraph(address, 'address'), paragraph(texts.doneHelp));
    } catch (error) {
        if (mine === run) {
            fail(error, wallet, () => ask(wallet, account));
        }
    } finally {
        isLinking = false;
        if (isLate && !isOver) {
            showExpired();
        }
    }
}

intro.textContent = texts.intro;
document.getElementById('safety').textContent = texts.safety;
setTimeout(() => {
    isLate = true;
    if (!isOver && !isLinking) {
        showExpired();
    }
}, config.left);
choose();
