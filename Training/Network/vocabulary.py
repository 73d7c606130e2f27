"""The words that have a vector, and what the sentence model knows of each word alone."""

import functools
from collections import Counter

import torch
from minilm import MiniLM
from teacher import Pieces, batches, pad

# Principal directions kept of the sentence model's knowledge.
DIRECTIONS = 160


@functools.cache
def normal(word):
    """Lower case (ASCII), figures as 0, one kind of quotation mark and dash: as `WordForms.normalise` in Swift."""
    table = {"\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"', "\u2026": "...", "`": "'"}
    out = ""
    for character in word:
        if "A" <= character <= "Z":
            out += character.lower()
        elif "0" <= character <= "9":
            out += "0"
        elif character in table:
            out += table[character]
        elif "\u2010" <= character <= "\u2015":
            out += "-"
        elif character == "-" and out == "-":
            continue
        else:
            out += character
    return '"' if out == "''" else out


def words(sentences, limit):
    """The words of the treebank seen twice, then the sentence model's whole words, in its order of frequency."""
    counts = Counter(normal(w) for s in sentences for w in s.words)
    chosen = sorted((w for w, n in counts.items() if n >= 2), key=lambda w: (-counts[w], w))
    known = set(chosen)
    cutter = Pieces()
    for piece, _ in sorted(cutter.tokenizer.get_vocab().items(), key=lambda item: item[1]):
        word = normal(piece)
        if len(chosen) < limit and word not in known and word.isascii() and word.isalpha() and len(word) > 1:
            chosen.append(word)
            known.add(word)
    return chosen, counts


def knowledge(words):
    """One row a word: its pieces' embedding and its states in the middle of the model, standing alone, cut to their main directions."""
    cutter, base = Pieces(), MiniLM().eval()
    rows = [[101] + cutter.of(word) + [102] for word in words]
    found = torch.zeros(len(words), 3 * 384)
    with torch.no_grad():
        for batch in batches([len(r) for r in rows], 6000):
            states = base(pad([rows[i] for i in batch]))
            for k, i in enumerate(batch):
                inner = slice(1, len(rows[i]) - 1)
                found[i] = torch.cat([states[layer][k, inner].mean(0) for layer in (0, 2, 4)])
    found = found - found.mean(0)
    found = torch.cat([part / part.norm(dim=1).mean() for part in found.split(384, 1)], 1)
    _, vectors = torch.linalg.eigh(found.T @ found)
    reduced = found @ vectors.flip(1)[:, :DIRECTIONS]
    return reduced / reduced.std()
