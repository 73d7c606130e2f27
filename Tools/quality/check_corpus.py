#!/usr/bin/env python3
"""Checks the written form of the corpus of news events: check_corpus.py [--dates] [FOLDER]

FOLDER (default: Training/Corpus/events) holds text files of the shape that Tests/EventsTests/Corpus/README.md describes. Errors: a line
of another shape, an unknown kind, action, modality or country, a weekday that is not that of the day, a condition that the sentence does
not contain, a sentence that stands twice or differs from another in a word or two only. `--dates` lists, for a reader to judge and without
failing, events whose day is none of those that the sentence names, and named days that no event has.
"""
import datetime, glob, os, re, sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
LEXICONS = os.path.join(ROOT, "Sources")
MODALITIES = {"done", "planned", "threatened", "demanded", "possible", "hypothetical", "denied", "cancelled", "historical"}
DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]
EVENT = re.compile(r'([a-z]+\.[a-z]+) ([a-z]+) (\S.*?)(?: on (\d{4}(?:-\d\d){0,2}))?(?: in ([A-Z]{3}))?(?: if "([^"]+)")?')
SIDE = r"(?:\?|[A-Z]{3}(?:, [A-Z]{3})*)"
ACTORS = re.compile(rf"{SIDE} > {SIDE}|\?|[A-Z]{{3}}(?: \+ [A-Z]{{3}})*")
ALIKE = 0.8  # share of pairs of neighbouring words in common, from which two sentences are too close


def codes():
    found = {"IGO", "NGO", "IMG"}
    for path in glob.glob(os.path.join(LEXICONS, "Language", "Lexicons", "*.lex")):
        with open(path, encoding="utf-8") as file:
            found.update(re.findall(r"\| code: ([A-Z]{3})\b", file.read()))
    return found


def kinds():
    with open(os.path.join(LEXICONS, "Events", "Lexicons", "kinds.lex"), encoding="utf-8") as file:
        return {line.split(" |")[0]: "mutual: yes" in line for line in file if re.match(r"[a-z]+\.", line)}


def published(text):
    match = re.fullmatch(r"# published: (\d{4}-\d\d-\d\d) (\w{3})", text)
    if not match:
        return None, "expected `# published: 2024-03-06 Wed`"
    try:
        day = datetime.date.fromisoformat(match[1])
    except ValueError:
        return None, f"no such day: {match[1]}"
    return day, None if DAYS[day.weekday()] == match[2] else f"{match[1]} is a {DAYS[day.weekday()]}"


def event_mistakes(text, sentence, known_kinds, known_codes):
    match = EVENT.fullmatch(text)
    if not match:
        yield "expected `kind.action modality ACTORS [on DATE] [in CODE] [if \"words\"]`"
        return
    name, modality, actors, day, place, condition = match.groups()
    if name not in known_kinds:
        yield f"unknown kind {name}"
    elif known_kinds[name] and ">" in actors:
        yield f"{name} is mutual: participants stand side by side"
    elif not known_kinds[name] and ">" not in actors:
        yield f"{name} wants SOURCE > TARGET"
    if modality not in MODALITIES:
        yield f"unknown modality {modality}"
    for kind, only in (("demand", "demanded"), ("threat", "threatened")):
        if name.startswith(f"{kind}.") and modality != only:
            yield f"{kind} is always {only}"
    if not ACTORS.fullmatch(actors):
        yield f"unreadable actors: {actors}"
    for code in re.findall(r"[A-Z]{3}", f"{actors} {place or ''}"):
        if code not in known_codes:
            yield f"unknown country {code}"
    sides = actors.split(" + ")
    if len(set(sides)) < len(sides):
        yield f"somebody stands twice: {actors}"
    if day:
        try:
            datetime.date.fromisoformat((day + "-01-01")[:10])
        except ValueError:
            yield f"no such day: {day}"
    if condition and condition not in sentence:
        yield f"the sentence does not say: {condition}"


