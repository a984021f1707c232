// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "Completion.h"

using namespace Qt::StringLiterals;

namespace coterie::cli {

namespace {

/** Returns the text in single quotes, as all three shells read it. */
QString quoted(QString text)
{
    return u'\'' + text.replace("'"_L1, "'\\''"_L1) + u'\'';
}

/** A command with its full name ("wallet link"), empty for the program itself. */
struct Place {
    QString name;
    CommandSyntax syntax;
};

QList<Place> placesIn(const CommandSyntax &syntax, const QString &name = {})
{
    QList<Place> places{{name, syntax}};
    for (const CommandSyntax &command : syntax.commands)
        places << placesIn(command, name.isEmpty() ? command.name : name + u' ' + command.name);
    return places;
}

/** Returns the names of all options that take a value like this; "" means neither a file nor a folder. */
QStringList optionsTaking(const QList<Place> &places, const QString &value)
{
    QStringList names;
    for (const Place &place : places) {
        for (const OptionSyntax &option : place.syntax.options) {
            const QString taken = option.value == "FILE"_L1 || option.value == "DIR"_L1 ? option.value : QString();
            if (!option.value.isEmpty() && taken == value)
                names << option.names;
        }
    }
    names.removeDuplicates();
    return names;
}

/** Returns the arms of a `case` of bash and zsh that follow the words to the command: "wallet:link) …". */
QString steps(const QList<Place> &places)
{
    QString text;
    for (const Place &place : places) {
        for (const CommandSyntax &command : place.syntax.commands) {
            const QString name = place.name.isEmpty() ? command.name : place.name + u' ' + command.name;
            text += u"            %1) command=%2 ;;\n"_s.arg(quoted(place.name + u':' + command.name), quoted(name));
        }
    }
    return text;
}

QString bashCompletion(const QList<Place> &places)
{
    QString text = u"# bash completion for coterie-cli\n"
                   "_coterie_cli() {\n"
                   "    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]} command='' words='' i\n"
                   "    for ((i = 1; i < COMP_CWORD; i++)); do\n"
                   "        case $command:${COMP_WORDS[i]} in\n"_s
                   + steps(places)
                   + u"        esac\n"
                     "    done\n"
                     "    case $prev in\n"_s;
    text += u"        %1) mapfile -t COMPREPLY < <(compgen -f -- \"$cur\"); compopt -o filenames; return ;;\n"_s.arg(
        optionsTaking(places, u"FILE"_s).join(u'|'));
    text += u"        %1) mapfile -t COMPREPLY < <(compgen -d -- \"$cur\"); compopt -o filenames; return ;;\n"_s.arg(
        optionsTaking(places, u"DIR"_s).join(u'|'));
    text += u"        %1) COMPREPLY=(); return ;;\n"_s.arg(optionsTaking(places, {}).join(u'|'));
    text += u"    esac\n    case $command in\n"_s;
    for (const Place &place : places) {
        QStringList words;
        for (const CommandSyntax &command : place.syntax.commands)
            words << command.name;
        for (const OptionSyntax &option : place.syntax.options)
            words << option.names;
        if (place.name == "completion"_L1)
            words << u"bash"_s << u"zsh"_s << u"fish"_s;
        text += u"        %1) words=%2 ;;\n"_s.arg(quoted(place.name), quoted(words.join(u' ')));
    }
    return text
           + u"    esac\n"
             "    mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$cur\")\n"
             "}\n"
             "complete -F _coterie_cli coterie-cli\n"_s;
}

QString zshEntry(const QString &name, const QString &description)
{
    return u"            "_s + quoted(name + u':' + QString(description).replace(u':', u"\\:"_s)) + u'\n';
}

QString zshCompletion(const QList<Place> &places)
{
    QString text = u"#compdef coterie-cli\n"
                   "_coterie_cli() {\n"
                   "    local command='' word\n"
                   "    local -a entries\n"
                   "    for word in \"${(@)words[2,CURRENT-1]}\"; do\n"
                   "        case $command:$word in\n"_s
                   + steps(places)
                   + u"        esac\n"
                     "    done\n"
                     "    case ${words[CURRENT-1]} in\n"_s;
    text += u"        %1) _files; return ;;\n"_s.arg(optionsTaking(places, u"FILE"_s).join(u'|'));
    text += u"        %1) _files -/; return ;;\n"_s.arg(optionsTaking(places, u"DIR"_s).join(u'|'));
    text += u"        %1) return ;;\n"_s.arg(optionsTaking(places, {}).join(u'|'));
    text += u"    esac\n    case $command in\n"_s;
    for (const Place &place : places) {
        text += u"        %1) entries=(\n"_s.arg(quoted(place.name));
        for (const CommandSyntax &command : place.syntax.commands)
            text += zshEntry(command.name, command.description);
        for (const OptionSyntax &option : place.syntax.options) {
            for (const QString &name : option.names)
                text += zshEntry(name, option.description);
        }
        if (place.name == "completion"_L1) {
            for (const QString &shell : {u"bash"_s, u"zsh"_s, u"fish"_s})
                text += zshEntry(shell, shell);
        }
        text += u"        ) ;;\n"_s;
    }
    return text
           + u"    esac\n"
             "    _describe -o 'command or option' entries\n"
             "}\n"
             "if [ \"$funcstack[1]\" = _coterie-cli ]; then\n"
             "    _coterie_cli\n"
             "else\n"
             "    compdef _coterie_cli coterie-cli\n"
             "fi\n"_s;
}

QString fishCompletion(const QList<Place> &places)
{
    QString text = u"# fish completion for coterie-cli\n"
                   "function __coterie_cli_at\n"
                   "    set -l command ''\n"
                   "    for word in (commandline -opc)[2..]\n"
                   "        switch \"$command:$word\"\n"_s;
    for (const Place &place : places) {
        for (const CommandSyntax &command : place.syntax.commands) {
            const QString name = place.name.isEmpty() ? command.name : place.name + u' ' + command.name;
            text += u"            case %1\n                set command %2\n"_s.arg(
                quoted(place.name + u':' + command.name), quoted(name));
        }
    }
    text += u"        end\n"
            "    end\n"
            "    test \"$command\" = \"$argv[1]\"\n"
            "end\n"
            "complete -c coterie-cli -f\n"_s;
    for (const Place &place : places) {
        const QString start = u"complete -c coterie-cli -n %1"_s.arg(
            quoted(u"__coterie_cli_at "_s + quoted(place.name).replace(u'\'', u'"')));
        for (const CommandSyntax &command : place.syntax.commands)
            text += start + u" -a %1 -d %2\n"_s.arg(command.name, quoted(command.description));
        for (const OptionSyntax &option : place.syntax.options) {
            text += start;
            for (const QString &name : option.names)
                text += name.startsWith("--"_L1) ? u" -l "_s + name.mid(2) : u" -s "_s + name.mid(1);
            if (option.value == "FILE"_L1)
                text += u" -r -F"_s;
            else if (option.value == "DIR"_L1)
                text += u" -x -a '(__fish_complete_directories)'"_s;
            else if (!option.value.isEmpty())
                text += u" -x"_s;
            text += u" -d "_s + quoted(option.description) + u'\n';
        }
        if (place.name == "completion"_L1)
            text += start + u" -a 'bash zsh fish'\n"_s;
    }
    return text;
}

} // namespace

QString completion(const QString &shell, const CommandSyntax &syntax)
{
    const QList<Place> places = placesIn(syntax);
    if (shell == "bash"_L1)
        return bashCompletion(places);
    if (shell == "zsh"_L1)
        return zshCompletion(places);
    if (shell == "fish"_L1)
        return fishCompletion(places);
    return {};
}

} // namespace coterie::cli
