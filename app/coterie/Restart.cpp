// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "Restart.h"

#include <unistd.h>

#include <cstdio>

namespace coterie {

namespace {

std::vector<std::string> filtered(const std::vector<std::string> &original, const std::string &opened)
{
    std::vector<std::string> arguments;
    for (std::size_t i = 0; i < original.size(); ++i) {
        const std::string &argument = original[i];
        if (argument == "--language")
            ++i; // skip the value too
        else if (argument.rfind("--language=", 0) != 0 && (i == 0 || opened.empty() || argument != opened))
            arguments.push_back(argument);
    }
    return arguments;
}

} // namespace

int restart(const QString &program, const std::vector<std::string> &originalArguments, const QString &opened)
{
    std::vector<std::string> arguments = filtered(originalArguments, opened.toLocal8Bit().toStdString());
    std::vector<char *> argv;
    argv.reserve(arguments.size() + 1);
    for (std::string &argument : arguments)
        argv.push_back(argument.data());
    argv.push_back(nullptr);
    ::execv(program.toLocal8Bit().constData(), argv.data());
    std::perror("coterie");
    return 1;
}

} // namespace coterie
