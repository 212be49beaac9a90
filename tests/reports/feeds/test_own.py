"""Our own exports, read back as another desk's report."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from datetime import UTC, datetime

import msgspec
import pytest
from fed import claim, kinds, read, said, votes

from callboard.election.race import RaceKind
from callboard.election.status import Status
from callboard.exports import csv as exports_csv
from callboard.exports import json as exports_json
from callboard.exports.results import CountedVotes, LedgerFacts, Results, UnitResult

COLUMNS = (
    "election",
    "unit",
    "name",
    "fips",
    "electors",
    "status",
    "winner",
    "ticket",
    "party",
    "basis",
    "leader",
    "leader_party",
    "source",
    "retracted",
    "retracted_winner",
    "note",
    "ledger_length",
    "ledger_head",
    "generated_at",
)


def unit(name: str, status: str, **cells: str) -> dict[str, str]:
    """One unit of an export."""
    return {
        "election": "2024",
        "unit": name,
        "electors": "19",
        "status": status,
        "source": "Own desk",
    } | cells


def export(*units: dict[str, str]) -> bytes:
    """A file of results as the desk writes it."""
    out = io.StringIO()
    writer = csv.DictWriter(out, COLUMNS)
    writer.writeheader()
    writer.writerows(units)
    return out.getvalue().encode("utf-8-sig")


def test_calls_leads_and_open_units_are_told_apart() -> None:
    """Each status of a desk says what it says, and an open unit nothing."""
    result = read(
        export(
            unit("PA", "called", winner="Trump", party="REP"),
            unit("NV", "leading", leader="Harris", leader_party="DEM", electors="6"),
            unit("GA", "too_close", electors="16"),
            unit("AZ", "open", electors="11"),
            unit("MI", "certified", winner="Trump", electors="15"),
        )
    )
    assert said(result) == {
        "PA": ("called", "trump"),
        "NV": ("leading", "harris"),
        "GA": ("too_close", None),
        "MI": ("called", "trump"),
    }
    assert (result.election, result.read, result.used, result.set_aside) == (2024, 5, 4, 1)


def test_a_retracted_call_is_told_with_its_winner() -> None:
    """A call that was taken back is a retraction."""
    result = read(
        export(unit("AZ", "open", retracted="yes", retracted_winner="Harris", electors="11"))
    )
    assert said(result) == {"AZ": ("retracted", "harris")}


def test_whose_call_it_is_stays_with_the_call() -> None:
    """A desk that follows AP reports AP; its own calls are the file's."""
    result = read(
        export(
            unit("PA", "called", winner="Trump", source="AP"),
            unit("MI", "called", winner="Trump", electors="15"),
        ),
        "desk.csv",
    )
    assert (claim(result, "PA").source, claim(result, "MI").source) == ("AP", "desk.csv")


def test_the_at_large_electors_of_maine_are_not_the_whole_state() -> None:
    """In an export ME means its two electors."""
    result = read(
        export(
            unit("ME", "called", winner="Harris", electors="2"),
            unit("ME-2", "called", winner="Trump", electors="1"),
        )
    )
    assert not claim(result, "ME").whole_state


def test_a_guarded_cell_loses_its_guard() -> None:
    """An apostrophe before a formula sign is not part of the text."""
    result = read(export(unit("PA", "called", winner="Trump", basis="'=own call")))
    assert result.claims[0].sentence == "called, Trump, =own call"


def exported(*units: UnitResult) -> Results:
    """Results as the program exports them."""
    return Results(
        generated_at=datetime(2024, 11, 6, tzinfo=UTC),
        callboard="0",
        election=2024,
        electors=538,
        majority=270,
        ledger=LedgerFacts(desk="d"),
        race=RaceKind.UNDECIDED,
        race_sentence="",
        units=units,
    )


@pytest.mark.parametrize("encode", [exports_csv.encode, exports_json.encode], ids=["csv", "json"])
def test_what_the_program_exports_is_read_back(encode: Callable[[Results], bytes]) -> None:
    """The two formats of today's exports are recognised and say the same."""
    called = UnitResult(
        unit="PA",
        name="Pennsylvania",
        fips="42",
        electors=19,
        status=Status.CALLED,
        winner="Trump",
        party="REP",
        source="AP",
    )
    result = read(encode(exported(called)), "results")
    assert said(result) == {"PA": ("called", "trump")}
    assert claim(result, "PA").source == "AP"


@pytest.mark.parametrize("encode", [exports_csv.encode, exports_json.encode], ids=["csv", "json"])
def test_returns_are_read_back_as_votes(encode: Callable[[Results], bytes]) -> None:
    """Votes come back with their total; an open unit with votes has whoever leads in them."""
    counted = UnitResult(
        unit="PA",
        name="Pennsylvania",
        fips="42",
        electors=19,
        status=Status.CALLED,
        winner="Trump",
        party="REP",
        votes=(
            CountedVotes("Harris", 340),
            CountedVotes("Trump", 350),
            CountedVotes("A; Smith", 3),
            CountedVotes("Harris (on no ticket)", 2),
        ),
        votes_total=700,
        votes_expected_pct=98.5,
    )
    close = msgspec.structs.replace(
        counted, unit="NV", electors=6, status=Status.TOO_CLOSE, winner=None, party=None
    )
    leads = msgspec.structs.replace(close, unit="WI", electors=10, status=Status.OPEN)
    result = read(encode(exported(counted, close, leads)), "results")
    assert said(result) == {
        "PA": ("called", "trump"),
        "NV": ("too_close", None),
        "WI": ("leading", "trump"),
    }
    assert votes(result, "PA") == {"trump": 350, "harris": 340, "Smith": 3}
    assert {(one.total, one.expected_pct) for one in result.votes} == {(700, 98.5)}


def test_json_reads_as_csv_does() -> None:
    """The JSON of an export also declares its totals."""
    data = {
        "format": "callboard-results-1",
        "election": 2024,
        "units": [
            {
                "unit": "PA",
                "status": "called",
                "winner": "Trump",
                "electors": 19,
                "source": "AP",
                "retracted": False,
            }
        ],
        "totals": [{"name": "Trump", "called": 19}, {"name": "Harris", "called": 0}],
    }
    result = read(data)
    assert said(result) == {"PA": ("called", "trump")}
    assert result.declared_totals == {"Trump": 19}
    assert "feed-holds" in kinds(result)
