#!/usr/bin/env python3
"""Holds the scorers' figures to the floors of quality.json.

    check.py --binary PATH [--data DIR] [--pin] [--only NAME]

DIR (default: $TOCSIN_DATA, else ../shared beside the checkout) holds `eval/` (scorers) and `gold/` (data). Each floor is pinned
together with the digest of its data, so that a figure is never compared with one got from other data. Below a floor, or above a
ceiling, the check fails. `--pin` writes today's figures as new floors: an explicit act, to be committed with its reason.
A scorer with `"program": "project"` is the project's own and reads the data below $GOLD. Without the data only the scorers of the project's own corpus run: whoever has only the project can still run the tests.
"""
import argparse, glob, hashlib, json, os, subprocess, sys, time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
PINS = os.path.join(ROOT, "quality.json")
SLACK = 0.0005  # figures are printed with four decimals


def digest(scorer, data):
    """Of the scorer's data; `*` in a name stands for all files that fit."""
    home = ROOT if scorer.get("home") == "project" else data
    total = hashlib.sha256()
    for path in sorted(path for name in scorer["data"] for path in glob.glob(os.path.join(home, name))):
        with open(path, "rb") as file:
            total.update(hashlib.sha256(file.read()).digest())
    return total.hexdigest()[:16]


def flat(report, prefix=""):
    for key, value in report.items():
        if isinstance(value, dict):
            yield from flat(value, f"{prefix}{key}.")
        else:
            yield prefix + key, value


def run(scorer, binary, data):
    """The figures of a scorer: the JSON object on the last line that it prints."""
    home = ROOT if "project" in (scorer.get("home"), scorer.get("program")) else data
    command = [sys.executable, os.path.join(home, scorer["command"][0]), binary]
    command += [os.path.join(home, argument) for argument in scorer["command"][1:]]
    done = subprocess.run(command, capture_output=True, text=True, env={**os.environ, "GOLD": os.path.join(data, "gold")})
    if done.returncode != 0:
        sys.exit(f"{scorer['name']}: {' '.join(command)} exited with {done.returncode}\n{done.stderr[-2000:]}")
    return dict(flat(json.loads(done.stdout.strip().splitlines()[-1])))


def judge(scorer, figures):
    for key, floor in scorer.get("floors", {}).items():
        if figures.get(key, float("-inf")) < floor - SLACK:
            yield f"{scorer['name']}: {key} is {figures.get(key)}, its floor {floor}"
    for key, ceiling in scorer.get("ceilings", {}).items():
        if figures.get(key, float("inf")) > ceiling + SLACK:
            yield f"{scorer['name']}: {key} is {figures.get(key)}, its ceiling {ceiling}"


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--binary", required=True)
    arguments.add_argument("--data", default=os.environ.get("TOCSIN_DATA") or os.path.join(ROOT, "..", "shared"))
    arguments.add_argument("--pin", action="store_true")
    arguments.add_argument("--only")
    given = arguments.parse_args()
    with open(PINS, encoding="utf-8") as file:
        pins = json.load(file)
    has_data = os.path.isdir(os.path.join(given.data, "eval"))
    if not has_data:
        print(f"quality: no data at {given.data}; only the project's own corpus is checked")
    faults, started = [], time.time()
    for scorer in pins["scorers"]:
        if given.only and given.only != scorer["name"]:
            continue
        if not has_data and scorer.get("home") != "project":
            continue
        found = digest(scorer, given.data)
        if found != scorer.get("digest") and not given.pin:
            faults.append(f"{scorer['name']}: the data have digest {found}, the floors were pinned with {scorer.get('digest')}")
        figures = run(scorer, os.path.abspath(given.binary), given.data)
        if given.pin:
            scorer["digest"] = found
            for kind in ("floors", "ceilings"):
                scorer[kind] = {key: figures[key] for key in scorer.get(kind, {})}
        wrong = list(judge(scorer, figures))
        faults += wrong
        shown = " ".join(f"{key} {figures.get(key)}" for key in [*scorer.get("floors", {}), *scorer.get("ceilings", {})])
        print(f"quality: {'BELOW' if wrong else 'holds'} {scorer['name']}: {shown}", flush=True)
    if given.pin:
        with open(PINS, "w", encoding="utf-8") as file:
            json.dump(pins, file, indent=2)
            file.write("\n")
    print(f"quality: {len(faults)} faults, {time.time() - started:.0f} s")
    for fault in faults:
        print("  " + fault)
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
