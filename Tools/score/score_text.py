"""Main text of pages against texts made by people: F1 over shingles of four words, every page counting the same.

Data: DATA/pages/NAME/truth.json (id → {"text", "url"}) and DATA/pages/NAME/pages/ID.html.gz. The measure is the one of the
article extraction benchmark: counts of shared, surplus and missing shingles of a page are divided by their sum, then precision
and recall are averaged over the pages where they are defined.
"""
import collections
import re
import sys

import common

WORD = re.compile(r"\w+", re.UNICODE)


def shingles(text):
    words = WORD.findall(text or "")
    return collections.Counter(tuple(words[i : i + 4]) for i in range(max(1, len(words) - 3)))


def compare(want, got):
    want, got = shingles(want), shingles(got)
    shared = sum((want & got).values())
    return shared, sum(got.values()) - shared, sum(want.values()) - shared


def score(name):
    folder = common.data_folder("pages", name)
    if not folder:
        return
    truth, paths = common.pages(folder)
    rows = [{"id": k, "path": paths[k], **({"url": v["url"]} if v.get("url") else {})} for k, v in truth.items()]
    answers, took = common.inspect("page", rows)
    precisions, recalls, single = [], [], []
    for key, value in truth.items():
        answer = answers[key]
        shared, surplus, missing = compare(value["text"], answer.get("text"))
        p = shared / (shared + surplus) if shared + surplus else None
        r = shared / (shared + missing) if shared + missing else None
        precisions += [p] if p is not None else []
        recalls += [r] if r is not None else []
        single.append((common.f1(p or 0, r or 0), key, f"P {p or 0:.2f} R {r or 0:.2f} {value.get('url', '')} {answer.get('error', '')}"))
    p, r = sum(precisions) / len(precisions), sum(recalls) / len(recalls)
    print(f"{name}: F1 {common.f1(p, r):.4f}  P {p:.4f}  R {r:.4f}  ({len(truth)} pages, {took:.1f} s)")
    common.show_worst(name, single, common.WORST)


for name in sys.argv[1:] or ["aeb", "l3s"]:
    score(name)
