"""Sources as they usually are: the kinds and ranks of those that are known by name."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache

import msgspec

from callboard import bundled
from callboard.ledger.sources import Source, SourceKind


class _Usual(msgspec.Struct, frozen=True):
    kinds: dict[SourceKind, tuple[str, ...]]
    ranks: dict[SourceKind, int]


@cache
def _usual() -> _Usual:
    text = bundled.read_text("language", "voices.toml")
    return msgspec.convert(tomllib.loads(text), _Usual)


def usual(name: str) -> Source:
    """A source as it stands before anybody settles it; accepts nothing by itself."""
    known = _usual()
    sort = next((kind for kind, names in known.kinds.items() if name in names), SourceKind.OTHER)
    return Source(name=name, sort=sort, rank=known.ranks[sort])


def usual_names() -> tuple[str, ...]:
    """Every source that is known by name, the most trusted kind first."""
    return tuple(name for names in _usual().kinds.values() for name in names)


def source_of(name: str, settled: Mapping[str, Source]) -> Source:
    """What holds of a source: as this desk settled it, else as usual."""
    return settled.get(name) or usual(name)


def trust(name: str, settled: Mapping[str, Source]) -> tuple[int, int, str]:
    """The order of sources, the most trusted first: by rank, then AP, then by name."""
    return source_of(name, settled).rank, int(name != "AP"), name.casefold()
