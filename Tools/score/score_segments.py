"""Main text of pages in many languages against stretches that must and must not be in it.

Data: DATA/pages/segments/truth.json (id → {"with": […], "without": […], "url"}) and pages as in score_text.py. A stretch counts
as found when it is part of the text, white space made one blank. F1 over all stretches of all pages.
"""
import common


def plain(text):
    return " ".join((text or "").split())


def score():
    folder = common.data_folder("pages", "segments")
    if not folder:
        return
    truth, paths = common.pages(folder)
    rows = [{"id": k, "path": paths[k], "url": v.get("url") or ""} for k, v in truth.items()]
    answers, took = common.inspect("page", rows)
    tp = fp = fn = 0
    single = []
    for key, value in truth.items():
        text = plain(answers[key].get("text"))
        missed = [s for s in value["with"] if plain(s) not in text]
        wrong = [s for s in value["without"] if plain(s) in text]
        tp += len(value["with"]) - len(missed)
        fn += len(missed)
        fp += len(wrong)
        single.append((1 - (len(missed) + len(wrong)) / max(1, len(value["with"]) + len(value["without"])), key, f"{value.get('file', '')} missed {missed} wrong {wrong}"))
    p, r = tp / max(1, tp + fp), tp / max(1, tp + fn)
    print(f"segments: F1 {common.f1(p, r):.4f}  P {p:.4f}  R {r:.4f}  ({len(truth)} pages, {took:.1f} s)")
    common.show_worst("segments", single, common.WORST)


score()
