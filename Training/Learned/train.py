#!/usr/bin/env python3
"""Trains the learned part of the event detector: train.py --observe PROGRAM --treebank DIR [--out Sources/Events/Models]

PROGRAM is the `observe` of this package. Needs numpy and scipy. Deterministic. See Training/README.md for what is done and why.
"""
import argparse, os
import calibrate, data, model


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--observe", required=True)
    options.add_argument("--treebank")
    options.add_argument("--out", default=os.path.join(data.ROOT, "Sources", "Events", "Models"))
    options.add_argument("--corpus", default=os.path.join(data.ROOT, "Training", "Corpus", "events"))
    options.add_argument("--folds", type=int, default=3)
    given = options.parse_args()

    own = data.corpus(given.corpus)
    chatter = data.chatter(given.treebank) if given.treebank else []
    kinds, actions = data.kinds()
    data.observe(given.observe, own + chatter)
    # One text in ten is never trained on: the tests and Tools/quality/score_corpus.py measure on it.
    items = [item for item in own if not data.held_out(item.text)] + chatter
    held = [item for item in own if data.held_out(item.text)]
    print(f"{len(items)} texts, {sum(len(item.words) for item in items)} candidate words", flush=True)

    # What each text's words look like to a model that has not seen the text.
    judged = []
    for fold in range(given.folds):
        unseen = [item for index, item in enumerate(items) if index % given.folds == fold]
        trained = model.train([item for index, item in enumerate(items) if index % given.folds != fold], kinds, actions)
        judged += trained.judge(unseen)
        print(f"fold {fold + 1}: {trained.summary()}", flush=True)
    weights = calibrate.fit(judged, kinds)
    calibrate.write(weights, os.path.join(given.out, "confidence.lex"))

    trained = model.train(items, kinds, actions)
    print(f"all: {trained.summary()}; on {len(held)} texts never trained on:")
    calibrate.measure(trained.judge(held), kinds, weights)
    trained.write(given.out)


if __name__ == "__main__":
    main()
