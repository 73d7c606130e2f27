"""The small network that the daemon carries: word vectors, two layers of LSTM both ways, biaffine arcs, relations and tags."""

import random

import torch
from features import AFFIX_BUCKETS, SHAPES, affixes, shapes
from teacher import batches, pad
from torch import nn
from torch.nn import functional as F
from vocabulary import normal

WORD, AFFIX, SHAPE = 64, 32, 16


class Student(nn.Module):
    def __init__(self, knowledge, hidden, arc, label, tag_count, relation_count):
        super().__init__()
        self.hidden = hidden
        # Row 0 is every word without a vector, the last the root.
        self.register_buffer("knowledge", knowledge)
        self.project = nn.Linear(knowledge.shape[1], WORD, bias=False)
        self.own = nn.Embedding(knowledge.shape[0], WORD)
        self.affix = nn.EmbeddingBag(AFFIX_BUCKETS, AFFIX, mode="sum")
        self.shape = nn.Embedding(SHAPES, SHAPE)
        self.encoder1 = nn.LSTM(WORD + AFFIX + SHAPE, hidden, batch_first=True, bidirectional=True)
        self.encoder2 = nn.LSTM(2 * hidden, hidden, batch_first=True, bidirectional=True)
        self.head, self.dependent = nn.Linear(2 * hidden, arc), nn.Linear(2 * hidden, arc)
        self.label_head, self.label_dependent = nn.Linear(2 * hidden, label), nn.Linear(2 * hidden, label, bias=False)
        self.relation = nn.Linear(label, relation_count)
        self.inner = nn.Linear(2 * hidden, label)
        self.tag = nn.Linear(label, tag_count)
        self.arc_bias = nn.Linear(arc, 1, bias=False)
        nn.init.normal_(self.own.weight, std=0.01)
        nn.init.normal_(self.affix.weight, std=0.1)
        nn.init.normal_(self.shape.weight, std=0.3)

    def words(self, numbers):
        return self.project(self.knowledge[numbers]) + self.own(numbers)

    def forward(self, numbers, affixes, shapes, lengths):
        batch, length = numbers.shape
        bags = self.affix(affixes.view(batch * length, -1)).view(batch, length, -1)
        x = torch.cat([self.words(numbers), bags, self.shape(shapes)], -1)
        x = self.dropped(x, 0.15)
        for layer in (self.encoder1, self.encoder2):
            packed = nn.utils.rnn.pack_padded_sequence(x, lengths, batch_first=True, enforce_sorted=False)
            x = nn.utils.rnn.pad_packed_sequence(layer(packed)[0], batch_first=True)[0]
            x = self.dropped(x, 0.15)
        heads, dependents = F.relu(self.head(x)), F.relu(self.dependent(x))
        heads, dependents = self.dropped(heads, 0.1), self.dropped(dependents, 0.1)
        arcs = dependents @ heads.transpose(1, 2) * heads.shape[-1] ** -0.5 + self.arc_bias(heads).transpose(1, 2)
        return arcs, self.label_head(x), self.label_dependent(x), self.tag(self.dropped(F.relu(self.inner(x)), 0.1))

    def dropped(self, x, share):
        """One mask for the whole sentence."""
        if not self.training:
            return x
        return x * F.dropout(x.new_ones(x.shape[0], 1, x.shape[2]), share)

    def labels(self, heads, dependents, chosen):
        heads = heads.gather(1, chosen[:, :, None].expand(-1, -1, heads.shape[-1]))
        return self.relation(self.dropped(F.relu(heads + dependents), 0.1))


class Example:
    """A sentence with what is to be learnt of it. Place 0 is the root."""

    def __init__(self, sentence, target, answer):
        self.words, self.target, self.answer = sentence.words, target, answer

    def unstopped(self):
        """Without its last word, if that is a mark nothing hangs on."""
        last = len(self.words)
        chosen = self.answer[3] if self.answer else torch.tensor(self.target[0])
        if last < 4 or self.words[-1] not in (".", "!", "?") or (chosen[1:] == last).any():
            return self
        copy = Example.__new__(Example)
        copy.words = self.words[:-1]
        copy.target = tuple(t[:-1] for t in self.target) if self.target else None
        a = self.answer
        copy.answer = (a[0][:-1, :-1], a[1][:-1], a[2][:-1], a[3][:-1]) if a else None
        return copy


