#!/usr/bin/env python3
"""The figures of reading as one JSON object: score_reading.py BINARY, with the data below $GOLD (pages, feeds, urls, robots).

Runs the scorers of Tools/score and reads their lines; each of them also runs by itself and shows its worst cases with WORST=20.
"""
import json, os, re, subprocess, sys

SCORE = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "score")
SHARE = re.compile(r"^([\w .-]+): (?:F1 )?(0\.\d+|1\.0+)\b")
COUNT = re.compile(r"^([\w .-]+): (\d+) of (\d+)$")
DATES = re.compile(r"^htmldate: right (\S+)  wrong (\S+)")


def figures(binary):
    found = {}
    environment = {**os.environ, "DATA": os.environ["GOLD"], "TOCSIN": os.path.abspath(binary)}
    environment.pop("WORST", None)
    for name in ("addresses", "feeds", "published", "robots", "segments", "text"):
        done = subprocess.run([sys.executable, os.path.join(SCORE, f"score_{name}.py")], env=environment, capture_output=True, text=True)
        if done.returncode != 0:
            sys.exit(done.stderr[-2000:])
        for line in done.stdout.splitlines():
            if match := DATES.match(line):
                found["published.right"], found["published.wrong"] = float(match[1]), float(match[2])
            elif match := COUNT.match(line):
                found[match[1]] = int(match[2])
            elif match := SHARE.match(line):
                found[match[1]] = float(match[2])
    return found


print(json.dumps(figures(sys.argv[1])))
