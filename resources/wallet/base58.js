// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** Returns base58 in Bitcoin's alphabet, as Solana writes signatures. */
export function toBase58(bytes) {
    const digits = []; // values, least significant first
    for (const byte of bytes) {
        let carry = byte;
        for (let i = 0; i < digits.length; ++i) {
            carry += digits[i] * 256;
            digits[i] = carry % 58;
            carry = Math.floor(carry / 58);
        }
        for (; carry > 0; carry = Math.floor(carry / 58)) {
            digits.push(carry % 58);
        }
    }
    let zeros = 0;
    while (zeros < bytes.length && bytes[zeros] === 0) {
        ++zeros;
    }
    const text = digits.reverse().map((digit) => alphabet[digit]);
    return '1'.repeat(zeros) + text.join('');
}
