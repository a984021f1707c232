// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/feed/FeedModel.h"

#include <QDateTime>
#include <QObject>
#include <QQmlComponent>
#include <QRegularExpression>
#include <QVariantMap>

#include <memory>

namespace coterie::test {

/** Rows for tests in QML: values as in a model's row, and the roles of a model. */
class Rows : public QObject {
    Q_OBJECT

public:
    /** Returns the names of all roles. */
    Q_INVOKABLE [[nodiscard]] QStringList names() const
    {
        QStringList names;
        const QHash<int, QByteArray> roles = FeedModel().roleNames();
        for (const QByteArray &name : roles)
            names.append(QString::fromUtf8(name));
        names.sort();
        return names;
    }

    /** Returns the names of the properties that a component requires. */
    Q_INVOKABLE [[nodiscard]] QStringList requiredBy(QQmlComponent *component) const
    {
        // The component is created without its required properties, so its bindings may print warnings until it is
        // destroyed.
        const QtMessageHandler before =
            qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
        const std::unique_ptr<QObject> none(component->createWithInitialProperties({}, component->creationContext()));
        qInstallMessageHandler(before);
        static const QRegularExpression form(QStringLiteral("Required property (\\w+) was not initialized"));
        QStringList names;
        const QList<QQmlError> errors = component->errors();
        for (const QQmlError &error : errors) {
            if (const QRegularExpressionMatch found = form.match(error.description()); found.hasMatch())
                names.append(found.captured(1));
        }
        return names;
    }

    /**
     * Returns a message with a value for every role: default values, values of an ordinary message, and the changes.
     */
    Q_INVOKABLE [[nodiscard]] QVariantMap message(const QVariantMap &changes = {}) const
    {
        FeedModel model;
        const auto hole = std::make_shared<const Row>(Row{.key = 1, .content = Hole{}});
        model.apply({{.kind = Change::Kind::Inserted, .first = 0, .count = 1, .rows = {hole}}});
        QVariantMap row;
        const QHash<int, QByteArray> roles = model.roleNames();
        for (auto role = roles.begin(); role != roles.end(); ++role)
            row.insert(QString::fromUtf8(role.value()), model.index(0).data(role.key()));
        constexpr qint64 age = 125'000; // ms
        row.insert({{QStringLiteral("kind"), int(FeedModel::Message)},
                    {QStringLiteral("progress"), int(FeedModel::Settled)},
                    {QStringLiteral("messageId"), QStringLiteral("m1")},
                    {QStringLiteral("content"), QStringLiteral("gm")},
                    {QStringLiteral("username"), QStringLiteral("zoe")},
                    {QStringLiteral("initials"), QStringLiteral("ZO")},
                    {QStringLiteral("authorColor"), 3},
                    {QStringLiteral("createdAt"), QDateTime::currentMSecsSinceEpoch() - age}});
        row.insert(changes);
        return row;
    }

    /** Returns one value of a row by the name of the role. */
    Q_INVOKABLE [[nodiscard]] QVariant value(const QAbstractItemModel *model, int row, const QString &name) const
    {
        return model->index(row, 0).data(model->roleNames().key(name.toUtf8(), -1));
    }
};

} // namespace coterie::test
