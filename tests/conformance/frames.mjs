// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

// What a service says, with its documented fields (protocol.md §3). Each maker takes changes; undefined leaves a field
// out.

const envelope = (eventType, data) => JSON.stringify({ eventType, data });

export const message = (id, changes = {}) =>
    envelope('message_update', {
        id,
        communityId: 'c',
        businessId: 'b',
        userId: 'u',
        username: 'ann',
        userTwitterUrl: 'https://x.com/ann',
        profileImageUrl: null,
        followerCount: 3,
        content: 'gm',
        mediaUrl: null,
        isSpam: false,
        isHarmful: false,
        createdAt: '2026-08-24T18:43:45.940969Z',
        parentMessageId: null,
        ...changes,
    });

export const like = (messageId, changes = {}) => envelope('like_update', { messageId, liked: true, ...changes });

export const moderation = (messageId, changes = {}) =>
    envelope('moderation_update', { messageId, communityId: 'c', isSpam: true, isHarmful: false, ...changes });

/** The last thing a script says: who has heard it has heard all there is. */
export const theEnd = like('the end');
