// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

// Finds the wallets that extensions put into this page. All of what they give is untrusted: names, icons and results.
import { toBase58 } from './base58.js';

/** A wallet's failure that the page has a sentence for: the keys of its texts. */
export class WalletError extends Error {
    constructor(kind, message = '') {
        super(message);
        this.kind = kind;
    }
}

const nameLimit = 60;
const iconLimit = 256 * 1024;
const signatureBytes = 64;

/** Flags by which wallets are known; the more special ones first, as many also claim to be MetaMask. */
const ethereumNames = [
    ['isRabby', 'Rabby Wallet'],
    ['isBraveWallet', 'Brave Wallet'],
    ['isCoinbaseWallet', 'Coinbase Wallet'],
    ['isTrust', 'Trust Wallet'],
    ['isPhantom', 'Phantom'],
    ['isMetaMask', 'MetaMask'],
];
const solanaNames = [
    ['isBraveWallet', 'Brave Wallet'],
    ['isSolflare', 'Solflare'],
    ['isBackpack', 'Backpack'],
    ['isGlow', 'Glow'],
    ['isPhantom', 'Phantom'],
];

function nameByFlag(provider, names) {
    const found = names.find(([flag]) => provider[flag] === true);
    return found ? found[1] : '';
}

function cleanName(name) {
    return typeof name === 'string' ? name.trim().slice(0, nameLimit) : '';
}

function cleanIcon(icon) {
    const isImage = typeof icon === 'string' && /^data:image\/(png|jpeg|gif|webp|svg\+xml)[;,]/i.test(icon.trim());
    return isImage && icon.length <= iconLimit ? icon.trim() : '';
}

/** Returns the signature as bytes, whichever way a wallet holds them. */
function signatureOf(value) {
    let bytes = null;
    if (ArrayBuffer.isView(value)) {
        bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
    } else if (Array.isArray(value)) {
        bytes = Uint8Array.from(value);
    } else if (value?.type === 'Buffer' && Array.isArray(value.data)) {
        bytes = Uint8Array.from(value.data);
    }
    if (bytes === null || bytes.length !== signatureBytes) {
        throw new WalletError('walletError');
    }
    return toBase58(bytes);
}

