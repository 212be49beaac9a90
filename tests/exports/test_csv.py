"""Results as CSV: read back to the letter, harmless in a spreadsheet."""

from __future__ import annotations

import csv
import io
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest
from desks import NIGHT, new_desk, report
from hypothesis import given
from hypothesis import strategies as st

from callboard import bundled
from callboard.desk.opening import memory_desk
from callboard.desk.replay import Replay
from callboard.desk.service import Desk
from callboard.election.holding import Change
from callboard.election.precision import Precision
from callboard.election.race import RaceKind
from callboard.election.status import Status
from callboard.exports import csv as results_csv
from callboard.exports.build import ledger_facts, results
from callboard.exports.errors import NotAnExportError
from callboard.exports.results import (
    CastVotes,
    ClaimedElectors,
    CountedVotes,
    LedgerFacts,
    Results,
    UnitResult,
)
from callboard.reports.reconcile import Verdict

# Whatever people and reports may write; absent is told apart from empty by never being empty.
WRITTEN = st.text() | st.text(alphabet="=+-@'\t\r\n;\\ ,\"()a:1\x00\uff1d\u00e9", max_size=8)
NAMED = WRITTEN.filter(bool)
MAYBE = st.none() | NAMED
LISTED = st.lists(NAMED, max_size=4).map(tuple)
MOMENTS = st.integers(0, 10**12).map(
    lambda ms: datetime(1964, 11, 3, tzinfo=UTC) + timedelta(milliseconds=ms)
)
WHEN = st.none() | MOMENTS
COUNTS = st.integers(-(10**13), 10**13)
SHARES = st.integers(0, 10_000).map(lambda hundredths: hundredths / 100)

UNITS = st.builds(
    UnitResult,
    unit=WRITTEN,
    name=WRITTEN,
    fips=WRITTEN,
    electors=COUNTS,
    status=st.sampled_from(Status),
    winner=MAYBE,
    ticket=MAYBE,
    president=MAYBE,
    party=MAYBE,
    basis=WRITTEN,
    leader=MAYBE,
    leader_party=MAYBE,
    source=WRITTEN,
    called_at=WHEN,
    called_et=WRITTEN,
    called_precision=st.none() | st.sampled_from(Precision),
    called_not_before=WHEN,
    called_not_after=WHEN,
    editor=WRITTEN,
    note=WRITTEN,
    previous_holder=MAYBE,
    previous_party=MAYBE,
    change=st.sampled_from(Change),
    retracted=st.booleans(),
    retracted_winner=MAYBE,
    retraction_reason=WRITTEN,
    resolution=WRITTEN,
    verdict=st.sampled_from(Verdict),
    reported=LISTED,
    sources_for=LISTED,
    sources_against=LISTED,
    claims=LISTED,
    claimed_electors=st.lists(st.builds(ClaimedElectors, COUNTS, WRITTEN), max_size=3).map(tuple),
    cast=st.lists(st.builds(CastVotes, WRITTEN, COUNTS), max_size=3).map(tuple),
    votes=st.lists(st.builds(CountedVotes, WRITTEN, COUNTS), max_size=3).map(tuple),
    votes_total=st.none() | COUNTS,
    votes_expected_pct=st.none() | SHARES,
    votes_leader=MAYBE,
    votes_margin=st.none() | COUNTS,
    votes_margin_pct=st.none() | SHARES,
    votes_source=WRITTEN,
    votes_at=WHEN,
    chance_for=MAYBE,
    chance_parts=st.none() | COUNTS,
    chance_of=st.none() | COUNTS,
    chance_source=WRITTEN,
)


GEORGIA = UnitResult(unit="GA", name="Georgia", fips="13", electors=16, status=Status.OPEN)


def of(*units: UnitResult) -> Results:
    """Results that hold `units` and nothing else."""
    return Results(
        generated_at=NIGHT,
        callboard="0",
        election=2024,
        electors=538,
        majority=270,
        ledger=LedgerFacts(desk="desk 1", length=7, head="ab"),
        race=RaceKind.UNDECIDED,
        race_sentence="No calls yet",
        units=units,
    )


def of_desk(desk: Desk) -> Results:
    """What a desk exports."""
    facts = ledger_facts("desk 1", desk.ledger)
    return results(desk.position, facts, desk.reports, generated_at=NIGHT, version="0")


def rows(raw: bytes) -> list[dict[str, str]]:
    """The rows as any program reads them."""
    return list(csv.DictReader(io.StringIO(raw.decode("utf-8-sig"), newline="")))


@given(units=st.lists(UNITS, min_size=1, max_size=3))
def test_units_read_back_as_they_were(units: list[UnitResult]) -> None:
    """Whatever stands in a unit, reading the CSV gives the same unit."""
    sheet = results_csv.decode(results_csv.encode(of(*units)))
    assert sheet.units == tuple(units)


def test_the_election_and_the_ledger_read_back() -> None:
    """Each row says which election it is of and which part of which ledger."""
    sheet = results_csv.decode(results_csv.encode(of(GEORGIA)))
    assert (sheet.election, sheet.ledger_length, sheet.ledger_head) == (2024, 7, "ab")
    assert sheet.generated_at == NIGHT


