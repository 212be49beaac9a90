"""The kinds of findings: how much each matters, and its sentence."""

from __future__ import annotations

import msgspec

from callboard.reports.claims import Finding, Severity
from callboard.reports.document import Place

_ERROR, _WARNING, _INFO = Severity.ERROR, Severity.WARNING, Severity.INFO


class Kind(msgspec.Struct, frozen=True):
    """One kind of finding."""

    severity: Severity
    template: str  # filled in by name


KINDS: dict[str, Kind] = {
    # the file
    "too-large": Kind(_ERROR, "The report is {size} MB; at most {limit} MB are read. Nothing was "
                              "read from it."),
    "empty": Kind(_ERROR, "The report is empty: there is nothing to read in it."),
    "binary": Kind(_ERROR, "The report is not text (it holds binary data). Open a text, Markdown "
                           "or HTML copy of it."),
    "format-unknown": Kind(_ERROR, "No reader knows this kind of file: {why}"),
    "cut-short": Kind(_WARNING, "The report is {size} MB long; only the first {limit} million "
                                "characters were read."),
    "blocks-cut": Kind(_WARNING, "The report has more than {limit} parts; the rest was not read."),
    "line-cut": Kind(_WARNING, "This line is {length} characters long; only the first {limit} "
                               "were read."),
    "depth": Kind(_WARNING, "The page is nested more than {limit} levels deep; what lies deeper "
                            "was not read."),
    "mixed-encoding": Kind(_WARNING, "The report is neither clean UTF-8 nor plain Windows-1252; "
                                     "some characters may be wrong."),
    "direction": Kind(_WARNING, "The text holds {count} characters that turn the direction of "
                                "writing, which can hide what it says; they were taken out."),
    "invisible": Kind(_INFO, "The text holds {count} invisible characters; they were taken out."),
    "controls": Kind(_INFO, "The text holds {count} control characters; they were read as "
                            "spaces."),
    # what it is about
    "no-election": Kind(_WARNING, "The report does not say which presidential election it is "
                                  "about; none of it is used."),
    "other-election": Kind(_WARNING, "The report is about the election of {year}, not {wanted}; "
                                     "none of its claims count here."),
    "out-of-range": Kind(_WARNING, "The report is about the election of {year}; Callboard knows "
                                   "those of {first}–{last}."),
    "other-office": Kind(_INFO, "{count} lines about other offices or primaries were set aside."),
    "before-election": Kind(_WARNING, "The report is dated {date}, before the polls closed: what "
                                      "it says of winners is not a result."),
    "not-results": Kind(_INFO, "The page reads as {what}, not as results: nothing in it is taken "
                               "as certain."),
    "no-claims": Kind(_WARNING, "No claim about any unit was found in the report."),
    "uncertain": Kind(_INFO, "{count} statements are doubtful and shown for a decision, never "
                             "used in a verdict."),
    "set-aside": Kind(_INFO, "{count} statements were set aside: {reasons}."),
    # figures and names
    "electors-differ": Kind(_ERROR, "{unit}: the report says {stated} electors, the law says "
                                    "{legal} in {year}."),
    "electors-old": Kind(_ERROR, "{unit}: the report says {stated} electors, the law says {legal} "
                                 "in {year}; {stated} are the electors of {span}."),
    "apportionment-old": Kind(_WARNING, "{count} units carry the electors of {span}, the "
                                        "previous apportionment."),
    "named-twice": Kind(_WARNING, "{unit} is named twice, both times for {winner} ({first} and "
                                  "{second})."),
    "named-twice-differs": Kind(_ERROR, "{unit} is named twice: {first_says} ({first}) and "
                                        "{second_says} ({second})."),
    "missing-units": Kind(_WARNING, "{count} units are missing: {units}."),
    "districts-missing": Kind(_INFO, "The report says nothing of the districts of {state} "
                                     "({units}), which choose apart."),
    "declared-total": Kind(_ERROR, "The report declares {declared} for {who}, but its rows add up "
                                   "to {summed}."),
    "sum-not-total": Kind(_WARNING, "The electors named in the report add up to {summed}, not "
                                    "{total}."),
    "not-on-ballot": Kind(_ERROR, "{unit}: {name} is not on the ballot of {year}.{suggestion}"),
    "no-winner": Kind(_WARNING, "{unit} is named without a winner."),
    "not-understood": Kind(_WARNING, "This line looks like a result but was not understood: "
                                     "“{text}”."),
    "whole-state": Kind(_WARNING, "{unit}: the report gives the whole state to {winner}; the law "
                                  "has {districts} choose apart. The claim counts for the "
                                  "{electors} at-large electors only."),
    "majority-differs": Kind(_ERROR, "The report declares a majority of {stated}; half of the "
                                     "{total} electors plus one is {majority}."),
    "electors-total-differs": Kind(_ERROR, "The report declares {stated} electors in all; the law "
                                           "says {total}."),
    "retracted-struck": Kind(_INFO, "{unit}: the call for {winner} is struck through and read as "
                                    "retracted."),
    # between reports
    "conflict": Kind(_ERROR, "{sentence}"),
}


def finding(
    kind: str, *, unit: str | None = None, place: Place | None = None, **values: object
) -> Finding:
    """Return the finding of `kind` with its sentence filled in."""
    known = KINDS[kind]
    named = {"unit": unit, **values} if "unit_name" not in values else values
    sentence = known.template.format(**{**named, "unit": values.get("unit_name", unit)})
    return Finding(
        severity=known.severity,
        kind=kind,
        sentence=sentence,
        unit=unit,
        place=place or Place(),
    )
