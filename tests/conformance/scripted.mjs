// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { once } from 'node:events';
import { WebSocketServer } from 'ws';
import { Journal } from './journal.mjs';

const ticketPath = /^\/api\/v1\/communities\/[^/]+\/ws\/ticket$/;
const socketPath = /^\/api\/v1\/communities\/[^/]+\/ws$/;

/**
 * A service that follows a script with one client. The script is a list of attempts. The client's n-th ticket request
 * starts the n-th attempt, and the last attempt is repeated for all later ones. An attempt has these properties:
 *
 *     ticket   { status, headers, body } refuses it; 'hang' never answers; by default the ticket is valid
 *     upgrade  { status } refuses it; 'hang' never answers; 'cut' drops the connection; 'together' sends the frames in
 *              one write with the 101; by default the socket opens
 *     say      frames: a string is text, a Buffer is binary, { pieces } is text in fragments with a ping in between
 *     end      { code, reason } closes; 'bare' closes without a code; 'cut' drops the connection without a close frame;
 *              by default the socket stays open
 *     deaf     true: pings are not answered
 *
 * The journal records what the client does. Each entry has its attempt and `at` in ms: { asked, path, key },
 * { upgrading, url }, { opened }, { heard: text }, { pinged }, { closed: code }, and { stray: "GET /…" } for any
 * unexpected request.
 */
export class ScriptedServer {
    journal = new Journal();
    #attempts;
    #server;
    #links = new Set();
    #sockets = new Map();
    #tickets = new Map();
    #asked = 0;

    static async start({ key, certificate }, attempts) {
        const server = new ScriptedServer({ key: readFileSync(key), cert: readFileSync(certificate) }, attempts);
        server.#server.listen(0, '127.0.0.1');
        await once(server.#server, 'listening');
        return server;
    }

    constructor(tls, attempts) {
        this.#attempts = attempts;
        this.#server = createServer(tls, (request, response) => this.#answer(request, response));
        this.#server.on('upgrade', (request, socket, head) => this.#upgrade(request, socket, head));
        this.#server.on('secureConnection', (link) => {
            this.#links.add(link);
            link.on('error', () => {}); // the journal shows when a client closes its connection
            link.on('close', () => this.#links.delete(link));
        });
    }

    get url() {
        return `https://127.0.0.1:${this.#server.address().port}`;
    }

    /** Returns the ticket requests, as entries of the journal. */
    get asked() {
        return this.journal.entries.filter(({ asked }) => asked);
    }

    stop() {
        for (const link of this.#links) {
            link.destroy();
        }
        this.#server.close();
    }

    /** Sends frames to the connected client, outside the script. */
    say(...frames) {
        const [socket] = [...this.#sockets.values()].slice(-1);
        this.#say(socket, frames);
    }

    #script(attempt) {
        return this.#attempts[Math.min(attempt, this.#attempts.length) - 1];
    }

    #note(entry) {
        this.journal.add({ ...entry, at: performance.now() });
    }

    #answer(request, response) {
        request.resume();
        const { pathname } = new URL(request.url, this.url);
        if (request.method !== 'POST' || !ticketPath.test(pathname)) {
            this.#note({ stray: `${request.method} ${request.url}` });
            response.writeHead(404).end();
            return;
        }
        const attempt = ++this.#asked;
        this.#note({ attempt, asked: true, path: request.url, key: request.headers['x-api-key'] });
        const { ticket } = this.#script(attempt);
        if (ticket === 'hang') {
            return;
        }
        const name = `t+/ ${attempt}&x=%`; // all characters that must be escaped in a query
        this.#tickets.set(name, attempt);
        const body = ticket?.body ?? (ticket ? { message: `scripted ${ticket.status}` } : { ticket: name });
        response
            .writeHead(ticket?.status ?? 200, { 'content-type': 'application/json', ...ticket?.headers })
            .end(JSON.stringify(body));
    }

    #upgrade(request, link, head) {
        const { pathname, searchParams } = new URL(request.url, this.url);
        const name = searchParams.get('ticket');
        const attempt = this.#tickets.get(name);
        this.#note({ attempt, upgrading: true, url: request.url });
        if (!socketPath.test(pathname) || attempt === undefined) {
            refuse(link, 401); // unknown or already used
            return;
        }
        this.#tickets.delete(name);
        const { upgrade, deaf } = this.#script(attempt);
        if (upgrade === 'cut') {
            link.destroy();
        } else if (upgrade?.status) {
            refuse(link, upgrade.status);
        } else if (upgrade !== 'hang') {
            const sockets = new WebSocketServer({ noServer: true, autoPong: !deaf });
            link.cork();
            sockets.handleUpgrade(request, link, head, (socket) => {
                if (upgrade !== 'together') {
                    link.uncork();
                }
                this.#opened(attempt, socket, link);
                link.uncork();
            });
        }
    }

    #opened(attempt, socket, link) {
        this.#note({ attempt, opened: true });
        this.#sockets.set(attempt, socket);
        socket.on('message', (text) => this.#note({ attempt, heard: String(text) }));
        socket.on('ping', () => this.#note({ attempt, pinged: true }));
        socket.on('error', () => {});
        socket.on('close', (code) => {
            this.#sockets.delete(attempt);
            this.#note({ attempt, closed: code });
        });
        const { say = [], end } = this.#script(attempt);
        this.#say(socket, say);
        if (end === 'cut') {
            link.write('', () => link.destroy()); // after all frames
        } else if (end === 'bare') {
            socket.close();
        } else if (end) {
            socket.close(end.code, end.reason);
        }
    }

    #say(socket, frames) {
        for (const frame of frames) {
            if (frame.pieces) {
                frame.pieces.forEach((piece, at) => {
                    socket.send(piece, { fin: at === frame.pieces.length - 1 });
                    socket.ping();
                });
            } else {
                socket.send(frame, { binary: Buffer.isBuffer(frame) });
            }
        }
    }
}

function refuse(link, status) {
    const body = JSON.stringify({ message: `scripted ${status}` });
    link.end(
        `HTTP/1.1 ${status} Scripted\r\nContent-Type: application/json\r\nConnection: close\r\n` +
            `Content-Length: ${body.length}\r\n\r\n${body}`,
    );
}
