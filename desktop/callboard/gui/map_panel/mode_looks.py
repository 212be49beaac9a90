"""The looks of units in every mode of the map: the board, its strength, a past election."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from callboard import almanac
from callboard.almanac import margins
from callboard.desk.position import Position
from callboard.election.contest import Ticket
from callboard.gui.look.theme import Theme, mix, ticket_colours
from callboard.gui.map.looks import Pattern, UnitLook
from callboard.gui.map_panel.looks import ink_on, look_of, uncalled
from callboard.gui.map_panel.mode import MapMode, Versus
from callboard.words import manner, tr

# How much of the open ground is in a colour, by the lead in points that the unit stays below.
STEPS = ((2.0, 0.66), (5.0, 0.5), (10.0, 0.34), (20.0, 0.17))


def looks_in(
    position: Position, theme: Theme, mode: MapMode, units: Iterable[str] | None = None
) -> dict[str, UnitLook]:
    """The looks of `units`, or of all units of the contest, in a mode."""
    chosen = position.contest.electors if units is None else units
    return {unit: _look(position, theme, mode, unit) for unit in chosen}


def _look(position: Position, theme: Theme, mode: MapMode, unit: str) -> UnitLook:
    look = look_of(position, theme, unit)
    if mode.year is not None and mode.versus is Versus.SWING:
        return _swung(position, theme, mode.year, look)
    if mode.year is not None:
        return _held(position, theme, mode.year, look)
    return _shaded(position, theme, look) if mode.shading else look


def _shaded(position: Position, theme: Theme, look: UnitLook) -> UnitLook:
    """The paler, the closer; nothing changes where the votes are not known."""
    lead = margins.margin(position.contest.year, look.label)
    if lead is None or look.pattern not in {"solid", "lined"} or not position.winner(look.label):
        return look
    fill = tinted(look.fill, theme, lead)
    return msgspec.structs.replace(
        look,
        fill=fill,
        ink=ink_on(fill, look.ink),
        tip=tr("{unit}; lead {points} points", unit=look.tip, points=tenths(lead)),
    )


def tinted(fill: str, theme: Theme, points: float) -> str:
    """A colour as strong as a lead in percentage points."""
    pale = mix(theme.map_open, theme.panel, 0.5)
    return next((mix(fill, pale, share) for below, share in STEPS if points < below), fill)


def holder(year: int, unit: str) -> Ticket | None:
    """Who won a unit in another year; a district that did not exist yet follows its state."""
    winners, contest = almanac.official_winners(year), almanac.contest(year)
    won = winners.get(unit) or winners.get(unit.partition("-")[0])
    return next((ticket for ticket in contest.tickets if ticket.id == won), None)


def changed_hands(position: Position, year: int, unit: str) -> bool:
    """Whether a unit is called for another party than the one that won it then."""
    then, now = holder(year, unit), position.winner(unit)
    return then is not None and now is not None and then.party != now.party


def _held(position: Position, theme: Theme, year: int, look: UnitLook) -> UnitLook:
    unit, then = look.label, holder(year, look.label)
    now = position.winner(unit)
    name = tr(position.contest.by_id[unit].short_name)
    if then is None:
        pattern, fill, ink = uncalled(theme, waiting=False)
        told = tr("{unit}: no electors in {year}", unit=name, year=year)
    else:
        colours = ticket_colours(theme, almanac.contest(year).tickets, then.id)
        lined = theme.others_lined and then.hue not in {"blue", "red"}
        pattern, fill, ink = _solid(lined=lined), colours.fill, ink_on(colours.fill, colours.on)
        told = tr(
            "{unit} in {year}: {ticket}",
            unit=name,
            year=year,
            ticket=f"{then.surname} ({then.party})",
        )
    board = (
        tr("called for {ticket} on this board", ticket=now.surname)
        if now
        else tr("not called on this board")
    )
    gained = changed_hands(position, year, unit)
    told = f"{told}; {board}"
    return msgspec.structs.replace(
        look, fill=fill, ink=ink, pattern=pattern, mark="", gain=gained, tip=told, spoken=f"{told}."
    )


def tenths(points: float) -> str:
    """Percentage points to a tenth, as figures are written here."""
    return f"{points:.1f}".replace(".", manner().point)


def _solid(*, lined: bool) -> Pattern:
    return "lined" if lined else "solid"


def _swung(position: Position, theme: Theme, year: int, look: UnitLook) -> UnitLook:
    """The colour of the party that a unit moved to, the stronger the farther."""
    unit = look.label
    name = tr(position.contest.by_id[unit].short_name)
    points = margins.swing(year, position.contest.year, unit)
    if points is None:
        pattern, fill, ink = uncalled(theme, waiting=False)
        note = "–"
        told = tr("{unit}: votes of {year} or of this election are not known", unit=name, year=year)
    else:
        party, full = ("D", theme.blue) if points > 0 else ("R", theme.red)
        fill = tinted(full, theme, 2 * abs(points))
        pattern, ink = "solid", ink_on(fill)
        note = f"{party}+{tenths(abs(points))}"
        told = tr("{unit}: swing since {year} {lead} points", unit=name, year=year, lead=note)
    return msgspec.structs.replace(
        look,
        fill=fill,
        ink=ink,
        pattern=pattern,
        mark="",
        gain=False,
        note=note,
        tip=told,
        spoken=f"{told}.",
    )