class Numbers:
    """Words as rows of the vectors."""

    def __init__(self, words):
        self.rows = {w: i + 1 for i, w in enumerate(words)}
        self.root = len(words) + 1

    def of(self, word):
        return self.rows.get(normal(word), 0)


def recased(words, generator):
    """Now and then as in a headline: in title case, in capitals, in small letters."""
    choice = generator.random()
    if choice < 0.06:
        return [w[0].upper() + w[1:] if len(w) > 3 or i == 0 else w for i, w in enumerate(words)]
    if choice < 0.09:
        return [w.upper() for w in words]
    if choice < 0.11:
        return [w.lower() for w in words]
    return words


def inputs(sentences, numbers, hide=None):
    """Tensors of a batch; `hide` says which words lose their vector."""
    rows, bags, forms = [], [], []
    for words in sentences:
        rows.append([numbers.root] + [0 if hide and hide(w) else numbers.of(w) for w in words])
        bags.append([[0, 0, 0, 0]] + [affixes(w) for w in words])
        forms.append([0] + shapes(words))
    lengths = torch.tensor([len(r) for r in rows])
    longest = int(lengths.max())
    bags = torch.tensor([b + [[0, 0, 0, 0]] * (longest - len(b)) for b in bags])
    return pad(rows), bags, pad(forms), lengths


def loss_of(model, batch, tensors):
    arcs, heads, dependents, tags = model(*tensors)
    lengths = tensors[3]
    valid = torch.arange(arcs.shape[1])[None, :] < lengths[:, None]
    arcs = arcs.masked_fill(~valid[:, None, :], -1e4)
    words = valid.clone()
    words[:, 0] = False
    size = arcs.shape[1]
    chosen = torch.zeros(len(batch), size, dtype=torch.long)
    total = 0.0
    soft = [(torch.full(s.shape, 0.0), s) for s in (arcs, tags)]
    weights = torch.zeros(len(batch), size)
    for k, example in enumerate(batch):
        n = len(example.words) + 1
        chosen[k, :n] = example.answer[3]
        soft[0][0][k, :n, :n] = example.answer[0].float().softmax(-1)
        soft[1][0][k, :n] = example.answer[1].float().softmax(-1)
        weights[k, 1:n] = 1.0
    labels = model.labels(heads, dependents, chosen.clamp(min=0))
    answers = torch.zeros(labels.shape)
    for k, example in enumerate(batch):
        answers[k, : len(example.words) + 1] = example.answer[2].float().softmax(-1)
    soft.append((answers, labels))
    for (wanted, scores), share in zip(soft, (1.0, 0.5, 1.0)):
        total = total - share * (wanted * scores.log_softmax(-1)).sum(-1)[words].mean()
    gold = [[e.target[j] if e.target else [-100] * (len(e.words) + 1) for e in batch] for j in range(3)]
    for scores, rows, share in zip((arcs, tags, labels), gold, (1.0, 0.5, 1.0)):
        wanted = pad(rows, -100)
        if (wanted >= 0).any():
            total = total + share * F.cross_entropy(scores.flatten(0, 1), wanted.flatten())
    return total / 2


def train(model, examples, numbers, counts, rounds, log, seed=1, rate=4e-3):
    torch.manual_seed(seed)
    generator = random.Random(seed)
    optimiser = torch.optim.AdamW(model.parameters(), lr=rate, betas=(0.9, 0.95), weight_decay=0.01)
    lengths = [len(e.words) + 1 for e in examples]
    plan = [b for _ in range(rounds) for b in batches(lengths, 2000, generator)]
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda i: min((i + 1) / 100, max(0.01, (len(plan) - i) / len(plan))))

    def hide(word):
        return generator.random() < 0.25 / (0.25 + counts.get(normal(word), 0)) + 0.03

    model.train()
    total = 0.0
    for step, chosen in enumerate(plan):
        batch = [examples[i].unstopped() if generator.random() < 0.12 else examples[i] for i in chosen]
        tensors = inputs([recased(e.words, generator) for e in batch], numbers, hide)
        optimiser.zero_grad()
        loss = loss_of(model, batch, tensors)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 2.0)
        optimiser.step()
        schedule.step()
        total += loss.item()
        if step % 100 == 99:
            log(f"network {step + 1}/{len(plan)}: loss {total / 100:.3f}")
            total = 0.0
    return model
