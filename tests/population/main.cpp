// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

// Prints the table of docs/reconnecting.md. No arguments. Takes a few seconds.

#include "population/Population.h"

#include <QLocale>
#include <QString>

#include <cstdio>

using namespace coterie::population;

namespace {

QString seconds(const std::optional<std::chrono::milliseconds> &span)
{
    return span ? QStringLiteral("%1 s").arg(double(span->count()) / 1000, 0, 'f', 0) : QStringLiteral("never");
}

void printRow(const Restart &restart, Client client)
{
    const Outcome outcome = simulate(client, restart);
    const QString row = QStringLiteral("| %1 | %2/s | %3 | %4 | %5 | %6 | %7 | %8 | %9 % |")
                            .arg(QLocale::c().toString(restart.clients))
                            .arg(restart.handshakesPerSecond)
                            .arg(client == Client::Ours ? QStringLiteral("Coterie") : QStringLiteral("SDK"))
                            .arg(outcome.peak)
                            .arg(outcome.failedPerClient, 0, 'f', 1)
                            .arg(seconds(outcome.to50), seconds(outcome.to90), seconds(outcome.to99))
                            .arg(outcome.connected * 100, 0, 'f', 1);
    std::puts(qPrintable(row));
    std::fflush(stdout);
}

} // namespace

int main()
{
    std::puts("| clients | handshakes | client | peak attempts in a second | failed attempts per client | 50 % after |"
              " 90 % after | 99 % after | connected after 10 min |");
    std::puts("| ---: | ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: |");
    for (const auto &[clients, capacity] : {std::pair(10'000, 2'000), std::pair(10'000, 1'000), std::pair(10'000, 500),
                                            std::pair(10'000, 200), std::pair(10'000, 100), std::pair(1'000, 20)}) {
        for (const Client client : {Client::Ours, Client::Sdk})
            printRow({.clients = clients, .handshakesPerSecond = capacity}, client);
    }
    return 0;
}
