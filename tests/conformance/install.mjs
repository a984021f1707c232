// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

// node install.mjs [folder]: installs exactly what the folder's package-lock.json says, and does nothing when that has
// been done already. The default is the folder of this file.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = resolve(process.argv[2] ?? dirname(fileURLToPath(import.meta.url)));
const stamp = join(folder, 'node_modules', '.installed-from');

function wanted() {
    const hash = createHash('sha256');
    for (const file of ['package.json', 'package-lock.json', '.npmrc']) {
        hash.update(readFileSync(join(folder, file)));
    }
    return hash.digest('hex');
}

function installed() {
    try {
        return readFileSync(stamp, 'utf8');
    } catch {
        return '';
    }
}

if (installed() === wanted()) {
    console.log('The packages are in place.');
} else {
    const npm = process.env.COTERIE_NPM || 'npm';
    const { status, error } = spawnSync(npm, ['ci'], { cwd: folder, stdio: 'inherit' });
    if (error) {
        console.error(`npm could not be started (${error.message}). On Debian and Ubuntu: apt install npm`);
    }
    if (status !== 0) {
        process.exit(status ?? 1);
    }
    writeFileSync(stamp, wanted());
}
