#!/usr/bin/env python3
"""manual.py COMMANDS.json FOLDER VERSION EPOCH: manual pages from what `tocsin --experimental-dump-help` says of its commands."""

import json
import sys
import time


def roff(text):
    """Text as roff takes it: no line begins with a control character, no backslash or minus is taken for something else."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return "\n".join("\\&" + line if line[:1] in (".", "'") else line for line in text.split("\n"))


def option_names(argument):
    def dashed(name):
        return ("-" if name["kind"] == "short" else "--") + name["name"]

    names = ", ".join(f"\\fB{roff(dashed(name))}\\fR" for name in argument.get("names", []))
    value = argument.get("valueName", "value").upper()
    if argument["kind"] == "positional":
        return f"\\fI{roff(value)}\\fR"
    return names if argument["kind"] == "flag" else f"{names} \\fI{roff(value)}\\fR"


def shown(arguments):
    hidden = {"help", "version"}
    for argument in arguments:
        if argument.get("shouldDisplay", True) and argument.get("valueName") not in hidden:
            yield argument


def options(command):
    lines = []
    for argument in shown(command.get("arguments", [])):
        lines += [".TP", option_names(argument), roff(argument.get("abstract", "").strip() or "(see above)")]
        values = argument.get("allValues")
        default = argument.get("defaultValue")
        more = (f" One of {', '.join(values)}." if values else "") + (f" Default: {default}." if default else "")
        if more:
            lines.append(roff(more.strip()))
    return lines


def discussion(command):
    """The discussion of a command; its examples and tables keep their lines."""
    lines, verbatim, blank = [], False, False
    for line in command.get("discussion", "").split("\n"):
        heading = line.isupper() or (line[:1].isupper() and line.startswith(("EXIT STATUS", "EXAMPLES", "FILES")))
        if verbatim and (heading or not line.startswith("  ")):
            lines.append(".EE")
            verbatim = False
        if heading:
            lines += [f".SS {roff(line)}"]
        elif line.startswith("  "):
            if not verbatim:
                lines += [".EX"]
                verbatim = True
            lines.append(roff(line))
        elif not line:
            blank = True
            continue
        else:
            lines += ([".PP"] if blank else []) + [roff(line)]
        blank = False
    return lines + ([".EE"] if verbatim else [])


def synopsis(name, command):
    parts = [f".B {roff(name)}"]
    for argument in shown(command.get("arguments", [])):
        text = option_names(argument)
        parts.append(text if argument["kind"] == "positional" and not argument.get("isOptional", True) else f"[{text}]")
    return parts


def page(title, name, command, version, date, others):
    lines = [f'.TH "{title.upper()}" 1 "{date}" "tocsin {version}" "Tocsin"', ".SH NAME"]
    abstract = command.get("abstract", "").rstrip(".")
    lines += [f"{roff(title)} \\- {roff(abstract[:1].lower() + abstract[1:])}", ".SH SYNOPSIS", *synopsis(name, command)]
    if others:
        lines += [".I COMMAND", "[\\fIOPTION\\fR ...]"]
    lines += [".SH DESCRIPTION", *(discussion(command) or [roff(abstract + ".")])]
    if others:
        lines += [".SH COMMANDS"]
        for other in others:
            lines += [".TP", f"\\fB{roff(other['commandName'])}\\fR", roff(other.get("abstract", ""))]
    listed = options(command)
    if listed:
        lines += [".SH OPTIONS", *listed]
    also = [f"\\fBtocsin\\-{roff(other['commandName'])}\\fR(1)" for other in others] or ["\\fBtocsin\\fR(1)"]
    lines += [".SH SEE ALSO", ", ".join(also) + ".", "/usr/share/doc/tocsin explains configuration and operation."]
    return "\n".join(lines) + "\n"


def main():
    source, folder, version, epoch = sys.argv[1:]
    import os

    os.makedirs(folder, exist_ok=True)
    date = time.strftime("%Y-%m-%d", time.gmtime(int(epoch)))
    root = json.load(open(source, encoding="utf-8"))["command"]
    commands = [command for command in root.get("subcommands", []) if command["commandName"] != "help"]
    pages = {"tocsin": page("tocsin", "tocsin", root, version, date, commands)}
    for command in commands:
        title = f"tocsin-{command['commandName']}"
        pages[title] = page(title, f"tocsin {command['commandName']}", command, version, date, [])
    for title, text in pages.items():
        with open(os.path.join(folder, title + ".1"), "w", encoding="utf-8") as out:
            out.write(text)


if __name__ == "__main__":
    main()
