"""Figures beside the calls, as an export carries them: returns, chances, the popular vote."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from msgspec.structs import replace

from callboard.election.returns import all_votes, margin, popular
from callboard.exports.findings import surname
from callboard.exports.results import CountedVotes, PopularVote, UnitResult
from callboard.ledger.board import Board
from callboard.reports.feeds.own import NAMESAKE


def with_figures(unit: UnitResult, board: Board) -> UnitResult:
    """`unit` with its returns and the chance that an editor gave it, where there are any."""
    return replace(unit, **_returns(board, unit.unit), **_chance(board, unit.unit))


def popular_vote(board: Board) -> PopularVote:
    """The votes of all units that have returns, each state once."""
    returns = board.common.returns
    sums, counted = popular(returns)
    return PopularVote(
        units=len(returns),
        total=counted,
        votes=_counted(board, sums),
    )


def _returns(board: Board, unit: str) -> dict[str, Any]:
    found = board.common.returns.get(unit)
    if found is None:
        return {}
    lead = margin(found)
    expected = found.expected
    return {
        "votes": _counted(board, found.votes),
        "votes_total": all_votes(found),
        "votes_expected_pct": None if expected is None else expected / 10,
        "votes_leader": _named(board, lead.leader) if lead and lead.leader else None,
        "votes_margin": lead.ahead if lead else None,
        "votes_margin_pct": _per_cent(lead.share) if lead else None,
        "votes_source": found.source,
        "votes_at": found.at,
    }


def _counted(board: Board, votes: Mapping[str, int]) -> tuple[CountedVotes, ...]:
    """Votes by name, those of the ballot first and in its order, then as they were entered."""
    order = {ticket.id: at for at, ticket in enumerate(board.tickets)}
    names = sorted(votes, key=lambda name: order.get(name, len(order)))
    return tuple(CountedVotes(_named(board, name), votes[name]) for name in names)


def _named(board: Board, name: str) -> str:
    """A surname; of somebody on no ticket who shares one with a ticket it says so."""
    if board.ticket(name) is None and any(name == ticket.surname for ticket in board.tickets):
        return f"{name}{NAMESAKE}"
    return surname(board, name)


def _chance(board: Board, unit: str) -> dict[str, Any]:
    found = board.common.chances.get(unit)
    if found is None:
        return {}
    return {
        "chance_for": surname(board, found.ticket),
        "chance_parts": found.parts,
        "chance_of": found.of,
        "chance_source": found.source,
    }


def _per_cent(share: Fraction) -> float:
    """A share in per cent with two decimals, rounded once."""
    return round(share * 10_000) / 100
