"""The grid of sources and units, its filters, and totals with what explains them."""

from __future__ import annotations

from datetime import timedelta

import pytest
from desks import Clock, claim, report
from msgspec.structs import replace

from callboard.desk.opening import memory_desk
from callboard.desk.service import Desk
from callboard.desk.source_grid import (
    GridFilter,
    columns,
    counts,
    passes,
    recounted,
    reference,
    rows,
)
from callboard.desk.source_totals import gap_words, stale_findings, totals, with_ours
from callboard.ledger.sources import Source
from callboard.reports.claims import Said
from callboard.reports.reconcile import Verdict


@pytest.fixture
def desk() -> Desk:
    """A desk for 2020 on which AP and the networks differ on Arizona."""
    desk = memory_desk(2020, clock=Clock())
    desk.import_report(report("AP page", source="AP", year=2020, AZ="biden", OH="trump"))
    desk.import_report(report("Networks", source="networks", year=2020, OH="trump"))
    return desk


def filtered(desk: Desk, chosen: GridFilter) -> list[str]:
    """The units that a filter shows."""
    against = reference(columns(desk.position))
    return [row.unit for row in rows(desk.position) if passes(row, chosen, against)]


def test_sources_stand_by_trust(desk: Desk) -> None:
    """AP is trusted most unless the desk settles it otherwise."""
    assert columns(desk.position) == ("AP", "networks")
    desk.set_source(Source(name="networks", rank=1))
    desk.set_source(Source(name="AP", rank=2))
    assert columns(desk.position) == ("networks", "AP")


def test_a_cell_has_status_winner_and_time(desk: Desk) -> None:
    """What the source says, for whom, and since when the desk knows."""
    row = next(row for row in rows(desk.position, ["AZ"]))
    cell = row.cells["AP"]
    assert (cell.said, cell.tickets, cell.call) == (Said.CALLED, ("biden",), "biden")
    assert cell.since == desk.ledger.events[1].at
    assert "networks" not in row.cells


def test_a_source_that_contradicts_itself_calls_nobody(desk: Desk) -> None:
    """Two pages of one source for two tickets make no call of that source."""
    desk.import_report(report("AP two", source="AP", year=2020, OH="biden"))
    cell = rows(desk.position, ["OH"])[0].cells["AP"]
    assert (set(cell.tickets), cell.call) == ({"trump", "biden"}, None)


def test_an_uncertain_claim_is_shown_as_such(desk: Desk) -> None:
    """It is in the grid and calls nothing."""
    doubtful = claim("GA", "biden", 3, "AP", 2020, certain=False)
    desk.import_report(replace(report("Doubt", year=2020), claims=(doubtful,)))
    cell = rows(desk.position, ["GA"])[0].cells["AP"]
    assert (cell.certain, cell.call) == (False, None)


def test_filters_show_their_rows(desk: Desk) -> None:
    """Behind, single source, and where we differ from the most trusted source."""
    assert filtered(desk, GridFilter.BEHIND) == ["OH"]
    assert filtered(desk, GridFilter.SINGLE) == ["AZ"]
    assert filtered(desk, GridFilter.DIFFER) == ["AZ", "OH"]
    desk.call(["OH"], "trump", source="AP")
    assert filtered(desk, GridFilter.DIFFER) == ["AZ"]
    assert filtered(desk, GridFilter.CONFLICTS) == []


def test_counts_go_with_the_filters(desk: Desk) -> None:
    """Each chip's number is how many rows it shows."""
    table = rows(desk.position)
    found = counts(table, "AP")
    assert (found[GridFilter.ALL], found[GridFilter.SINGLE]) == (len(table), 1)


def test_totals_name_the_units_that_explain_a_difference(desk: Desk) -> None:
    """The explanation gives both sums and says where they come from."""
    table, sources = rows(desk.position), columns(desk.position)
    found = {t.source: t for t in totals(desk.position, table, sources, "AP")}
    assert found["AP"].electors == {"biden": 11, "trump": 18}
    assert [gap_words(g, "networks", "AP") for g in found["networks"].gaps] == [
        "Biden: AP 11, networks 0: Arizona"
    ]


def test_equal_sums_of_other_units_are_a_difference_too(desk: Desk) -> None:
    """Two sources with one sum, made of other units, do not agree."""
    desk.import_report(report("CNN page", source="CNN", year=2020, IN="biden", OH="trump"))
    table, sources = rows(desk.position), columns(desk.position)
    found = {t.source: t for t in totals(desk.position, table, sources, "AP")}
    assert found["CNN"].gaps[0].units == ("AZ", "IN")


def test_five_echoes_make_no_second_source(desk: Desk) -> None:
    """Settled as echoes, five pages that say the same are the one source they repeat."""
    desk.import_report(report("Paper", year=2020, AZ="biden"))
    before = desk.position.verdicts["AZ"].verdict
    desk.set_source(Source(name="Paper", echo_of="AP"))
    after = desk.position.verdicts["AZ"].verdict
    assert (before, after) == (Verdict.BEHIND, Verdict.SINGLE_SOURCE)
    assert columns(desk.position) == ("AP", "Paper", "networks")


def test_a_source_left_behind_is_stale() -> None:
    """Half an hour without anything new, while others said something."""
    clock = Clock()
    desk = memory_desk(2024, clock=clock)
    desk.import_report(report("Old page", source="CNN", OH="trump"))
    clock.time += timedelta(minutes=45)
    desk.import_report(report("AP page", source="AP", OH="trump", TX="trump"))
    found = totals(desk.position, rows(desk.position), columns(desk.position), "AP")
    assert [(t.source, t.stale) for t in found] == [("", False), ("AP", False), ("CNN", True)]
    assert [f.sentence for f in stale_findings(found)] == [
        "CNN has said nothing new for 45 min while others moved on. Read it again."
    ]


@pytest.mark.parametrize(("unit", "ticket"), [("AZ", "biden"), ("AZ", "trump"), ("NV", "biden")])
def test_a_call_of_ours_changes_our_total_as_adding_up_anew_would(
    desk: Desk, unit: str, ticket: str
) -> None:
    """Only this desk's sum and its gaps are worked out, and they are the same."""
    sources = columns(desk.position)
    before = totals(desk.position, rows(desk.position), sources, "AP")
    desk.call([unit], ticket, source="Own desk")
    after = rows(desk.position)
    assert with_ours(before, desk.position, after, "AP") == totals(
        desk.position, after, sources, "AP"
    )


def test_counts_follow_the_rows_that_changed(desk: Desk) -> None:
    """Counting what is new against what it replaces comes to the same as counting all."""
    before = rows(desk.position)
    found = counts(before, "AP")
    desk.call(["AZ"], "trump", source="Own desk")
    fresh = {row.unit: row for row in rows(desk.position, ["AZ"])}
    after = tuple(fresh.get(row.unit, row) for row in before)
    assert recounted(found, before, after, "AP") == counts(rows(desk.position), "AP")
