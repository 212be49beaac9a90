"""What a record of decoded data says, leaf by leaf: cells, each below the way to it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from callboard.reports.feeds import places
from callboard.reports.feeds.objects import Object
from callboard.reports.feeds.plan import FLAGS, NO_FLAGS

_DEPTH = 8
MOST = 400  # members of one object or list that are looked into
_COLUMNS = 120
_YEAR = "year"  # the end of a key that tells which election it is
_DATED = frozenset({"year", "election", "election year", "date", "election date"})
_OF_YEAR = re.compile(r"(?:19|20)\d\d")
_CELL = 80  # characters; what is longer is text, or the outline of a state
DRAWN = frozenset("geometry coordinates arcs bbox path shape svg points polygon image".split())
_PLAIN = frozenset(
    "candidate candidates data info information result results properties attributes by party "
    "parties details summary state states".split()
)
_NAMES = ("name", "candidate", "candidate name", "full name", "nominee", "last", "last name",
          "lname", "surname", "label")  # fmt: skip
_FIRST = ("first", "first name", "fname")
_OF_PERSON = frozenset({*_NAMES, *_FIRST, "party", "color", "colour", "id", "img", "image"})
_NAMING = frozenset("name surname candidate nominee person politician".split())
_OF_OTHERS = frozenset(
    "party state county office race unit district region source file area place running mate vice "
    "first given column color colour".split()
)
_OF_A_MARK = frozenset("is has was the state flag indicator mark candidate projected".split())
_WON = frozenset({"winner", "won", "win", "called", "projected", "elected"})
_HEADED = _WON - {"win", "elected"}  # that name a column of winners
ONLY = "="  # the header of what stands behind a unit with nothing else
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


def is_unit(cell: str) -> bool:
    """Whether a text is the name or the code of a unit."""
    return bool(cell) and not cell.isdigit() and places.unit(cell) is not None


def flat(value: object) -> dict[str, str]:
    """What a record says, by the way to it: {"votes": {"dem": 5}} is "votes dem"."""
    cells: dict[str, str] = {}
    if isinstance(value, Mapping):
        _flatten(value, (), cells)
    elif isinstance(value, list):
        cells |= {f"#{at}": cell(one) for at, one in enumerate(value[:_COLUMNS])}
    else:
        cells[ONLY] = cell(value)
    return cells


def _flatten(value: Object, way: tuple[str, ...], cells: dict[str, str]) -> None:
    if len(way) > _DEPTH:
        return
    for key, inner in list(value.items())[:MOST]:
        name = spelt(key)
        if name.casefold() in DRAWN:
            continue
        people = _people(inner)
        if people:
            _of_people(people, cells)
        elif isinstance(inner, Mapping) and (who := _winner(name, inner)):
            cells.setdefault(_header((*way, str(key))), who)
        elif isinstance(inner, Mapping):
            _flatten(inner, (*way, name), cells)
        elif isinstance(inner, list) and all(isinstance(one, Mapping) for one in inner):
            _of_list(inner, (*way, name), cells)
        elif not isinstance(inner, list):
            cells.setdefault(_header((*way, str(key))), cell(inner))


def _winner(key: str, value: Object) -> str:
    """The name of the person below "winner", with the party behind it."""
    name = name_of(value) if _WON & set(key.casefold().split()) else ""
    party = _party_of(value)
    return f"{name} ({party})" if name and party else name


def _of_list(members: Sequence[Object], way: tuple[str, ...], cells: dict[str, str]) -> None:
    """A list with one member says what that says; one of elections, each of its year."""
    if len(members) == 1:
        _flatten(members[0], way, cells)
    dated = {_year_of(one): one for one in members}
    if len(dated) == len(members) > 1 and "" not in dated:
        for year, one in dated.items():
            for header, said in flat(one).items():
                if not header.casefold().endswith(_YEAR):
                    cells.setdefault(f"{header} {year}", said)


def _year_of(record: Object) -> str:
    """The year that a record says it is of."""
    told = (cell(one) for key, one in record.items() if spelt(key).casefold() in _DATED)
    return next((found[0] for text in told if (found := _OF_YEAR.match(text))), "")


def _people(value: object) -> dict[str, Object]:
    """The candidates of a unit by name, where a list or an object holds some."""
    members = value if isinstance(value, list) else ()
    if isinstance(value, Mapping):
        members = list(value.values())
    if not members or not all(isinstance(one, Mapping) for one in members):
        return {}
    found = {name_of(one) or _party_of(one): one for one in members}
    if isinstance(value, Mapping) and "" in found and any(map(_is_marked, members)):
        found = {spelt(key): one for key, one in value.items()}
    return found if "" not in found and len(found) == len(members) > 1 else {}


def _party_of(person: Object) -> str:
    """The party of a record that may be about its candidate."""
    return next((cell(one) for at, one in person.items() if spelt(at).casefold() == "party"), "")


def _is_marked(person: Object) -> bool:
    """Whether a record says of one candidate whether that one won."""
    return any(_marks_a_winner(spelt(key), cell(one)) for key, one in person.items())


def _marks_a_winner(header: str, said: str) -> bool:
    """Whether a key is "winner", "is winner" or the like, and what it says yes or no."""
    words = set(header.casefold().split())
    marks = header.casefold() in _WON or bool(words & _WON and words <= _WON | _OF_A_MARK)
    return marks and said.casefold() in FLAGS | NO_FLAGS | {""}


def name_of(person: Object) -> str:
    """The name of a candidate, where a record has one and it is no unit's."""
    known = {spelt(key).casefold(): inner for key, inner in person.items()}
    name = next((one for key in _NAMES if (one := cell(known.get(key)))), "")
    name = name or next(filter(None, (_name_below(key, one) for key, one in known.items())), "")
    first = next((one for key in _FIRST if (one := cell(known.get(key)))), "")
    if name.isdigit() or is_unit(name):
        return ""
    return name if not name or name.startswith(first) else f"{first} {name}"


