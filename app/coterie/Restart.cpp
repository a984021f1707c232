// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "Restart.h"

#include <unistd.h>

#include <cstdio>

namespace coterie {

namespace {

std::vector<std::string> withoutChoices(const std::vector<std::string> &told, const std::string &opened)
{
    std::vector<std::string> kept;
    for (std::size_t i = 0; i < told.size(); ++i) {
        const std::string &argument = told[i];
        if (argument == "--language")
            ++i; // and its value
        else if (argument.rfind("--language=", 0) != 0 && (i == 0 || opened.empty() || argument != opened))
            kept.push_back(argument);
    }
    return kept;
}

} // namespace

int beginAgain(const QString &program, const std::vector<std::string> &told, const QString &opened)
{
    std::vector<std::string> arguments = withoutChoices(told, opened.toLocal8Bit().toStdString());
    std::vector<char *> words;
    words.reserve(arguments.size() + 1);
    for (std::string &argument : arguments)
        words.push_back(argument.data());
    words.push_back(nullptr);
    ::execv(program.toLocal8Bit().constData(), words.data());
    std::perror("coterie");
    return 1;
}

} // namespace coterie
