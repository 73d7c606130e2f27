"""A large parser: two layers of LSTM and biaffine arcs (Dozat and Manning 2017) over the states of the sentence model.

It is slow and stays here; the small network learns from what it says of the treebank and of unannotated news sentences.
"""

import random

import torch
from minilm import WIDTH, MiniLM, load_tokenizer
from torch import nn
from torch.nn import functional as F

STATES, HIDDEN, ARC, LABEL = 7, 200, 200, 80


class Pieces:
    """Sentences as word pieces."""

    def __init__(self):
        self.tokenizer = load_tokenizer()
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()
        self.known = {}

    def of(self, word):
        if word not in self.known:
            ids = self.tokenizer.encode(word, add_special_tokens=False).ids
            self.known[word] = (ids or [100])[:12]
        return self.known[word]


def pad(rows, value=0):
    longest = max(map(len, rows))
    return torch.tensor([row + [value] * (longest - len(row)) for row in rows])


def batches(lengths, budget, generator=None):
    """Numbers of sentences of like length, as many as the budget of words holds, in random order."""
    order = list(range(len(lengths)))
    if generator:
        generator.shuffle(order)
    order.sort(key=lambda i: lengths[i] // 3)
    result, current = [], []
    for index in order:
        if current and (len(current) + 1) * max(lengths[index], lengths[current[0]]) > budget:
            result.append(current)
            current = []
        current.append(index)
    result.append(current)
    if generator:
        generator.shuffle(result)
    return result


def states(sentences):
    """For each sentence every layer's state of its words (the mean over their pieces), behind that of the start mark."""
    base, cutter = MiniLM().eval(), Pieces()
    pieces = [[cutter.of(w) for w in s.words] for s in sentences]
    rows = [[101] + [p for word in words for p in word][:500] + [102] for words in pieces]
    found = [None] * len(sentences)
    with torch.no_grad():
        for batch in batches([len(r) for r in rows], 3000):
            layers = torch.stack(base(pad([rows[i] for i in batch])), 2)
            for k, i in enumerate(batch):
                owners = torch.tensor([0] + [n + 1 for n, word in enumerate(pieces[i]) for _ in word][:500])
                total = torch.zeros(len(pieces[i]) + 1, STATES, WIDTH)
                total.index_add_(0, owners, layers[k, : len(owners)])
                counts = torch.bincount(owners, minlength=len(pieces[i]) + 1).clamp(min=1)
                found[i] = (total / counts[:, None, None]).half()
    return found


class Teacher(nn.Module):
    def __init__(self, tag_count, relation_count):
        super().__init__()
        self.mix = nn.Parameter(torch.zeros(STATES))
        self.narrow = nn.Linear(WIDTH, 256)
        self.encoder = nn.LSTM(256, HIDDEN, 2, batch_first=True, bidirectional=True, dropout=0.33)
        self.head, self.dependent = nn.Linear(2 * HIDDEN, ARC), nn.Linear(2 * HIDDEN, ARC)
        self.label_head, self.label_dependent = nn.Linear(2 * HIDDEN, LABEL), nn.Linear(2 * HIDDEN, LABEL)
        self.arc = nn.Parameter(torch.zeros(ARC + 1, ARC))
        self.label = nn.Parameter(torch.zeros(relation_count, LABEL + 1, LABEL + 1))
        self.tag = nn.Sequential(nn.Linear(2 * HIDDEN, 160), nn.GELU(), nn.Dropout(0.2), nn.Linear(160, tag_count))

    def forward(self, x):
        x = torch.einsum("bnlw,l->bnw", x, self.mix.softmax(0))
        x = F.dropout(F.gelu(self.narrow(F.layer_norm(x, (WIDTH,)))), 0.33, self.training)
        x = F.dropout(self.encoder(x)[0], 0.33, self.training)

        def part(layer):
            return F.dropout(F.gelu(layer(x)), 0.33, self.training)

        def biased(y):
            return torch.cat([y, y.new_ones(y.shape[:-1] + (1,))], -1)

        arcs = biased(part(self.dependent)) @ self.arc @ part(self.head).transpose(1, 2)
        return arcs, biased(part(self.label_head)), biased(part(self.label_dependent)), self.tag(x)

    def labels(self, heads, dependents, chosen):
        """Scores of the relations of every word to its chosen head."""
        heads = heads.gather(1, chosen[:, :, None].expand(-1, -1, heads.shape[-1]))
        return torch.einsum("bnx,rxy,bny->bnr", dependents, self.label, heads)


def gathered(batch, cached):
    """A batch of states and the mask of its words."""
    lengths = [cached[i].shape[0] for i in batch]
    x = nn.utils.rnn.pad_sequence([cached[i] for i in batch], batch_first=True).float()
    return x, torch.arange(max(lengths))[None, :] < torch.tensor(lengths)[:, None]


def losses(arcs, valid, tags, labels, targets):
    """Cross entropy against heads, tags and relations; -100 is not asked."""

    def loss(scores, gold):
        return F.cross_entropy(scores.flatten(0, 1), gold.flatten())

    arcs = arcs.masked_fill(~valid[:, None, :], -1e4)
    return loss(arcs, targets[0]) + loss(labels, targets[2]) + 0.5 * loss(tags, targets[1])


def numbered(sentences, tag_numbers, relation_numbers):
    return [([-100] + s.heads, [-100] + [tag_numbers.get(t, -100) for t in s.tags],
             [-100] + [relation_numbers.get(r, -100) for r in s.relations]) for s in sentences]


def train(cached, targets, sizes, rounds, log, seed=1):
    torch.manual_seed(seed)
    generator = random.Random(seed)
    model = Teacher(*sizes)
    optimiser = torch.optim.AdamW(model.parameters(), lr=2e-3, betas=(0.9, 0.95), weight_decay=0.01)
    plan = [b for _ in range(rounds) for b in batches([len(c) for c in cached], 1500, generator)]
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda i: min((i + 1) / 60, max(0.02, (len(plan) - i) / len(plan))))
    model.train()
    total = 0.0
    for step, batch in enumerate(plan):
        x, valid = gathered(batch, cached)
        gold = [pad([targets[i][k] for i in batch], -100) for k in range(3)]
        optimiser.zero_grad()
        arcs, heads, dependents, tags = model(x)
        loss = losses(arcs, valid, tags, model.labels(heads, dependents, gold[0].clamp(min=0)), gold)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 2.0)
        optimiser.step()
        schedule.step()
        total += loss.item()
        if step % 50 == 49:
            log(f"teacher {step + 1}/{len(plan)}: loss {total / 50:.3f}")
            total = 0.0
    return model


def answers(model, cached, targets):
    """For each sentence the teacher's scores of arcs (words x heads), tags, and relations to the gold head, else to its best."""
    model.eval()
    found = [None] * len(cached)
    with torch.no_grad():
        for batch in batches([len(c) for c in cached], 4000):
            x, valid = gathered(batch, cached)
            arcs, heads, dependents, tags = model(x)
            arcs = arcs.masked_fill(~valid[:, None, :], -1e4)
            chosen = arcs.argmax(-1)
            for k, i in enumerate(batch):
                if targets[i]:
                    chosen[k, 1 : len(cached[i])] = torch.tensor(targets[i][0][1:])
            relations = model.labels(heads, dependents, chosen)
            for k, i in enumerate(batch):
                n = len(cached[i])
                found[i] = (arcs[k, :n, :n].half(), tags[k, :n].half(), relations[k, :n].half(), chosen[k, :n])
    return found
