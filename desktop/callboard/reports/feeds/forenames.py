"""Tables that call candidates by their first names or initials: "donald" and "hillary", "HRC"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

from callboard import almanac
from callboard.election.contest import Ticket
from callboard.reports.feeds import headers
from callboard.reports.feeds.tabular import Around, Table
from callboard.reports.marking.lexicon import full_names

_MAIN = 2  # tickets of an election that may win it
_INITIALS = 3
_MOST = 6  # names in a column; of more they are anybody's
_CODE = 2  # letters: Al may be a first name in a header, below it Alabama
_TITLES = {"sen"}
_WORDS = re.compile(r"[^\W\d_]+")


def spelt_out(table: Table) -> Table:
    """Return a table with surnames for first names; the same one where it has no such names.

    A first name alone is many people's: both rivals of one election must go by theirs, and no
    other election's do, and neither is there by surname.
    """
    names = _whose(table)
    if not names:
        return table
    return Table(
        [_header(name, names) for name in table.header],
        _rows(table.rows, names),
        table.line,
        sheet=table.sheet,
        head=list(_rows(table.head, names)),
        around=Around(table.title, table.beside),
        regular=table.regular,
        paths=table.paths,
    )


def _rows(rows: Iterable[Sequence[str]], names: Mapping[str, str]) -> Iterator[Sequence[str]]:
    for row in rows:
        yield [names.get(cell.strip().casefold(), cell) for cell in row]


def _header(header: str, names: Mapping[str, str]) -> str:
    spaced = headers.spaced(header)
    if names.keys().isdisjoint(_words(spaced)):
        return header
    return _WORDS.sub(lambda found: names.get(found[0].casefold(), found[0]), spaced)


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORDS.findall(text)]


def _whose(table: Table) -> Mapping[str, str]:
    """The surnames that first names stand for, by the only election whose rivals have them."""
    said = {word for name in table.header for word in _words(headers.spaced(name))}
    columns = [
        {cell.strip().casefold() for cell in column} for column in zip(*table.head, strict=False)
    ]
    named = [cells for cells in columns if len(cells) <= _MOST]
    said |= {cell for cells in named for cell in cells if len(cell) > _CODE}
    found = [
        rivals
        for rivals in _rivals()
        if all(names & said for names in rivals.values())
        and said.isdisjoint(surname.casefold() for surname in rivals)
    ]
    if len(found) != 1:
        return {}
    return {name: surname for surname, names in found[0].items() for name in names}


@cache
def _rivals() -> Sequence[Mapping[str, frozenset[str]]]:
    """The first names of both main candidates of each election, by surname."""
    contests = [almanac.contest(year) for year in almanac.years()]
    return [
        {one.surname: _firsts(one) for one in each.tickets[:_MAIN]}
        for each in contests
        if each.tickets
    ]


def _firsts(ticket: Ticket) -> frozenset[str]:
    """What a candidate is called for short: "joe", "joseph", "jrb"."""
    spelt = [_words(name) for name in (*full_names(ticket), ticket.president)]
    initials = {"".join(word[0] for word in words) for words in spelt}
    firsts = {words[0] for words in spelt if len(words[0]) > 1} - _TITLES
    return frozenset(firsts | {one for one in initials if len(one) == _INITIALS})
