"""What the page of paths says: every sentence and chip, made from an outlook."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction

import msgspec

from callboard.desk.outlook import Outlook
from callboard.election.contest import Contest, Ticket
from callboard.election.paths import TicketPaths
from callboard.gui.look.figures import per_cent, power_of_two
from callboard.ledger.own import shown_source
from callboard.words import dotted, mark, number, tr

_LONG = 7  # a chip names no more units of a set than that


class ChipWords(msgspec.Struct, frozen=True):
    """A chip that chooses units."""

    text: str
    tip: str
    units: tuple[str, ...]


class TicketWords(msgspec.Struct, frozen=True, kw_only=True):
    """What is left to one ticket."""

    ticket: str
    name: str
    line: str  # "Trump 40.6% · needs 44 more"
    ways: str  # "52 ways"
    sets_title: str  # "Smallest winning sets, 3 units each"
    sets: tuple[ChipWords, ...]
    must_title: str
    must: tuple[ChipWords, ...]


class PathsWords(msgspec.Struct, frozen=True, kw_only=True):
    """The whole page beside its table."""

    ways: str  # "Paths to 270: 7 open units, 2⁷ ways"
    number: str  # "128"
    neither: str
    tickets: tuple[TicketWords, ...] = ()
    deciding: tuple[ChipWords, ...] = ()
    assumed: tuple[ChipWords, ...] = ()  # each takes its assumption back
    chances: str = ""


def words_of(found: Outlook | None, contest: Contest) -> PathsWords:
    """Everything that the page says."""
    if found is None:
        ways, advice = tr("Paths need two tickets."), tr("Add them under Desk → Tickets.")
        return PathsWords(ways=ways, number="", neither=advice)
    paths = found.paths
    return PathsWords(
        ways=_ways(found.majority, len(paths.open)),
        number=_count(paths.ways) if len(paths.open) > 1 else "",
        neither=_neither(found),
        tickets=tuple(
            _ticket(found, contest, ticket, paths.of(ticket.id))
            for ticket in (found.first, found.second)
        ),
        deciding=tuple(_unit_chip(contest, unit) for unit in paths.deciding),
        assumed=tuple(_assumption(found, contest, unit, t) for unit, t in found.assumed),
        chances=_chances(found, contest),
    )


def takes(name: str, ticket: str) -> str:
    """What clicking an assumption says: "What if Trump takes Pennsylvania?"."""
    return tr("What if {ticket} takes {unit}?", ticket=ticket, unit=name)


def turn_words(ways: int, of: int) -> tuple[str, str]:
    """A cell of the table: the share of the ways left to a ticket that takes the unit; exactly."""
    exactly = tr("{ways} of {all} ways", ways=number(ways), all=number(of))
    return per_cent(Fraction(ways, of)), exactly


def chance_words(share: Fraction | None) -> str:
    """A chance as it was given, or nothing."""
    return per_cent(share) if share is not None else ""


def _ways(majority: int, units: int) -> str:
    if units == 0:
        return tr("Paths to {majority}: no unit is open, one way is left", majority=majority)
    if units == 1:
        return tr("Paths to {majority}: one unit is open, two ways are left", majority=majority)
    return tr(
        "Paths to {majority}: {units} open units, {ways} ways left",
        majority=majority,
        units=units,
        ways=power_of_two(units),
    )


def _count(ways: int) -> str:
    return tr("{ways} {count:way|ways}", ways=number(ways), count=ways)


def _neither(found: Outlook) -> str:
    paths, half = found.paths, found.majority - 1
    what = tr("a tie, {half}\N{EN DASH}{half}", half=half)
    if found.elsewhere:
        what = tr(
            "no majority for either: {count} electors are called for others",
            count=found.elsewhere,
        )
    if paths.ways == 1:
        return tr("It ends in {what}", what=what) if paths.neither else ""
    if paths.neither in {0, paths.ways}:
        text = (
            mark("All of them end in {what}")
            if paths.neither
            else mark("None of them end in {what}")
        )
        return tr(text, what=what)
    told = tr(
        "{share} of them {count:ends|end} in {what}",
        share=per_cent(Fraction(paths.neither, paths.ways)),
        count=paths.neither,
        what=what,
    )
    return dotted((told, number(paths.neither)))


def _ticket(found: Outlook, contest: Contest, ticket: Ticket, left: TicketPaths) -> TicketWords:
    return TicketWords(
        ticket=ticket.id,
        name=ticket.surname,
        line=_line(found, ticket.surname, left),
        ways="" if left.is_clinched or left.is_eliminated else _count(left.ways),
        sets_title=_sets_title(ticket.surname, left),
        sets=tuple(_set_chip(contest, units) for units in left.sets),
        must_title=tr("{ticket} cannot win without", ticket=ticket.surname)
        if left.must_win
        else "",
        must=tuple(_unit_chip(contest, unit) for unit in left.must_win),
    )


def _line(found: Outlook, name: str, left: TicketPaths) -> str:
    if left.is_clinched:
        return tr("{ticket} has a majority already", ticket=name)
    if left.is_eliminated:
        return tr("{ticket} has no path to a majority left", ticket=name)
    share = per_cent(Fraction(left.ways, found.paths.ways))
    return dotted((f"{name} {share}", tr("needs {count} more", count=left.needs)))


def _sets_title(name: str, left: TicketPaths) -> str:
    if not left.sets:
        return ""
    if len(left.sets) == 1:
        return tr("{ticket}\N{RIGHT SINGLE QUOTATION MARK}s smallest set", ticket=name)
    told = tr(
        "{ticket}\N{RIGHT SINGLE QUOTATION MARK}s smallest sets, {count} {count:unit|units} each",
        ticket=name,
        count=left.fewest,
    )
    return tr("{sets}, {count} shown", sets=told, count=len(left.sets)) if left.more_sets else told


def _set_chip(contest: Contest, units: Sequence[str]) -> ChipWords:
    names = ", ".join(tr(contest.by_id[unit].short_name) for unit in units)
    electors = sum(contest.electors[unit] for unit in units)
    shown = units
    if len(units) > _LONG:  # the last ones tell the sets apart
        shown = (*units[: _LONG - 3], "\N{HORIZONTAL ELLIPSIS}", *units[-2:])
    tip = tr("{units}: {count} electors. Choose them", units=names, count=electors)
    return ChipWords(" ".join(shown), tip, tuple(units))


def _unit_chip(contest: Contest, unit: str) -> ChipWords:
    name = tr(contest.by_id[unit].short_name)
    tip = tr("{unit}: {count} electors. Choose it", unit=name, count=contest.electors[unit])
    return ChipWords(name, tip, (unit,))


def _assumption(found: Outlook, contest: Contest, unit: str, ticket: str) -> ChipWords:
    name, surname = tr(contest.by_id[unit].short_name), found.ticket(ticket).surname
    tip = tr("{ticket} takes {unit}. Take this assumption back", ticket=surname, unit=name)
    return ChipWords(f"{surname}: {unit} \N{MULTIPLICATION SIGN}", tip, (unit,))


def _chances(found: Outlook, contest: Contest) -> str:
    given = len(found.paths.open) - len(found.without_chance)
    if not given:
        return ""
    source = ", ".join(shown_source(source) for source in found.sources)
    if found.chances is None:
        return tr(
            "Chances for {given} of {open} open units; none for {units}. Source: {source}",
            given=given,
            open=len(found.paths.open),
            units=_listed(contest, found.without_chance),
            source=source,
        )
    named: Mapping[str, Fraction] = {
        found.first.surname: found.chances.first,
        found.second.surname: found.chances.second,
        tr("neither"): found.chances.neither,
    }
    told = ", ".join(f"{name} {per_cent(share)}" for name, share in named.items())
    return tr(
        "Chances: {chances}; the units taken as independent. Source: {source}",
        chances=told,
        source=source,
    )


def _listed(contest: Contest, units: Sequence[str]) -> str:
    told = ", ".join(tr(contest.by_id[unit].short_name) for unit in units[:2])
    more = len(units) - 2
    return tr("{units} and {count} more", units=told, count=more) if more > 0 else told