function toHex(bytes) {
    return '0x' + Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function sameBytes(a, b) {
    return a.length === b.length && a.every((byte, i) => byte === b[i]);
}

const utf8 = new TextEncoder();

/** An EIP-1193 provider. Signs by EIP-191. */
function ethereumWallet(provider, name, icon) {
    return {
        chainType: 'evm',
        name,
        icon,
        provider,
        async connect() {
            const addresses = await provider.request({ method: 'eth_requestAccounts' });
            return [...addresses].map((address) => ({
                address: String(address),
                sign: (message) =>
                    provider.request({ method: 'personal_sign', params: [toHex(utf8.encode(message)), address] }),
            }));
        },
    };
}

/** A wallet of the Wallet Standard with the features that Solana needs. */
function standardWallet(wallet) {
    const isSolana = (chain) => typeof chain === 'string' && chain.startsWith('solana:');
    return {
        chainType: 'svm',
        name: cleanName(wallet.name),
        icon: cleanIcon(wallet.icon),
        provider: wallet,
        async connect() {
            const { accounts } = await wallet.features['standard:connect'].connect();
            return [...accounts]
                .filter((account) => account.chains.some(isSolana))
                .map((account) => ({
                    address: String(account.address),
                    async sign(message) {
                        const feature = wallet.features['solana:signMessage'];
                        if (!feature) {
                            throw new WalletError('cannotSign');
                        }
                        const bytes = utf8.encode(message);
                        const [output] = await feature.signMessage({ account, message: bytes });
                        // Some hardware wallets put a header before the text, which the service would not know.
                        if (output.signedMessage && !sameBytes(Uint8Array.from(output.signedMessage), bytes)) {
                            throw new WalletError('otherText');
                        }
                        return signatureOf(output.signature);
                    },
                }));
        },
    };
}

/** What Solana wallets offered before the Wallet Standard. */
function solanaWallet(provider, name) {
    return {
        chainType: 'svm',
        name,
        icon: '',
        provider,
        async connect() {
            const result = await provider.connect();
            const key = result?.publicKey ?? provider.publicKey;
            if (!key) {
                return [];
            }
            return [
                {
                    address: key.toBase58 ? key.toBase58() : key.toString(),
                    async sign(message) {
                        if (typeof provider.signMessage !== 'function') {
                            throw new WalletError('cannotSign');
                        }
                        const output = await provider.signMessage(utf8.encode(message), 'utf8');
                        return signatureOf(output?.signature ?? output);
                    },
                },
            ];
        },
    };
}

/** The wallets in this page, in the order in which they were found. Call find() once, and again to look again. */
export class Wallets {
    #chainTypes;
    #changed;
    #announced = []; // by EIP-6963 and the Wallet Standard
    #listening = false;

    /** `chainTypes` are those that are listed; `changed` is called when the list may have changed. */
    constructor(chainTypes, changed) {
        this.#chainTypes = chainTypes;
        this.#changed = changed;
    }

    find() {
        if (!this.#listening) {
            this.#listening = true;
            window.addEventListener('eip6963:announceProvider', (event) => this.#guard(() => this.#announce(event)));
            window.addEventListener('wallet-standard:register-wallet', (event) =>
                this.#guard(() => event.detail({ register: this.#register })),
            );
            window.addEventListener('ethereum#initialized', () => this.#changed());
        }
        window.dispatchEvent(new Event('eip6963:requestProvider'));
        const ready = { detail: { register: this.#register } };
        window.dispatchEvent(new CustomEvent('wallet-standard:app-ready', ready));
        this.#changed();
    }

    /** Every wallet once: an older way to find it counts only if no newer one names the same wallet. */
    list() {
        const wallets = [...this.#announced];
        this.#guard(() => {
            const { ethereum } = window;
            for (const provider of Array.isArray(ethereum?.providers) ? ethereum.providers : [ethereum]) {
                if (typeof provider?.request === 'function') {
                    this.#addOlder(wallets, ethereumWallet(provider, nameByFlag(provider, ethereumNames), ''));
                }
            }
        });
        this.#guard(() => {
            if (typeof window.solana?.connect === 'function') {
                this.#addOlder(wallets, solanaWallet(window.solana, nameByFlag(window.solana, solanaNames)));
            }
        });
        return wallets.filter((wallet) => this.#chainTypes.includes(wallet.chainType));
    }

    #announce(event) {
        const { info, provider } = event.detail;
        const name = cleanName(info.name);
        const isKnown = this.#announced.some(
            (wallet) => wallet.provider === provider || (wallet.chainType === 'evm' && wallet.id === info.uuid),
        );
        if (!isKnown && typeof provider?.request === 'function') {
            const wallet = ethereumWallet(provider, name, cleanIcon(info.icon));
            this.#announced.push({ ...wallet, id: info.uuid });
            this.#changed();
        }
    }

    #register = (...wallets) => {
        for (const wallet of wallets) {
            this.#guard(() => {
                const isKnown = this.#announced.some((other) => other.provider === wallet);
                const canSign = wallet.features['standard:connect'] && wallet.features['solana:signMessage'];
                if (!isKnown && canSign && wallet.chains.some((chain) => String(chain).startsWith('solana:'))) {
                    this.#announced.push(standardWallet(wallet));
                }
            });
        }
        this.#changed();
        return () => {
            this.#announced = this.#announced.filter((known) => !wallets.includes(known.provider));
            this.#changed();
        };
    };

    #addOlder(wallets, wallet) {
        const others = wallets.filter((other) => other.chainType === wallet.chainType);
        const isKnown =
            wallet.name === ''
                ? others.length > 0
                : others.some((other) => other.name.toLowerCase().startsWith(wallet.name.toLowerCase()));
        if (!isKnown && !others.some((other) => other.provider === wallet.provider)) {
            wallets.push(wallet);
        }
    }

    /** One broken extension must not hide the others. */
    #guard(read) {
        try {
            read();
        } catch (error) {
            console.warn('A wallet in this page could not be read.', error);
        }
    }
}