def read(path, known_kinds, known_codes):
    """Items (line, day of publication, sentence, event lines) and mistakes (line, what) of a file."""
    items, mistakes, day = [], [], None
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            text = line.strip()
            complain = lambda what: mistakes.append((number, what))
            if line.rstrip("\n") != line.rstrip():
                complain("white space at the end")
            if text.startswith("# published"):
                day, mistake = published(text)
                if mistake:
                    complain(mistake)
            elif not text or text.startswith("#"):
                continue
            elif not line.startswith(" "):
                if day is None:
                    complain("no day of publication above")
                items.append((number, day, text, []))
            elif not line.startswith("    ") or line.startswith("     ") or not items:
                complain("an event is indented by four blanks, below its sentence")
            else:
                for what in () if text == "none" else event_mistakes(text, items[-1][2], known_kinds, known_codes):
                    complain(what)
                if text in items[-1][3]:
                    complain("stands twice")
                items[-1][3].append(text)
    for number, _, _, events in items:
        if not events or ("none" in events and len(events) > 1):
            mistakes.append((number, "a sentence wants events, or `none` alone"))
    return items, mistakes


def near_duplicates(sentences):
    """Pairs (place, place) of sentences that share most of their pairs of words."""
    by_pair, seen = {}, {}
    for place, text in sentences:
        words = re.findall(r"[a-z0-9]+", text.lower())
        pairs = set(zip(words, words[1:])) or {tuple(words)}
        shared = {}
        for pair in pairs:
            for other in by_pair.get(pair, ()):
                shared[other] = shared.get(other, 0) + 1
            by_pair.setdefault(pair, []).append(place)
        seen[place] = len(pairs)
        for other, count in shared.items():
            if count / (len(pairs) + seen[other] - count) >= ALIKE:
                yield place, other


def named_days(sentence, day):
    """Days and months that a sentence may mean: a week around the day of publication, months and days in any near year."""
    found = set()
    short = {"Jan": 1, "Feb": 2, "Mar": 3, "Apr": 4, "Jun": 6, "Jul": 7, "Aug": 8, "Sept": 9, "Sep": 9, "Oct": 10, "Nov": 11, "Dec": 12}
    for name in re.findall(r"\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day", sentence):
        found.update(d for d in (day + datetime.timedelta(n) for n in range(-13, 14)) if d.strftime("%A").startswith(name))
    for word, shift in (("yesterday", -1), ("today", 0), ("tonight", 0), ("tomorrow", 1)):
        if re.search(rf"\b{word}\b", sentence, re.I):
            found.add(day + datetime.timedelta(shift))
    names = "|".join(MONTHS + [f"{name}\\." for name in short])
    for month, number in re.findall(rf"\b({names}) (\d\d?)\b(?!,\d)", sentence) + [(m, n) for n, m in re.findall(rf"\b(\d\d?) ({names})", sentence)]:
        at = short[month[:-1]] if month.endswith(".") else MONTHS.index(month) + 1
        for year in [day.year - 1, day.year, day.year + 1] + [int(y) for y in re.findall(r"\b((?:19|20)\d\d)\b", sentence)]:
            try:
                found.add(datetime.date(year, at, int(number)))
            except ValueError:
                pass
    return found


def date_doubts(items):
    for number, day, sentence, events in items:
        if events == ["none"]:
            continue
        days = named_days(sentence, day)
        for text in events:
            on = (EVENT.fullmatch(text) or [None] * 5)[4]
            if on and len(on) == 10 and days and datetime.date.fromisoformat(on) not in days:
                yield number, f"{text}\n        {day} {day:%a}: {sentence}"
        if days and not any(" on " in text for text in events):
            yield number, f"no event has a day\n        {day} {day:%a}: {sentence} {events}"


def main(arguments):
    folder = next((a for a in arguments if not a.startswith("-")), os.path.join(ROOT, "Training", "Corpus", "events"))
    known_kinds, known_codes, sentences, failures, doubts = kinds(), codes(), [], [], []
    for path in sorted(glob.glob(os.path.join(folder, "*.txt"))):
        name = os.path.basename(path)
        items, mistakes = read(path, known_kinds, known_codes)
        sentences += [(f"{name}:{number}", text) for number, _, text, _ in items]
        failures += [f"{name}:{number}: {what}" for number, what in mistakes]
        doubts += [f"{name}:{number}: {what}" for number, what in date_doubts(items)]
    failures += [f"{place}: too close to {other}" for place, other in near_duplicates(sentences)]
    print("\n".join(failures + (doubts if "--dates" in arguments else [])))
    print(f"{len(sentences)} sentences, {len(failures)} mistakes")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
