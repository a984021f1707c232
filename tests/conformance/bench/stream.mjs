// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

// Runs the published client on the stream of coterie-bench: node stream.mjs alone|bridge. Standard input has one line
// of JSON: { port, certificate, events, page }. It prints {"live":true} when the stream can start, and after the last
// event {"events","seconds","cpuSeconds","requests"}.
//
// alone:  handlers that only count.
// bridge: also what a React app uses: bindCommunityEventsToQueryClient on a QueryClient with one mounted list of
//         messages. Its requests are answered from memory in the next turn of the event loop, without a network.
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { realtime } from '@coin-communities/sdk/react';
import { queryKeys } from '@coin-communities/sdk/react-query';
import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { WebSocket } from 'ws';

const token = 'T';
const [mode] = process.argv.slice(2);
const [order] = await once(createInterface({ input: process.stdin }), 'line');
const { port, certificate, events, page } = JSON.parse(order);

globalThis.WebSocket = class extends WebSocket {
    constructor(url) {
        super(url, { ca: certificate });
    }
};

const options = { baseUrl: `https://127.0.0.1:${port}`, tokenAddress: token, auth: { getTicket: async () => 'once' } };
let requests = 0;

async function mountMessages(queryClient) {
    const messages = new QueryObserver(queryClient, {
        queryKey: queryKeys.community.messages(token),
        queryFn: async () => {
            requests += 1;
            await new Promise((resolve) => setImmediate(resolve));
            return JSON.parse(page);
        },
    });
    messages.subscribe(() => {});
    await messages.fetchOptimistic(messages.options);
    requests = 0;
}

if (mode === 'bridge') {
    const queryClient = new QueryClient();
    queryClient.mount();
    await mountMessages(queryClient);
    realtime.bindCommunityEventsToQueryClient(queryClient, token, options);
}

let count = 0;
let began = 0;
let spentBefore;

function counted() {
    count += 1;
    if (count === events) {
        const seconds = (performance.now() - began) / 1000;
        const { user, system } = process.cpuUsage(spentBefore);
        const end = { events: count, seconds, cpuSeconds: (user + system) / 1e6, requests };
        process.stdout.write(`${JSON.stringify(end)}\n`, () => process.exit(0));
    }
}

realtime.CommunityRealtimeClient.getOrCreate(options).subscribe({
    onConnect: () => {
        spentBefore = process.cpuUsage();
        began = performance.now();
        process.stdout.write('{"live":true}\n');
    },
    onDisconnect: () => process.exit(1),
    onMessage: counted,
    onLike: counted,
    onModeration: counted,
});
