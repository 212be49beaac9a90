"""The types of an export: what a results file says, field by field."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from callboard.election.holding import Change
from callboard.election.precision import Precision
from callboard.election.race import RaceKind
from callboard.election.status import Status
from callboard.exports.findings import CheckedReport, FindingRecord
from callboard.reports.reconcile import Verdict

FORMAT: Literal["callboard-results-1"] = "callboard-results-1"
Utc = Annotated[datetime, Meta(tz=True)]


class ClaimedElectors(msgspec.Struct, frozen=True):
    """A number of electors that a report gives a unit, where the law says another."""

    electors: int
    source: str  # the report and the place in it


class CastVotes(msgspec.Struct, frozen=True):
    """Electoral votes of one unit as cast, for one person."""

    name: str  # surname of a candidate on the ballot, or the full name of anybody else
    votes: int


class CountedVotes(msgspec.Struct, frozen=True):
    """The people's votes for one candidate, as returns have them."""

    name: str  # surname of a candidate on the ballot, or the name of anybody else
    votes: int


class PopularVote(msgspec.Struct, frozen=True, kw_only=True):
    """The people's votes of all units that have returns; a state with districts counts once."""

    units: Annotated[int, Meta(description="how many units have returns")] = 0
    total: Annotated[int, Meta(description="all votes in them")] = 0
    votes: tuple[CountedVotes, ...] = ()


class UnitResult(msgspec.Struct, frozen=True, kw_only=True):
    """One unit: what the law says of it, what this desk decided, what reports claim.

    The descriptions are the documentation of the CSV columns and of the JSON Schema.
    """

    unit: Annotated[str, Meta(description="unit: GA, ME (the two at large), ME-1")]
    name: Annotated[str, Meta(description="its name")]
    fips: Annotated[str, Meta(description="FIPS code, as text: two digits, four for a district")]
    electors: Annotated[int, Meta(description="electors by law")]
    status: Annotated[Status, Meta(description="where this desk has the unit")]
    winner: Annotated[
        str | None, Meta(description="surname, only where the unit is called or certified")
    ] = None
    ticket: Annotated[str | None, Meta(description="the winner's ticket on this desk")] = None
    president: Annotated[str | None, Meta(description="the winner's full name")] = None
    party: Annotated[str | None, Meta(description="the winner's party: DEM, REP, ...")] = None
    basis: Annotated[
        str,
        Meta(description="what the call stands on: own call, accepted from ..., resolved: ..."),
    ] = ""
    leader: Annotated[
        str | None, Meta(description="surname of who leads, only where the status is leading")
    ] = None
    leader_party: Annotated[str | None, Meta(description="the leader's party")] = None
    source: Annotated[str, Meta(description="whose call it is: AP, Own desk, ...")] = ""
    called_at: Annotated[
        Utc | None,
        Meta(
            description="time of the call (of the certification where there was no call), UTC; "
            "none where the minute is unknown",
        ),
    ] = None
    called_et: Annotated[
        str, Meta(description="the same in Eastern time and in words, as exactly as it is known")
    ] = ""
    called_precision: Annotated[
        Precision | None, Meta(description="how exactly: minute, about, bound, day")
    ] = None
    called_not_before: Annotated[
        Utc | None,
        Meta(description="where only bounds are known: the earliest time, UTC"),
    ] = None
    called_not_after: Annotated[
        Utc | None,
        Meta(description="where only bounds are known: the latest time, UTC"),
    ] = None
    editor: Annotated[str, Meta(description="who set the status at this desk")] = ""
    note: Annotated[str, Meta(description="the editor's note")] = ""
    previous_holder: Annotated[
        str | None, Meta(description="surname of who won the unit at the election before")
    ] = None
    previous_party: Annotated[str | None, Meta(description="that person's party")] = None
    change: Annotated[
        Change, Meta(description="hold or gain of the winner's party against the previous holder")
    ] = Change.NONE
    retracted: Annotated[
        bool, Meta(description="a call was taken back and the unit not called again since")
    ] = False
    retracted_winner: Annotated[
        str | None, Meta(description="surname of whom that call had been for")
    ] = None
    retraction_reason: Annotated[str, Meta(description="why it was taken back")] = ""
    resolution: Annotated[
        str, Meta(description="how a disagreement of reports was decided, and on what ground")
    ] = ""
    verdict: Annotated[
        Verdict, Meta(description="how the reports stand to each other and to this desk's call")
    ] = Verdict.SILENT
    reported: Annotated[
        tuple[str, ...],
        Meta(description="surnames that reports call the unit for; two or more are a conflict"),
    ] = ()
    sources_for: Annotated[
        tuple[str, ...],
        Meta(description="reports for the winner (without one: for the only one reported)"),
    ] = ()
    sources_against: Annotated[
        tuple[str, ...],
        Meta(description="reports that call another or took the call back, with whom they name"),
    ] = ()
    claims: Annotated[
        tuple[str, ...], Meta(description="everything that reports say of the unit, with its place")
    ] = ()
    claimed_electors: Annotated[
        tuple[ClaimedElectors, ...],
        Meta(description="electors that reports claim, where they differ from the law"),
    ] = ()
    cast: Annotated[
        tuple[CastVotes, ...],
        Meta(description="electoral votes as cast; of a whole state under its units at large"),
    ] = ()
    votes: Annotated[
        tuple[CountedVotes, ...], Meta(description="returns: the people's votes as entered")
    ] = ()
    votes_total: Annotated[
        int | None, Meta(description="all votes: as stated, else as many as are listed")
    ] = None
    votes_expected_pct: Annotated[
        float | None, Meta(description="how much of the expected vote that is, in per cent")
    ] = None
    votes_leader: Annotated[
        str | None, Meta(description="surname of who has the most votes; none where two have")
    ] = None
    votes_margin: Annotated[
        int | None, Meta(description="by how many votes the first is ahead of the second")
    ] = None
    votes_margin_pct: Annotated[
        float | None, Meta(description="the same in per cent of all votes, to two decimals")
    ] = None
    votes_source: Annotated[str, Meta(description="whose returns they are")] = ""
    votes_at: Annotated[Utc | None, Meta(description="when they were entered, UTC")] = None
    chance_for: Annotated[
        str | None, Meta(description="surname of the ticket that an editor gave a chance")
    ] = None
    chance_parts: Annotated[int | None, Meta(description="the chance: so many parts ...")] = None
    chance_of: Annotated[int | None, Meta(description="... of so many")] = None
    chance_source: Annotated[str, Meta(description="who says so")] = ""


