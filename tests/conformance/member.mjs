// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import { api } from '@coin-communities/sdk';
import { realtime } from '@coin-communities/sdk/react';
import { WebSocket } from 'ws';
import { Journal } from './journal.mjs';

// The SDK's default for its realtime client. Newer versions of Node have a built-in WebSocket.
globalThis.WebSocket = WebSocket;

/** A member who uses the published SDK. A process may have several: each call has its own credentials. */
export class Member {
    constructor({ url, apiKey, accessToken }) {
        this.url = url;
        this.apiKey = apiKey;
        this.accessToken = accessToken;
        /**
         * The SDK's generated operations with this member's credentials: api.getMessages({ path, query, body }) → {
         * data, error, response }.
         */
        this.api = Object.fromEntries(
            Object.entries(api).map(([name, operation]) => [
                name,
                (options) => operation({ baseUrl: url, auth: (scheme) => this.#credential(scheme), ...options }),
            ]),
        );
    }

    #credential(scheme) {
        return scheme.type === 'apiKey' ? this.apiKey : this.accessToken;
    }

    /** Returns the same account with other credentials; undefined omits the header. */
    with(credentials) {
        return new Member({ url: this.url, apiKey: this.apiKey, accessToken: this.accessToken, ...credentials });
    }

    async me() {
        return (await this.api.userMe()).data.user;
    }

    /** Returns the body of a post by this member, with their first linked wallet and its chain. */
    async postBody(content, more = {}) {
        const { data } = await this.api.getWallets();
        const [wallet] = data.wallets;
        const chainId = wallet.chainType === 'svm' ? 'solana' : 'ethereum';
        return { content, walletAddress: wallet.address, chainId, ...more };
    }

    async ticket(token) {
        const { data, error } = await this.api.getWsTicket({ path: { token_address: token } });
        if (!data?.ticket) {
            throw new Error(`No ticket: ${error?.message}`);
        }
        return data.ticket;
    }

    /** Opens the SDK's realtime client. Its journal contains {on, data} in order; `stop()` closes it. */
    listen(token, options = {}) {
        const journal = new Journal();
        const tickets = [];
        const note = (on) => (data) => journal.add(data === undefined ? { on } : { on, data });
        const client = new realtime.CommunityRealtimeClient({
            baseUrl: this.url,
            tokenAddress: token,
            auth: {
                getTicket: async () => {
                    tickets.push(await this.ticket(token));
                    return tickets.at(-1);
                },
            },
            ...options,
        });
        const stop = client.subscribe({
            onConnect: note('connect'),
            onDisconnect: note('disconnect'),
            onGap: note('gap'),
            onMessage: note('message'),
            onLike: note('like'),
            onModeration: note('moderation'),
        });
        return { client, journal, tickets, stop };
    }
}
