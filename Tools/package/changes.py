#!/usr/bin/env python3
"""changes.py CHANGELOG.md: the newest section's entries, as a Debian changelog writes them."""

import re
import sys
import textwrap

text = open(sys.argv[1], encoding="utf-8").read()
section = re.split(r"^## .*$", text, flags=re.M)[1]
for entry in re.split(r"^- ", section, flags=re.M)[1:]:
    print(textwrap.fill(" ".join(entry.split()), 78, initial_indent="  * ", subsequent_indent="    "))
