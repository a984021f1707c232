// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

// Wallets as extensions put them into a page. They sign for real, with keys made for the test; the keys stay in Node.
import { createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import { secp256k1 } from '@noble/curves/secp256k1';
import { keccak_256 } from '@noble/hashes/sha3';

const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

export function toBase58(bytes) {
    let number = BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
    let text = '';
    for (; number > 0n; number /= 58n) {
        text = alphabet[Number(number % 58n)] + text;
    }
    return '1'.repeat(bytes.findIndex((byte) => byte !== 0)) + text;
}

export function fromBase58(text) {
    const number = [...text].reduce((sum, digit) => sum * 58n + BigInt(alphabet.indexOf(digit)), 0n);
    const hex = number.toString(16);
    const zeros = text.length - text.replace(/^1+/, '').length;
    return Buffer.concat([Buffer.alloc(zeros), Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex')]);
}

export class SolanaKey {
    constructor() {
        const { publicKey, privateKey } = generateKeyPairSync('ed25519');
        this.publicBytes = Buffer.from(publicKey.export({ format: 'jwk' }).x, 'base64url');
        this.address = toBase58(this.publicBytes);
        this.privateKey = privateKey;
    }

    /** Takes and returns bytes as an array of numbers. */
    sign = (bytes) => [...sign(null, Buffer.from(bytes), this.privateKey)];
}

/** Whether the base58 signature is the address's, over the UTF-8 text. */
export function solanaVerifies(address, signature, text) {
    const x = fromBase58(address).toString('base64url');
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
    return verify(null, Buffer.from(text, 'utf8'), key, fromBase58(signature));
}

function ethereumAddress(publicKey) {
    return `0x${Buffer.from(keccak_256(publicKey.slice(1)).slice(-20)).toString('hex')}`;
}

/** The hash of EIP-191, version 0x45. */
function personalHash(bytes) {
    const prefix = Buffer.from(`\x19Ethereum Signed Message:\n${bytes.length}`, 'latin1');
    return keccak_256(Buffer.concat([prefix, bytes]));
}

export class EthereumKey {
    constructor() {
        this.secret = secp256k1.utils.randomPrivateKey();
        this.address = ethereumAddress(secp256k1.getPublicKey(this.secret, false));
    }

    /** Takes the message of personal_sign in hex. */
    sign = (hex) => {
        const signature = secp256k1.sign(personalHash(Buffer.from(hex.replace(/^0x/, ''), 'hex')), this.secret);
        return `0x${signature.toCompactHex()}${(27 + signature.recovery).toString(16)}`;
    };
}

/** Returns the address that signed the UTF-8 text. */
export function ethereumSigner(signature, text) {
    const recovery = parseInt(signature.slice(-2), 16) - 27;
    const point = secp256k1.Signature.fromCompact(signature.slice(2, -2))
        .addRecoveryBit(recovery)
        .recoverPublicKey(personalHash(Buffer.from(text, 'utf8')));
    return ethereumAddress(point.toRawBytes(false));
}

export const icon =
    'data:image/svg+xml;base64,' +
    Buffer.from(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle cx="4" cy="4" r="4" fill="#e8762b"/></svg>',
    ).toString('base64');

/**
 * Gives a tab a wallet for Ethereum. `name`: announced by EIP-6963; `legacy`: is window.ethereum. `refusals` are codes
 * of errors for the next calls; 0 lets a call pass.
 */
export async function addEthereum(tab, key, options = {}) {
    const { name, legacy = false, refusals = [], accounts = [key.address], picture = icon } = options;
    const binding = `ethereumSign${tab.wallets = (tab.wallets ?? 0) + 1}`;
    await tab.provide(binding, key.sign);
    await tab.inject(`{
        const refusals = ${JSON.stringify(refusals)};
        const provider = {
            isMetaMask: true,
            async request({ method, params }) {
                const code = refusals.shift();
                if (code) {
                    throw Object.assign(new Error('The wallet said no.'), { code });
                }
                if (method === 'eth_requestAccounts') {
                    return ${JSON.stringify(accounts)};
                }
                if (method === 'personal_sign' && ${JSON.stringify(accounts)}.includes(params[1])) {
                    return window.${binding}(params[0]);
                }
                throw Object.assign(new Error('Unsupported'), { code: 4200 });
            },
        };
        if (${legacy}) {
            window.ethereum = provider;
        }
        const name = ${JSON.stringify(name ?? null)};
        if (name !== null) {
            const info = { uuid: crypto.randomUUID(), name, icon: ${JSON.stringify(picture)}, rdns: 'example.wallet' };
            const announce = () => window.dispatchEvent(
                new CustomEvent('eip6963:announceProvider', { detail: Object.freeze({ info, provider }) }));
            window.addEventListener('eip6963:requestProvider', announce);
            announce();
        }
    }`);
}

/** Gives a tab a wallet for Solana. `name`: registered by the Wallet Standard; `legacy`: is window.solana. */
export async function addSolana(tab, key, options = {}) {
    const { name, legacy = false, refusals = [], prefix = '', chains = ['solana:mainnet'] } = options;
    const binding = `solanaSign${tab.wallets = (tab.wallets ?? 0) + 1}`;
    await tab.provide(binding, key.sign);
    await tab.inject(`{
        const refusals = ${JSON.stringify(refusals)};
        const refuse = () => {
            const code = refusals.shift();
            if (code) {
                throw Object.assign(new Error('The wallet said no.'), { code });
            }
        };
        const signBytes = async (bytes) => {
            refuse();
            return Uint8Array.from(await window.${binding}([...bytes]));
        };
        if (${legacy}) {
            const publicKey = { toBase58: () => ${JSON.stringify(key.address)} };
            window.solana = {
                isPhantom: true,
                publicKey: null,
                async connect() {
                    refuse();
                    this.publicKey = publicKey;
                    return { publicKey };
                },
                async signMessage(bytes, encoding) {
                    return encoding === 'utf8' ? { signature: await signBytes(bytes), publicKey } : null;
                },
            };
        }
        const name = ${JSON.stringify(name ?? null)};
        if (name !== null) {
            const chains = ${JSON.stringify(chains)};
            const account = { address: ${JSON.stringify(key.address)}, chains, features: ['solana:signMessage'] };
            const wallet = {
                version: '1.0.0',
                name,
                icon: ${JSON.stringify(icon)},
                chains,
                accounts: [],
                features: {
                    'standard:connect': { version: '1.0.0', connect: async () => (refuse(), { accounts: [account] }) },
                    'solana:signMessage': {
                        version: '1.0.0',
                        async signMessage(...inputs) {
                            return Promise.all(inputs.map(async ({ message }) => {
                                const signedMessage = new Uint8Array(
                                    [...new TextEncoder().encode(${JSON.stringify(prefix)}), ...message]);
                                return { signedMessage, signature: await signBytes(signedMessage) };
                            }));
                        },
                    },
                },
            };
            // As @wallet-standard/wallet does it: whoever of the two comes second finds the first.
            const register = ({ register }) => register(wallet);
            window.dispatchEvent(new CustomEvent('wallet-standard:register-wallet', { detail: register }));
            window.addEventListener('wallet-standard:app-ready', ({ detail }) => register(detail));
        }
    }`);
}
