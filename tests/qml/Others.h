// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/SandboxServer.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QObject>
#include <QTemporaryDir>

namespace coterie::test {

/**
 * Other members of the sandbox, who write on request of a test. The window starts a program that prints the ready line
 * of this sandbox.
 */
class Others : public QObject {
    Q_OBJECT

public:
    /** Returns false if the sandbox does not start. */
    [[nodiscard]] bool begin()
    {
        if (!m_server.start())
            return false;
        QFile program(m_folder.filePath(QStringLiteral("sandbox")));
        if (!program.open(QIODevice::WriteOnly))
            return false;
        const QByteArray ready = QJsonDocument(m_server.ready()).toJson(QJsonDocument::Compact);
        program.write("#!/bin/sh\ncat <<'READY'\n" + ready + "\nREADY\nexec cat >/dev/null\n");
        program.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
        return qputenv("COTERIE_SANDBOX", program.fileName().toLocal8Bit());
    }

    /** Publishes a message by another member; a reply if `parent` is set. */
    Q_INVOKABLE void write(const QString &tokenAddress, const QString &words, const QString &parent = {})
    {
        m_server.control(QStringLiteral("post"),
                         {{QStringLiteral("member"), m_server.member(3)[QStringLiteral("username")]},
                          {QStringLiteral("token"), tokenAddress},
                          {QStringLiteral("content"), words},
                          {QStringLiteral("parent"), parent}});
    }

private:
    QTemporaryDir m_folder;
    SandboxServer m_server{{QStringLiteral("--control"), QStringLiteral("--members"), QStringLiteral("24"),
                            QStringLiteral("--rate"), QStringLiteral("2")}};
};

} // namespace coterie::test
