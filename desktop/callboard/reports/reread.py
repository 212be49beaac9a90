"""Reading a source again: a new reading is a difference against the one before.

What the source no longer says is not forgotten: a call that it withdrew stays in the new
reading as a retraction, until the source calls the unit again.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

import msgspec
from msgspec.structs import replace

from callboard.reports.claims import Claim, Finding, Report, Said, VoteCount
from callboard.reports.findings.finding import finding

WITHDRAWN = "withdrawn"  # the rule of a claim that stands for a call no longer made
CLIPBOARD = "clipboard"


class Difference(msgspec.Struct, frozen=True, kw_only=True):
    """What a new reading says otherwise, by unit."""

    new: tuple[str, ...] = ()  # called now, not before
    changed: tuple[str, ...] = ()  # called for somebody else
    withdrawn: tuple[str, ...] = ()  # no longer called

    @property
    def units(self) -> tuple[str, ...]:
        """All units that the difference is about."""
        return (*self.new, *self.changed, *self.withdrawn)

    @property
    def words(self) -> str:
        """The difference in a few words: "2 new, 1 withdrawn"."""
        counts = (
            (self.new, "new"),
            (self.changed, "changed"),
            (self.withdrawn, "withdrawn"),
        )
        return ", ".join(f"{len(units)} {word}" for units, word in counts if units) or "no change"


def same_source(before: Report, after: Report) -> bool:
    """Whether `after` is a later reading of what `before` was read from."""
    return after.path == before.path and after.path not in {"", CLIPBOARD}


def difference(before: Report, after: Report) -> Difference:
    """Hold two readings of one source against each other."""
    old, new = calls_of(before), calls_of(after)
    return Difference(
        new=tuple(unit for unit in new if unit not in old),
        changed=tuple(u for u, c in new.items() if u in old and old[u].winner != c.winner),
        withdrawn=tuple(unit for unit in old if unit not in new),
    )


def calls_of(report: Report) -> dict[str, Claim]:
    """The calls of a report that count, the last one of each unit."""
    return {
        claim.unit: claim
        for claim in report.claims
        if claim.certain
        and claim.said is Said.CALLED
        and claim.winner
        and claim.election == report.election
    }


class Read(msgspec.Struct, frozen=True):
    """A reading and when it was made."""

    report: Report
    at: datetime


def merged(earlier: Read, later: Read, names: Mapping[str, str] | None = None) -> Report:
    """The later reading with what it must remember of the earlier one.

    `names` are what units are called in sentences, by id.
    """
    before, after = earlier.report, later.report
    moved = difference(before, after)
    old, called = calls_of(before), calls_of(after)
    known = names or {}
    first = {_key(claim): claim for claim in reversed(before.claims)}
    last = {_race(claim): claim for claim in before.claims if _is_telling(claim)}
    claims = [
        _following(claim, first.get(_key(claim)), last.get(_race(claim)), earlier.at)
        for claim in after.claims
    ]
    told = {claim.unit for claim in after.claims if claim.said is Said.RETRACTED}
    gone = [
        _withdrawal(old[unit], before.name, later.at)
        for unit in moved.withdrawn
        if unit not in told
    ]
    kept = [
        c
        for c in before.claims
        if c.rule == WITHDRAWN and c.unit not in called and c.unit not in told
    ]
    findings = (
        *_withdrawals(moved, old, known),
        *_changes(moved, old, called, known),
        *_fallen(before.votes, after.votes, known),
    )
    return replace(after, claims=(*claims, *kept, *gone), findings=(*findings, *after.findings))


def _following(claim: Claim, same: Claim | None, told: Claim | None, at: datetime) -> Claim:
    """A claim with what it must know of the reading before: since when, and whether changed.

    That is the `same` claim, if there was one, and what was `told` of the race.
    """
    if same is not None:
        known = same.first_read or at
        return replace(claim, first_read=known, changed_from=same.changed_from)
    if claim.said is not Said.CALLED or not claim.certain:
        return claim
    return replace(claim, changed_from=told.winner) if told else claim


def _is_telling(claim: Claim) -> bool:
    """Whether a source that says otherwise now has changed its mind."""
    return claim.certain and bool(claim.winner) and claim.said in {Said.CALLED, Said.RETRACTED}


def _race(claim: Claim) -> tuple[str, int]:
    return claim.unit, claim.election


def _key(claim: Claim) -> tuple[str, int, Said, str | None, str, bool]:
    return *_race(claim), claim.said, claim.winner, claim.source, claim.certain


def _withdrawal(claim: Claim, name: str, at: datetime) -> Claim:
    return replace(
        claim,
        said=Said.RETRACTED,
        verb="no longer says",
        sentence=f"No longer in {name}: {claim.sentence}",
        rule=WITHDRAWN,
        first_read=at,
    )


def _withdrawals(
    moved: Difference, old: Mapping[str, Claim], names: Mapping[str, str]
) -> Iterable[Finding]:
    for unit in moved.withdrawn:
        claim = old[unit]
        yield finding(
            "call-withdrawn",
            unit=unit,
            unit_name=names.get(unit, unit),
            source=claim.source,
            winner=claim.surname or claim.winner,
        )


def _changes(
    moved: Difference,
    old: Mapping[str, Claim],
    new: Mapping[str, Claim],
    names: Mapping[str, str],
) -> Iterable[Finding]:
    for unit in moved.changed:
        claim, before = new[unit], old[unit]
        yield finding(
            "call-changed",
            unit=unit,
            unit_name=names.get(unit, unit),
            place=claim.place,
            source=claim.source,
            winner=claim.surname or claim.winner,
            before=before.surname or before.winner,
        )


def _fallen(
    before: Iterable[VoteCount], after: Iterable[VoteCount], names: Mapping[str, str]
) -> Iterable[Finding]:
    """Votes are only ever added: fewer than before is a correction, or a mistake."""
    old = {(count.unit, count.surname): count.votes for count in before}
    for count in after:
        fewer = old.get((count.unit, count.surname), 0) - count.votes
        if fewer > 0:
            yield finding(
                "votes-fell",
                unit=count.unit,
                unit_name=names.get(count.unit, count.unit),
                place=count.place,
                who=count.surname,
                votes=f"{count.votes:,}",
                fewer=f"{fewer:,}",
            )
