#!/usr/bin/env python3
"""Near-duplicates: score_stories.py [--shuffle SEED]

Data: $DATA/stories/synthetic.jsonl.gz, one object a line with "id", "group" (texts of one group tell one story) and "text". Pairs of one group
that are called the same are right; precision and recall over pairs, then what a reader would notice: stories told again as new, texts joined
to another story.
"""
import collections
import gzip
import json
import random
import sys

from common import data_folder, inspect


def main(seed):
    path = data_folder("stories", "synthetic.jsonl.gz")
    if not path:
        return
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    if seed is not None:
        random.Random(seed).shuffle(rows)
    answers, took = inspect("story", [{"id": r["id"], "text": r["text"]} for r in rows])
    group = {r["id"]: r["group"] for r in rows}
    said = [(r["id"], other) for r in rows for other in answers[r["id"]]["sameAs"]]
    right = sum(group[a] == group[b] for a, b in said)
    wanted = sum(n * (n - 1) // 2 for n in collections.Counter(group.values()).values())
    fresh = sum(not answers[r["id"]]["sameAs"] for r in rows)
    mixed = sum(any(group[o] != r["group"] for o in answers[r["id"]]["sameAs"]) for r in rows)
    print(f"stories: texts {len(rows)}, stories {len(set(group.values()))}, pairs P {right / max(1, len(said)):.4f}"
          f" R {right / max(1, wanted):.4f}, alerts a story {fresh / len(set(group.values())):.3f},"
          f" texts joined to another story {mixed / len(rows):.4f}, {len(rows) / took:.0f} texts/s")


if __name__ == "__main__":
    main(int(sys.argv[sys.argv.index("--shuffle") + 1]) if "--shuffle" in sys.argv else None)
