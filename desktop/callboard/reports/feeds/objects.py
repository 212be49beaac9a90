"""Values out of JSON whose shape nobody promises: lists, texts and flags, leniently."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

Object = Mapping[str, Any]


def many(value: object) -> Iterator[Object]:
    """The objects in a list, or the one object that stands in its place."""
    if isinstance(value, Mapping):
        yield value
    elif isinstance(value, list):
        yield from (one for one in value if isinstance(one, Mapping))


def text(value: object) -> str:
    """A value as text; nothing for lists and objects."""
    return "" if value is None or isinstance(value, Mapping | list) else str(value).strip()


def words(value: object) -> str:
    """A text, or the first text of an internationalised one."""
    if isinstance(value, Mapping):
        first = next(many(value.get("Text")), {})
        return text(first.get("Content"))
    return text(value)


def texts(value: object) -> tuple[str, ...]:
    """A list of ids: a list of texts, or one text with spaces between."""
    if isinstance(value, list):
        return tuple(text(one) for one in value)
    return tuple(text(value).split())