def _name_below(key: str, value: object) -> str:
    """The name that stands below a longer key: "politician name", or in the record below it."""
    words = key.split()
    if not words or words[-1] not in _NAMING or not _OF_OTHERS.isdisjoint(words):
        return ""
    return name_of(value) if isinstance(value, Mapping) else cell(value)


def _of_people(people: Mapping[str, Object], cells: dict[str, str]) -> None:
    """A column for every figure of every candidate, and one for who of them is marked."""
    for name, person in people.items():
        for key, inner in person.items():
            header = spelt(key)
            said = cell(inner)
            if _marks_a_winner(header, said):
                header = header if header.casefold() in _HEADED else "winner"
                cells[header] = name if said.casefold() in FLAGS else cells.get(header, "")
            elif header.casefold() not in _OF_PERSON and not isinstance(inner, Mapping):
                cells.setdefault(f"{name} {header}", said)


def legend(value: object, depth: int) -> Iterator[tuple[str, str]]:
    """What ids stand for, where candidates are listed once: {"id": 2, "name": "Ford"}."""
    inner = list(value.values()) if isinstance(value, Mapping) else value
    if depth > _DEPTH or not isinstance(inner, list):
        return
    people = _people(value)
    for name, person in people.items():
        known = {spelt(key).casefold(): one for key, one in person.items()}
        if given := cell(known.get("id")):
            yield given, name
    for one in inner[:MOST] if not people else ():
        yield from legend(one, depth + 1)


def by_legend(cells: Mapping[str, str], legend: Mapping[str, str]) -> dict[str, str]:
    """The names that ids in a column of winners stand for."""
    return {
        header: legend[cell]
        for header, cell in cells.items()
        if cell in legend and _WON & {spelt(header).casefold(), *spelt(header).casefold().split()}
    }


def _header(way: Sequence[str]) -> str:
    """The way to a leaf without the steps that every such way has."""
    *steps, last = way
    kept = [step for step in steps if not _PLAIN.issuperset(step.casefold().split())]
    return " ".join((*kept, spelt(last) if steps or _CAMEL.search(last) else last))


@lru_cache(4096)
def spelt(key: object) -> str:
    """A key as words: "popularVote" is "popular Vote", "ec_votes" is "ec votes"."""
    return " ".join(_CAMEL.sub(" ", str(key).replace("_", " ")).split())


def cell(value: object) -> str:
    """A value as the text of a cell; nothing for what holds others, or is long."""
    if value is None or isinstance(value, list | Mapping):
        return ""
    text = " ".join(str(value).split())
    return text if len(text) <= _CELL else ""


def texts(value: object, depth: int) -> Iterator[str]:
    """The short texts in data that is not about units: a legend of candidates."""
    if depth > _DEPTH:
        return
    if isinstance(value, Mapping):
        for key, inner in list(value.items())[:MOST]:
            if not is_unit(str(key)):
                yield spelt(key)
                if isinstance(inner, int) and spelt(key).lower().endswith(_YEAR):
                    yield f"{spelt(key)} {inner}"
                yield from texts(inner, depth + 1)
    elif isinstance(value, list):
        for inner in value[:12]:
            yield from texts(inner, depth + 1)
    elif isinstance(value, str) and 2 < len(value) <= _CELL:
        yield value
