"""The findings of any report: the file, what it is about, its figures and names."""

from __future__ import annotations

from callboard.reports.findings.kind import ERROR, INFO, WARNING, Kind

KINDS: dict[str, Kind] = {
    # the file
    "too-large": Kind(
        ERROR,
        "The report is {size} MB; at most {limit} MB are read, of a table at most {streamed} MB. "
        "Nothing was read from it.",
    ),
    "written-meanwhile": Kind(
        WARNING,
        "The file was written to while it was read: what stands here may be half of one state "
        "and half of another.",
    ),
    "empty": Kind(ERROR, "The report is empty: there is nothing to read in it."),
    "binary": Kind(
        ERROR,
        "The report is not text (it holds binary data). Open a text, Markdown or HTML copy of it.",
    ),
    "format-unknown": Kind(ERROR, "No reader knows this kind of file: {why}"),
    "cut-short": Kind(
        WARNING,
        "The report is {size} MB long; only the first {limit} million characters were read.",
    ),
    "blocks-cut": Kind(WARNING, "The report has more than {limit} parts; the rest was not read."),
    "line-cut": Kind(
        WARNING, "This line is {length} characters long; only the first {limit} were read."
    ),
    "depth": Kind(
        WARNING, "The page is nested more than {limit} levels deep; what lies deeper was not read."
    ),
    "mixed-encoding": Kind(
        WARNING,
        "The report is neither clean UTF-8 nor plain Windows-1252; some characters may be wrong.",
    ),
    "direction": Kind(
        WARNING,
        "The text holds {count} {count:character that turns|characters that turn} the direction of "
        "writing, which can hide what it says; {count:it was|they were} taken out.",
    ),
    "invisible": Kind(
        INFO,
        "The text holds {count} invisible "
        "{count:character; it was|characters; they were} taken out.",
    ),
    "controls": Kind(
        INFO,
        "The text holds {count} control "
        "{count:character; it was read as a space|characters; they were read as spaces}.",
    ),
    # what it is about
    "no-election": Kind(
        WARNING,
        "The report does not say which presidential election it is about; none of it is used.",
    ),
    "other-election": Kind(
        WARNING,
        "The report is about the election of {year}, not {wanted}; none of its claims count here.",
    ),
    "out-of-range": Kind(
        WARNING,
        "The report is about the election of {year}; Callboard knows those of {first}–{last}.",
    ),
    "other-office": Kind(
        INFO,
        "{count} {count:line|lines} about other offices or primaries {count:was|were} set aside.",
    ),
    "before-election": Kind(
        WARNING,
        "The report is dated {date}, before the polls closed: what "
        "it says of winners is not a result.",
    ),
    "not-results": Kind(
        INFO, "The page reads as {what}, not as results: nothing in it is taken as certain."
    ),
    "implausible": Kind(
        WARNING,
        "The report differs from the official result of {year} in {count} "
        "{count:unit|units}: {units}. It may be a forecast, a scenario or another contest.",
    ),
    "no-claims": Kind(WARNING, "No claim about any unit was found in the report."),
    "uncertain": Kind(
        INFO,
        "{count} {count:statement is|statements are} doubtful and "
        "shown for a decision, never used in a verdict.",
    ),
    "set-aside": Kind(INFO, "{count} {count:statement was|statements were} set aside: {reasons}."),
    # figures and names
    "electors-differ": Kind(
        ERROR, "{unit}: the report says {stated} electors, the law says {legal} in {year}."
    ),
    "electors-old": Kind(
        ERROR,
        "{unit}: the report says {stated} electors, the law says {legal} "
        "in {year}; {stated} are the electors of {span}.",
    ),
    "apportionment-old": Kind(
        WARNING,
        "{count} {count:unit carries|units carry} the electors "
        "of {span}, the previous apportionment.",
    ),
    "named-twice": Kind(
        WARNING, "{unit} is named twice, both times for {winner} ({first} and {second})."
    ),
    "named-twice-differs": Kind(
        ERROR, "{unit} is named twice: {first_says} ({first}) and {second_says} ({second})."
    ),
    "missing-units": Kind(WARNING, "{count} {count:unit is|units are} missing: {units}."),
    "districts-missing": Kind(
        INFO, "The report says nothing of the districts of {state} ({units}), which choose apart."
    ),
    "declared-total": Kind(
        ERROR, "The report declares {declared} for {who}, but its rows add up to {summed}."
    ),
    "sum-not-total": Kind(
        WARNING, "The electors named in the report add up to {summed}, not {total}."
    ),
    "not-on-ballot": Kind(ERROR, "{unit}: {name} is not on the ballot of {year}.{suggestion}"),
    "no-winner": Kind(WARNING, "{unit} is named without a winner."),
    "not-understood": Kind(
        WARNING, "This line looks like a result but was not understood: “{text}”."
    ),
    "whole-state": Kind(
        WARNING,
        "{unit}: the report gives the whole state to {winner}; the law "
        "has {districts} choose apart. The claim counts for the "
        "{electors} at-large electors only.",
    ),
    "majority-differs": Kind(
        ERROR,
        "The report declares a majority of {stated}; half of the "
        "{total} electors plus one is {majority}.",
    ),
    "electors-total-differs": Kind(
        ERROR, "The report declares {stated} electors in all; the law says {total}."
    ),
    "retracted-struck": Kind(
        INFO, "{unit}: the call for {winner} is struck through and read as retracted."
    ),
    # files that break or bite
    "json-broken": Kind(
        ERROR,
        "The JSON is broken at line {line}, column {column}: {why}. Nothing was read from it.",
    ),
    "json-cut": Kind(
        ERROR,
        "The JSON ends in the middle, at line {line}, column {column}. Nothing was read from it.",
    ),
    "too-deep": Kind(
        ERROR, "The {what} is nested more than {limit} levels deep; nothing was read from it."
    ),
    "xml-broken": Kind(
        ERROR, "The XML is broken at line {line}, column {column}; nothing was read from it."
    ),
    "xml-unsafe": Kind(
        ERROR,
        "The XML defines entities of its own, which can be made to fill "
        "the memory; nothing was read from it.",
    ),
    "sheet-large": Kind(
        ERROR,
        "The spreadsheet unpacks to {size} MB; at most {limit} MB are "
        "read. Nothing was read from it.",
    ),
    "sheet-broken": Kind(
        ERROR, "The spreadsheet cannot be opened: {why}. Nothing was read from it."
    ),
    "sheet-unknown": Kind(
        WARNING, "No sheet holds a table of units with winners or votes ({sheets})."
    ),
    # against the reading before
    "call-withdrawn": Kind(
        WARNING,
        "{unit}: {source} no longer calls it for {winner}. This desk's own call was not changed.",
    ),
    "call-changed": Kind(
        WARNING, "{unit}: {source} calls it for {winner} now, for {before} before."
    ),
    "votes-fell": Kind(
        WARNING,
        "{unit}: {who} has {votes} votes, {fewer} fewer than when the source was read before.",
    ),
    "stale-source": Kind(
        WARNING, "{source} has said nothing new for {age} while others moved on. Read it again."
    ),
    # between reports
    "conflict": Kind(ERROR, "{sentence}"),
}
