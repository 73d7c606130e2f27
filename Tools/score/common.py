"""What the scorers share: asking `tocsin inspect --batch`, and printing figures.

A scorer needs data of the shape that its own header describes; point DATA at it. Nothing here knows the data's origin.
"""
import gzip
import json
import os
import subprocess
import sys
import tempfile
import time


def data_folder(*parts):
    """The folder of a data set below $DATA, or None with a word on standard error when it is not there."""
    folder = os.path.join(os.environ.get("DATA", "data"), *parts)
    if os.path.exists(folder):
        return folder
    print(f"skipped: no {folder} (set DATA)", file=sys.stderr)
    return None


def inspect(stage, rows, timeout=1200):
    """Answers of `tocsin inspect --as STAGE --batch` by id, and the wall seconds it took; TOCSIN names the binary."""
    binary = os.environ.get("TOCSIN", ".build/release/tocsin")
    given = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows).encode("utf-8", "surrogatepass")
    began = time.time()
    done = subprocess.run([binary, "inspect", "--as", stage, "--batch"], input=given, capture_output=True, timeout=timeout)
    took = time.time() - began
    if done.returncode != 0:
        sys.exit(f"{binary}: exit {done.returncode}\n{done.stderr.decode(errors='replace')[-2000:]}")
    answers = [json.loads(line) for line in done.stdout.split(b"\n") if line.strip()]
    if [a.get("id") for a in answers] != [r["id"] for r in rows]:
        sys.exit(f"inspect --as {stage}: {len(answers)} answers for {len(rows)} rows, or out of order")
    return {a["id"]: a for a in answers}, took


def pages(folder):
    """truth.json of a folder, and its pages unpacked into a temporary folder: id → path."""
    with open(os.path.join(folder, "truth.json"), encoding="utf-8") as file:
        truth = json.load(file)
    scratch = tempfile.mkdtemp(prefix="tocsin-score-")
    paths = {}
    for key in truth:
        paths[key] = os.path.join(scratch, key + ".html")
        with gzip.open(os.path.join(folder, "pages", key + ".html.gz")) as packed, open(paths[key], "wb") as plain:
            plain.write(packed.read())
    return truth, paths


def f1(precision, recall):
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def show_worst(name, scored, count):
    """The `count` worst of (score, id, note), when WORST is set."""
    for score, key, note in sorted(scored)[:count]:
        print(f"    {score:.3f} {key} {note}")


WORST = int(os.environ.get("WORST", "0"))
