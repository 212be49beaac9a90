"""From a position to the map: what each unit looks like, and the sentence that says it."""

from __future__ import annotations

from collections.abc import Iterable

from callboard.desk.position import Position
from callboard.desk.settled import settlement
from callboard.desk.shown_time import shown_time
from callboard.election.holding import Change
from callboard.election.status import Status
from callboard.gui.look.theme import Theme, contrast, mix, ticket_colours
from callboard.gui.map.looks import MapTheme, Mark, Pattern, UnitLook
from callboard.ledger.board import UnitState
from callboard.ledger.own import shown_reason, shown_source
from callboard.reports.reconcile import UnitVerdict, Verdict
from callboard.words import tr

READABLE = 4.5  # contrast of small text (WCAG 2.2, level AA)
_LIGHT_INK, _DARK_INK = "#ffffff", "#05070a"
_SEEN = 1.2  # contrast with the ground from which a fill is a shape
_PALE = 0.3
_DOTTED = frozenset({Status.TOO_CLOSE, Status.UNABLE, Status.HELD})


def looks_of(
    position: Position, theme: Theme, units: Iterable[str] | None = None
) -> dict[str, UnitLook]:
    """The looks of `units`, or of all units of the contest."""
    chosen = position.contest.electors if units is None else units
    return {unit: look_of(position, theme, unit) for unit in chosen}


def look_of(position: Position, theme: Theme, unit: str) -> UnitLook:
    """What the map paints and says of one unit."""
    state = position.state(unit)
    pattern, fill, ink = _paint(position, theme, state)
    parts = _parts(position, theme, unit)
    if parts:
        pattern, ink = "split", theme.map_ink
    return UnitLook(
        fill=fill,
        ink=ink,
        pattern=pattern,
        parts=parts,
        label=unit,
        electors=position.contest.electors[unit],
        mark=_mark(position, unit),
        gain=position.change(unit) is Change.GAIN,
        tip=tip(position, unit),
        spoken=spoken(position, unit),
    )


def map_theme(theme: Theme, family: str = "") -> MapTheme:
    """The map's colours from the theme's roles."""
    return MapTheme(
        ground=theme.panel,
        quiet=theme.map_open,
        outline=theme.line_strong,
        text=theme.ink,
        selection=theme.selection_line,
        focus=theme.focus,
        hover="#38ffffff" if theme.is_dark else "#2e000000",
        sign=theme.amber,
        sign_ink=theme.amber_on,
        family=family,
    )


def ink_on(fill: str, preferred: str = _LIGHT_INK) -> str:
    """The ink that can be read on `fill`: the preferred one where it can, else the best."""
    if contrast(fill, preferred) >= READABLE:
        return preferred
    return max((_LIGHT_INK, _DARK_INK), key=lambda ink: contrast(fill, ink))


def tip(position: Position, unit: str) -> str:
    """What hovering says: "Georgia · 16 EV — called for Trump, AP 12:58 am ET; reports: 2 of 3"."""
    name = tr(position.contest.by_id[unit].short_name)
    electors = position.contest.electors[unit]
    words = [
        tr(
            "{unit} · {electors} EV — {standing}",
            unit=name,
            electors=electors,
            standing=standing(position, unit),
        )
    ]
    verdict = position.verdicts.get(unit)
    if verdict is not None and (said := reports_words(position, verdict)):
        words.append(said)
    state = position.state(unit)
    if state.retraction is not None:
        words.append(tr("retracted: {reason}", reason=shown_reason(state.retraction.reason)))
    return "; ".join(words)


def spoken(position: Position, unit: str) -> str:
    """The sentence for a screen reader: "Georgia, 16 electors, called for Trump by AP …"."""
    name = tr(position.contest.by_id[unit].short_name)
    electors = position.contest.electors[unit]
    told = [
        tr(
            "{unit}, {electors} {electors:elector|electors}, {standing}",
            unit=name,
            electors=electors,
            standing=standing(position, unit),
        )
    ]
    verdict = position.verdicts.get(unit)
    if verdict is not None and verdict.verdict is Verdict.CONFLICT:
        told.append(tr("reports in conflict"))
    if position.change(unit) is Change.GAIN:
        told.append(tr("a gain"))
    return f"{', '.join(told)}."


