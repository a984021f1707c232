// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "client/RowRoles.h"

namespace coterie {

namespace {

QVariant absent(RowRole::Type type)
{
    switch (type) {
    case RowRole::Type::Text:
        return QString();
    case RowRole::Type::Number:
        return qint64(0);
    case RowRole::Type::Flag:
        return false;
    }
    Q_UNREACHABLE();
}

RowKind kindOf(const Row &row)
{
    return row.message() ? RowKind::Message : row.post() ? RowKind::Post : RowKind::Hole;
}

} // namespace

QVariant value(const RowRole &role, const Row &row, const PostAuthor &author)
{
    const MessageRow *message = role.ofMessage ? row.message() : nullptr;
    if (message)
        return role.ofMessage(*message);
    const Post *post = role.ofPost ? row.post() : nullptr;
    if (post)
        return role.ofPost(*post, author);
    const Hole *hole = role.ofHole ? row.hole() : nullptr;
    return hole ? role.ofHole(*hole) : absent(role.type);
}

QJsonObject toJson(const Row &row)
{
    QJsonObject object;
    for (const RowRole &role : rowRoles) {
        if (role.inJson.testFlag(kindOf(row)))
            object.insert(QLatin1String(role.name.data(), qsizetype(role.name.size())),
                          QJsonValue::fromVariant(value(role, row)));
    }
    return object;
}

} // namespace coterie
