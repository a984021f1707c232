// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringView>

#include <chrono>
#include <optional>

namespace coterie::sandbox {

/** A pair of flags that a message gets some time after it was published. */
struct LaterFlags {
    std::chrono::milliseconds after{0};
    bool isSpam = false;
    bool isHarmful = false;

    friend bool operator==(const LaterFlags &, const LaterFlags &) = default;
};

/** What the sandbox's moderation makes of a text. */
struct Verdict {
    bool published = true; ///< false: accepted, and never appears
    bool isSpam = false;   ///< flagged when it arrives
    std::optional<LaterFlags> later;

    friend bool operator==(const Verdict &, const Verdict &) = default;
};

/**
 * The words a person can try, in any case, anywhere in the text, looked for in this order:
 * `late-spam` is published clean and flagged 3 s later; `vanish` is accepted and never appears; `appeal` arrives flagged
 * and is cleared 4 s later; `spam` or `scam` arrives flagged. Anything else is clean.
 */
[[nodiscard]] Verdict moderate(QStringView content);

} // namespace coterie::sandbox
