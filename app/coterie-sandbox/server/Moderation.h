// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringView>

#include <chrono>
#include <optional>

namespace coterie::sandbox {

/** Flags that a message gets some time after it was published. */
struct LaterFlags {
    std::chrono::milliseconds after{0};
    bool isSpam = false;
    bool isHarmful = false;

    friend bool operator==(const LaterFlags &, const LaterFlags &) = default;
};

/** The result of moderating a text. */
struct Verdict {
    bool published = true; ///< false: the post is accepted but never appears
    bool isSpam = false;   ///< flagged from the start
    std::optional<LaterFlags> later;

    friend bool operator==(const Verdict &, const Verdict &) = default;
};

/**
 * Looks for these words anywhere in the text, in any case and in this order: `late-spam` is published clean and flagged
 * 3 s later; `vanish` is accepted but never appears; `appeal` is published flagged and cleared 4 s later; `spam` and
 * `scam` are published flagged. Everything else is published clean.
 */
[[nodiscard]] Verdict moderate(QStringView content);

} // namespace coterie::sandbox
