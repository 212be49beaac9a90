"""Reconciling: what the reports on a desk say of each unit, held against each other."""

from __future__ import annotations

import enum
from collections.abc import Collection, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Protocol

import msgspec

from callboard.election.contest import Contest
from callboard.election.status import Status
from callboard.reports.claims import Claim, Finding, Report, Said
from callboard.reports.findings.finding import finding
from callboard.words import mark, tr

Attributed = tuple[str, Claim]  # the id of the report, and its claim
Voices = Mapping[str, str]  # for a source that only repeats another: whom it repeats
NO_ECHOES: Voices = MappingProxyType({})


class Verdict(enum.StrEnum):
    """How the reports stand to each other, and to this desk's own call."""

    AGREED = "agreed"  # two or more sources name the same winner, none another
    SINGLE_SOURCE = "single_source"  # one source names a winner
    CONFLICT = "conflict"  # sources name different winners, or another than this desk
    BEHIND = "behind"  # sources agree, this desk has not called
    AHEAD = "ahead"  # this desk has called, no source has yet
    RETRACTED = "retracted"  # a source took back the call it had made, and made no new one
    SILENT = "silent"  # nobody has said anything that counts

    @property
    def words(self) -> str:
        """The verdict as the screen says it."""
        return tr(_WORDS[self])


_WORDS = {
    Verdict.AGREED: mark("agreed"),
    Verdict.SINGLE_SOURCE: mark("single source"),
    Verdict.CONFLICT: mark("conflict"),
    Verdict.BEHIND: mark("we are behind"),
    Verdict.AHEAD: mark("we are ahead"),
    Verdict.RETRACTED: mark("retracted by a source"),
    Verdict.SILENT: mark("silent"),
}
_ACCEPTABLE = frozenset({Verdict.AGREED, Verdict.BEHIND})


class UnitVerdict(msgspec.Struct, frozen=True, kw_only=True):
    """What the reports say of one unit, and the verdict on it."""

    unit: str
    verdict: Verdict
    ticket: str | None = None  # whom every source that calls the unit names, if one
    by_ticket: Mapping[str, tuple[str, ...]] = {}  # ticket id -> ids of the reports for it
    claims: tuple[Attributed, ...] = ()  # uncertain ones too
    sources: int = 0  # that name a winner; pages that repeat one source are one
    voices: Mapping[str, tuple[str, ...]] = {}  # ticket id -> those sources, by name

    @property
    def acceptable(self) -> bool:
        """Whether two or more sources agree on a winner and none disagrees."""
        return self.ticket is not None and self.sources > 1 and self.verdict in _ACCEPTABLE


class OwnStanding(Protocol):
    """What reconciling needs to know of this desk's own call."""

    @property
    def status(self) -> Status:
        """Where the unit stands on this desk."""

    @property
    def ticket(self) -> str | None:
        """The ticket it stands with."""


def claims_by_unit(
    contest: Contest, reports: Sequence[Report]
) -> dict[str, tuple[Attributed, ...]]:
    """The claims of `reports` on each unit; those on another election are left out."""
    found: dict[str, list[Attributed]] = {}
    for report in reports:
        for claim in report.claims:
            if claim.election == contest.year and claim.unit in contest.electors:
                found.setdefault(claim.unit, []).append((report.id, claim))
    return {unit: tuple(claims) for unit, claims in found.items()}


def verdict_of(
    unit: str, claims: Sequence[Attributed], own: OwnStanding, voices: Voices = NO_ECHOES
) -> UnitVerdict:
    """Weigh the claims on one unit against each other and against this desk.

    A claim on a whole state whose districts choose apart is a claim on its at-large unit.
    Sources that repeat one voice are one source, as are pages of one source.
    """
    standing, retracted = standing_calls(claims)
    by_ticket: dict[str, tuple[str, ...]] = {}
    sources: dict[str, dict[str, None]] = {}
    for report_id, claim in standing:
        winner = claim.winner or ""
        named = by_ticket.get(winner, ())
        by_ticket[winner] = named if report_id in named else (*named, report_id)
        voice = voices.get(claim.source, claim.source)
        sources.setdefault(winner, {})[voice] = None
    return UnitVerdict(
        unit=unit,
        verdict=_verdict(sources, own, retracted=retracted),
        ticket=next(iter(by_ticket)) if len(by_ticket) == 1 else None,
        by_ticket=by_ticket,
        claims=tuple(claims),
        sources=len(set().union(*sources.values())) if sources else 0,
        voices={winner: tuple(names) for winner, names in sources.items()},
    )


