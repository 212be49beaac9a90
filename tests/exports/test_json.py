"""Results as JSON: as its schema says, read back as they were, the same each time."""

from __future__ import annotations

import json
from datetime import timedelta
from fractions import Fraction
from pathlib import Path
from typing import Any

import msgspec
import pytest
from desks import NIGHT, claim, new_desk, report
from jsonschema import Draft202012Validator

from callboard import bundled
from callboard.desk.opening import memory_desk
from callboard.desk.replay import Replay
from callboard.desk.returns import enter_returns
from callboard.desk.service import Desk
from callboard.election.status import Status
from callboard.exports import csv as results_csv
from callboard.exports import json as results_json
from callboard.exports.build import ledger_facts, results
from callboard.exports.errors import NotAnExportError
from callboard.exports.results import Results
from callboard.exports.schema import schemas
from callboard.ledger.events import UnitVotes
from callboard.reports.claims import Said, Severity
from callboard.reports.findings.finding import finding


def export(desk: Desk, *, minutes: int = 0) -> Results:
    """What a desk exports, some minutes later."""
    return results(
        desk.position,
        ledger_facts("desk 1", desk.ledger),
        desk.reports,
        generated_at=NIGHT + timedelta(minutes=minutes),
        version="0",
    )


def busy_desk(folder: Path) -> Desk:
    """A desk on which everything has happened that an export tells of."""
    desk = new_desk(folder)
    one = report("List", GA="harris", NC="trump", PA="trump", WI="harris")
    wrong = finding("electors-differ", unit="PA", stated=20, legal=19, year=2024)
    more = (
        claim("AZ", None, 9, "List"),
        claim("PA", "trump", 8, "List", electors=20),
        claim("OH", "trump", 7, "List", certain=False, verb="is expected to win"),
        claim("MI", "trump", 6, "List", said=Said.RETRACTED),
    )
    desk.import_report(
        msgspec.structs.replace(
            one, claims=one.claims + more, findings=(wrong,), declared_totals={"Harris": 270}
        )
    )
    desk.import_report(report("Wire", source="AP", GA="trump", NC="trump", MI="trump"))
    desk.accept(["NC"])
    desk.resolve("GA", "trump", ground="AP is the wire of record", source="AP")
    desk.call(["MI"], "trump", source="Own desk", note="= close")
    desk.retract(["MI"], reason="Count was wrong")
    desk.certify(["VT"], "harris", source="State")
    desk.cast("VT", {"harris": 2, "Phil Scott": 1})
    counted = UnitVotes(
        unit="GA", votes={"trump": 2_663_117, "Other": 9, "harris": 2_548_017}, expected=985
    )
    district = UnitVotes(unit="ME-1", votes={"harris": 40, "trump": 10, "Harris": 1}, total=60)
    desk.perform(enter_returns, [counted, district], source="AP", by="editor")
    desk.give_chances("harris", {"NV": Fraction(1, 3)}, source="Desk poll")
    return desk


def validate(raw: bytes, schema: str) -> None:
    """Hold `raw` against a schema that is shipped."""
    found = json.loads(bundled.read_bytes("schemas", schema))
    Draft202012Validator.check_schema(found)
    Draft202012Validator(found).validate(json.loads(raw))


def unit(raw: bytes, unit_id: str) -> dict[str, Any]:
    """One unit as any program reads it."""
    found: dict[str, Any] = next(u for u in json.loads(raw)["units"] if u["unit"] == unit_id)
    return found


def test_results_read_back_as_they_were(tmp_path: Path) -> None:
    """Reading what was written gives the same results, to the last field."""
    found = export(busy_desk(tmp_path))
    assert results_json.decode(results_json.encode(found)) == found


def test_csv_and_json_read_back_into_the_same_units(tmp_path: Path) -> None:
    """Both files tell the same of every unit."""
    found = export(busy_desk(tmp_path))
    from_csv = results_csv.decode(results_csv.encode(found))
    from_json = results_json.decode(results_json.encode(found))
    assert from_csv.units == from_json.units
    assert (from_csv.ledger_length, from_csv.ledger_head) == (
        from_json.ledger.length,
        from_json.ledger.head,
    )