class TicketTotals(msgspec.Struct, frozen=True, kw_only=True):
    """The electors of one ticket in counts that are never merged."""

    name: Annotated[str, Meta(description="surname; the full name of who is on no ticket")]
    ticket: Annotated[str | None, Meta(description="ticket on this desk's ballot")] = None
    president: Annotated[str | None, Meta(description="full name")] = None
    party: Annotated[str | None, Meta(description="party code")] = None
    called: Annotated[int, Meta(description="electors of units called or certified")] = 0
    leading: Annotated[int, Meta(description="electors of units where the ticket leads")] = 0
    certified: Annotated[int, Meta(description="electors of units certified")] = 0
    cast: Annotated[int, Meta(description="votes of electors, as far as recorded")] = 0
    popular: Annotated[
        int, Meta(description="the people's votes, of the units that have returns")
    ] = 0


class ElectionCallRecord(msgspec.Struct, frozen=True, kw_only=True):
    """This desk's call of the whole election."""

    ticket: str
    winner: str  # surname
    source: str
    editor: str
    at: Utc
    in_doubt: bool  # the ticket has no majority any more


class UsedReport(CheckedReport, frozen=True, kw_only=True):
    """A report on the desk, with everything that was read from it."""

    id: str
    name: str
    source: str
    format: str
    sha256: str


class LedgerFacts(msgspec.Struct, frozen=True, kw_only=True):
    """Which ledger a board was computed from, and how much of it.

    Exports recorded since the last decision change nothing and are not counted, so that
    exporting the same board twice gives the same file.
    """

    desk: str
    length: Annotated[int, Meta(description="events that make the board")] = 0
    head: Annotated[str, Meta(description="SHA-256 of the last of them")] = ""


class Results(msgspec.Struct, frozen=True, kw_only=True):
    """Everything a desk exports."""

    format: Literal["callboard-results-1"] = FORMAT
    generated_at: Annotated[
        Utc,
        Meta(description="when the export was made, UTC; all else follows from the desk"),
    ]
    callboard: Annotated[str, Meta(description="version of Callboard")]
    election: Annotated[int, Meta(description="year")]
    electors: Annotated[int, Meta(description="all electors appointed")]
    majority: Annotated[int, Meta(description="half of them, plus one")]
    ledger: LedgerFacts
    race: RaceKind
    race_sentence: str
    election_call: ElectionCallRecord | None = None
    uncalled: Annotated[int, Meta(description="electors of units not called")] = 0
    totals: tuple[TicketTotals, ...] = ()
    popular: PopularVote = PopularVote()
    units: tuple[UnitResult, ...] = ()
    findings: Annotated[
        tuple[FindingRecord, ...], Meta(description="what is wrong between the reports, by unit")
    ] = ()
    reports: tuple[UsedReport, ...] = ()


def meanings(of: type[msgspec.Struct]) -> Mapping[str, str]:
    """What each field of an export type means, in the order of the fields."""
    described = msgspec.json.schema_components([of])[1][of.__name__]["properties"]
    return {name: str(field.get("description", "")) for name, field in described.items()}