def standing(position: Position, unit: str) -> str:
    """Where a unit stands, in words: "called for Trump, AP 12:58 am ET"."""
    state = position.state(unit)
    if unit in position.splits:
        return f"{state.note[:1].lower()}{state.note[1:]}"
    ticket = position.board.ticket(state.ticket) if state.ticket else None
    words = state.status.words.lower()
    if ticket is not None:
        words = tr(
            "{status} for {ticket}" if state.status.is_won else "{status} {ticket}",
            status=words,
            ticket=ticket.surname,
        )
    if not state.status.is_won:
        return words
    clock = shown_time(state.when)
    when = tr("{clock} ET", clock=clock) if clock else ""
    told = " ".join(part for part in (shown_source(state.source), when) if part)
    return f"{words}, {told}" if told else words


def reports_words(position: Position, verdict: UnitVerdict) -> str:
    """How many of the reports that call a unit name its winner: "reports: 2 of 3"."""
    calling = {report for ids in verdict.by_ticket.values() for report in ids}
    if not calling:
        return ""
    winner = position.winner(verdict.unit)
    named = winner.id if winner is not None else verdict.ticket
    agreeing = verdict.by_ticket.get(named, ()) if named else ()
    if named is None:
        return tr("reports disagree")
    return tr("reports: {agreeing} of {calling}", agreeing=len(agreeing), calling=len(calling))


def _paint(position: Position, theme: Theme, state: UnitState) -> tuple[Pattern, str, str]:
    if state.ticket is not None and state.status.has_ticket:
        colours = ticket_colours(theme, position.board.tickets, state.ticket)
        if state.status.is_won:
            solid: Pattern = "lined" if _is_lined(position, theme, state.ticket) else "solid"
            return solid, colours.fill, ink_on(colours.fill, colours.on)
        return "hatch", colours.fill, theme.map_ink
    if state.status in _DOTTED:
        return "dots", mix(theme.map_open, theme.ink_soft, 0.75), theme.map_ink
    return uncalled(theme, waiting=state.status is not Status.OPEN)


def uncalled(theme: Theme, *, waiting: bool) -> tuple[Pattern, str, str]:
    """A unit of which nothing is known: pale while its polls are open, darker afterwards.

    Where the palette leaves it as the ground, it has an outline, and afterwards fine lines.
    """
    if contrast(theme.map_open, theme.panel) < _SEEN:
        return ("fine" if waiting else "none"), theme.line, theme.map_ink
    fill = theme.map_open if waiting else mix(theme.map_open, theme.panel, _PALE)
    return "solid", fill, theme.map_ink


def _parts(position: Position, theme: Theme, unit: str) -> tuple[tuple[str, int], ...]:
    """The colours and the electors of a divided unit, the larger part first."""
    parts = position.splits.get(unit, {})
    tickets = position.board.tickets
    return tuple(
        (ticket_colours(theme, tickets, ticket).fill, parts[ticket])
        for ticket in sorted(parts, key=lambda ticket: -parts[ticket])
    )


def _is_lined(position: Position, theme: Theme, ticket: str) -> bool:
    """Whether a winner is told by lines: neither blue nor red, in a palette that cannot tell."""
    found = position.board.ticket(ticket)
    return theme.others_lined and found is not None and found.hue not in {"blue", "red"}


def _mark(position: Position, unit: str) -> Mark:
    verdict = position.verdicts.get(unit)
    said = verdict.verdict if verdict is not None else Verdict.SILENT
    if said is Verdict.CONFLICT and settlement(position, unit) is None:
        return "conflict"
    if said is Verdict.RETRACTED or position.state(unit).retraction is not None:
        return "retracted"
    return ""
