"""robots.txt: cases of text, agent and address against whether the address may be fetched.

Data: DATA/robots/*.json (a list of objects with "robots", "agent", "url", "allowed").
"""
import glob
import json
import os

import common

folder = common.data_folder("robots")
for path in sorted(glob.glob(os.path.join(folder, "*.json"))) if folder else []:
    with open(path, encoding="utf-8") as file:
        cases = json.load(file)
    rows = [{"id": str(i), "robots": c["robots"], "agent": c["agent"], "url": c["url"]} for i, c in enumerate(cases)]
    answers, _ = common.inspect("robots", rows)
    wrong = [(0, str(i), f"{c['test'] if 'test' in c else ''} {c['robots'][:80]!r} {c['agent']} {c['url']}: want {c['allowed']}")
             for i, c in enumerate(cases) if answers[str(i)].get("allowed") != c["allowed"]]
    print(f"{os.path.basename(path)}: {len(cases) - len(wrong)} of {len(cases)}")
    common.show_worst("robots", wrong, common.WORST)
