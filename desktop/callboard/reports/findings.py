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
    "too-large": Kind(
        _ERROR, "The report is {size} MB; at most {limit} MB are read. Nothing was read from it."
    ),
    "empty": Kind(_ERROR, "The report is empty: there is nothing to read in it."),
    "binary": Kind(
        _ERROR,
        "The report is not text (it holds binary data). Open a text, Markdown or HTML copy of it.",
    ),
    "format-unknown": Kind(_ERROR, "No reader knows this kind of file: {why}"),
    "cut-short": Kind(
        _WARNING,
        "The report is {size} MB long; only the first {limit} million characters were read.",
    ),
    "blocks-cut": Kind(_WARNING, "The report has more than {limit} parts; the rest was not read."),
    "line-cut": Kind(
        _WARNING, "This line is {length} characters long; only the first {limit} were read."
    ),
    "depth": Kind(
        _WARNING, "The page is nested more than {limit} levels deep; what lies deeper was not read."
    ),
    "mixed-encoding": Kind(
        _WARNING,
        "The report is neither clean UTF-8 nor plain Windows-1252; some characters may be wrong.",
    ),
    "direction": Kind(
        _WARNING,
        "The text holds {count} characters that turn the direction of "
        "writing, which can hide what it says; they were taken out.",
    ),
    "invisible": Kind(_INFO, "The text holds {count} invisible characters; they were taken out."),
    "controls": Kind(_INFO, "The text holds {count} control characters; they were read as spaces."),
    # what it is about
    "no-election": Kind(
        _WARNING,
        "The report does not say which presidential election it is about; none of it is used.",
    ),
    "other-election": Kind(
        _WARNING,
        "The report is about the election of {year}, not {wanted}; none of its claims count here.",
    ),
    "out-of-range": Kind(
        _WARNING,
        "The report is about the election of {year}; Callboard knows those of {first}–{last}.",
    ),
    "other-office": Kind(_INFO, "{count} lines about other offices or primaries were set aside."),
    "before-election": Kind(
        _WARNING,
        "The report is dated {date}, before the polls closed: what "
        "it says of winners is not a result.",
    ),
    "not-results": Kind(
        _INFO, "The page reads as {what}, not as results: nothing in it is taken as certain."
    ),
    "no-claims": Kind(_WARNING, "No claim about any unit was found in the report."),
    "uncertain": Kind(
        _INFO, "{count} statements are doubtful and shown for a decision, never used in a verdict."
    ),
    "set-aside": Kind(_INFO, "{count} statements were set aside: {reasons}."),
    # figures and names
    "electors-differ": Kind(
        _ERROR, "{unit}: the report says {stated} electors, the law says {legal} in {year}."
    ),
    "electors-old": Kind(
        _ERROR,
        "{unit}: the report says {stated} electors, the law says {legal} "
        "in {year}; {stated} are the electors of {span}.",
    ),
    "apportionment-old": Kind(
        _WARNING, "{count} units carry the electors of {span}, the previous apportionment."
    ),
    "named-twice": Kind(
        _WARNING, "{unit} is named twice, both times for {winner} ({first} and {second})."
    ),
    "named-twice-differs": Kind(
        _ERROR, "{unit} is named twice: {first_says} ({first}) and {second_says} ({second})."
    ),
    "missing-units": Kind(_WARNING, "{count} units are missing: {units}."),
    "districts-missing": Kind(
        _INFO, "The report says nothing of the districts of {state} ({units}), which choose apart."
    ),
    "declared-total": Kind(
        _ERROR, "The report declares {declared} for {who}, but its rows add up to {summed}."
    ),
    "sum-not-total": Kind(
        _WARNING, "The electors named in the report add up to {summed}, not {total}."
    ),
    "not-on-ballot": Kind(_ERROR, "{unit}: {name} is not on the ballot of {year}.{suggestion}"),
    "no-winner": Kind(_WARNING, "{unit} is named without a winner."),
    "not-understood": Kind(
        _WARNING, "This line looks like a result but was not understood: “{text}”."
    ),
    "whole-state": Kind(
        _WARNING,
        "{unit}: the report gives the whole state to {winner}; the law "
        "has {districts} choose apart. The claim counts for the "
        "{electors} at-large electors only.",
    ),
    "majority-differs": Kind(
        _ERROR,
        "The report declares a majority of {stated}; half of the "
        "{total} electors plus one is {majority}.",
    ),
    "electors-total-differs": Kind(
        _ERROR, "The report declares {stated} electors in all; the law says {total}."
    ),
    "retracted-struck": Kind(
        _INFO, "{unit}: the call for {winner} is struck through and read as retracted."
    ),
    # feeds and tables: what they hold
    "feed-holds": Kind(_INFO, "{title}: {holds}."),
    "feed-other-office": Kind(_INFO, "{count} records of other offices were set aside: {offices}."),
    "feed-no-president": Kind(
        _WARNING, "The feed holds no contest for president, only {offices}; none of it is used."
    ),
    "feed-primary": Kind(
        _WARNING,
        "{count} records are of a primary or caucus ({what}), which is "
        "no presidential election: they were set aside.",
    ),
    "feed-test": Kind(_WARNING, "{count} records are marked as test data: none of them counts."),
    "feed-other-year": Kind(
        _INFO,
        "{count} rows of other elections ({years}) were set aside; read as the election of {year}.",
    ),
    "feed-year-guessed": Kind(
        _INFO, "The file does not say its election; it is read as that of {year}, because of {why}."
    ),
    "feed-subunits": Kind(
        _INFO,
        "{count} records of counties and other parts of a state were set "
        "aside: the state's own record is used, they are not added to "
        "it.",
    ),
    "feed-national": Kind(
        _INFO, "{count} national records repeat the sum of the states and were not added."
    ),
    "national-twice": Kind(
        _ERROR,
        "{who}: the stated total of {stated} {what} is twice the sum "
        "of the rows ({summed}): it counts the national row as well.",
    ),
    "national-differs": Kind(
        _WARNING, "{who}: the national row says {stated} {what}; the rows add up to {summed}."
    ),
    "feed-incomplete": Kind(
        _WARNING, "The feed is marked as cut off: more records were to follow."
    ),
    "feed-latest": Kind(
        _INFO, "{count} earlier rows were set aside: only the last row of each state counts."
    ),
    "feed-leads": Kind(_INFO, "{count} units have a leader and no call: a lead is not a call."),
    "feed-votes-only": Kind(
        _INFO,
        "It holds votes and calls nothing: whoever has the most is "
        "shown as leading, never as called.",
    ),
    "votes-electors": Kind(_INFO, "Taking every state whole, its votes give {totals} electors."),
    "feed-no-districts": Kind(
        _INFO, "It holds no figures for the districts of {states}, which choose apart."
    ),
    "painted-map": Kind(
        _WARNING,
        "This is a map that somebody painted, not a report of results: "
        "its winners are shown for a decision, never used in a "
        "verdict.",
    ),
    "feed-state-guessed": Kind(
        _INFO, "The file does not say its state; it is read as {state}, because of its name."
    ),
    "electors-split": Kind(
        _INFO,
        "{unit}: the feed splits the electors ({told}) without saying "
        "which districts chose whom; no district is claimed.",
    ),
    "more-alike": Kind(_INFO, "{count} more findings of the same kind ({kind_of}) are not listed."),
    # feeds and tables: what is wrong in them
    "winner-letter": Kind(
        _WARNING,
        "{unit}: the winner flag of {name} is “{letter}”, which is not "
        "defined; it was not read as a win.",
    ),
    "winner-not": Kind(
        _INFO,
        "{count} candidates carry the flag N (did not win, or overturned); "
        "it is never read as a win.",
    ),
    "winner-runoff": Kind(
        _INFO,
        "{unit}: {name} is flagged for a runoff, which a presidential "
        "election does not have; it was not read as a win.",
    ),
    "two-winners": Kind(
        _ERROR, "{unit}: {names} are both flagged as the winner; neither is taken."
    ),
    "winner-not-leading": Kind(
        _WARNING,
        "{unit}: {winner} is given as the winner with {votes} "
        "votes, but {leader} leads with {most}.",
    ),
    "lead-tied": Kind(_WARNING, "{unit}: {names} are level at {votes} votes; nobody leads."),
    "shares-over": Kind(
        _WARNING,
        "{unit}: the candidates' votes add up to {summed}, more than "
        "the stated total of {total}: shares would exceed 100%.",
    ),
    "votes-not-total": Kind(
        _WARNING, "{unit}: the votes listed add up to {summed}, not to the stated total of {total}."
    ),
    "rows-not-votes": Kind(
        _INFO,
        "{unit}: its rows add up to {summed}, {total} is stated; the "
        "difference is blank, void, over- and undervotes, which are "
        "nobody's.",
    ),
    "votes-above-expected": Kind(
        _WARNING, "{unit}: {votes} votes are counted, but only {expected} were expected."
    ),
    "percent-above": Kind(
        _WARNING, "{unit}: {percent}% of the expected vote is said to be counted."
    ),
    "two-people": Kind(
        _WARNING,
        "{unit}: {name} is listed as two people ({first} and {second}); their votes were added.",
    ),
    "listed-twice": Kind(
        _WARNING,
        "{unit}: {name} is listed {count} times with the same votes ({votes}); counted once.",
    ),
    "namesake": Kind(
        _INFO,
        "{unit}: {name} is not {ticket} but another person of that surname, and is kept apart.",
    ),
    "fusion": Kind(_INFO, "{units}: the votes of {name} on several party lines were added."),
    "winner-take-all": Kind(
        _WARNING,
        "{unit}: the feed gives all {electors} electors to {winner}, but {districts} choose apart.",
    ),
    "electors-impossible": Kind(
        _ERROR,
        "{count} cells hold a number of electors that cannot be (the first, "
        "“{stated}”, in {where}); they were not read.",
    ),
    "votes-negative": Kind(
        _ERROR,
        "{count} cells hold a negative number of votes (the first in "
        "{where}); they were not added.",
    ),
    "votes-not-whole": Kind(
        _ERROR,
        "{count} cells hold no whole number of votes (the first, "
        "“{cell}”, in {where}); they were not added.",
    ),
    "votes-huge": Kind(
        _ERROR,
        "{count} cells hold more votes than there could be voters (the "
        "first in {where}); they were not added.",
    ),
    "formula-cell": Kind(
        _WARNING,
        "{count} cells hold formulas (the first in {where}); a formula "
        "is never computed, only a value stored with it is read.",
    ),
    "area-repeats-state": Kind(
        _INFO, "{unit}: {count} rows repeat the total of the state and were not added."
    ),
    "areas-all-repeat": Kind(
        _WARNING,
        "{unit}: all {count} rows carry the same figures, those of "
        "the whole state; they were counted once.",
    ),
    "area-twice": Kind(
        _WARNING,
        "{unit}: {count} rows name an area a second time with the same "
        "figures; they were counted once.",
    ),
    "areas-partial": Kind(
        _WARNING,
        "{unit}: the file holds {count} of {known} counties; whoever "
        "leads in them need not lead in the state.",
    ),
    "state-unknown": Kind(
        _ERROR,
        "The file has no column for the state, and its name does not "
        "tell it: say which state it is.",
    ),
    "rows-short": Kind(
        _WARNING,
        "{count} rows have fewer cells than the header (the first is "
        "{where}); they were set aside.",
    ),
    "rows-no-unit": Kind(
        _WARNING, "{count} rows name no unit of this election ({examples}); they were set aside."
    ),
    "rows-set-aside": Kind(_INFO, "{count} rows were set aside: {why}."),
    "rows-cut": Kind(_WARNING, "The table has more than {limit} rows; the rest was not read."),
    "groups-cut": Kind(
        _ERROR,
        "The table has more than {limit} different areas and candidates; the rest was not read.",
    ),
    "cell-long": Kind(
        _ERROR,
        "A cell near line {line} is longer than {limit} characters; the "
        "table was not read beyond it.",
    ),
    "table-columns": Kind(_INFO, "Columns read: {columns}."),
    "table-other-office": Kind(
        _WARNING,
        "None of the winners in the table is on the ballot of {year}: it is taken to be about "
        "another office, and was set aside.",
    ),
    "table-no-results": Kind(
        _WARNING,
        "The table names units, but no column of it says who won, who leads or how many votes "
        "anybody has: none of its {count} rows is used.",
    ),
    "table-forecast": Kind(
        _WARNING, "The table speaks of {what}: nothing in it is taken as certain."
    ),
    # files that break or bite
    "json-broken": Kind(
        _ERROR,
        "The JSON breaks off or is broken at line {line}, column {column}: "
        "{why}. Nothing was read from it.",
    ),
    "too-deep": Kind(
        _ERROR, "The {what} is nested more than {limit} levels deep; nothing was read from it."
    ),
    "xml-broken": Kind(
        _ERROR, "The XML is broken at line {line}, column {column}; nothing was read from it."
    ),
    "xml-unsafe": Kind(
        _ERROR,
        "The XML defines entities of its own, which can be made to fill "
        "the memory; nothing was read from it.",
    ),
    "sheet-large": Kind(
        _ERROR,
        "The spreadsheet unpacks to {size} MB; at most {limit} MB are "
        "read. Nothing was read from it.",
    ),
    "sheet-broken": Kind(
        _ERROR, "The spreadsheet cannot be opened: {why}. Nothing was read from it."
    ),
    "sheet-unknown": Kind(
        _WARNING, "No sheet holds a table of units with winners or votes ({sheets})."
    ),
    # against the reading before
    "call-withdrawn": Kind(
        _WARNING,
        "{unit}: {source} no longer calls it for {winner}. This desk's own call was not changed.",
    ),
    "call-changed": Kind(
        _WARNING, "{unit}: {source} calls it for {winner} now, for {before} before."
    ),
    "votes-fell": Kind(
        _WARNING,
        "{unit}: {who} has {votes} votes, {fewer} fewer than when the source was read before.",
    ),
    "stale-source": Kind(
        _WARNING, "{source} has said nothing new for {age} while others moved on. Read it again."
    ),
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
