"""Spanish for tests: the translations as they stand in the repository, without Qt."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

import translate
import ts
from callboard import words
from qm import Text


@contextmanager
def in_spanish() -> Iterator[None]:
    """Speak Spanish inside."""
    words.use(_spoken)
    try:
        yield
    finally:
        words.use()


def _spoken(text: str, sense: str) -> str:
    return _texts().get(Text(text, sense), "")


@cache
def _texts() -> dict[Text, str]:
    return ts.read(translate.FOLDER / "callboard_es.ts").finished
