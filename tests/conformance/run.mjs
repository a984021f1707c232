// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

// Runs each suite against its own sandbox: node run.mjs [suite…]. COTERIE_SANDBOX is the program's path. Node reads
// NODE_EXTRA_CA_CERTS only at its start, so the certificate must exist before the suite's process.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeIdentity } from './certificate.mjs';
import { Sandbox } from './sandbox.mjs';

const folder = dirname(fileURLToPath(import.meta.url));

/** For suites that run their own servers and need a certificate. */
const scripted = Symbol('scripted');

/** Options of the sandbox; null if the suite needs no sandbox. */
const suites = {
    schema: null,
    openapi: ['--seed', '1', '--moderation-delay', '50'],
    rest: ['--seed', '2', '--moderation-delay', '50'],
    handshake: ['--seed', '6'],
    // So long that even on a busy machine the 200 is read before the message is published.
    realtime: ['--seed', '3', '--moderation-delay', '1000'],
    accounts: ['--seed', '7', '--moderation-delay', '50', '--token-lifetime', '3600'],
    limits: ['--seed', '4', '--rate-limit', '3'],
    member: ['--seed', '5', '--moderation-delay', '100'],
    sidebyside: scripted,
    weaknesses: scripted,
    habits: null,
};

async function runTests(suite, ready) {
    const environment = { ...process.env };
    if (ready) {
        environment.COTERIE_CONFORMANCE = JSON.stringify(ready);
        environment.NODE_EXTRA_CA_CERTS = ready.certificate;
    }
    const child = spawn(process.execPath, ['--test', '--test-reporter=spec', join(folder, `${suite}.test.mjs`)], {
        env: environment,
        stdio: 'inherit',
    });
    const [code] = await once(child, 'exit');
    return code === 0;
}

async function runSuite(suite) {
    const flags = suites[suite];
    if (flags === null) {
        return runTests(suite);
    }
    if (flags === scripted) {
        const identity = writeIdentity();
        try {
            return await runTests(suite, identity);
        } finally {
            identity.remove();
        }
    }
    const sandbox = await Sandbox.start(process.env.COTERIE_SANDBOX, flags);
    let passed = false;
    try {
        passed = await runTests(suite, sandbox.ready);
    } finally {
        const end = await sandbox.stop();
        if (end.crashed) {
            console.error(`The sandbox of "${suite}" ended badly (${end.how}).`);
            passed = false;
        }
        if (!passed) {
            console.error(`What the sandbox of "${suite}" said:\n${sandbox.said.join('').slice(-4000)}`);
        }
    }
    return passed;
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((suite) => !(suite in suites));
if (unknown.length > 0 || !process.env.COTERIE_SANDBOX) {
    console.error(
        unknown.length > 0
            ? `No suite "${unknown[0]}"; there are ${Object.keys(suites).join(', ')}.`
            : 'COTERIE_SANDBOX must be the path of the coterie-sandbox program.',
    );
    process.exit(2);
}

const failed = [];
for (const suite of wanted.length > 0 ? wanted : Object.keys(suites)) {
    try {
        if (!(await runSuite(suite))) {
            failed.push(suite);
        }
    } catch (error) {
        console.error(error.message);
        failed.push(suite);
    }
}
if (failed.length > 0) {
    console.error(`Failed: ${failed.join(', ')}`);
    process.exit(1);
}
