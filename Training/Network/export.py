"""Writes the small network as the daemon reads it (Sources/Language/Grammar/Network.swift says how)."""

import struct

import numpy
import torch
from features import fnv

TOP = 2047


def integers(*values):
    return struct.pack(f"<{len(values)}I", *values)


def table(tensor, summed=1):
    """Eight bits a number, on one scale that cuts the few largest; `summed` rows together stay below eight."""
    values = tensor.detach().numpy()
    scale = min(float(numpy.quantile(numpy.abs(values), 0.9999)), 7.9 / summed) / 127
    return struct.pack("<f", scale) + numpy.clip(numpy.rint(values / scale), -127, 127).astype("<i1").tobytes()


def matrix(tensor):
    values = tensor.detach().numpy()
    scale = float(numpy.abs(values).max()) / TOP
    return struct.pack("<f", scale) + numpy.rint(values / scale).astype("<i2").tobytes()


def floats(tensor):
    return tensor.detach().numpy().astype("<f4").tobytes()


def layer(linear):
    bias = linear.bias if linear.bias is not None else torch.zeros(linear.weight.shape[0])
    return matrix(linear.weight) + floats(bias)


def network(model, words):
    rows = model.knowledge.shape[0]
    vectors = model.words(torch.arange(rows))
    hashes = [fnv(word.encode()) for word in words]
    out = [b"TNN1", integers(len(words), vectors.shape[1], model.affix.weight.shape[1], model.shape.weight.shape[1])]
    out += [integers(*hashes), table(vectors), table(model.affix.weight, summed=4), table(model.shape.weight)]
    out.append(integers(model.hidden, model.head.out_features, model.label_head.out_features,
                        model.tag.out_features, model.relation.out_features))
    for encoder in (model.encoder1, model.encoder2):
        for suffix in ("", "_reverse"):
            part = {n: getattr(encoder, n + "_l0" + suffix) for n in ("weight_ih", "weight_hh", "bias_ih", "bias_hh")}
            out += [matrix(part["weight_ih"]), floats(part["bias_ih"] + part["bias_hh"]), matrix(part["weight_hh"])]
    for linear in (model.head, model.dependent, model.label_head, model.label_dependent, model.relation,
                   model.inner, model.tag):
        out.append(layer(linear))
    out.append(floats(model.arc_bias.weight[0]))
    return b"".join(out)
