// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

// node tickets.mjs COUNT: how many tickets the published client takes in a minute of virtual time from a server that
// accepts and drops at once, once for each of so many seeds, as {"tickets":[…]}.
import { ticketsFromADroppingServer } from '../virtual.mjs';

const tickets = [];
for (let seed = 1; seed <= Number(process.argv[2]); ++seed) {
    tickets.push(await ticketsFromADroppingServer({ seed, span: 60_000 }));
}
console.log(JSON.stringify({ tickets }));
