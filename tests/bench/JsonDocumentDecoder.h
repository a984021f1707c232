// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/RealtimeEvent.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace coterie::bench {

/** The simple way with Qt alone: QJsonDocument, copied into the same structs without type checks. */
[[nodiscard]] std::optional<RealtimeEvent> eventByJsonDocument(const QString &frame);
[[nodiscard]] QList<Message> messagesByJsonDocument(const QByteArray &body);

} // namespace coterie::bench
