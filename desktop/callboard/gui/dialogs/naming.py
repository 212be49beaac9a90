"""How dialogs name units: the first few, how many more, and their electors."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from callboard.desk.position import Position
from callboard.words import tr


def named(position: Position, units: Sequence[str], most: int = 3) -> str:
    """The units by name: "Georgia, Ohio, Iowa and 4 more"."""
    names = [tr(position.contest.by_id[unit].short_name) for unit in units[:most]]
    return listed(names, len(units) - len(names))


def listed(names: Sequence[str], more: int) -> str:
    """Names, and how many there are besides."""
    told = ", ".join(names)
    return tr("{units} and {more} more", units=told, more=more) if more else told


def with_electors(position: Position, units: Sequence[str]) -> str:
    """The same with the electors that they choose: "Georgia (16 EV)"."""
    electors = sum(position.contest.electors[unit] for unit in units)
    return tr("{units} ({electors} EV)", units=named(position, units), electors=electors)


def as_kept(text: str, offered: Iterable[str]) -> str:
    """What the ledger keeps of a text: of one that was offered in translation, its English."""
    return next((english for english in offered if tr(english) == text), text)
