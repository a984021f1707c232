// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import { generateKeyPairSync, sign } from 'node:crypto';
import bs58 from 'bs58';

/** A Solana wallet for tests: `signature(message)` signs the UTF-8 bytes with ed25519, and returns base58. */
export class Wallet {
    chainType = 'svm';

    constructor() {
        const { publicKey, privateKey } = generateKeyPairSync('ed25519');
        this.address = bs58.encode(Buffer.from(publicKey.export({ format: 'jwk' }).x, 'base64url'));
        this.privateKey = privateKey;
    }

    signature(message) {
        return bs58.encode(sign(null, Buffer.from(message, 'utf8'), this.privateKey));
    }
}
