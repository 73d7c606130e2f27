#!/usr/bin/env python3
"""Articles that tell one story in different words.

Data: $DATA/stories/chains.json with "articles" (id → "title", "text") and "pairs", each of "a", "b", "same_chain" and "split". The bound was set
on the pairs of the split "dev".
"""
import collections
import json

from common import data_folder, inspect


def main():
    path = data_folder("stories", "chains.json")
    if not path:
        return
    with open(path, encoding="utf-8") as file:
        data = json.load(file)
    rows = [{"id": key, "title": a["title"], "text": a["text"]} for key, a in data["articles"].items()]
    answers, _ = inspect("story", rows)
    said = {frozenset((row["id"], other)) for row in rows for other in answers[row["id"]]["sameAs"]}
    for split in ("dev", "held_out", None):
        count = collections.Counter()
        for pair in data["pairs"]:
            if split in (None, pair["split"]):
                count[pair["same_chain"], frozenset((pair["a"], pair["b"])) in said] += 1
        print(f"retellings ({split or 'all'}): {count[True, True]} of {count[True, False] + count[True, True]} found,"
              f" {count[False, True]} false")


if __name__ == "__main__":
    main()