@pytest.mark.parametrize("year", [1972, 2000, 2016, 2028])
def test_exports_of_any_election_keep_to_the_schema(tmp_path: Path, year: int) -> None:
    """A finished or an empty desk of any year gives a file that the shipped schema takes."""
    desk = new_desk(tmp_path, year, start=Replay.OFFICIAL)
    validate(results_json.encode(export(desk)), "results.schema.json")


def test_a_busy_desk_keeps_to_the_schema(tmp_path: Path) -> None:
    """So does one with reports, conflicts, retractions, resolutions and votes cast."""
    validate(results_json.encode(export(busy_desk(tmp_path))), "results.schema.json")


@pytest.mark.parametrize("name", schemas())
def test_the_shipped_schema_is_that_of_the_types(name: str) -> None:
    """Nobody changed a type without writing the schemas anew (resources/schemas/build.py)."""
    assert bundled.read_bytes("schemas", name) == schemas()[name]


def test_exporting_twice_gives_the_same_bytes_apart_from_the_time(tmp_path: Path) -> None:
    """The same board gives the same files, also once the first export is in the ledger."""
    desk = busy_desk(tmp_path)
    first = export(desk)
    facts = first.ledger
    desk.record_export("out.csv", "csv", "0" * 64, head=facts.head, length=facts.length)
    desk.record_export("out.json", "json", "0" * 64, head=facts.head, length=facts.length)
    second = export(desk, minutes=7)
    for encode in (results_csv.encode, results_json.encode, results_csv.encode_totals):
        once, again = encode(first), encode(second)
        assert again.replace(b"06:05:04.123", b"05:58:04.123") == once


def test_returns_stand_with_their_lead_and_whose_they_are(tmp_path: Path) -> None:
    """Votes by name in the ballot's order, all votes, how much is counted, who leads by what."""
    raw = results_json.encode(export(busy_desk(tmp_path)))
    georgia = unit(raw, "GA")
    assert georgia["votes"] == [
        {"name": "Harris", "votes": 2_548_017},
        {"name": "Trump", "votes": 2_663_117},
        {"name": "Other", "votes": 9},
    ]
    assert (georgia["votes_total"], georgia["votes_expected_pct"]) == (5_211_143, 98.5)
    assert (georgia["votes_leader"], georgia["votes_margin"]) == ("Trump", 115_100)
    assert (georgia["votes_margin_pct"], georgia["votes_source"]) == (2.21, "AP")
    assert georgia["votes_at"].startswith("2024-11-06T05:58:")


def test_a_namesake_on_no_ticket_is_told_apart(tmp_path: Path) -> None:
    """Another Harris has votes of her own, beside those of the ticket."""
    maine = unit(results_json.encode(export(busy_desk(tmp_path))), "ME-1")
    names = [one["name"] for one in maine["votes"]]
    assert (names, maine["votes_total"]) == (["Harris", "Trump", "Harris (on no ticket)"], 60)


def test_the_popular_vote_is_summed_per_ticket(tmp_path: Path) -> None:
    """Totals carry it beside the electors; the whole is told with how many units it is of."""
    found = export(busy_desk(tmp_path))
    assert [(t.name, t.popular) for t in found.totals[:2]] == [
        ("Harris", 2_548_057),
        ("Trump", 2_663_127),
    ]
    assert (found.popular.units, found.popular.total) == (2, 5_211_203)


def test_a_chance_stands_as_it_was_given(tmp_path: Path) -> None:
    """One of three stays one of three, with its ticket and who says so; others have none."""
    raw = results_json.encode(export(busy_desk(tmp_path)))
    nevada, texas = unit(raw, "NV"), unit(raw, "TX")
    fields = ("chance_for", "chance_parts", "chance_of", "chance_source")
    assert [nevada[name] for name in fields] == ["Harris", 1, 3, "Desk poll"]
    assert [texas[name] for name in fields] == [None, None, None, ""]


