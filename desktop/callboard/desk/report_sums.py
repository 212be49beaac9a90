"""What a report adds up to: electors per ticket, as it states them or as the law has them."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from callboard.election.contest import Contest
from callboard.reports.claims import Claim, Report, Said


class ReportSums(msgspec.Struct, frozen=True, kw_only=True):
    """The electors that a report gives each ticket, by ticket id, and what it declares."""

    electors: Mapping[str, int]
    stated: bool  # the report's own figures; else those of the law
    units: int  # how many units it calls
    declared: Mapping[str, int]  # the sums it states itself, by surname

    def differs(self, surname: str, ticket: str) -> bool:
        """Whether the report's own sum for a ticket is another than that of its rows."""
        declared = self.declared.get(surname)
        return declared is not None and declared != self.electors.get(ticket, 0)


def report_sums(contest: Contest, report: Report) -> ReportSums:
    """Add up the certain calls of `report`, each unit once."""
    calls = _calls(contest, report)
    stated = any(claim.electors is not None for claim in calls.values())
    sums: dict[str, int] = {}
    for unit, claim in calls.items():
        electors = (claim.electors or 0) if stated else contest.electors[unit]
        sums[claim.winner or ""] = sums.get(claim.winner or "", 0) + electors
    return ReportSums(
        electors=sums, stated=stated, units=len(calls), declared=report.declared_totals
    )


def _calls(contest: Contest, report: Report) -> Mapping[str, Claim]:
    return {
        claim.unit: claim
        for claim in report.claims
        if claim.certain
        and claim.said is Said.CALLED
        and claim.winner is not None
        and claim.election == contest.year
        and claim.unit in contest.electors
    }
