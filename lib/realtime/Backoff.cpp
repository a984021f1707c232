// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "realtime/Backoff.h"

#include "realtime/Random.h"

#include <algorithm>
#include <utility>

namespace coterie {

using std::chrono::milliseconds;

milliseconds jitter(milliseconds span, Random &random)
{
    return milliseconds(static_cast<milliseconds::rep>(static_cast<double>(span.count()) * random.uniform()));
}

milliseconds spread(milliseconds span, double part, Random &random)
{
    const milliseconds deviation(static_cast<milliseconds::rep>(static_cast<double>(span.count()) * part));
    return span - deviation + jitter(2 * deviation, random);
}

milliseconds Backoff::next(const RealtimeOptions &options, Random &random)
{
    if (std::exchange(afterStable, false))
        return jitter(options.firstReconnect, random);
    const milliseconds span = std::min<milliseconds>(options.backoffCap, options.backoffBase * (qint64{1} << exponent));
    exponent = std::min(exponent + 1, options.backoffExponentCap);
    return std::max(options.backoffFloor, jitter(span, random));
}

void Backoff::stable()
{
    exponent = 0;
    afterStable = true;
}

} // namespace coterie
