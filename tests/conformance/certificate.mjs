// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import { generateKeyPairSync, sign } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// The subset of DER that a certificate needs (X.690, RFC 5280). Node can sign a certificate, but cannot create one.
function der(tag, ...parts) {
    const body = Buffer.concat(parts);
    const size = body.length < 0x80 ? [body.length] : [0x82, body.length >> 8, body.length & 0xff];
    return Buffer.concat([Buffer.from([tag, ...size]), body]);
}

const sequence = (...parts) => der(0x30, ...parts);
const identifier = (hex) => der(0x06, Buffer.from(hex, 'hex'));
const bits = (bytes) => der(0x03, Buffer.from([0]), bytes);
const yes = der(0x01, Buffer.from([0xff]));
const time = (moment) => der(0x17, Buffer.from(`${moment.toISOString().replace(/[-:T]/g, '').slice(2, 14)}Z`));
const extension = (hex, ...parts) => sequence(identifier(hex), ...parts.slice(0, -1), der(0x04, parts.at(-1)));

const ecdsaWithSha256 = sequence(identifier('2a8648ce3d040302'));
const hour = 3_600_000;

/** Returns a self-signed certificate for 127.0.0.1, valid for an hour: { key, certificate }, both PEM. */
export function makeIdentity() {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const name = sequence(der(0x31, sequence(identifier('550403'), der(0x0c, Buffer.from('Test')))));
    const contents = sequence(
        der(0xa0, der(0x02, Buffer.from([2]))),
        der(0x02, Buffer.from([1])),
        ecdsaWithSha256,
        name,
        sequence(time(new Date(Date.now() - hour)), time(new Date(Date.now() + hour))),
        name,
        publicKey.export({ type: 'spki', format: 'der' }),
        der(0xa3, sequence(
            extension('551d11', sequence(der(0x87, Buffer.from([127, 0, 0, 1])))), // subjectAltName
            extension('551d13', yes, sequence(yes)), // basicConstraints: a CA
        )),
    );
    const whole = sequence(contents, ecdsaWithSha256, bits(sign('sha256', contents, privateKey)));
    const lines = whole.toString('base64').match(/.{1,64}/g).join('\n');
    return {
        key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
        certificate: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
    };
}

/** Writes such a certificate to files: { key, certificate } are paths; `remove()` deletes them. */
export function writeIdentity() {
    const folder = mkdtempSync(join(tmpdir(), 'coterie-'));
    const identity = makeIdentity();
    const paths = {};
    for (const [name, text] of Object.entries(identity)) {
        paths[name] = join(folder, `${name}.pem`);
        writeFileSync(paths[name], text, { mode: 0o600 });
    }
    return { ...paths, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
