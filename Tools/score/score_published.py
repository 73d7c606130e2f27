"""Publication dates of pages: how many are right to the day, how many wrong, of all.

Data: DATA/pages/htmldate/truth.json (id → {"published": "2020-03-23" or "nan" for none, "url"}) and pages as in score_text.py.
"""
import collections

import common


def score():
    folder = common.data_folder("pages", "htmldate")
    if not folder:
        return
    truth, paths = common.pages(folder)
    rows = [{"id": k, "path": paths[k], "url": v.get("url") or ""} for k, v in truth.items()]
    answers, took = common.inspect("page", rows)
    right = wrong = none = 0
    by_evidence = collections.Counter()
    single = []
    for key, value in truth.items():
        got = (answers[key].get("published") or "")[:10]
        want = value["published"] if value["published"] != "nan" else ""
        source = answers[key].get("evidence") or ""
        if got == want:
            right += 1
            by_evidence[source, "right"] += 1
        elif not got:
            none += 1
            single.append((0.5, key, f"none, want {value['published']} {value.get('file')} {value.get('url')}"))
        else:
            wrong += 1
            by_evidence[source, "wrong"] += 1
            single.append((0, key, f"{got} ({source}), want {value['published']} {value.get('file')} {value.get('url')}"))
    n = len(truth)
    print(f"htmldate: right {right / n:.4f}  wrong {wrong / n:.4f}  none {none / n:.4f}  ({n} pages, {took:.1f} s)")
    if common.WORST:
        print("   ", dict(by_evidence))
    common.show_worst("htmldate", single, common.WORST)


score()
