"""Remedies: which finding offers what, and what can only be done where there is a file."""

from __future__ import annotations

from callboard.reports.claims import Finding, Severity
from callboard.reports.findings.finding import KINDS
from callboard.reports.findings.remedies import _REMEDIES, Remedy, remedy_of


def of(kind: str, unit: str | None = None, path: str = "/reports/list.csv") -> Remedy | None:
    """The remedy of a finding of that kind."""
    found = Finding(severity=Severity.WARNING, kind=kind, sentence="", unit=unit)
    return remedy_of(found, path)


def test_every_remedy_belongs_to_a_kind_that_exists() -> None:
    """A finding that is renamed takes its remedy along."""
    assert set(_REMEDIES) <= set(KINDS)


def test_columns_can_be_said_where_there_is_a_file() -> None:
    """Of a pasted table nothing is left to read again."""
    assert of("table-columns") is Remedy.COLUMNS
    assert of("table-columns", path="clipboard") is None


def test_a_decision_is_about_a_unit() -> None:
    """Without one there is nothing to decide."""
    assert of("call-withdrawn", unit="GA") is Remedy.DECIDE
    assert of("call-withdrawn") is None


def test_an_address_can_be_read_again() -> None:
    """As a file can."""
    assert of("votes-fell", path="https://news.example/live") is Remedy.AGAIN


def test_what_a_file_does_not_tell_can_be_said() -> None:
    """Its state and its election are asked for; of an address there is no file to read so."""
    assert of("state-unknown") is Remedy.STATE
    assert of("no-election") is Remedy.ELECTION
    assert of("state-unknown", path="https://news.example/ga.csv") is None
    assert of("no-election", path="clipboard") is None


def test_most_findings_offer_nothing() -> None:
    """A wrong figure is mended at its source."""
    assert of("electors-differ", unit="CA") is None
