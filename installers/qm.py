"""Compiles texts and their translations into the form that Qt's QTranslator loads: `.qm`.

Written here so that building needs no Qt: wheels are built where there is none.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

CONTEXT = "callboard"  # of all texts
_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_HASHES, _MESSAGES, _LANGUAGE = 0x42, 0x69, 0xA7
_END, _TRANSLATION, _SOURCE, _CONTEXT, _COMMENT = 1, 3, 6, 7, 8


class Text(NamedTuple):
    """A text as the program writes it, and its sense where it has several."""

    source: str
    sense: str = ""


def compiled(language: str, texts: Mapping[Text, str]) -> bytes:
    """Return the file for a language, a code such as "es"; the same for the same texts."""
    messages = bytearray()
    hashes: list[tuple[int, int]] = []
    for text, translation in sorted(texts.items()):
        hashes.append((_hash(text), len(messages)))
        messages += _message(text, translation)
    table = b"".join(_number(code) + _number(place) for code, place in sorted(hashes))
    sections = ((_LANGUAGE, language.encode()), (_HASHES, table), (_MESSAGES, bytes(messages)))
    return _MAGIC + b"".join(bytes([tag]) + _sized(data) for tag, data in sections)


def _message(text: Text, translation: str) -> bytes:
    fields = (
        (_TRANSLATION, translation.encode("utf-16-be")),
        (_COMMENT, text.sense.encode()),
        (_SOURCE, text.source.encode()),
        (_CONTEXT, CONTEXT.encode()),
    )
    return b"".join(bytes([tag]) + _sized(data) for tag, data in fields) + bytes([_END])


def _hash(text: Text) -> int:
    """The code that Qt looks a text up by."""
    code = 0
    for byte in (text.source + text.sense).encode():
        code = (code << 4) + byte
        high = code & 0xF0000000
        code = (code ^ (high >> 24)) & ~high & 0xFFFFFFFF
    return code or 1


def _sized(data: bytes) -> bytes:
    return _number(len(data)) + data


def _number(value: int) -> bytes:
    return value.to_bytes(4, "big")
