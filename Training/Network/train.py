"""Trains the grammar's network and writes it beside the names of its tags and relations; see ../README.md.

One thread and fixed seeds: the same input gives the same file on one kind of machine.
"""

import argparse
import pathlib
import sys
import time

import export
import student
import teacher
import torch
import treebank
import vocabulary

HIDDEN, ARC, LABEL = 64, 64, 64
TEACHER_ROUNDS, ROUNDS = 5, 7
# How often a newswire sentence is seen for once of the treebank's.
NEWSWIRE = 4
WORDS = 26000


def names(tags, relations):
    lines = ["# format: grammar-names 1", "# source: learnt from the English Web Treebank by Training/; do not edit",
             "# licence: CC BY-SA 4.0"]
    lines += [f"{i} | tag: " + tag.replace(",", "\\,") for i, tag in enumerate(tags)]
    lines += [f"{i} | relation: {relation}" for i, relation in enumerate(relations)]
    return "\n".join(lines) + "\n"


def main():
    parser = argparse.ArgumentParser()
    for name in ("treebank", "newswire", "unannotated", "out"):
        parser.add_argument("--" + name, type=pathlib.Path, required=True)
    options = parser.parse_args()
    torch.set_num_threads(1)
    torch.set_flush_denormal(True)
    started = time.time()

    def log(line):
        print(f"{time.time() - started:.0f} s  {line}", file=sys.stderr, flush=True)

    gold = [s for s in treebank.read(options.treebank / "en_ewt-train.conllu") if len(s.words) <= 90]
    newswire, bare = treebank.read(options.newswire), treebank.read(options.unannotated)
    tags = sorted({tag for s in gold for tag in s.tags})
    relations = sorted({relation for s in gold for relation in s.relations})
    sizes = (len(tags), len(relations))
    targets = teacher.numbered(gold + newswire, {t: i for i, t in enumerate(tags)},
                               {r: i for i, r in enumerate(relations)})
    cached = teacher.states(gold + newswire)
    log("read the treebank with the sentence model")
    seen = [i for i in range(len(gold))] + [len(gold) + i for i in range(len(newswire))] * 3
    large = teacher.train([cached[i] for i in seen], [targets[i] for i in seen], sizes, TEACHER_ROUNDS, log)
    targets += [None] * len(bare)
    answers = teacher.answers(large, cached + teacher.states(bare), targets)
    words, counts = vocabulary.words(gold + newswire + bare, WORDS)
    known = vocabulary.knowledge(words)
    nobody = torch.zeros(1, known.shape[1])
    log(f"{len(words)} words have a vector")
    examples = [student.Example(*item) for item in zip(gold + newswire + bare, targets, answers)]
    first, last = len(gold), len(gold) + len(newswire)
    examples = examples[:first] + examples[first:last] * NEWSWIRE + examples[last:]
    torch.manual_seed(1)
    small = student.Student(torch.cat([nobody, known, nobody]), HIDDEN, ARC, LABEL, *sizes)
    student.train(small, examples, student.Numbers(words), counts, ROUNDS, log)
    small.eval()
    (options.out / "network.model").write_bytes(export.network(small, words))
    (options.out / "names.lex").write_text(names(tags, relations))


main()
