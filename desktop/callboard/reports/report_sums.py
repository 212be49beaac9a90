"""What a report adds up to: electors per ticket, as it states them or as the law has them."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from callboard.election.contest import Contest
from callboard.reports.claims import Claim, Report, Said
from callboard.words import tr


class ReportSums(msgspec.Struct, frozen=True, kw_only=True):
    """The electors that a report gives each ticket, by ticket id, and what it declares."""

    electors: Mapping[str, int]
    stated: bool  # the report's own figures, as far as it gives them; else those of the law
    by_law: int = 0  # units beside which it states none, so that the law's were taken
    units: int  # how many units it calls
    declared: Mapping[str, int]  # the sums it states itself, by surname

    @property
    def basis(self) -> str:
        """Whose figures were added up, in words."""
        if not self.stated:
            return tr("by law")
        if not self.by_law:
            return tr("as stated")
        return tr("as stated, of {count} {count:unit|units} by law", count=self.by_law)

    def differs(self, surname: str, ticket: str) -> bool:
        """Whether the report's own sum for a ticket is another than that of its rows."""
        declared = self.declared.get(surname)
        return declared is not None and declared != self.electors.get(ticket, 0)


def report_sums(contest: Contest, report: Report) -> ReportSums:
    """Add up the calls that count of `report`, each unit once."""
    calls = _calls(contest, report)
    by_law = sum(claim.electors is None for claim in calls.values())
    sums: dict[str, int] = {}
    for claim in calls.values():
        stated = claim.electors
        electors = _legal(contest, claim, calls) if stated is None else stated
        sums[claim.winner or ""] = sums.get(claim.winner or "", 0) + electors
    return ReportSums(
        electors=sums,
        stated=by_law < len(calls),
        by_law=by_law,
        units=len(calls),
        declared=report.declared_totals,
    )


def _legal(contest: Contest, claim: Claim, calls: Mapping[str, Claim]) -> int:
    """The electors of a unit; of a state meant whole also those of districts not called apart."""
    members = contest.group(claim.unit) if claim.whole_state else (claim.unit,)
    return sum(contest.electors[one] for one in members if one == claim.unit or one not in calls)


def _calls(contest: Contest, report: Report) -> Mapping[str, Claim]:
    return {
        claim.unit: claim
        for claim in report.claims
        if claim.counts
        and claim.said is Said.CALLED
        and claim.winner is not None
        and claim.election == contest.year
        and claim.unit in contest.electors
    }
