"""Makes confidence a probability: a logistic over what a match shows of itself and what the model thinks of it.

Every event that the patterns or the model would tell of a text they have not seen is right or wrong by the corpus: right when the
text is said to tell an event of its kind (meeting, visit and call count as one; a threat of X as X threatened) with one of its countries.
"""
import numpy as np
from scipy.optimize import minimize

TALKS = {"meeting": "talks", "visit": "talks", "call": "talks"}
HOSTILE = {"sanction", "attack", "coercion", "relations", "mobilization", "threat", "protest"}
PENALTY = 2.0
OWN_FLOOR = 0.15   # kinds that the model thinks less likely are no events of its own


def log_odds(share):
    return float(np.clip(np.log((share + 1e-12) / (1 - share + 1e-12)), -6, 6))


def names(kind, modality):
    return {TALKS.get(kind, kind)} | ({"threat"} if modality == "threatened" else set())


def is_right(item, kind, modality, countries):
    return any(
        names(kind, modality) & names(event["kind"], event["modality"]) and (not event["all"] or event["all"] & countries)
        for event in item.wanted)


def told(item, shares, triggers, kinds):
    """The events that patterns and model would tell: signs, and whether each is right."""
    spoken = {word.sentence for word in item.words if word.pattern}
    pattern_kinds = {word.pattern.split(".")[0] for word in item.words if word.pattern}
    for word, share in zip(item.words, shares):
        if word.pattern:
            kind, whose = kinds.index(word.pattern.split(".")[0]), "pattern"
        elif not word.inside and (word.lemma, word.part) in triggers and word.countries and share[-1] < 0.7:
            kind, whose = int(share[:-1].argmax()), "model"
            if share[kind] < OWN_FLOOR or kinds[kind] in pattern_kinds:
                continue
        else:
            continue
        modality = word.modality[kinds[kind] in HOSTILE]
        signs = {name: value for name, value in word.signs.items() if not name.startswith("modality ")}
        signs |= {f"kind {kinds[kind]}": 1, f"modality {modality}": 1}
        signs |= {f"{whose}: this kind": log_odds(share[kind]), f"{whose}: some event": log_odds(1 - share[-1])}
        if whose == "model":
            signs["found by the model"] = 1
            if word.sentence in spoken:
                signs["found beside patterns"] = 1
            signs.pop("nobody acts", None)
        yield item.id, kinds[kind], whose, signs, is_right(item, kinds[kind], modality, word.countries)


def logistic(rows):
    columns = {name: number for number, name in enumerate(sorted({name for *_, signs, _ in rows for name in signs}))}
    table = np.zeros((len(rows), len(columns)))
    for row, (*_, signs, _) in enumerate(rows):
        for name, value in signs.items():
            table[row, columns[name]] = value
    wanted = np.array([right for *_, right in rows], float)

    def loss(weights):
        shares = 1 / (1 + np.exp(-(table @ weights)))
        value = -(wanted * np.log(shares + 1e-12) + (1 - wanted) * np.log(1 - shares + 1e-12)).sum() + PENALTY / 2 * (weights ** 2).sum()
        return value, table.T @ (shares - wanted) + PENALTY * weights

    found = minimize(loss, np.zeros(len(columns)), jac=True, method="L-BFGS-B", options={"maxiter": 300}).x
    return {name: float(found[number]) for name, number in columns.items()}


def confidence(weights, signs):
    return 1 / (1 + np.exp(-sum(weights.get(name, 0) * value for name, value in signs.items())))


def fit(judged, kinds, folds=5):
    """Weights of the signs; prints how reliable they are, by cross-validation."""
    rows = [row for item, shares, triggers in judged for row in told(item, shares, triggers, kinds)]
    unseen = np.zeros(len(rows))
    for fold in range(folds):
        weights = logistic([row for number, row in enumerate(rows) if number % folds != fold])
        for number in range(fold, len(rows), folds):
            unseen[number] = confidence(weights, rows[number][3])
    report(rows, unseen)
    return logistic(rows)


def measure(judged, kinds, weights):
    rows = [row for item, shares, triggers in judged for row in told(item, shares, triggers, kinds)]
    report(rows, np.array([confidence(weights, row[3]) for row in rows]))


def report(rows, said):
    right = np.array([row[-1] for row in rows])
    for whose in ("pattern", "model"):
        mine = np.array([row[2] == whose for row in rows])
        print(f"events of {whose}: {mine.sum()}, right {right[mine].mean():.3f}")
        reliability(said[mine], right[mine])


def reliability(said, right):
    for low in np.arange(0, 1, 0.1):
        inside = (said >= low) & (said < low + 0.1)
        if inside.sum():
            print(f"  said {low:.1f}–{low + 0.1:.1f}: {inside.sum():5d} events, mean {said[inside].mean():.3f}, right {right[inside].mean():.3f}")


def write(weights, path):
    with open(path, "w", encoding="utf-8") as file:
        file.write("# format: confidence 1\n# How much each sign adds to the log odds that an event is right.\n")
        file.write("# source: learnt by Training/Learned from Training/Corpus/events and the English Web Treebank\n# licence: CC BY-SA 4.0 (see NOTICE)\n")
        file.writelines(f"{name} | weight: {value:.3f}\n" for name, value in sorted(weights.items()))
