// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/RealtimeEvent.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace coterie::bench {

/** The obvious way with Qt alone: a QJsonDocument, and its values into the same structs. Checks no types. */
[[nodiscard]] std::optional<RealtimeEvent> eventByJsonDocument(const QString &frame);
[[nodiscard]] QList<Message> messagesByJsonDocument(const QByteArray &body);

} // namespace coterie::bench
