#!/usr/bin/env python3
"""Scores events against a corpus of sentences of our own: score_corpus.py BINARY [FOLDER]

FOLDER (default: Training/Corpus/events) holds text files of the shape that Tests/EventsTests/Corpus/README.md describes. An event that
rings is right when a line asks for its kind (meeting, visit and call count as one) at a modality that rings, and their countries overlap;
`exact` asks for kind, action, modality and all countries in their roles. `heldOut` are the same figures over the tenth of the
sentences that the event model is never trained on. Prints figures by file and, last, one JSON object.
"""
import collections, glob, json, os, re, subprocess, sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
NEWS = {"done", "planned", "threatened", "demanded", "cancelled"}
TALKS = {"meeting": "talks", "visit": "talks", "call": "talks"}


def read(path):
    items, published = [], None
    for number, line in enumerate(open(path, encoding="utf-8"), 1):
        text = line.strip()
        if text.startswith("# published:"):
            published = text.split()[2]
        elif not text or text.startswith("#"):
            continue
        elif not line.startswith("    "):
            items.append({"id": f"{os.path.basename(path)}:{number}", "text": text, "published": published, "wanted": []})
        elif text != "none":
            items[-1]["wanted"].append(wanted(text))
    return items


def held_out(text):
    """Whether a text is kept for measuring, by its FNV-1a hash: about one in ten."""
    value = 0xCBF29CE484222325
    for byte in text.encode():
        value = (value ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return (value >> 32) % 10 == 0


def wanted(line):
    name, modality, rest = line.split(" ", 2)
    actors = re.split(r" (?:on \d|in [A-Z]{3}\b|if \")", rest)[0]
    sides = [sorted(set(re.findall(r"[A-Z]{3}", side))) for side in actors.split(" > ")]
    kind, action = name.split(".")
    return {"kind": kind, "action": action, "modality": modality, "sides": sides, "all": {c for side in sides for c in side}}


def said(event):
    codes = lambda field: sorted({a["country"] for a in event[field] if a["country"]})
    sides = [codes("participants")] if event["participants"] else [codes("source"), codes("target")]
    return {**event, "sides": sides, "all": {c for side in sides for c in side}}


def same(want, event):
    kinds = {TALKS.get(want["kind"], want["kind"])} | ({"threat"} if want["modality"] == "threatened" else set())
    kind = {TALKS.get(event["kind"], event["kind"])} | ({"threat"} if event["modality"] == "threatened" else set())
    return bool(kinds & kind) and (not want["all"] or bool(want["all"] & event["all"]))


def exact(want, event):
    return all(want[key] == event[key] for key in ("kind", "action", "modality", "sides"))


def main(binary, folder):
    total, unseen = collections.Counter(), collections.Counter()
    files = sorted(glob.glob(os.path.join(folder, "*.txt")))
    for path in files:
        items = read(path)
        lines = "\n".join(json.dumps({key: item[key] for key in ("id", "text", "published")}) for item in items)
        done = subprocess.run([binary, "inspect", "--as", "text", "--batch", "--only", "events"], input=lines, text=True, capture_output=True, check=True)
        count = collections.Counter()
        for item, answer in zip(items, map(json.loads, done.stdout.splitlines()), strict=True):
            before = collections.Counter(count)
            events = [said(event) for event in answer["events"]]
            loud = [event for event in events if event["modality"] in NEWS]
            asked = [want for want in item["wanted"] if want["modality"] in NEWS]
            count["sentences"] += 1
            count["wanted"] += len(asked)
            count["found"] += sum(any(same(want, event) for event in loud) for want in asked)
            count["modality"] += sum(any(same(want, event) and want["modality"] == event["modality"] for event in loud) for want in asked)
            count["exact"] += sum(any(exact(want, event) for event in loud) for want in asked)
            count["said"] += len(loud)
            count["right"] += sum(any(same(want, event) for want in item["wanted"]) for event in loud)
            count["silent"] += not asked
            count["kept"] += not asked and not loud
            if held_out(item["text"]):
                unseen += count - before
        total += count
        print(f"{os.path.basename(path):20s} {figures(count)}")
    report = figures(total)
    print(f"{'all':20s} {report}")
    print(json.dumps({**report, "heldOut": figures(unseen)}))


def figures(count):
    rate = lambda a, b: round(count[a] / max(1, count[b]), 4)
    p, r = rate("right", "said"), rate("found", "wanted")
    return {"sentences": count["sentences"], "P": p, "R": r, "F1": round(2 * p * r / max(1e-9, p + r), 4), "modality": rate("modality", "wanted"), "exact": rate("exact", "wanted"), "silent": rate("kept", "silent")}


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else os.path.join(ROOT, "Training", "Corpus", "events"))
