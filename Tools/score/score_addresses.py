"""URLs: parsing against the web platform tests, and normalising against pairs of spellings.

Data: DATA/urls/wpt-urltestdata.json (objects with input, base, href or failure), crawler-commons-normalize.csv ("weird, normal"
a line) and crawler-commons-resolve.csv ("input, base, result").
"""
import csv
import json
import os

import common


def parse(folder):
    with open(os.path.join(folder, "wpt-urltestdata.json"), encoding="utf-8") as file:
        cases = [c for c in json.load(file) if isinstance(c, dict)]
    rows = []
    for index, case in enumerate(cases):
        row = {"id": str(index), "url": case["input"]}
        if case.get("base") not in (None, "about:blank"):
            row["base"] = case["base"]
        elif case.get("base"):
            row["base"] = case["base"]
        rows.append(row)
    answers, _ = common.inspect("url", rows)
    wrong = []
    for row, case in zip(rows, cases):
        want = None if case.get("failure") else case["href"]
        got = answers[row["id"]].get("href")
        if got != want:
            wrong.append((0, row["id"], f"{case['input']!r} on {case.get('base')!r}: want {want!r} got {got!r}"))
    print(f"web platform tests: {len(cases) - len(wrong)} of {len(cases)}")
    common.show_worst("urls", wrong, common.WORST)


def pairs(folder, name):
    with open(os.path.join(folder, name), encoding="utf-8") as file:
        lines = [line for line in csv.reader((l for l in file if l.strip() and not l.startswith("#")), skipinitialspace=True) if len(line) >= 2]
    return lines


def normalise(folder):
    lines = pairs(folder, "crawler-commons-normalize.csv")
    rows = [{"id": f"{i}{side}", "url": line[0 if side == "a" else 1].strip()} for i, line in enumerate(lines) for side in "ab"]
    answers, _ = common.inspect("url", rows)
    wrong = []
    for index, line in enumerate(lines):
        a, b = answers[f"{index}a"].get("canonical"), answers[f"{index}b"].get("canonical")
        if a != b:
            wrong.append((0, str(index), f"{line[0]!r}: {a!r} is not {b!r}"))
    print(f"spellings joined: {len(lines) - len(wrong)} of {len(lines)}")
    common.show_worst("urls", wrong, common.WORST)


folder = common.data_folder("urls")
if folder:
    parse(folder)
    normalise(folder)