def test_the_head_is_the_hash_of_the_last_event_counted(tmp_path: Path) -> None:
    """The ledger's length and head name the event that the board ends with."""
    desk = busy_desk(tmp_path)
    length, head = len(desk.ledger), desk.ledger.head
    desk.record_export("out.csv", "csv", "0" * 64, head=head, length=length)
    assert (export(desk).ledger.length, export(desk).ledger.head) == (length, head)


def test_a_call_accepted_from_reports_names_them(tmp_path: Path) -> None:
    """North Carolina was accepted: basis, sources and their lines are there."""
    found = unit(results_json.encode(export(busy_desk(tmp_path))), "NC")
    assert (found["winner"], found["party"], found["verdict"]) == ("Trump", "REP", "agreed")
    assert found["basis"] == "accepted from List line 2; Wire line 2"
    assert found["sources_for"] == ["List line 2", "Wire line 2 (AP)"]


def test_a_resolution_names_its_ground_and_who_stands_against_it(tmp_path: Path) -> None:
    """Georgia was resolved: the ground is told, and that a list says otherwise."""
    found = unit(results_json.encode(export(busy_desk(tmp_path))), "GA")
    assert found["winner"] == "Trump"
    assert found["basis"].startswith("resolved: AP is the wire of record")
    assert found["sources_against"] == ["List line 1: called Harris"]
    assert (found["previous_holder"], found["change"]) == ("Biden", "gain")


def test_a_conflict_is_an_error_until_it_is_decided(tmp_path: Path) -> None:
    """The finding between reports turns from an error into something to know."""
    desk = new_desk(tmp_path)
    desk.import_report(report("List", GA="harris"))
    desk.import_report(report("Wire", GA="trump"))
    (before,) = export(desk).findings
    assert before.severity is Severity.ERROR
    assert before.sentence == "Georgia: List says Harris (line 1), Wire says Trump (line 1)."
    desk.resolve("GA", None, ground="Waiting for the recount")
    (after,) = export(desk).findings
    assert (after.severity, after.unit) == (Severity.INFO, "GA")


def test_a_conflict_with_this_desk_names_its_call(tmp_path: Path) -> None:
    """Where the reports name another than this desk, the sentence has all of them."""
    desk = new_desk(tmp_path)
    desk.call(["GA"], "trump", source="AP")
    desk.import_report(report("List", GA="harris"))
    (found,) = export(desk).findings
    assert found.sentence == (
        "Georgia: List says Harris (line 1); this desk has called it for Trump."
    )


def test_a_call_that_its_source_took_back_backs_nobody(tmp_path: Path) -> None:
    """What a source said before it retracted stands among the claims and nowhere else."""
    desk = new_desk(tmp_path)
    back = claim("GA", "harris", 2, "List", said=Said.RETRACTED)
    first = report("List", GA="harris")
    desk.import_report(msgspec.structs.replace(first, claims=(*first.claims, back)))
    desk.import_report(report("Wire", GA="harris"))
    found = unit(results_json.encode(export(desk)), "GA")
    assert (found["sources_for"], found["sources_against"]) == (
        ["Wire line 1"],
        ["List line 2: retracted Harris"],
    )


def test_a_report_that_came_after_a_decision_opens_it_again(tmp_path: Path) -> None:
    """A decision covers the reports it was made on, not those that come later."""
    desk = new_desk(tmp_path)
    desk.import_report(report("List", GA="harris"))
    desk.import_report(report("Wire", GA="trump"))
    desk.resolve("GA", "trump", ground="Wire is better")
    desk.import_report(report("Page", GA="harris"))
    assert [found.severity for found in export(desk).findings] == [Severity.ERROR]


