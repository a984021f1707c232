// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

/** Controls the sandbox through its /_sandbox/ addresses (app/coterie-sandbox/server/Control.h). */
export class Control {
    #url;
    #others;

    constructor(url) {
        this.#url = url;
    }

    async #do(action, body = {}) {
        const response = await fetch(`${this.#url}/_sandbox/${action}`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(body),
        });
        const text = await response.text();
        if (!response.ok) {
            throw new Error(`/_sandbox/${action} → ${response.status}: ${text}`);
        }
        return JSON.parse(text);
    }

    /** Signs in a new member: { accessToken, refreshToken, userId, username, … }. */
    async newMember() {
        this.#others ??= (await this.#do('members')).members.slice(1);
        return this.#do('sign-in', { member: this.#others.shift().username });
    }

    /** Adds a member who has no wallet, and signs them in. */
    async newcomer() {
        const { username } = await this.#do('newcomer');
        return this.#do('sign-in', { member: username });
    }

    /** The code that the consent page would send this member back with. */
    async challengeCode(member) {
        return (await this.#do('code', { member })).challengeCode;
    }

    expireChallengeCodes() {
        return this.#do('codes', { expire: true });
    }

    /** What X would give to an integrator who owns the X app: { code, codeVerifier }. */
    twitterCode(member) {
        return this.#do('twitter-code', { member });
    }

    expireAccessTokens(member) {
        return this.#do('access-tokens', { expire: true, member });
    }

    /** Ends all sessions of the member. */
    revoke(member) {
        return this.#do('revoke', { member });
    }

    expireWalletChallenges() {
        return this.#do('challenges', { expire: true });
    }

    /** The next request that fits gets `status`; `path` may be a template of openapi.json. */
    failNext({ method, path, status }) {
        return this.#do('rest', { method, path: path.split('{')[0], suffix: path.split('}').at(-1), status });
    }

    failNextTicket(status) {
        return this.#do('tickets', { status });
    }

    /** Closes a community's sockets: { code } with this close frame, { abrupt: true } without one. */
    async drop(token, how) {
        const { dropped } = await this.#do('drop', { token, ...how });
        if (dropped === 0) {
            throw new Error('There was no socket to drop');
        }
    }

    refuseUpgrades(count) {
        return this.#do('upgrades', { count });
    }

    loseBroadcasts(token, count) {
        return this.#do('lose', { token, count });
    }

    inject(token, frames) {
        return this.#do('inject', { token, frames });
    }

    expireTickets() {
        return this.#do('tickets', { expire: true });
    }

    flag(messageId, { isSpam, isHarmful }) {
        return this.#do('moderate', { messageId, isSpam, isHarmful });
    }

    rewrite(messageId, content) {
        return this.#do('edit', { messageId, content });
    }

    /** Adds `count` messages without sending events. */
    fill(token, count) {
        return this.#do('fill', { token, count });
    }
}
