"""What the small network sees of a word, as numbers; `NetworkFeatures` in Swift must give the same."""

import functools

from vocabulary import normal

AFFIX_BUCKETS = 8192
SHAPES = 224


def fnv(data, start=0x811C9DC5):
    value = start
    for byte in data:
        value = ((value ^ byte) * 0x01000193) & 0xFFFFFFFF
    return value


@functools.cache
def affixes(word):
    """Buckets of the last two, three and four bytes and of the first three; shorter words are filled with zeros."""
    data = normal(word).encode()
    ends = data[::-1] + b"\0\0\0\0"
    starts = data + b"\0\0\0"
    keys = [fnv(bytes([k]) + ends[:k]) for k in (2, 3, 4)] + [fnv(bytes([9]) + starts[:3])]
    return [(key ^ (key >> 15)) % AFFIX_BUCKETS for key in keys]


def is_headline(words):
    """Nearly all longer words begin with a capital, so that capitals say nothing of names."""
    letters = capitals = 0
    for word in words:
        if len(word.encode()) > 3 and ("a" <= word[0] <= "z" or "A" <= word[0] <= "Z"):
            letters += 1
            capitals += "A" <= word[0] <= "Z"
    return letters >= 3 and capitals * 10 >= letters * 8


def shape(word, is_first, in_headline):
    upper = lower = digits = other = 0
    data = word.encode()
    for byte in data:
        if 65 <= byte <= 90:
            upper += 1
        elif 97 <= byte <= 122 or byte >= 128:
            lower += 1
        elif 48 <= byte <= 57:
            digits += 1
        else:
            other += 1
    kind = 0
    if 65 <= data[0] <= 90:
        kind = 3 if lower == 0 and upper > 1 else 2
    if kind == 0 and upper:
        kind = 1
    kind = kind * 2 + (digits > 0)
    kind = kind * 3 + (0 if other == 0 else 2 if other == len(data) else 1)
    kind = kind * 2 + (upper + lower > 0)
    kind = kind * 2 + is_first
    return 16 + kind * 2 + in_headline


def shapes(words):
    headline = is_headline(words)
    return [shape(w, i == 0, headline) for i, w in enumerate(words)]
