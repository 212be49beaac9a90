"""What kind of page a document is: of results, of scenarios, invented or rehearsed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import msgspec

from callboard.reports.document import Block, Document
from callboard.reports.marking.language import signs

_EDGE = 250  # characters in which a page says what it is
_OPENING = 600  # characters in which it says that it only predicts
_LEAST_POLLED = 3
_LEAST_MODELLED = 3
_OF_MODELS = ("imulat", "odel", "orecast", "draws", "robabilit")  # in any case, of words
_LEAST_TOLD = 3  # signs of results with which a page that predicted something reports, too
_BEGINNING = 2_000  # characters in which it says of what world it tells
_SAMPLE = 10_000  # characters: what a page is for shows early
_LEAST_SIGNS = 2
_WORDS_PER_SIGN = 150


class Genre(msgspec.Struct, frozen=True):
    """What the signs of a page say of it as a whole."""

    scenario: bool  # plays through what would be, more than it tells what is
    results: bool  # tells of results again and again, so that a fragment is believed to


def of_document(document: Document) -> Genre:
    """Return what kind of page a document is."""
    text = "\n".join((document.title, *(block.text for block in document.blocks)))[:_SAMPLE]
    imagined = _count("imagined", text)
    told = _count("told", text)
    dense = imagined * _WORDS_PER_SIGN >= text.count(" ")
    scenario = imagined >= _LEAST_SIGNS and imagined > told and dense
    return Genre(scenario, told >= _LEAST_SIGNS and not scenario)


def is_fiction(text: str) -> bool:
    """Whether the first or last words of a page say that it is invented or divined."""
    if signs("otherworld").search(text[:_BEGINNING]):
        return True
    return signs("fiction").search(f"{text[:_EDGE]}\n{text[-_EDGE:]}") is not None


def foretells(title: str) -> bool:
    """Whether a title announces predictions, and looks back on none: "Final predictions"."""
    return bool(signs("foretelling").search(title)) and not signs("reckoning").search(title)


def is_forecast(text: str) -> bool:
    """Whether a page opens with somebody's own prediction, and tells of no results beside it."""
    found = signs("foretelling").search(text[:_OPENING])
    if not found or signs("reckoning").search(text[:_OPENING]):
        return False
    if signs("told").search(text, 0, found.start()):
        return False  # the prediction of an older post, below the news
    return _count("told", text[:_SAMPLE]) < _LEAST_TOLD


def is_reckoning(title: str, blocks: Sequence[Block]) -> bool:
    """Whether a page looks back on what was foretold: by its title, and by the results it tells."""
    if not signs("reckoning").search(title):
        return False
    return _count("told", "\n".join(block.text for block in blocks)[:_SAMPLE]) >= _LEAST_TOLD


def is_modelled(text: str) -> bool:
    """Whether a page tells what a model counted, more than it tells of results."""
    sample = text[:_SAMPLE]
    if not any(word in sample for word in _OF_MODELS):  # cheap to ask first
        return False
    modelled = _count("modelled", sample)
    return modelled >= _LEAST_MODELLED and modelled > _count("told", sample)


def is_polled(text: str) -> bool:
    """Whether a page speaks of polls again and again, and of results hardly once."""
    sample = text[:_SAMPLE]
    if _count("polled", sample) < _LEAST_POLLED:
        return False
    return _count("told", sample) < _LEAST_SIGNS


def is_rehearsal(text: str) -> bool:
    """Whether a page says of itself that it is a drill, a test or a simulation."""
    return signs("rehearsal").search(text[:_SAMPLE]) is not None


@lru_cache(maxsize=16)  # a page is asked for several kinds of itself
def _count(kind: str, text: str) -> int:
    """How many signs of a kind a text has."""
    return len(signs(kind).findall(text))