@given(units=st.lists(UNITS, min_size=1, max_size=2))
def test_no_cell_begins_like_a_formula(units: list[UnitResult]) -> None:
    """No text cell begins, spaces aside, with a sign that a spreadsheet takes for a formula."""
    numbers = {"election", "electors", "ledger_length", "votes_total", "votes_margin"}
    numbers |= {"chance_parts", "chance_of"}
    for row in rows(results_csv.encode(of(*units))):
        cells = [cell for name, cell in row.items() if name not in numbers]
        assert [cell for cell in cells if cell.lstrip()[:1] in tuple("=+-@")] == []
        assert [cell for cell in cells if cell[:1] in tuple("\t\r\n")] == []


@given(text=WRITTEN)
def test_defusing_is_taken_back_exactly(text: str) -> None:
    """Defused text is restored to the letter, whatever apostrophes it began with."""
    assert results_csv.restore(results_csv.defuse(text)) == text


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=SUM(A1:A9)", "'=SUM(A1:A9)"),
        ("+1 source", "'+1 source"),
        ("-", "'-"),
        ("@desk", "'@desk"),
        ("\tindented", "'\tindented"),
        (" =1", "' =1"),
        ("'=1", "''=1"),
        ("O'Brien", "O'Brien"),
        ("'tis so", "'tis so"),
        ("Georgia - Trump", "Georgia - Trump"),
    ],
)
def test_only_what_looks_like_a_formula_is_defused(text: str, cell: str) -> None:
    """An apostrophe is added where it is needed and nowhere else."""
    assert results_csv.defuse(text) == cell


def test_the_file_opens_right_in_a_spreadsheet() -> None:
    """It begins with the byte-order mark, and each of its lines ends in CRLF."""
    raw = results_csv.encode(of(msgspec.structs.replace(GEORGIA, note="Peña")))
    assert raw.startswith(b"\xef\xbb\xbfelection,unit,")
    assert raw.count(b"\r\n") == raw.count(b"\n") == 2
    assert "Peña".encode() in raw


def test_one_row_per_unit(tmp_path: Path) -> None:
    """A desk for 2024 gives 56 rows, which add up to 538 electors."""
    found = rows(results_csv.encode(of_desk(new_desk(tmp_path))))
    assert (len(found), sum(int(row["electors"]) for row in found)) == (56, 538)


def test_a_finished_night_reads_back() -> None:
    """AP's night of 2024, with its times that are not all known, reads back as it was."""
    found = of_desk(memory_desk(2024, start=Replay.NETWORK))
    assert results_csv.decode(results_csv.encode(found)).units == found.units


def test_reports_and_a_conflict_stand_in_their_cells(tmp_path: Path) -> None:
    """Who is for whom stands in words that a person reads in a spreadsheet."""
    desk = new_desk(tmp_path)
    desk.import_report(report("List", GA="harris"))
    desk.import_report(report("Wire; late", GA="trump"))
    georgia = next(row for row in rows(results_csv.encode(of_desk(desk))) if row["unit"] == "GA")
    assert (georgia["verdict"], georgia["winner"]) == ("conflict", "")
    assert georgia["reported"] == "Harris; Trump"
    assert georgia["claims"] == "List line 1: called Harris; Wire\\; late line 1: called Trump"


def test_a_row_to_the_letter(tmp_path: Path) -> None:
    """The form of a row does not change by accident."""
    desk = new_desk(tmp_path)
    desk.call(["GA"], "trump", source="AP", note="+2 points, late")
    lines = results_csv.encode(of_desk(desk)).decode("utf-8-sig").split("\r\n")
    georgia = next(line for line in lines if line.startswith("2024,GA,"))
    assert georgia == (
        "2024,GA,Georgia,13,16,called,Trump,trump,Donald Trump,REP,own call,,,AP,"
        '2024-11-06T05:58:06.123Z,"Nov 6, 2024 12:58 am ET",minute,,,Ed,'
        '"\'+2 points, late",Biden,DEM,gain,,,,,ahead,,,,,,,,,,,,,,,,,,,'
        f"2,{desk.ledger.head},2024-11-06T05:58:04.123Z"
    )


def test_totals_have_a_file_of_their_own(tmp_path: Path) -> None:
    """One row per ticket: the electors of 2016 called, certified and cast differ."""
    found = rows(
        results_csv.encode_totals(of_desk(new_desk(tmp_path, 2016, start=Replay.OFFICIAL)))
    )
    counts = {row["name"]: (row["called"], row["certified"], row["cast"]) for row in found}
    assert counts["Trump"] == ("306", "306", "304")
    assert counts["Colin Powell"] == ("0", "0", "3")


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"unit,winner\r\nGA,Trump\r\n",
        b"\xff\xfe\x00",
        results_csv.encode(of()),
        results_csv.encode(of(GEORGIA)).replace(b",16,", b",many,"),
        results_csv.encode(of(GEORGIA)).replace(b",open,", b",ajar,"),
        results_csv.encode(of(GEORGIA)).replace(b",7,", b",x,"),
        results_csv.encode(of(GEORGIA)) + b"2024,AL\r\n",
    ],
    ids=["empty", "other header", "no text", "no rows", "number", "status", "ledger", "cut"],
)
def test_what_is_no_export_is_refused_with_a_sentence(raw: bytes) -> None:
    """A file that Callboard did not write, or that was spoilt, is never half read."""
    with pytest.raises(NotAnExportError, match=r"^This is not a CSV export of Callboard: .*\.$"):
        results_csv.decode(raw)


def test_every_column_is_documented() -> None:
    """The table of columns that is shipped tells all of them, in order."""
    text = bundled.read_text("schemas", "README.md")
    table = [f"| `{name}` | {means} |" for name, means in results_csv.column_meanings().items()]
    assert "\n".join(table) in text
    assert all(results_csv.column_meanings().values())
