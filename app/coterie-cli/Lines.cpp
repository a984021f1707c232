// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "Lines.h"

#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace coterie::cli {

void print(const QJsonObject &object)
{
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stdout);
    std::fflush(stdout);
}

void say(const QString &text)
{
    const QByteArray line = text.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stderr);
}

Exit explain(const ApiError &error)
{
    say(sentence(error) + u' ' + recoverySuggestion(error));
    return error.isRefusal() ? Exit::Refused : Exit::Unreachable;
}

} // namespace coterie::cli
