"""Texts to words: the tokens that names and rules are matched on."""

from __future__ import annotations

import re

import msgspec

_TOKEN = re.compile(
    r"(?=\S)(?:"
    r"(?![A-Z]{2}\d{1,2}\b)"
    r"[A-Za-zÀ-ÖØ-öø-ÿ]+(?:['’‘ʻ](?!(?:s|ll|ve|re|d|m|S|LL|VE|RE|D|M)\b)[A-Za-zÀ-ÿ]+)*|"
    r"\d{1,2}:\d\d(?![\d:])|"
    r"\d+(?:,\d{3})*(?:\.\d+)?(?:(?:st|nd|rd|th)\b|%)?|"
    r"['’‘](?:s|ll|ve|re|d|m|S|LL|VE|RE|D|M)\b|"
    r"[A-Z]{2}\d{1,2}\b|"
    r"--+|->|=>|\S)"
)
_ALIKE = str.maketrans({"’": "'", "‘": "'", "ʻ": "'", "“": '"', "”": '"', "—": "—", "‑": "-"})


class Word(msgspec.Struct, frozen=True, gc=False):
    """One token of a text."""

    raw: str
    key: str  # lower case, plain quotes
    start: int
    end: int

    @property
    def is_capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.raw[:1].isupper()


def words(text: str) -> list[Word]:
    """Return the tokens of `text` in order."""
    small = text.lower() if text.isascii() else text.lower().translate(_ALIKE)
    if len(small) != len(text):  # a letter that has two in their place when it is small
        return [_word(found[0], *found.span()) for found in _TOKEN.finditer(text)]
    spans = [found.span() for found in _TOKEN.finditer(text)]
    return [Word(text[start:end], small[start:end], start, end) for start, end in spans]


def _word(raw: str, start: int, end: int) -> Word:
    return Word(raw, raw.lower().translate(_ALIKE), start, end)


def keys(phrase: str) -> tuple[str, ...]:
    """Return the keys of the tokens of a phrase."""
    return tuple(word.key for word in words(phrase))
