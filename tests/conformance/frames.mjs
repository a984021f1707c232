// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

// Frames of the service with its documented fields (docs/realtime.md). Each function takes changes to the fields;
// undefined removes a field.

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

/** The last frame of each script: a client that received it has received everything. */
export const theEnd = like('the end');
