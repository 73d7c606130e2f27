"""Sentences of a treebank in CoNLL-U, as the parser sees their words."""

from dataclasses import dataclass, field


@dataclass
class Sentence:
    words: list = field(default_factory=list)
    tags: list = field(default_factory=list)
    heads: list = field(default_factory=list)
    relations: list = field(default_factory=list)
    # Whether heads and tags are gold; if not, only a teacher says what they are.
    annotated: bool = True


def read(path):
    """Words only: a range of words shares its surface among them, empty nodes are left out."""
    sentences, current, open_range = [], Sentence(), None
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if not line:
            if current.words:
                sentences.append(current)
            current = Sentence()
            continue
        if line.startswith("#"):
            continue
        cells = line.split("\t")
        if "-" in cells[0]:
            open_range = [int(cells[0].split("-")[1]), cells[1].encode()]
            continue
        if not cells[0].isdigit():
            continue
        number, form = int(cells[0]), cells[1].encode()
        if open_range:
            last, rest = open_range
            share = len(rest) if number == last else min(len(form), len(rest))
            form, open_range = rest[:share], [last, rest[share:]] if number != last else None
        current.words.append(form.decode("utf-8", "replace"))
        current.tags.append(f"{cells[4]} {cells[3]}")
        current.heads.append(int(cells[6]) if cells[6].isdigit() else 0)
        current.relations.append(cells[7])
    if current.words:
        sentences.append(current)
    return [s for s in sentences if all(s.words)]
