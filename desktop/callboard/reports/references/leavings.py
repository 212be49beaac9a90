"""Parts of a set that is named already: "the rest", "all but Ohio", "eight of the nine".

Each is a run of marks that stands for some members of a set: the set is one that the page defines
or the list just before, and what is left out of it is named beside it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import msgspec

from callboard.reports.marking.marks import Mark, Marked
from callboard.reports.references.phrases import COUNTS, Parser

Units = tuple[str, ...]

_RESTS = frozenset({"rest", "others", "remainder"})
_THEM = frozenset({"them", "those", "these"})
_PAIR = {"former": 0, "latter": 1}
_ORDINALS = {"first": 0, "second": 1, "third": 2, "last": -1}
_EACH = frozenset({"each", "every"})
# without one of these nothing is left of a set: cheap to ask first
_SIGNS = frozenset({"the", "all", "each", "every", "none"})
_KEYS = _RESTS | _PAIR.keys() | _ORDINALS.keys() | COUNTS.keys() | _EACH | {"but", "none"}
_GOVERN = frozenset({"WON", "WONPART", "GERUND", "BASE", "LOST", "LOSING"})
_GOING = frozenset({"WENT", "MOVES", "GOESBARE"})
_ENDS = frozenset("DOT COMMA SEMI AND BUT BY WITH DASH RPAR".split())
_LOSES = frozenset({"LOST", "LOSING", "EXCEPT", "BUT"})
_JOINS = frozenset({"COMMA", "AND", "SEMI", "BUT"})
_SKIPPED = frozenset({"ADV", "AUX", "HAD"})
_NEAR = 3  # marks between what leaves units out and the first of them


class Left(msgspec.Struct, frozen=True, kw_only=True):
    """Words for a part of a set, by the marks they cover."""

    first: int
    last: int
    total: int = 0  # members of the whole set; 0 where that is not said
    start: int = 0  # the part, where it is told by its place in the list
    stop: int | None = None
    out: Units = ()  # members that are left out, where they are named beside it
    rest: bool = False  # whether those named before it are left out
    near: bool = False  # whether only the list just before can be meant


def left(marked: Marked) -> Iterator[Left]:
    """Yield what stands for a part of a set."""
    keys = marked.keys
    if _SIGNS.isdisjoint(keys) or _KEYS.isdisjoint(keys):
        return
    for at, word in enumerate(marked.tokens):
        if word.key not in _SIGNS and word.key not in COUNTS:
            continue
        for reads in (_rest, _all_but, _some_of, _placed, _counted, _each, _none_of):
            found = reads(marked, at)
            if found is not None:
                yield found
                break


def part(one: Left, named: Units, near: tuple[Units, ...], sets: tuple[Units, ...]) -> Units:
    """Return the members that are meant, or nothing where that is not clear.

    `named` are the units of the sentence so far, `near` the lists just before, and `sets` all
    that the page has named.
    """
    known = dict.fromkeys(near if one.near else (*near, *sets))
    out = frozenset(named if one.rest else one.out)
    fitting = {
        _without(some, out)[one.start : one.stop]
        for some in known
        if (not one.total or len(some) == one.total) and out < frozenset(some)
    }
    clear = len(fitting) == 1 and (out or not one.rest)
    return fitting.pop() if clear else ()


def _without(units: Units, out: frozenset[str]) -> Units:
    return tuple(unit for unit in units if unit not in out)


def _key(marked: Marked, at: int) -> str:
    return marked.tokens[at].key if 0 <= at < len(marked.tokens) else ""


def _span(marked: Marked, start: int, stop: int) -> tuple[int, int] | None:
    """Return the marks over some tokens, where none of them names a unit."""
    covered = [i for i, one in enumerate(marked.marks) if one.first < stop and one.last > start]
    if not covered or any(marked.marks[i].is_unit for i in covered):
        return None
    return covered[0], covered[-1] + 1


def _classes(marks: list[Mark], at: int) -> set[str]:
    return set(marks[at].classes.split()) if 0 <= at < len(marks) else set()


def _is_object(marked: Marked, first: int, last: int) -> bool:
    """Whether somebody wins or loses what stands at some marks: "took the rest,"."""
    ends = last >= len(marked.marks) or bool(_classes(marked.marks, last) & _ENDS)
    before = first - 1
    while _classes(marked.marks, before) & _SKIPPED - {"HAD"} and before > 0:
        before -= 1
    return ends and bool(_classes(marked.marks, before) & (_GOVERN | {"T"}))


def _is_gone(marked: Marked, first: int, last: int) -> bool:
    """Whether what stands at some marks goes to somebody: "the rest went to", ", the rest to"."""
    if _classes(marked.marks, first - 1) & _JOINS and "FOR" in _classes(marked.marks, last):
        return True
    at = last
    while _classes(marked.marks, at) & _SKIPPED:
        at += 1
    kinds = _classes(marked.marks, at)
    return bool(kinds & _GOING) or ("WONPART" in kinds and "BY" in _classes(marked.marks, at + 1))


def _found(marked: Marked, start: int, stop: int, make: Callable[[int, int], Left]) -> Left | None:
    """Return a part, where a clause says of it who won it."""
    span = _span(marked, start, stop)
    if span is None or not (_is_object(marked, *span) or _is_gone(marked, *span)):
        return None
    return make(*span)


def _rest(marked: Marked, at: int) -> Left | None:
    """Read "the rest", "the others", "the rest of them"."""
    if _key(marked, at) != "the" or _key(marked, at + 1) not in _RESTS:
        return None
    stop, total = at + 2, 0
    if _key(marked, stop) == "of":
        stop, total = _of_which(marked, stop + 1)
    return _found(marked, at, stop, lambda a, b: Left(first=a, last=b, total=total, rest=True))


def _of_which(marked: Marked, at: int) -> tuple[int, int]:
    """Read "them" or "the seven states" behind "of": where it ends, and how many they are."""
    if _key(marked, at) in _THEM:
        return at + 1, 0
    parsed = Parser(marked.tokens, at)
    return (parsed.at, parsed.count) if parsed.reads() and parsed.definite else (at, -1)


def _all_but(marked: Marked, at: int) -> Left | None:
    """Read "all but Ohio"."""
    if _key(marked, at) != "all" or _key(marked, at + 1) != "but":
        return None
    span = _span(marked, at, at + 2)
    out, last = named_from(marked, span[1]) if span else ((), 0)
    return Left(first=span[0], last=last, out=out) if span and out else None


def _some_of(marked: Marked, at: int) -> Left | None:
    """Read "eight of the nine", where the ninth is named behind it as lost or left out."""
    some = COUNTS.get(_key(marked, at), 0)
    if not some or _key(marked, at + 1) != "of":
        return None
    stop, total = _of_which(marked, at + 2)
    span = _span(marked, at, stop) if total > some else None
    if span is None:
        return None
    loses = [i for i in range(span[1], len(marked.marks)) if _classes(marked.marks, i) & _LOSES]
    out, _ = named_from(marked, loses[0] + 1) if loses else ((), 0)
    if len(out) != total - some:
        return None
    return Left(first=span[0], last=span[1], total=total, out=out)


def named_from(marked: Marked, at: int) -> tuple[Units, int]:
    """Return the units that are named from a mark on, in one list, and the mark behind them."""
    units: list[str] = []
    gap, end = 0, at
    for i, mark in enumerate(marked.marks[at:], start=at):
        if mark.classes in {"U", "MOD"} and mark.value:
            units.append(mark.value)
            gap, end = 0, i + 1
        elif gap >= _NEAR or {"DOT", "SEMI", "WHICH"} & set(mark.classes.split()):
            break
        else:
            gap += 1
    return tuple(units), end


def _placed(marked: Marked, at: int) -> Left | None:
    """Read "the former", "the second", "the first three"."""
    key = _key(marked, at + 1)
    place = _PAIR.get(key, _ORDINALS.get(key))
    if _key(marked, at) != "the" or place is None:
        return None
    many = COUNTS.get(_key(marked, at + 2), 0) if key in {"first", "last"} else 0
    start, stop = _slice(place, many)
    total = 2 if key in _PAIR else 0
    return _found(
        marked,
        at,
        at + (3 if many else 2),
        lambda a, b: Left(first=a, last=b, total=total, start=start, stop=stop, near=True),
    )


def _slice(place: int, many: int) -> tuple[int, int | None]:
    if many:
        return (0, many) if place == 0 else (-many, None)
    return place, place + 1 or None


def _counted(marked: Marked, at: int) -> Left | None:
    """Read "the three"."""
    total = COUNTS.get(_key(marked, at + 1), 0) if _key(marked, at) == "the" else 0
    if not total:
        return None
    return _found(marked, at, at + 2, lambda a, b: Left(first=a, last=b, total=total, near=True))


def _each(marked: Marked, at: int) -> Left | None:
    """Read "each" and "every one", where they go to somebody."""
    if _key(marked, at) not in _EACH:
        return None
    one = _key(marked, at + 1) == "one"
    if _key(marked, at) == "every" and not one:
        return None
    span = _span(marked, at, at + 1 + one)
    if span is None or not _is_gone(marked, *span):
        return None
    return Left(first=span[0], last=span[1], near=True)


def _none_of(marked: Marked, at: int) -> Left | None:
    """Read what follows "none of"."""
    if _key(marked, at) != "none" or _key(marked, at + 1) != "of":
        return None
    stop, total = _of_which(marked, at + 2)
    span = _span(marked, at + 2, stop) if stop > at + 2 else None
    if span is None:
        return None
    return Left(first=span[0], last=span[1], total=max(total, 0), near=not total)
