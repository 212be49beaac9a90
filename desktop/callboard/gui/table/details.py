"""What hovering over a cell of the table says, in full."""

from __future__ import annotations

from callboard.desk.position import Position
from callboard.election.holding import Change
from callboard.gui.inspector.returns_words import returns_facts
from callboard.gui.table.moments import moment_words
from callboard.reports.claims import Claim
from callboard.times import eastern_clock, eastern_date

_MOST_CLAIMS = 8


def unit_detail(position: Position, unit: str) -> str:
    """The unit's full name, its codes, and when its polls close."""
    known = position.contest.by_id[unit]
    codes = " · ".join(dict.fromkeys((known.name, known.id, known.ap)))
    lines = [codes]
    if position.contest.districts_of(unit):
        lines.append("The electors at large; the districts choose their own")
    closing = position.contest.closings.get(unit)
    if closing is not None:
        first = f"{eastern_clock(closing.first)} to " if closing.first != closing.last else ""
        lines.append(f"Polls close {first}{eastern_clock(closing.last)} ET")
    return "\n".join(lines)


def electors_detail(position: Position, unit: str) -> str:
    """The unit's electors out of all."""
    return f"{position.contest.electors[unit]} of {position.contest.total} electors"


def winner_detail(position: Position, unit: str) -> str:
    """The ticket in full, and how it stands."""
    state = position.state(unit)
    if unit in position.splits:
        return state.note
    ticket = position.board.ticket(state.ticket) if state.ticket else None
    if ticket is None:
        return "No winner yet"
    return f"{state.status.words}: {ticket.pair} ({ticket.party})"


def status_detail(position: Position, unit: str) -> str:
    """The status, what was taken back and why, and the note."""
    state = position.state(unit)
    lines = [state.status.words]
    back = state.retraction
    if back is not None:
        ticket = position.board.ticket(back.ticket) if back.ticket else None
        whom = f" for {ticket.surname}" if ticket else ""
        when = f"{eastern_date(back.at)}, {eastern_clock(back.at)} ET"
        lines.append(f"The call{whom} was retracted {when}: {back.reason}")
    if state.note:
        lines.append(state.note)
    return "\n".join(lines)


def called_detail(position: Position, unit: str) -> str:
    """The time of the call in full."""
    state = position.state(unit)
    return moment_words(state.when) if state.status.is_won else ""


def source_detail(position: Position, unit: str) -> str:
    """The source, what was accepted from reports, and who sat at the desk."""
    state = position.state(unit)
    lines = [state.source, state.basis, f"by {state.editor}" if state.editor else ""]
    return "\n".join(line for line in lines if line)


def holder_detail(position: Position, unit: str) -> str:
    """Who won the unit last time, and what the call makes of that."""
    holder, winner = position.contest.holders.get(unit), position.winner(unit)
    previous = position.contest.year - 4
    if holder is None:
        return f"Nobody is recorded as the winner of {previous}"
    line = f"{holder.surname} ({holder.party}) won it in {previous}"
    change = position.change(unit)
    if winner is None or change is Change.NONE:
        return line
    return f"{line}; {winner.surname} ({winner.party}) {change}s it"


def margin_detail(position: Position, unit: str) -> str:
    """The votes of a unit, and what is doubtful in them."""
    facts = returns_facts(position, [unit], ())
    votes = [f"{line.name} {line.votes} ({line.share})" for line in facts.lines]
    lines = [*votes, facts.lead, facts.counted, facts.origin, *facts.doubts]
    return "\n".join(line for line in lines if line)


def agreement_detail(position: Position, unit: str) -> str:
    """What each report says of the unit, and how it was decided where they differ."""
    verdict = position.verdicts.get(unit)
    if verdict is None or not verdict.claims:
        return "No report says anything of it"
    lines = [_claim_line(claim) for _, claim in verdict.claims[:_MOST_CLAIMS]]
    if len(verdict.claims) > _MOST_CLAIMS:
        lines.append(f"and {len(verdict.claims) - _MOST_CLAIMS} more")
    resolution = position.state(unit).resolution
    if resolution is not None:
        lines.append(f"Decided by {resolution.editor}: {resolution.ground}")
    words = verdict.verdict.words
    return "\n".join([f"{words[0].upper()}{words[1:]}", *lines])


def _claim_line(claim: Claim) -> str:
    said = claim.said.replace("_", " ")
    whom = f" {claim.surname}" if claim.surname else ""
    doubt = "" if claim.certain else " (not certain: not counted)"
    return f"{claim.source}, {claim.place}: {said}{whom}{doubt}"
