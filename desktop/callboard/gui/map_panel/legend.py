"""What the map's legend says in each mode, and the sentence that names a comparison."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from callboard import almanac
from callboard.desk.position import Position
from callboard.election.contest import Ticket
from callboard.gui.look.theme import Theme, ticket_colours
from callboard.gui.map.drawings import Drawing
from callboard.gui.map.legend import Entry
from callboard.gui.map.looks import Mark, Pattern, UnitLook
from callboard.gui.map_panel.looks import uncalled
from callboard.gui.map_panel.mode import MapMode, Versus
from callboard.gui.map_panel.mode_looks import STEPS, holder, tinted
from callboard.words import mark, tr

Looks = Mapping[str, UnitLook]


def legend(position: Position, theme: Theme, mode: MapMode, looks: Looks) -> tuple[Entry, ...]:
    """The entries for everything that is on the map now, and for nothing else."""
    if mode.compares and mode.versus is Versus.SWING:
        return tuple(_swings(theme, looks))
    if mode.year is not None:
        return tuple(_holders(theme, mode.year, looks))
    entries = [*_tickets(position, theme), *_statuses(position, looks), *_signs(looks)]
    if mode.shading:
        entries += _strengths(theme)
    return tuple(entries)


def banner(mode: MapMode, *, short: bool = False) -> str:
    """The sentence that says that the map does not show the board; empty when it does.

    Short where the chips beside it say what is compared.
    """
    if mode.year is None:
        return ""
    if short:
        return tr("{year}, not the board", year=mode.year)
    if mode.versus is Versus.SWING:
        return tr("Swing since {year}, not the board", year=mode.year)
    return tr("{year}, not the board: who won", year=mode.year)


def districts_note(position: Position, mode: MapMode, *, short: bool = False) -> str:
    """What the stripes of counties mean; or why there are no districts to be seen.

    Short without the names of the counties.
    """
    if not mode.districts or mode.drawing is not Drawing.GEOGRAPHIC:
        return ""
    from callboard.gui.map.districts import split_counties

    year = position.contest.year
    counties = split_counties(year)
    if not counties:
        if short:
            return tr("The counties of the districts of {year} are not known", year=year)
        return tr(
            "Which counties made the districts of {year} is not known: see their boxes", year=year
        )
    if short:
        return tr("Striped counties lie in two districts")
    return tr("Striped counties lie in two districts: {counties}", counties=", ".join(counties))


def _tickets(position: Position, theme: Theme) -> Iterator[Entry]:
    tickets = position.board.tickets
    states = [position.state(unit) for unit in position.contest.electors]
    for place, ticket in enumerate(tickets):
        here = [s for s in states if s.ticket == ticket.id and s.status.has_ticket]
        fill = ticket_colours(theme, tickets, ticket.id).fill
        if place < 2 or any(state.status.is_won for state in here):
            yield _entry(fill, _called(theme, ticket), ticket.surname)
        if any(not state.status.is_won for state in here):
            yield _entry(fill, "hatch", tr("{ticket} leading", ticket=ticket.surname))


def _called(theme: Theme, ticket: Ticket) -> Pattern:
    return "lined" if theme.others_lined and ticket.hue not in {"blue", "red"} else "solid"


def _statuses(position: Position, looks: Looks) -> Iterator[Entry]:
    """What units without a winner look like, in the words of their status."""
    seen: dict[tuple[str, str], list[str]] = {}
    for unit, look in looks.items():
        status = position.state(unit).status
        if not status.has_ticket:
            words = seen.setdefault((look.fill, look.pattern), [])
            if status.words not in words:
                words.append(status.words)
    for (fill, pattern), words in seen.items():
        yield _entry(fill, _pattern(pattern), ", ".join(words))


def _pattern(name: str) -> Pattern:
    known: tuple[Pattern, ...] = ("solid", "hatch", "dots", "lined", "fine", "split", "none")
    return next(pattern for pattern in known if pattern == name)


def _signs(looks: Looks) -> Iterator[Entry]:
    marks = {look.mark for look in looks.values()}
    words: dict[Mark, str] = {
        "conflict": tr("Reports disagree"),
        "retracted": tr("Retracted"),
    }
    for sign, text in words.items():
        if sign in marks:
            yield Entry(UnitLook(fill="", ink="", label="", electors=0, mark=sign), text)
    if any(look.gain for look in looks.values()):
        yield _gain(tr("Gain"))
    split = next((look for look in looks.values() if look.parts), None)
    if split is not None:
        sample = UnitLook(fill="", ink="", label="", electors=0, pattern="split", parts=split.parts)
        yield Entry(sample, tr("Electors divided"))


def _strengths(theme: Theme) -> Iterator[Entry]:
    """How a colour pales, from a runaway win to a narrow one."""
    lows = [0.0, *(below for below, _ in STEPS)]
    for low, high in zip(lows, [*lows[1:], None], strict=True):
        text = (
            f"{low:.0f}–{high:.0f}" if high is not None else tr("{low} or more", low=f"{low:.0f}")
        )
        if not low:
            text = tr("Lead in points: {span}", span=text)
        yield _entry(tinted(theme.blue, theme, low), "solid", text)


def _holders(theme: Theme, year: int, looks: Looks) -> Iterator[Entry]:
    tickets = almanac.contest(year).tickets
    won = {then.id for unit in looks if (then := holder(year, unit)) is not None}
    for ticket in tickets:
        if ticket.id in won:
            fill = ticket_colours(theme, tickets, ticket.id).fill
            yield _entry(fill, _called(theme, ticket), f"{ticket.surname} {year}")
    if any(look.gain for look in looks.values()):
        yield _gain(tr("Called for another party now"))


def _swings(theme: Theme, looks: Looks) -> Iterator[Entry]:
    notes = {look.note[:1] for look in looks.values()}
    sides = (
        ("D", theme.blue, mark("To Democrats; stronger is farther")),
        ("R", theme.red, mark("To Republicans; stronger is farther")),
    )
    for party, colour, text in sides:
        if party in notes:
            yield _entry(colour, "solid", tr(text))
    if "–" in notes:
        pattern, fill, _ = uncalled(theme, waiting=False)
        yield _entry(fill, pattern, tr("Votes not known"))


def _entry(fill: str, pattern: Pattern, text: str) -> Entry:
    return Entry(UnitLook(fill=fill, ink="", label="", electors=0, pattern=pattern), text)


def _gain(text: str) -> Entry:
    return Entry(UnitLook(fill="", ink="", label="", electors=0, gain=True), text)
