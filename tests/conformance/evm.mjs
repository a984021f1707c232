// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

// Just enough of Ethereum to sign a message: Keccak-256, ECDSA on secp256k1, and personal_sign (EIP-191). Node's
// OpenSSL has neither Keccak with the old padding nor a signature of a hash made elsewhere. For tests only: nothing
// here takes constant time.
import { randomBytes } from 'node:crypto';

const lanes = 25;
const rate = 136;
const word = (1n << 64n) - 1n;
const rotate = (value, by) => ((value << by) | (value >> (64n - by))) & word;

function keccakF(state) {
    let register = 1;
    for (let round = 0; round < 24; round += 1) {
        // theta
        const columns = [0, 1, 2, 3, 4].map((x) =>
            [0, 5, 10, 15, 20].reduce((sum, y) => sum ^ state[x + y], 0n));
        for (let i = 0; i < lanes; i += 1) {
            state[i] ^= columns[(i + 4) % 5] ^ rotate(columns[(i + 1) % 5], 1n);
        }
        // rho and pi
        let [x, y] = [1, 0];
        let moved = state[x];
        for (let t = 0; t < 24; t += 1) {
            [x, y] = [y, (2 * x + 3 * y) % 5];
            const at = x + 5 * y;
            [moved, state[at]] = [state[at], rotate(moved, BigInt((((t + 1) * (t + 2)) / 2) % 64))];
        }
        // chi
        for (let row = 0; row < lanes; row += 5) {
            const old = state.slice(row, row + 5);
            for (let i = 0; i < 5; i += 1) {
                state[row + i] = old[i] ^ (~old[(i + 1) % 5] & word & old[(i + 2) % 5]);
            }
        }
        // iota, whose constants come from a shift register
        for (let j = 0; j < 7; j += 1) {
            if (register & 1) {
                state[0] ^= 1n << ((1n << BigInt(j)) - 1n);
            }
            register = register & 0x80 ? ((register << 1) ^ 0x171) & 0xff : register << 1;
        }
    }
}

/** The 32 bytes of Keccak-256, as Ethereum pads it. */
export function keccak256(bytes) {
    const padded = Buffer.alloc(Math.ceil((bytes.length + 1) / rate) * rate);
    Buffer.from(bytes).copy(padded);
    padded[bytes.length] |= 0x01;
    padded[padded.length - 1] |= 0x80;
    const state = new Array(lanes).fill(0n);
    for (let from = 0; from < padded.length; from += rate) {
        for (let i = 0; i < rate / 8; i += 1) {
            state[i] ^= padded.readBigUInt64LE(from + 8 * i);
        }
        keccakF(state);
    }
    const hash = Buffer.alloc(32);
    [0, 1, 2, 3].forEach((i) => hash.writeBigUInt64LE(state[i], 8 * i));
    return hash;
}

const field = 2n ** 256n - 2n ** 32n - 977n;
const order = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n;
const generator = {
    x: 0x79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798n,
    y: 0x483ada7726a3c4655da4fbfc0e1108a8fd17b448a68554199c47d08ffb10d4b8n,
};

const modulo = (value, by) => ((value % by) + by) % by;

function inverse(value, by) {
    let [low, high, one, other] = [modulo(value, by), by, 1n, 0n];
    while (low > 1n) {
        const ratio = high / low;
        [low, high] = [high - low * ratio, low];
        [one, other] = [other - one * ratio, one];
    }
    return modulo(one, by);
}

/** Null is the point at infinity. */
function add(a, b) {
    if (a === null || b === null) {
        return a ?? b;
    }
    if (a.x === b.x && a.y !== b.y) {
        return null;
    }
    const slope = a.x === b.x ? 3n * a.x * a.x * inverse(2n * a.y, field) : (b.y - a.y) * inverse(b.x - a.x, field);
    const x = modulo(slope * slope - a.x - b.x, field);
    return { x, y: modulo(slope * (a.x - x) - a.y, field) };
}

function multiply(scalar, point) {
    let sum = null;
    for (let [rest, power] = [scalar, point]; rest > 0n; rest >>= 1n, power = add(power, power)) {
        if (rest & 1n) {
            sum = add(sum, power);
        }
    }
    return sum;
}

const toNumber = (bytes) => BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
const toHex = (number) => number.toString(16).padStart(64, '0');
const randomScalar = () => modulo(toNumber(randomBytes(40)), order - 1n) + 1n;

/** An Ethereum wallet; without a key (hexadecimal), one of its own. */
export class EvmWallet {
    chainType = 'evm';
    #key;

    constructor(key) {
        this.#key = key === undefined ? randomScalar() : BigInt(key);
        const { x, y } = multiply(this.#key, generator);
        this.address = `0x${keccak256(Buffer.from(toHex(x) + toHex(y), 'hex')).subarray(12).toString('hex')}`;
    }

    /** personal_sign: 0x and the 65 bytes r, s, v. */
    signature(message) {
        const bytes = Buffer.from(message, 'utf8');
        const prefix = Buffer.from(`\u0019Ethereum Signed Message:\n${bytes.length}`, 'utf8');
        const hash = toNumber(keccak256(Buffer.concat([prefix, bytes])));
        const nonce = randomScalar();
        const point = multiply(nonce, generator);
        const r = point.x % order;
        const s = modulo(inverse(nonce, order) * (hash + r * this.#key), order);
        // Of s and -s wallets use the smaller one, which turns the parity round.
        const isHigh = s > order / 2n;
        const parity = Number(point.y & 1n) ^ Number(isHigh);
        return `0x${toHex(r)}${toHex(isHigh ? order - s : s)}${(27 + parity).toString(16)}`;
    }
}
