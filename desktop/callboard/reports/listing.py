"""Reports and verdicts as plain values: the form that `--json` prints."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from callboard.reports.claims import Claim, Finding, Report
from callboard.reports.reconcile import UnitVerdict

Plain = dict[str, object]


def claim_plain(claim: Claim) -> Plain:
    """Return one claim as plain values."""
    return {
        "unit": claim.unit, "winner": claim.surname, "party": claim.party,
        "electors": claim.electors, "status": claim.said.value, "election": claim.election,
        "source": claim.source, "place": str(claim.place), "certain": claim.certain,
        "verb": claim.verb, "rule": claim.rule, "sentence": claim.sentence,
        "whole_state": claim.whole_state,
    }


def finding_plain(finding: Finding) -> Plain:
    """Return one finding as plain values."""
    return {
        "severity": finding.severity.value, "kind": finding.kind, "unit": finding.unit,
        "place": str(finding.place), "sentence": finding.sentence,
    }


def report_plain(report: Report) -> Plain:
    """Return one report as plain values."""
    return {
        "path": report.path, "election": report.election, "source": report.source,
        "format": report.format,
        "claims": [claim_plain(claim) for claim in report.claims],
        "declared_totals": dict(report.declared_totals),
        "findings": [finding_plain(one) for one in report.findings],
        "read": report.read, "used": report.used, "set_aside": report.set_aside,
    }


def verdict_plain(verdict: UnitVerdict) -> Plain:
    """Return one unit's verdict as plain values."""
    return {
        "unit": verdict.unit, "verdict": verdict.verdict.value, "ticket": verdict.ticket,
        "by_ticket": {who: list(reports) for who, reports in verdict.by_ticket.items()},
        "sources": verdict.sources, "differs": verdict.differs,
    }


def listing(
    reports: Iterable[Report], verdicts: Mapping[str, UnitVerdict] | None = None
) -> Plain:
    """Return reports and verdicts in the form that every command prints."""
    return {
        "reports": [report_plain(report) for report in reports],
        "units": [verdict_plain(verdict) for verdict in (verdicts or {}).values()],
    }
