"""Reports on a desk: imported, weighed, accepted, resolved, withdrawn."""

from __future__ import annotations

from pathlib import Path

import pytest
from desks import claim, new_desk, report
from msgspec import structs

from callboard.desk import refusals
from callboard.desk.opening import open_desk
from callboard.desk.service import Desk
from callboard.reports.reconcile import Verdict


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A desk with two reports that agree on Ohio and differ on Georgia."""
    desk = new_desk(tmp_path)
    desk.import_report(report("List", OH="trump", GA="harris", AZ="harris"))
    desk.import_report(report("Party", OH="trump", GA="trump"))
    return desk


def verdicts(desk: Desk, *units: str) -> list[Verdict]:
    """The verdicts on `units`."""
    return [desk.position.verdicts[unit].verdict for unit in units]


def test_what_a_report_says_in_passing_takes_no_part(desk: Desk) -> None:
    """A remark on this election in a report about another one is shown, and weighs nothing."""
    aside = claim("OH", "harris", 1, "Story", in_passing=True)
    desk.import_report(structs.replace(report("Story"), election=2028, claims=(aside,)))
    verdict = desk.position.verdicts["OH"]
    assert (verdict.ticket, verdict.sources) == ("trump", 2)
    assert aside in [told for _, told in verdict.claims]


def test_an_import_changes_no_unit(desk: Desk) -> None:
    """Reports never change the board by themselves."""
    assert desk.position.tally.called == {}


def test_units_are_weighed(desk: Desk) -> None:
    """Agreement we have not called is behind; the rest is conflict, one source, silence."""
    assert verdicts(desk, "OH", "GA", "AZ", "TX") == [
        Verdict.BEHIND,
        Verdict.CONFLICT,
        Verdict.SINGLE_SOURCE,
        Verdict.SILENT,
    ]


def test_accepting_calls_what_all_agree_on_with_its_basis(desk: Desk) -> None:
    """Only the agreed unit is called, and the ledger says on which places it stands."""
    assert desk.acceptable == ("OH",)
    desk.accept(desk.acceptable)
    state = desk.position.state("OH")
    assert (state.ticket, state.source, state.basis) == (
        "trump",
        "List, Party",
        "List line 1; Party line 1",
    )
    assert verdicts(desk, "OH") == [Verdict.AGREED]


def test_one_source_is_accepted_only_unit_by_unit(desk: Desk) -> None:
    """What a single source says is not part of what all agree on."""
    with pytest.raises(refusals.NothingAgreed):
        desk.accept(["AZ"])


def test_a_conflict_is_resolved_with_a_ground(desk: Desk) -> None:
    """Deciding a conflict calls the unit and records who was for and against."""
    desk.resolve("GA", "trump", ground="AP called it at 12:58 am")
    state = desk.position.state("GA")
    assert (state.ticket, state.basis) == ("trump", "Party line 2")
    assert state.resolution is not None
    assert (state.resolution.reports_for, state.resolution.reports_against) == (
        ("r-Party",),
        ("r-List",),
    )


def test_a_held_conflict_calls_nobody(desk: Desk) -> None:
    """Holding keeps the unit open with the ground on record."""
    desk.resolve("GA", None, ground="Wait for the recount")
    assert desk.position.winner("GA") is None
    assert desk.position.state("GA").resolution is not None


def test_our_call_against_every_source_is_a_conflict(desk: Desk) -> None:
    """Calling against the sources shows as conflict, with no report as silence behind us."""
    desk.call(["OH", "TX"], "harris", source="Own desk")
    assert verdicts(desk, "OH", "TX") == [Verdict.CONFLICT, Verdict.AHEAD]


def test_the_same_bytes_are_refused_a_second_time(desk: Desk) -> None:
    """A duplicate import changes nothing."""
    with pytest.raises(refusals.ReportAlreadyHere, match=r"^List is already on the desk, byte"):
        desk.import_report(report("List", OH="trump"))


def test_the_same_bytes_under_another_name_are_told_by_both_names(desk: Desk) -> None:
    """Whoever drops a file hears of that file, and where its bytes are."""
    again = structs.replace(report("List", OH="trump"), name="list (1).txt")
    with pytest.raises(refusals.ReportAlreadyHere, match=r"^list \(1\).txt is already .* as List,"):
        desk.import_report(again)


def test_a_withdrawn_report_counts_no_more_and_undo_brings_it_back(desk: Desk) -> None:
    """Calls accepted from a withdrawn report stay; its claims are weighed no more."""
    desk.accept(["OH"])
    desk.withdraw_report("r-Party", reason="Wrong file")
    assert verdicts(desk, "OH", "GA") == [Verdict.SINGLE_SOURCE, Verdict.SINGLE_SOURCE]
    assert desk.position.tally.called == {"trump": 17}
    desk.undo()
    assert verdicts(desk, "GA") == [Verdict.CONFLICT]


def test_reports_are_there_after_reopening(desk: Desk) -> None:
    """Claims and verdicts come back from the file."""
    desk.store.close()
    reopened = open_desk(desk.store.path)
    assert [r.name for r in reopened.reports] == ["List", "Party"]
    assert verdicts(reopened, "GA") == [Verdict.CONFLICT]


def test_five_pages_of_one_source_are_one_source(tmp_path: Path) -> None:
    """Pages that repeat AP do not make agreement."""
    desk = new_desk(tmp_path)
    for page in range(5):
        desk.import_report(report(f"Page {page}", source="AP", OH="trump"))
    assert verdicts(desk, "OH") == [Verdict.SINGLE_SOURCE]


def test_a_report_on_another_election_counts_for_nothing(tmp_path: Path) -> None:
    """Claims about 2020 say nothing of 2024."""
    desk = new_desk(tmp_path)
    desk.import_report(report("Old", year=2020, GA="biden"))
    assert verdicts(desk, "GA") == [Verdict.SILENT]
