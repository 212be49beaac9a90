"""The kinds of findings: how much each matters, and its sentence."""

from __future__ import annotations

from callboard import words
from callboard.reports.claims import Finding
from callboard.reports.document import Place
from callboard.reports.findings import of_feeds, of_reports
from callboard.reports.findings.kind import Kind
from callboard.reports.findings.retold import value_told

_COUNTS = frozenset({"count", "length", "limit"})
KINDS: dict[str, Kind] = {**of_reports.KINDS, **of_feeds.KINDS}


def finding(
    kind: str, *, unit: str | None = None, place: Place | None = None, **values: object
) -> Finding:
    """Return the finding of `kind` with its sentence filled in."""
    known = KINDS[kind]
    values = {name: _grouped(name, value) for name, value in values.items()}
    named = {"unit": unit, **values} if "unit_name" not in values else values
    sentence = words.filled(known.template, {**named, "unit": values.get("unit_name", unit)})
    return Finding(
        severity=known.severity,
        kind=kind,
        sentence=sentence,
        unit=unit,
        place=place or Place(),
    )


def _grouped(name: str, value: object) -> object:
    """A large count as it is written; a year is none."""
    return f"{value:,}" if name in _COUNTS and isinstance(value, int) and value > 999 else value


def told(found: Finding) -> str:
    """The sentence of a finding in the language of the window; it is kept in English."""
    known = KINDS.get(found.kind)
    return words.retold(known.template, found.sentence, value_told) if known else found.sentence
