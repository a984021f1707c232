// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

// node tickets.mjs COUNT: prints how many tickets the published client requests in a minute of virtual time from a
// server that accepts and drops at once, for COUNT seeds, as {"tickets":[…]}.
import { ticketsFromADroppingServer } from '../virtual.mjs';

const tickets = [];
for (let seed = 1; seed <= Number(process.argv[2]); ++seed) {
    tickets.push(await ticketsFromADroppingServer({ seed, span: 60_000 }));
}
console.log(JSON.stringify({ tickets }));