def reconcile(
    contest: Contest,
    reports: Sequence[Report],
    own: Mapping[str, OwnStanding],
    voices: Voices = NO_ECHOES,
) -> dict[str, UnitVerdict]:
    """The verdict on every unit of `contest`; a unit absent from `own` is uncalled here."""
    claims = claims_by_unit(contest, reports)
    return {
        unit: verdict_of(unit, claims.get(unit, ()), own.get(unit, _UNCALLED), voices)
        for unit in contest.electors
    }


def conflict_sentence(verdict: UnitVerdict, contest: Contest, names: Mapping[str, str]) -> str:
    """Who says what of a unit: "State list says Harris (line 12), …".

    `names` are those of the reports, by id.
    """
    surnames = {ticket.id: ticket.surname for ticket in contest.tickets}
    said: dict[tuple[str, str], str] = {}
    for report_id, claim in verdict.claims:
        if not claim.counts or claim.said is not Said.CALLED or not claim.winner:
            continue
        name = names.get(report_id, report_id)
        who = name if claim.source in {name, ""} else f"{claim.source} in {name}"
        sentence = f"{who} says {surnames.get(claim.winner, claim.winner)} ({claim.place})"
        said.setdefault((who, claim.winner), sentence)
    return ", ".join(said.values())


def conflicts(
    verdicts: Iterable[UnitVerdict], contest: Contest, names: Mapping[str, str]
) -> tuple[Finding, ...]:
    """A finding for every unit on which the sources differ."""
    return tuple(
        finding(
            "conflict",
            unit=verdict.unit,
            sentence=f"{contest.by_id[verdict.unit].short_name}: "
            f"{conflict_sentence(verdict, contest, names)}.",
        )
        for verdict in verdicts
        if len(verdict.by_ticket) > 1
    )


class _Uncalled(msgspec.Struct, frozen=True):
    status: Status = Status.OPEN
    ticket: str | None = None


_UNCALLED = _Uncalled()


def standing_calls(claims: Sequence[Attributed]) -> tuple[list[Attributed], bool]:
    """The calls that stand, and whether a source took one back and made no new one."""
    calls: dict[tuple[str, str, str], Attributed] = {}
    withdrawn: set[str] = set()
    for report_id, claim in claims:
        if not claim.counts:
            continue
        if claim.said is Said.CALLED and claim.winner:
            calls[claim.source, report_id, claim.winner] = (report_id, claim)
            withdrawn.discard(claim.source)
        elif claim.said is Said.RETRACTED:
            of_source = [key for key in calls if key[0] == claim.source]
            for key in of_source:
                if claim.winner in {None, key[2]}:
                    del calls[key]
            if not any(key[0] == claim.source for key in calls):
                withdrawn.add(claim.source)
    return list(calls.values()), bool(withdrawn)


def _verdict(
    sources: Mapping[str, Collection[str]], own: OwnStanding, *, retracted: bool
) -> Verdict:
    ours = own.ticket if own.status.is_won else None
    if len(sources) > 1 or (ours is not None and sources and ours not in sources):
        return Verdict.CONFLICT
    if retracted:
        return Verdict.RETRACTED
    if not sources:
        return Verdict.AHEAD if ours is not None else Verdict.SILENT
    several = len(next(iter(sources.values()))) > 1
    if ours is None and several:
        return Verdict.BEHIND
    return Verdict.AGREED if several else Verdict.SINGLE_SOURCE
