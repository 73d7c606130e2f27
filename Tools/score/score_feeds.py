"""Feeds: share of asserted fields that a watcher needs and that are read right.

Data: DATA/feeds/NAME/expected.json (id → {"file", "headers", "base", "assert": [[path, value], …], "group"}). Paths: `feed.title`,
`entries[0].link`, `entries[0].published_epoch`, `entries.count`; `body` and `description` of an entry are its content, else its
summary. Text is compared blind to markup and white space. Fields that Tocsin does not keep (encodings, versions, raw dates,
the feed's own id) are not counted.
"""
import collections
import datetime
import html
import os
import re
import sys
import urllib.parse

import common

SETS = ["feedparser", "gofeed", "miniflux", "kagi", "feedvalidator"]
SKIPPED_FIELDS = re.compile(r"(encoding|version|_raw|feed\.id)$")
SKIPPED_GROUPS = {"feedparser": ("wellformed/sanitize", "wellformed/cdf")}
PATH = re.compile(r"^(feed|entries)(?:\[(\d+)\])?\.(\w+)$")


def plain(text):
    """The ways in which a text can be read blind to markup: what was markup to one reader is escaped text to another."""
    text = str(text or "")
    once = html.unescape(text)
    ways = (re.sub(r"<[^>]*>", "", text), re.sub(r"<[^>]*>", "", once), once)
    return {re.sub(r"\s+", "", html.unescape(way)).replace("\u00a0", "") for way in ways}


def epoch(text):
    if not text:
        return None
    value = datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))
    if value.tzinfo is None:
        value = value.replace(tzinfo=datetime.timezone.utc)
    return int(value.timestamp())


def field(answer, path):
    """The values that would satisfy an assertion of that path."""
    if path == "entries.count":
        return [len(answer.get("entries") or [])]
    part, index, name = PATH.match(path).groups()
    if part == "feed":
        where = answer
    else:
        entries = answer.get("entries") or []
        if int(index) >= len(entries):
            return []
        where = entries[int(index)]
    if name.endswith("_epoch"):
        return [epoch(where.get(name[:-6]))]
    if name == "body":
        return [where.get("content") or where.get("summary")]
    if name == "description" and part == "entries":
        return [where.get("summary"), where.get("content")]
    if name == "summary":
        return [where.get("summary"), where.get("content")]
    if name == "content":
        return [where.get("content"), where.get("summary")]
    if name == "enclosure":
        return [e.get("url") for e in where.get("enclosures") or []]
    return [where.get(name)]


def holds(answer, path, want):
    got = field(answer, path)
    if isinstance(want, (int, float)):
        return any(g is not None and abs(g - want) < 2 for g in got)
    return any(plain(g) & plain(want) for g in got)


def score(name):
    folder = common.data_folder("feeds", name)
    if not folder:
        return
    import json

    with open(os.path.join(folder, "expected.json"), encoding="utf-8") as file:
        expected = json.load(file)
    rows = []
    for key, value in expected.items():
        headers = {k.lower(): v for k, v in (value.get("headers") or {}).items()}
        row = {"id": key, "path": os.path.abspath(os.path.join(folder, value["file"]))}
        if headers.get("content-type"):
            row["contentType"] = headers["content-type"]
        base = value.get("base")
        location = urllib.parse.urljoin(base or "", headers.get("content-location") or "")
        if location.startswith(("http:", "https:")):
            base = location
        if base:
            row["url"] = base
        rows.append(row)
    answers, took = common.inspect("feed", rows)
    right = total = failed = 0
    by_group = collections.Counter()
    single = []
    for key, value in expected.items():
        answer = answers[key]
        failed += "error" in answer
        if value.get("group") in SKIPPED_GROUPS.get(name, ()):
            continue
        for path, want in value.get("assert") or []:
            if SKIPPED_FIELDS.search(path):
                continue
            total += 1
            if holds(answer, path, want):
                right += 1
            else:
                by_group[value.get("group")] += 1
                got = field(answer, path)
                single.append((0, key, f"{path}: want {str(want)[:90]!r} got {[str(g)[:90] for g in got]} {answer.get('error', '')}"))
    share = f"{right / total:.4f} ({right} of {total} fields)" if total else "no fields"
    print(f"{name}: {share}; {failed} of {len(expected)} refused  ({took:.1f} s)")
    if common.WORST:
        print("   ", by_group.most_common(12))
    common.show_worst(name, single, common.WORST)


for name in sys.argv[1:] or SETS:
    score(name)
