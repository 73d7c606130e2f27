"""Which word of a sentence tells which event: multinomial logistic regression under alignment.

The corpus says what events a sentence tells, not by which words. So each event is given to the candidate word that the model of the
round before thinks likeliest to tell it (in the first round: the word seen oftenest with the kind, or the one a pattern takes);
the others tell nothing, save those that may tell the same event again ("held talks"), which are left out. Then the model is
trained anew, and so on.
"""
import collections, os, struct
import numpy as np, scipy.sparse
from scipy.optimize import minimize

ROUNDS, STEPS, LAST_STEPS = 4, 20, 45
KIND_PENALTY, ACTION_PENALTY = 0.5, 1.0
FEWEST = 2          # texts in which a feature must stand
SMALLEST = 0.04     # weights nearer to zero are dropped
TRIGGER_SHARE = 0.1 # of the sentences with a word, how many it must tell an event in to be asked about
WIDEST = 6.0


def softmax(scores):
    powers = np.exp(scores - scores.max(1, keepdims=True))
    return powers / powers.sum(1, keepdims=True)


def regression(features, labels, weights, classes, penalty, steps, start=None):
    """Weights of a multinomial logistic regression, features x classes."""
    rows, columns = features.shape
    back = features.T.tocsr()
    wanted = np.zeros((rows, classes), np.float32)
    wanted[np.arange(rows), labels] = 1
    weights = weights[:, None]

    def loss(flat):
        table = flat.reshape(columns, classes).astype(np.float32)
        shares = softmax(features @ table)
        value = -(weights * wanted * np.log(shares + 1e-9)).sum() + penalty / 2 * float((table * table).sum())
        return value, np.asarray(back @ ((shares - wanted) * weights) + penalty * table, np.float64).ravel()

    start = np.zeros(columns * classes) if start is None else start.ravel().astype(np.float64)
    found = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": steps, "maxcor": 5})
    return found.x.reshape(columns, classes).astype(np.float32)


def matrix(items, columns):
    places, ends = [], [0]
    for item in items:
        for word in item.words:
            places += [columns[key] for key in word.keys if key in columns]
            ends.append(len(places))
    return scipy.sparse.csr_matrix((np.ones(len(places), np.float32), places, ends), shape=(len(ends) - 1, len(columns)))


def spans(items):
    ends = np.cumsum([0] + [len(item.words) for item in items])
    return list(zip(ends[:-1], ends[1:]))


def first_scores(items, kinds):
    """How much oftener a word stands in sentences of a kind than elsewhere, and whether a pattern takes it for that kind."""
    seen, together, of_kind = collections.Counter(), collections.Counter(), collections.Counter()
    for item in items:
        of_kind.update(item.kinds)
        for lemma in {word.lemma for word in item.words}:
            seen[lemma] += 1
            together.update((lemma, kind) for kind in item.kinds)
    scores = []
    for item in items:
        for word in item.words:
            taken = word.pattern.split(".")[0] if word.pattern else None
            scores.append([
                np.log((together[word.lemma, kind] + 0.5 * of_kind[kind] / len(items)) / (seen[word.lemma] + 0.5) / (of_kind[kind] / len(items) + 1e-6) + 1e-9)
                + (3 if taken == kind else -1 if taken else 0) for kind in kinds])
    return np.array(scores).reshape(-1, len(kinds))


def align(items, scores, kinds, threshold):
    """For each candidate word the number of the kind it tells (the last number: none), and whether it counts."""
    labels, counts = np.full(len(scores), len(kinds)), np.ones(len(scores), np.float32)
    for item, (start, end) in zip(items, spans(items)):
        if start == end:
            continue
        numbers = [kinds.index(kind) for kind in item.kinds]
        taken = set()
        for kind in sorted(numbers, key=lambda kind: -scores[start:end, kind].max()):
            own = scores[start:end, kind].copy()
            own[list(taken)] -= 4
            best = int(own.argmax())
            if best not in taken:
                taken.add(best)
                labels[start + best] = kind
        for place, word in enumerate(item.words):
            again = [kind for kind in numbers if scores[start + place, kind] > threshold or word.pattern and word.pattern.split(".")[0] == kinds[kind]]
            if place not in taken and again:
                counts[start + place] = 0
    return labels, counts


