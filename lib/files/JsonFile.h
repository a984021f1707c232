// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/Result.h"

#include <QJsonDocument>
#include <QString>

#include <functional>
#include <optional>

namespace coterie {

/** Why a file was not read or changed. `detail` is the system's message, without any content of the file. */
struct FileError {
    enum class Kind {
        Damaged,  ///< not JSON, or not what the file should contain
        Unread,   ///< there is a file, but it cannot be read
        Unsaved,  ///< the disk is full, or the folder is not writable
        Occupied, ///< another process has locked the file for too long
    };
    Kind kind = Kind::Unread;
    QString detail;
};

/**
 * A small JSON file that several processes may change. It is replaced atomically, and only its owner can read it.
 * Blocks on the disk, and on another process's change for at most one second.
 */
class JsonFile {
public:
    /** Returns whether a document is what the file should contain. */
    using Check = bool (*)(const QJsonDocument &);

    JsonFile(QString path, Check check);

    [[nodiscard]] const QString &path() const { return m_path; }

    /** Returns the content; a null document if there is no file. */
    [[nodiscard]] Result<QJsonDocument, FileError> read() const;

    /** Changes the document. Returns false to leave the file as it is. */
    using Change = std::function<bool(QJsonDocument &)>;
    /**
     * Reads the file, changes the document, and replaces the file, under a lock. A file that cannot be read or that is
     * damaged is not changed. Creates the file and its folder if they are missing.
     */
    std::optional<FileError> change(const Change &change);

    /** What change() does about a damaged file. */
    enum class Damaged {
        Refuse,   ///< nothing is changed
        SetAside, ///< the file is renamed to NAME.damaged, or NAME.damaged-2 and so on, and a new one is started
    };
    void setDamaged(Damaged damaged) { m_damaged = damaged; }

private:
    [[nodiscard]] bool setAside() const;

    QString m_path;
    Check m_check;
    Damaged m_damaged = Damaged::Refuse;
};

} // namespace coterie
