"""The kinds of findings: how much each matters, and its sentence."""

from __future__ import annotations

import string

from callboard.reports import findings_of_feeds, findings_of_reports
from callboard.reports.claims import Finding
from callboard.reports.document import Place
from callboard.reports.finding_kind import Kind

KINDS: dict[str, Kind] = {**findings_of_reports.KINDS, **findings_of_feeds.KINDS}


class _Sentences(string.Formatter):
    """Fills in templates in which words agree with a number: "{count:unit is|units are}"."""

    def format_field(self, value: object, format_spec: str) -> str:
        """Return a value as written, or of two wordings the one that agrees with it."""
        if "|" not in format_spec:
            return str(super().format_field(value, format_spec))
        one, many = format_spec.split("|")
        return one if value == 1 else many


_SENTENCES = _Sentences()


def finding(
    kind: str, *, unit: str | None = None, place: Place | None = None, **values: object
) -> Finding:
    """Return the finding of `kind` with its sentence filled in."""
    known = KINDS[kind]
    named = {"unit": unit, **values} if "unit_name" not in values else values
    sentence = _SENTENCES.format(known.template, **{**named, "unit": values.get("unit_name", unit)})
    return Finding(
        severity=known.severity,
        kind=kind,
        sentence=sentence,
        unit=unit,
        place=place or Place(),
    )
