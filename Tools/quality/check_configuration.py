#!/usr/bin/env python3
"""check_configuration.py: whether the documentation of the configuration tells of every key that the code reads, and of no other.

Keys are what the decoders allow: the string lists of `object(allowing: […])` and of `keys: […]` or `keys = […]` in the rooms that read a
configuration. A key is told of when it stands in backquotes in docs/configuration.md or docs/sinks.md, alone or after a dot (`network.parallel`).
"""

import pathlib
import re
import sys

root = pathlib.Path(__file__).resolve().parents[2]
rooms = ["Sources/Daemon/Configuration", "Sources/Delivery", "Sources/Dashboard"]
pages = ["docs/configuration.md", "docs/sinks.md"]


def keys_in_code():
    found = {}
    for room in rooms:
        for file in sorted((root / room).rglob("*.swift")):
            text = re.sub(r"//.*", "", file.read_text(encoding="utf-8"))
            for match in re.finditer(r"(?:allowing:|\bkeys(?:: \[String\])? ?[:=])\s*\[([^\]]*)\]", text):
                for key in re.findall(r'"([A-Za-z][A-Za-z0-9]*)"', match.group(1)):
                    found.setdefault(key, f"{file.relative_to(root)}:{text[: match.start()].count(chr(10)) + 1}")
    return found


def main():
    code = keys_in_code()
    texts = {page: (root / page).read_text(encoding="utf-8") for page in pages if (root / page).exists()}
    told = set()
    for text in texts.values():
        for quoted in re.findall(r"`([^`\n]+)`", text):
            told.update(re.findall(r"[A-Za-z][A-Za-z0-9]*", quoted))
    mistakes = [f"{place}: the key “{key}” is told of in none of {', '.join(pages)}" for key, place in code.items() if key not in told]
    # And the other way about, for names with a dot in the first column of a table.
    for number, line in enumerate(texts["docs/configuration.md"].splitlines(), 1):
        for name in re.findall(r"`([A-Za-z]+\.[A-Za-z.]+)`", line.split("|")[1] if line.startswith("|") else ""):
            if any(part not in code for part in name.split(".")):
                mistakes.append(f"docs/configuration.md:{number}: no decoder reads “{name}”")
    if len(code) < 40:
        mistakes.append(f"only {len(code)} keys were found in {', '.join(rooms)}: this check looks in the wrong places")
    print("\n".join(mistakes) or f"{len(code)} keys of the configuration, all documented")
    sys.exit(1 if mistakes else 0)


if __name__ == "__main__":
    main()
