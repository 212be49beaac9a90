"""What hovering over a cell of the table says, in full."""

from __future__ import annotations

from callboard.desk.automatic import shown_basis
from callboard.desk.position import Position
from callboard.election.holding import Change
from callboard.gui.inspector.facts import retraction_words
from callboard.gui.inspector.returns_words import returns_facts
from callboard.gui.table.moments import moment_words
from callboard.ledger.own import shown_reason, shown_source
from callboard.reports.claims import Claim, Said
from callboard.times import eastern_clock
from callboard.words import dotted, mark, tr

_MOST_CLAIMS = 8
_SAID = {
    Said.CALLED: mark("called"),
    Said.LEADING: mark("leading"),
    Said.TOO_CLOSE: mark("too close"),
    Said.TOO_EARLY: mark("too early"),
    Said.NOT_CALLED: mark("not called"),
    Said.RETRACTED: mark("retracted"),
}
_NAMED = {
    Said.CALLED: mark("called {ticket}"),
    Said.LEADING: mark("leading {ticket}"),
    Said.RETRACTED: mark("retracted {ticket}"),
}


def unit_detail(position: Position, unit: str) -> str:
    """The unit's full name, its codes, and when its polls close."""
    known = position.contest.by_id[unit]
    codes = dotted(dict.fromkeys((tr(known.name), known.id, known.ap)))
    lines = [codes]
    if position.contest.districts_of(unit):
        lines.append(tr("The electors at large; the districts choose their own"))
    closing = position.contest.closings.get(unit)
    if closing is not None:
        lines.append(
            tr(
                "Polls close {clock} ET"
                if closing.first == closing.last
                else "Polls close {first} to {clock} ET",
                first=eastern_clock(closing.first),
                clock=eastern_clock(closing.last),
            )
        )
    return "\n".join(lines)


def electors_detail(position: Position, unit: str) -> str:
    """The unit's electors out of all."""
    contest = position.contest
    return tr("{count} of {total} electors", count=contest.electors[unit], total=contest.total)


def winner_detail(position: Position, unit: str) -> str:
    """The ticket in full, and how it stands."""
    state = position.state(unit)
    if unit in position.splits:
        return state.note
    ticket = position.board.ticket(state.ticket) if state.ticket else None
    if ticket is None:
        return tr("No winner yet")
    return f"{state.status.words}: {ticket.pair} ({ticket.party})"


def status_detail(position: Position, unit: str) -> str:
    """The status, what was taken back and why, and the note."""
    state = position.state(unit)
    lines = [state.status.words]
    if state.retraction is not None:
        lines.append(retraction_words(position, state.retraction))
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
    by = tr("by {editor}", editor=state.editor) if state.editor else ""
    lines = [shown_source(state.source), shown_basis(state.basis), by]
    return "\n".join(line for line in lines if line)


def holder_detail(position: Position, unit: str) -> str:
    """Who won the unit last time, and what the call makes of that."""
    holder, winner = position.contest.holders.get(unit), position.winner(unit)
    previous = position.contest.year - 4
    if holder is None:
        return tr("Nobody is recorded as the winner of {year}", year=previous)
    change = position.change(unit)
    text = mark("{holder} won it in {year}")
    if winner is not None and change is not Change.NONE:
        text = (
            mark("{holder} won it in {year}; {winner} holds it")
            if change is Change.HOLD
            else mark("{holder} won it in {year}; {winner} gains it")
        )
    return tr(
        text,
        holder=f"{holder.surname} ({holder.party})",
        year=previous,
        winner=f"{winner.surname} ({winner.party})" if winner is not None else "",
    )


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
        return tr("No report says anything of it")
    lines = [_claim_line(claim) for _, claim in verdict.claims[:_MOST_CLAIMS]]
    if len(verdict.claims) > _MOST_CLAIMS:
        lines.append(tr("and {count} more", count=len(verdict.claims) - _MOST_CLAIMS))
    resolution = position.state(unit).resolution
    if resolution is not None:
        lines.append(
            tr(
                "Decided by {editor}: {ground}",
                editor=resolution.editor,
                ground=shown_reason(resolution.ground),
            )
        )
    words = verdict.verdict.words
    return "\n".join([f"{words[0].upper()}{words[1:]}", *lines])


def _claim_line(claim: Claim) -> str:
    named = _NAMED.get(claim.said) if claim.surname else None
    said = tr(named, ticket=claim.surname) if named else tr(_SAID[claim.said])
    line = f"{shown_source(claim.source)}, {claim.place.words}: {said}"
    return line if claim.counts else tr("{claim} (not certain: not counted)", claim=line)
