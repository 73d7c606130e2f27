"""Texts to train on, and what the detector sees in them."""
import dataclasses, os, subprocess, sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
sys.path.insert(0, os.path.join(ROOT, "Tools", "quality"))
import score_corpus  # noqa: E402

held_out = score_corpus.held_out


@dataclasses.dataclass
class Word:
    sentence: int
    place: int
    lemma: str
    part: str
    pattern: str | None
    known: bool
    inside: bool
    modality: tuple
    countries: set
    signs: dict
    keys: list


@dataclasses.dataclass
class Item:
    id: str
    text: str
    published: str | None
    wanted: list
    words: list = dataclasses.field(default_factory=list)

    @property
    def kinds(self):
        return sorted({event["kind"] for event in self.wanted})


def corpus(folder):
    files = sorted(name for name in os.listdir(folder) if name.endswith(".txt"))
    rows = [row for name in files for row in score_corpus.read(os.path.join(folder, name))]
    return [Item(row["id"], row["text"], row["published"], row["wanted"]) for row in rows]


def chatter(treebank):
    """Reviews and answers of the web treebank: every second sentence, none of them about politics."""
    items, name = [], ""
    for line in open(os.path.join(treebank, "en_ewt-train.conllu"), encoding="utf-8"):
        if line.startswith("# sent_id = "):
            name = line[12:].strip()
        elif line.startswith("# text = ") and name.startswith(("reviews", "answers")):
            items.append(Item(name, line[9:].strip(), None, []))
    return items[::2]


def kinds():
    """Names of the kinds, and of all kind.action, in the order of the table of kinds."""
    path = os.path.join(ROOT, "Sources", "Events", "Lexicons", "kinds.lex")
    actions = [line.split("|")[0].strip() for line in open(path, encoding="utf-8") if line.strip() and not line.startswith("#")]
    return list(dict.fromkeys(action.split(".")[0] for action in actions)), actions


def observe(program, items):
    """Fills in the candidate words of every item."""
    lines = "".join(f"{number}\t{item.published or '-'}\t{item.text}\n" for number, item in enumerate(items))
    done = subprocess.run([program], input=lines, text=True, capture_output=True, check=True)
    nouns = eventive()
    for line in done.stdout.splitlines():
        number, sentence, place, lemma, part, pattern, known, inside, modality, countries, signs, keys = line.split("\t")
        if part == "noun" and pattern == "-" and known == "-" and not nouns(lemma):
            continue
        items[int(number)].words.append(Word(
            int(sentence), int(place), lemma, part, None if pattern == "-" else pattern, known == "known", inside == "inside",
            tuple(modality.split(",")), set(countries.split(",")) - {""},
            {name: float(value) for name, value in (sign.split("=") for sign in signs.split(";") if sign)},
            sorted({int(key) for key in keys.split(",")})))


def eventive():
    """Tells nouns that may name an event from those that name things and people."""
    path = os.path.join(ROOT, "Training", "Learned", "nouns.txt")
    listed = {word for line in open(path, encoding="utf-8") if not line.startswith("#") for word in line.split()}
    return lambda lemma: lemma in listed or lemma.endswith(("tion", "sion", "ment", "ance", "ing"))
