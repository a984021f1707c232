// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "secrets/SecretError.h"

#include <QCoreApplication>

namespace coterie {

namespace {

struct SecretErrorText {
    Q_DECLARE_TR_FUNCTIONS(SecretError)
};

} // namespace

QString sentence(const SecretError &error)
{
    switch (error.kind) {
    case SecretError::Kind::NotFound:
        return SecretErrorText::tr("The password store has no such entry.");
    case SecretError::Kind::Locked:
        return SecretErrorText::tr("The password store is locked. Unlock it and try again.");
    case SecretError::Kind::Denied:
        return SecretErrorText::tr("The password store denied access.");
    case SecretError::Kind::Unavailable:
        return SecretErrorText::tr("No password store is running.");
    case SecretError::Kind::TimedOut:
        return SecretErrorText::tr("The password store did not respond.");
    case SecretError::Kind::Other:
        break;
    }
    return SecretErrorText::tr("The password store reported an error: %1").arg(error.detail);
}

} // namespace coterie
