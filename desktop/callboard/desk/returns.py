"""Returns on a desk: entered, taken from reports, doubted, and leads that follow from them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from callboard.desk import refusals
from callboard.desk.commands import Stamp
from callboard.desk.position import Position
from callboard.desk.service import BoardChanged, Desk
from callboard.election.closings import still_open
from callboard.election.returns import FULL, margin, summed
from callboard.election.status import Status
from callboard.ledger import events as ev
from callboard.ledger.board import Returned
from callboard.ledger.own import RETURNS
from callboard.reports.claims import Report, VoteCount
from callboard.words import number, tr

_FOLLOWS = frozenset({Status.OPEN, Status.TOO_EARLY})  # what the rule may turn into leading


def enter_returns(
    position: Position,
    stamp: Stamp,
    returns: Sequence[ev.UnitVotes],
    *,
    source: str,
    report: str = "",
) -> ev.ReturnsEntered | None:
    """Enter votes; units whose votes are the same already are left out, None where all are.

    Raises:
        Refused: for an unknown unit, figures that cannot be, or without a source.
    """
    for found in returns:
        if found.unit not in position.contest.electors:
            raise refusals.UnknownUnit(found.unit, position.contest.year)
        if not _can_be(found):
            raise refusals.BadVotes(position.contest.by_id[found.unit].short_name)
    if not source.strip():
        raise refusals.SourceMissing
    fresh = tuple(found for found in returns if not _stands(position, found, source.strip()))
    if not fresh:
        return None
    return ev.ReturnsEntered(
        touched=tuple(found.unit for found in fresh),
        seen=tuple(position.state(found.unit).version for found in fresh),
        returns=fresh,
        report=report,
        source=source.strip(),
        **stamp.fields(),
    )


def returns_of(report: Report, units: Iterable[str]) -> tuple[ev.UnitVotes, ...]:
    """What a report says of votes in whole units; figures of a part are left out."""
    found: list[ev.UnitVotes] = []
    for unit in units:
        counts = [one for one in report.votes if one.unit == unit and one.whole]
        if counts:
            found.append(_unit_votes(unit, counts))
    return tuple(found)


def newest_with_returns(reports: Sequence[Report], unit: str) -> Report | None:
    """The newest report on the desk that gives votes in a unit."""
    found = (r for r in reversed(reports) if any(v.unit == unit and v.whole for v in r.votes))
    return next(found, None)


def take_returns(desk: Desk, report: Report, units: Iterable[str]) -> BoardChanged | None:
    """Enter what a report says of votes in `units`; None where it says nothing new."""
    found = returns_of(report, [unit for unit in desk.contest.electors if unit in set(units)])
    if not found:
        return None
    source = report.source or report.name
    return desk.perform(enter_returns, found, source=source, report=report.id, by="editor")


# What is doubtful


def doubts(position: Position, unit: str) -> tuple[str, ...]:
    """What is doubtful in the returns of a unit, as finished sentences."""
    found = position.board.common.returns.get(unit)
    if found is None:
        return ()
    told = (
        _not_leading(position, unit, found),
        *_fell(position, found),
        _over(position, found),
        _off(position, unit),
    )
    return tuple(sentence for sentence in told if sentence)


def _not_leading(position: Position, unit: str, found: Returned) -> str:
    winner, lead = position.winner(unit), margin(found)
    if winner is None or lead is None or lead.leader in {None, winner.id}:
        return ""
    return tr(
        "Called for {ticket}, but {leader} leads by {votes}.",
        ticket=winner.surname,
        leader=_name(position, lead.leader),
        votes=number(lead.ahead),
    )


def _fell(position: Position, found: Returned) -> list[str]:
    return [
        tr(
            "{name} fell from {before} to {now}.",
            name=_name(position, name),
            before=number(found.before[name]),
            now=number(count),
        )
        for name, count in found.votes.items()
        if count < found.before.get(name, 0)
    ]


def _over(position: Position, found: Returned) -> str:
    listed = sum(found.votes.values())
    if found.total is None or listed <= found.total:
        return ""
    single = next((name for name, count in found.votes.items() if count > found.total), None)
    return tr(
        "The shares add up to more than 100%: {listed} votes are listed, {total} are the total."
        if single is None
        else "{name} has more than 100%: {listed} votes are listed, {total} are the total.",
        name=_name(position, single),
        listed=number(listed),
        total=number(found.total),
    )


def _off(position: Position, unit: str) -> str:
    """Where a state and all of its districts have returns that do not agree."""
    returns = position.board.common.returns
    state = unit.split("-", 1)[0]
    districts = position.contest.districts_of(state)
    if not districts or state not in returns or any(d not in returns for d in districts):
        return ""
    sums, whole = summed(returns[district] for district in districts), returns[state].votes
    for name in dict.fromkeys((*whole, *sums)):
        if sums.get(name, 0) != whole.get(name, 0):
            return tr(
                "The districts give {name} {sum} in all, the state {whole}.",
                name=_name(position, name),
                sum=number(sums.get(name, 0)),
                whole=number(whole.get(name, 0)),
            )
    return ""


# Leads that follow


def leaders(position: Position, units: Iterable[str]) -> dict[str, list[str]]:
    """The units that returns would set to leading, by ticket; none that anybody decided on."""
    found: dict[str, list[str]] = {}
    for unit in units:
        returned = position.board.common.returns.get(unit)
        lead = margin(returned) if returned is not None else None
        if lead is None or lead.leader is None or position.board.ticket(lead.leader) is None:
            continue
        if _may_follow(position, unit, lead.leader):
            found.setdefault(lead.leader, []).append(unit)
    return found


def leads_followed(desk: Desk, units: Iterable[str]) -> tuple[BoardChanged, ...]:
    """Set units to leading from their returns, in the name of the rule; an event per ticket."""
    polling = set(still_open(desk.contest, desk.contest.electors, desk.now()))
    wanted = leaders(desk.position, [unit for unit in units if unit not in polling])
    made = (
        desk.set_status(there, Status.LEADING, ticket=ticket, source=RETURNS, by="rule")
        for ticket, there in wanted.items()
    )
    return tuple(change for change in made if change is not None)


def _may_follow(position: Position, unit: str, leader: str) -> bool:
    state = position.state(unit)
    if state.retraction is not None or state.resolution is not None:
        return False
    by_rule = state.status is Status.LEADING and state.source == RETURNS
    return state.status in _FOLLOWS or (by_rule and state.ticket != leader)


def _can_be(found: ev.UnitVotes) -> bool:
    figures = [*found.votes.values(), found.total or 0]
    return all(figure >= 0 for figure in figures) and 0 <= (found.expected or 0) <= FULL


def _stands(position: Position, found: ev.UnitVotes, source: str) -> bool:
    known = position.board.common.returns.get(found.unit)
    if known is None:
        return False
    same = (dict(known.votes), known.total, known.expected, known.source)
    return same == (found.votes, found.total, found.expected, source)


def _unit_votes(unit: str, counts: Sequence[VoteCount]) -> ev.UnitVotes:
    votes: dict[str, int] = {}
    for count in counts:
        name = count.ticket or count.surname
        votes[name] = votes.get(name, 0) + count.votes
    total = next((count.total for count in counts if count.total is not None), None)
    return ev.UnitVotes(
        unit=unit,
        votes=votes,
        total=total,
        expected=_expected(counts, total or sum(votes.values())),
    )


def _expected(counts: Sequence[VoteCount], total: int) -> int | None:
    """The share of the expected vote in tenths of a per cent, as stated or worked out."""
    for count in counts:
        if count.expected_pct is not None:
            return min(FULL, max(0, round(count.expected_pct * 10)))
        if count.expected:
            return min(FULL, total * FULL // count.expected)
    return None


def _name(position: Position, name: str | None) -> str:
    ticket = position.board.ticket(name or "")
    return ticket.surname if ticket is not None else tr(name or "nobody")
