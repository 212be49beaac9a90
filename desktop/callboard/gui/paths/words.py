"""What the page of paths says: every sentence and chip, made from an outlook."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction

import msgspec

from callboard.desk.outlook import Outlook
from callboard.election.contest import Contest, Ticket
from callboard.election.paths import TicketPaths
from callboard.gui.look.figures import grouped, per_cent, power_of_two

_DOT = " \N{MIDDLE DOT} "
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
    line: str  # "40.6 % · needs 44 more"
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


NO_TICKETS = PathsWords(
    ways="Paths need two tickets.", number="", neither="Add them under Desk → Tickets."
)


def words_of(found: Outlook | None, contest: Contest) -> PathsWords:
    """Everything that the page says."""
    if found is None:
        return NO_TICKETS
    paths = found.paths
    return PathsWords(
        ways=f"Paths to {found.majority}: {_ways(len(paths.open))}",
        number=f"{grouped(paths.ways)} ways" if len(paths.open) > 1 else "",
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
    return f"What if {ticket} takes {name}?"


def turn_words(ways: int, of: int) -> tuple[str, str]:
    """A cell of the table: the share of the ways left to a ticket that takes the unit; exactly."""
    return per_cent(Fraction(ways, of)), f"{grouped(ways)} of {grouped(of)} ways"


def chance_words(share: Fraction | None) -> str:
    """A chance as it was given, or nothing."""
    return per_cent(share) if share is not None else ""


def _ways(units: int) -> str:
    if units == 0:
        return "no unit is open, one way is left"
    if units == 1:
        return "one unit is open, two ways are left"
    return f"{units} open units, {power_of_two(units)} ways left"


def _neither(found: Outlook) -> str:
    paths, half = found.paths, found.majority - 1
    what = f"a tie, {half}\N{EN DASH}{half}"
    if found.elsewhere:
        what = f"no majority for either: {found.elsewhere} electors are called for others"
    if paths.ways == 1:
        return f"It ends in {what}" if paths.neither else ""
    if paths.neither in {0, paths.ways}:
        return f"{'All' if paths.neither else 'None'} of them end in {what}"
    verb = "ends" if paths.neither == 1 else "end"
    share = per_cent(Fraction(paths.neither, paths.ways))
    return f"{share} of them {verb} in {what}{_DOT}{grouped(paths.neither)}"


def _ticket(found: Outlook, contest: Contest, ticket: Ticket, left: TicketPaths) -> TicketWords:
    return TicketWords(
        ticket=ticket.id,
        name=ticket.surname,
        line=_line(found, left),
        ways="" if left.is_clinched or left.is_eliminated else f"{grouped(left.ways)} ways",
        sets_title=_sets_title(ticket.surname, left),
        sets=tuple(_set_chip(contest, units) for units in left.sets),
        must_title=f"{ticket.surname} cannot win without" if left.must_win else "",
        must=tuple(_unit_chip(contest, unit) for unit in left.must_win),
    )


def _line(found: Outlook, left: TicketPaths) -> str:
    if left.is_clinched:
        return "has a majority already"
    if left.is_eliminated:
        return "has no path to a majority left"
    share = per_cent(Fraction(left.ways, found.paths.ways))
    return f"{share}{_DOT}needs {left.needs} more"


def _sets_title(name: str, left: TicketPaths) -> str:
    if not left.sets:
        return ""
    if len(left.sets) == 1:
        return f"{name}\N{RIGHT SINGLE QUOTATION MARK}s smallest set"
    more = f", {len(left.sets)} shown" if left.more_sets else ""
    count = "1 unit" if left.fewest == 1 else f"{left.fewest} units"
    return f"{name}\N{RIGHT SINGLE QUOTATION MARK}s smallest sets, {count} each{more}"


def _set_chip(contest: Contest, units: Sequence[str]) -> ChipWords:
    names = ", ".join(contest.by_id[unit].short_name for unit in units)
    electors = sum(contest.electors[unit] for unit in units)
    shown = units
    if len(units) > _LONG:  # the last ones tell the sets apart
        shown = (*units[: _LONG - 3], "\N{HORIZONTAL ELLIPSIS}", *units[-2:])
    return ChipWords(" ".join(shown), f"{names}: {electors} electors. Choose them", tuple(units))


def _unit_chip(contest: Contest, unit: str) -> ChipWords:
    tip = f"{contest.by_id[unit].short_name}: {contest.electors[unit]} electors. Choose it"
    return ChipWords(contest.by_id[unit].short_name, tip, (unit,))


def _assumption(found: Outlook, contest: Contest, unit: str, ticket: str) -> ChipWords:
    name, surname = contest.by_id[unit].short_name, found.ticket(ticket).surname
    text = f"{surname} takes {name} \N{MULTIPLICATION SIGN}"
    return ChipWords(text, "Take this assumption back", (unit,))


def _chances(found: Outlook, contest: Contest) -> str:
    given = len(found.paths.open) - len(found.without_chance)
    if not given:
        return ""
    source = f"Source: {', '.join(found.sources)}"
    if found.chances is None:
        missing = _listed(contest, found.without_chance)
        some = f"Chances for {given} of {len(found.paths.open)} open units"
        return f"{some}; none for {missing}. {source}"
    named: Mapping[str, Fraction] = {
        found.first.surname: found.chances.first,
        found.second.surname: found.chances.second,
        "neither": found.chances.neither,
    }
    told = ", ".join(f"{name} {per_cent(share)}" for name, share in named.items())
    return f"Chances: {told}; the units taken as independent. {source}"


def _listed(contest: Contest, units: Sequence[str]) -> str:
    names = [contest.by_id[unit].short_name for unit in units[:2]]
    more = len(units) - len(names)
    return ", ".join(names) + (f" and {more} more" if more else "")