class Trained:
    def __init__(self, kinds, actions, columns, kind_weights, action_weights, triggers):
        self.kinds, self.actions, self.columns, self.triggers = kinds, actions, columns, triggers
        self.kind_weights, self.action_weights = kind_weights, action_weights
        self.kind_of = np.array([kinds.index(action.split(".")[0]) for action in actions])

    def summary(self):
        return f"{len(self.columns)} features, {len(self.triggers)} triggers"

    def judge(self, items):
        """For each item its words with the probabilities of all kinds, and of none last."""
        shares = softmax(matrix(items, self.columns) @ self.kind_weights)
        return [(item, shares[start:end], self.triggers) for item, (start, end) in zip(items, spans(items))]

    def write(self, folder):
        header = "source: learnt by Training/Learned from Training/Corpus/events and the English Web Treebank\n# licence: CC BY-SA 4.0 (see NOTICE)\n"
        outputs = self.kinds + ["none"] + self.actions
        with open(os.path.join(folder, "outputs.lex"), "w", encoding="utf-8") as file:
            file.write(f"# format: outputs 1\n# What the columns of triggers.model stand for.\n# {header}" + "".join(name + "\n" for name in outputs))
        parts = collections.defaultdict(list)
        for lemma, part in sorted(self.triggers):
            parts[lemma].append(part)
        with open(os.path.join(folder, "triggers.lex"), "w", encoding="utf-8") as file:
            file.write(f"# format: learned 1\n# Words that told events in training.\n# {header}")
            file.writelines(f"{lemma} | pos: {', '.join(each)}\n" for lemma, each in parts.items())
        table = np.clip(np.concatenate([self.kind_weights, self.action_weights], 1), -WIDEST, WIDEST)
        largest = float(np.abs(table).max())
        roots = np.rint(np.sign(table) * np.sqrt(np.abs(table) / largest) * 127).astype(int)
        roots[np.abs(table) < SMALLEST] = 0
        rows = sorted((key, [(int(column), int(roots[row, column])) for column in np.flatnonzero(roots[row])]) for key, row in self.columns.items())
        rows = [(key, pairs) for key, pairs in rows if pairs]
        with open(os.path.join(folder, "triggers.model"), "wb") as file:
            file.write(b"TEM1" + struct.pack("<HHfI", len(outputs), 0, largest, len(rows)))
            file.write(b"".join(struct.pack("<I", key) for key, _ in rows))
            file.write(bytes(len(pairs) for _, pairs in rows))
            file.write(b"".join(struct.pack("<Bb", *pair) for _, pairs in rows for pair in pairs))
            print(f"triggers.model: {file.tell()} bytes, {len(rows)} features")


def train(items, kinds, actions):
    standing = collections.Counter(key for item in items for key in {key for word in item.words for key in word.keys})
    columns = {key: number for number, key in enumerate(sorted(key for key, count in standing.items() if count >= FEWEST))}
    features = matrix(items, columns)
    scores, weights = first_scores(items, kinds), None
    for number in range(ROUNDS):
        labels, counts = align(items, scores, kinds, 1.5 if number == 0 else 0)
        steps = STEPS if number < ROUNDS - 1 else LAST_STEPS
        weights = regression(features, labels, counts, len(kinds) + 1, KIND_PENALTY, steps, weights)
        sums = features @ weights
        scores = sums[:, :-1] - sums[:, -1:]
    return Trained(kinds, actions, columns, weights, action_weights(items, features, labels, kinds, actions), triggers(items, labels, kinds))


def action_weights(items, features, labels, kinds, actions):
    """Within each kind, which of its actions: learnt from the words that were given an event."""
    table = np.zeros((features.shape[1], len(actions)), np.float32)
    words = [(item, word) for item in items for word in item.words]
    for kind, name in enumerate(kinds):
        own = [number for number, action in enumerate(actions) if action.split(".")[0] == name]
        rows, wanted = [], []
        for row in np.flatnonzero(labels == kind):
            told = [event["action"] for event in words[row][0].wanted if event["kind"] == name]
            rows.append(row)
            wanted.append(own.index(actions.index(f"{name}.{told[0]}")))
        if len(set(wanted)) > 1:
            table[:, own] = regression(features[rows], np.array(wanted), np.ones(len(rows), np.float32), len(own), ACTION_PENALTY, LAST_STEPS)
    return table


def triggers(items, labels, kinds):
    told, seen, row = collections.Counter(), collections.Counter(), 0
    for item in items:
        for word in item.words:
            seen[word.lemma, word.part] += 1
            told[word.lemma, word.part] += labels[row] < len(kinds)
            row += 1
    return {word for word, count in told.items() if count >= 2 and count >= TRIGGER_SHARE * seen[word]}
