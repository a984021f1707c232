// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QPointer>
#include <QQmlParserStatus>
#include <QStringList>
#include <QtQml/qqmlregistration.h>
#include <QUrl>

namespace coterie {

class Account;

/** Changes the name and the picture of the signed-in user. GUI thread. */
class OwnProfile : public QObject, public QQmlParserStatus {
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    /** Why the name was not changed, as a sentence; empty if it was. */
    Q_PROPERTY(QString nameError READ nameError NOTIFY changed)
    /** Why the picture was not changed, as a sentence; empty if it was. */
    Q_PROPERTY(QString pictureError READ pictureError NOTIFY changed)
    /** Where a chooser of pictures starts, and what it offers. */
    Q_PROPERTY(QUrl folder READ folder CONSTANT)
    Q_PROPERTY(QStringList nameFilters READ nameFilters CONSTANT)

public:
    explicit OwnProfile(QObject *parent = nullptr) : QObject(parent) {}

    void classBegin() override {}
    /** Attaches to the account in use. */
    void componentComplete() override;
    void attach(Account *account);

    [[nodiscard]] bool isBusy() const { return m_busy > 0; }
    [[nodiscard]] QString nameError() const { return m_nameError; }
    [[nodiscard]] QString pictureError() const { return m_pictureError; }
    [[nodiscard]] static QUrl folder();
    [[nodiscard]] static QStringList nameFilters();

    /** Asks the service for another name. renamed() or nameError() follows. */
    Q_INVOKABLE void rename(const QString &username);
    /** Prepares a picture as for a post and uploads it. pictureChanged() or pictureError() follows. */
    Q_INVOKABLE void addFile(const QUrl &file);

Q_SIGNALS:
    void changed();
    void renamed();
    void pictureChanged();

private:
    void upload(const QByteArray &bytes, const QString &contentType);
    void finish();

    QPointer<Account> m_account;
    int m_busy = 0; ///< requests in progress
    QString m_nameError;
    QString m_pictureError;
};

} // namespace coterie