def test_a_retraction_is_told_with_its_reason(tmp_path: Path) -> None:
    """Michigan was called and taken back: no winner, and why."""
    found = unit(results_json.encode(export(busy_desk(tmp_path))), "MI")
    assert (found["winner"], found["status"], found["retracted"]) == (None, "too_early", True)
    assert (found["retracted_winner"], found["retraction_reason"]) == ("Trump", "Count was wrong")


def test_electors_are_told_where_a_report_claims_others(tmp_path: Path) -> None:
    """Pennsylvania's 19 electors by law stand beside the 20 of a report."""
    found = unit(results_json.encode(export(busy_desk(tmp_path))), "PA")
    assert found["electors"] == 19
    assert found["claimed_electors"] == [{"electors": 20, "source": "List line 8"}]


def test_a_whole_state_is_measured_against_the_whole_state(tmp_path: Path) -> None:
    """Maine's four electors, claimed as a whole, are no difference from the two at large."""
    desk = new_desk(tmp_path)
    whole = claim("ME", "harris", 1, "List", electors=4, whole_state=True)
    desk.import_report(msgspec.structs.replace(report("List"), claims=(whole,)))
    assert unit(results_json.encode(export(desk)), "ME")["claimed_electors"] == []


def test_a_single_source_gives_no_winner(tmp_path: Path) -> None:
    """What one report alone says is told as reported, never as won."""
    found = unit(results_json.encode(export(busy_desk(tmp_path))), "WI")
    assert (found["winner"], found["basis"], found["verdict"]) == (None, "", "single_source")
    assert (found["reported"], found["sources_for"]) == (["Harris"], ["List line 4"])


def test_a_doubtful_claim_is_shown_and_not_used(tmp_path: Path) -> None:
    """Ohio's claim is uncertain: it stands among the claims and counts for nothing."""
    found = unit(results_json.encode(export(busy_desk(tmp_path))), "OH")
    assert (found["verdict"], found["reported"]) == ("silent", [])
    assert found["claims"] == ["List line 7: is expected to win Trump (doubtful, not used)"]


def test_the_report_carries_its_claims_and_findings(tmp_path: Path) -> None:
    """The reports used are in the file in the form of `check --json`."""
    raw = results_json.encode(export(busy_desk(tmp_path)))
    listed, wire = json.loads(raw)["reports"]
    assert (listed["path"], wire["source"]) == ("List.txt", "AP")
    assert listed["declared_totals"] == {"Harris": 270}
    assert [found["kind"] for found in listed["findings"]] == ["electors-differ"]
    assert listed["claims"][0] == {
        "unit": "GA",
        "winner": "Harris",
        "party": "DEM",
        "electors": None,
        "status": "called",
        "election": 2024,
        "source": "List",
        "place": "line 1",
        "certain": True,
    }


def test_a_leading_ticket_is_no_winner(tmp_path: Path) -> None:
    """Who leads is told apart from who has won."""
    desk = new_desk(tmp_path)
    desk.set_status(["NV"], Status.LEADING, ticket="trump", source="AP")
    found = unit(results_json.encode(export(desk)), "NV")
    assert (found["winner"], found["ticket"], found["leader"]) == (None, None, "Trump")
    assert (found["leader_party"], found["called_at"]) == ("REP", None)


def test_the_call_of_the_election_is_told() -> None:
    """Who called the election for whom stands beside the race's sentence."""
    desk = memory_desk(2024, start=Replay.NETWORK)
    desk.call_election("trump", source="AP")
    found = export(desk)
    assert found.election_call is not None
    assert (found.election_call.winner, found.election_call.in_doubt) == ("Trump", False)
    assert [(t.name, t.called) for t in found.totals[:2]] == [("Harris", 226), ("Trump", 312)]


@pytest.mark.parametrize("raw", [b"", b"{}", b"[1]", b'{"format":"callboard-results-2"}', b"\xff"])
def test_what_is_no_export_is_refused_with_a_sentence(raw: bytes) -> None:
    """A file that Callboard did not write, or that was cut, is refused."""
    with pytest.raises(NotAnExportError, match=r"^This is not a JSON export of Callboard: .*\.$"):
        results_json.decode(raw)
