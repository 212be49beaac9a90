"""Texts to words: the tokens that names and rules are matched on."""

from __future__ import annotations

import re

import msgspec

_TOKEN = re.compile(
    r"(?![A-Z]{2}\d{1,2}\b)"
    r"[A-Za-zÀ-ÖØ-öø-ÿ]+(?:['’‘ʻ](?!(?:s|ll|ve|re|d|m|S|LL|VE|RE|D|M)\b)[A-Za-zÀ-ÿ]+)*|"
    r"\d{1,2}:\d\d(?![\d:])|"
    r"\d+(?:,\d{3})*(?:\.\d+)?(?:(?:st|nd|rd|th)\b|%)?|"
    r"['’‘](?:s|ll|ve|re|d|m|S|LL|VE|RE|D|M)\b|"
    r"[A-Z]{2}\d{1,2}\b|"
    r"--+|->|=>|\S"
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
    found = []
    for match in _TOKEN.finditer(text):
        raw = match[0]
        key = raw.lower() if raw.isascii() else raw.lower().translate(_ALIKE)
        found.append(Word(raw, key, *match.span()))
    return found


def keys(phrase: str) -> tuple[str, ...]:
    """Return the keys of the tokens of a phrase."""
    return tuple(word.key for word in words(phrase))
