"""Each column of each kind of row, as values."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec
import pytest
from desks import claim, report

from callboard.desk.opening import memory_desk
from callboard.desk.replay import Replay
from callboard.desk.scenarios import Draft, new_scenario, position_of, split
from callboard.desk.service import Desk
from callboard.election.holding import Change
from callboard.election.precision import Precision
from callboard.election.status import Status
from callboard.gui.table.rows import Dot, Row, rows_of
from callboard.ledger.events import When
from callboard.reports.claims import Said

CLOSE = datetime(2024, 11, 6, 0, 0, tzinfo=UTC)


def row(desk: Desk, unit: str) -> Row:
    """Return the row of a unit as the desk stands."""
    (found,) = rows_of(desk.position, [unit])
    return found


def test_there_is_one_row_for_each_unit_in_the_order_of_names(desk: Desk) -> None:
    """56 units in 2024, districts after their state."""
    units = [row.unit for row in rows_of(desk.position)]
    assert len(units) == 56
    assert units[:2] == ["AL", "AK"]
    assert units[units.index("NE") :][:4] == ["NE", "NE-1", "NE-2", "NE-3"]


@pytest.mark.parametrize(
    ("unit", "names"),
    [
        ("GA", ("Georgia", "Ga.")),
        ("NC", ("North Carolina", "N. Carolina", "N.C.")),
        ("DC", ("District of Columbia", "D.C.")),
        ("NE-2", ("Nebraska 2nd", "Neb. 2nd")),
        ("UT", ("Utah",)),
    ],
)
def test_a_name_has_shorter_forms_for_a_narrow_column(
    desk: Desk, unit: str, names: tuple[str, ...]
) -> None:
    """The short name, its compass point as a letter, the AP abbreviation."""
    assert row(desk, unit).names == names


def test_an_open_unit_has_no_winner_no_time_and_its_previous_holder(desk: Desk) -> None:
    """Nothing is made up for a unit of which nothing was said."""
    found = row(desk, "GA")
    assert (found.winner, found.dot, found.called, found.source) == ("—", Dot.HOLLOW, (), "")
    assert (found.statuses, found.holders) == (("Not called", "Open"), ("Biden 20", "Biden"))
    assert (found.electors, found.agreement.text) == (16, "—")


def test_a_called_unit_shows_winner_time_source_and_gain(desk: Desk) -> None:
    """Georgia went from Biden to Trump."""
    desk.call(["GA"], "trump", source="AP", when=When(at=datetime(2024, 11, 6, 5, 58, tzinfo=UTC)))
    found = row(desk, "GA")
    assert (found.winner, found.dot, found.statuses) == ("Trump", Dot.SOLID, ("Called",))
    assert (found.called, found.source) == (("12:58 am",), "AP")
    assert (found.holders, found.change) == (("GAIN",), Change.GAIN)


def test_the_same_party_holds(desk: Desk) -> None:
    """Florida stayed with its party."""
    desk.call(["FL"], "trump", source="AP")
    assert row(desk, "FL").holders == ("HOLD",)


def test_a_leading_unit_has_a_ring_and_is_not_won(desk: Desk) -> None:
    """Leading is not called, and gains nothing."""
    desk.set_status(["PA"], Status.LEADING, ticket="trump")
    found = row(desk, "PA")
    assert (found.winner, found.dot, found.is_won) == ("Trump", Dot.RING, False)
    assert (found.called, found.holders[0]) == ((), "Biden 20")


def test_too_close_has_a_dotted_ring(desk: Desk) -> None:
    """The sign differs, not only the words."""
    desk.set_status(["NV"], Status.TOO_CLOSE)
    assert row(desk, "NV").dot is Dot.DOTTED


def test_a_retracted_unit_says_so_until_it_is_called_again(desk: Desk) -> None:
    """The mark comes with the retraction and goes with the next call."""
    desk.call(["AZ"], "harris", source="AP")
    desk.retract(["AZ"], reason="Source withdrew its call")
    assert row(desk, "AZ").statuses == ("Retracted, too early", "Retracted")
    assert row(desk, "AZ").winner == "—"
    desk.call(["AZ"], "trump", source="AP")
    assert row(desk, "AZ").statuses == ("Called",)


def test_a_certified_unit_is_won_and_says_so(desk: Desk) -> None:
    """Certified is a status of its own with the dot of a call."""
    desk.certify(["VT"], "harris")
    assert (row(desk, "VT").statuses, row(desk, "VT").dot) == (("Certified",), Dot.SOLID)


def test_a_time_not_known_to_the_minute_is_shown_as_such(desk: Desk) -> None:
    """About 7 pm is not 7 pm."""
    desk.call(["VT"], "harris", source="AP", when=When(at=CLOSE, precision=Precision.ABOUT))
    assert row(desk, "VT").called[0] == "≈ 7:00 pm"


def test_a_unit_without_a_recorded_holder_shows_a_dash() -> None:
    """The District of Columbia had never voted before 1964."""
    assert row(memory_desk(1964), "DC").holders == ("—",)


def test_reports_that_agree_are_counted(desk: Desk) -> None:
    """Two of two, nothing to decide."""
    desk.import_report(report("A", GA="trump"))
    desk.import_report(report("B", GA="trump"))
    told = row(desk, "GA").agreement
    assert (told.text, told.disputed) == ("2 of 2", False)


def test_reports_that_differ_wait_for_a_decision(desk: Desk) -> None:
    """Two of three name the same winner: a conflict all the same."""
    for name, ticket in (("A", "trump"), ("B", "trump"), ("C", "harris")):
        desk.import_report(report(name, GA=ticket))
    told = row(desk, "GA").agreement
    assert (told.text, told.disputed) == ("2 of 3", True)


def test_once_called_the_reports_that_agree_with_us_are_counted(desk: Desk) -> None:
    """All reports agree with each other, none with this desk."""
    desk.call(["GA"], "harris", source="Own desk")
    desk.import_report(report("A", GA="trump"))
    desk.import_report(report("B", GA="trump"))
    told = row(desk, "GA").agreement
    assert (told.text, told.disputed) == ("0 of 2", True)


def test_a_decided_conflict_no_longer_waits(desk: Desk) -> None:
    """Decided for one of them, until another report comes."""
    desk.import_report(report("A", GA="trump"))
    desk.import_report(report("B", GA="harris"))
    desk.resolve("GA", "trump", ground="AP is right")
    told = row(desk, "GA").agreement
    assert (told.disputed, told.settled) == (False, True)
    desk.import_report(report("C", GA="harris"))
    assert row(desk, "GA").agreement.disputed


def test_reports_that_call_nobody_are_no_agreement(desk: Desk) -> None:
    """A report that leaves a unit open is not one of those that call it."""
    too_early = claim("GA", None, 1, "A", said=Said.TOO_EARLY)
    desk.import_report(msgspec.structs.replace(report("A"), claims=(too_early,)))
    assert row(desk, "GA").agreement.text == "—"


@pytest.mark.parametrize("year", [1964, 1968, 2000, 2016, 2024])
def test_every_row_of_a_finished_election_is_complete(year: int) -> None:
    """Each unit has a winner, a status, and a change or a dash."""
    for found in rows_of(memory_desk(year, start=Replay.OFFICIAL).position):
        assert found.winner != "—"
        assert found.statuses == ("Certified",)
        assert found.holders[0] in {"HOLD", "GAIN", "—"}


def test_a_divided_unit_names_all_who_have_a_part(desk: Desk) -> None:
    """In a scenario: both tickets with their electors, shorter where there is no room."""
    draft = Draft(now=new_scenario("Parts"))
    made = split(draft, desk.position, "TX", {"harris": 18, "trump": 22})
    (found,) = rows_of(position_of(desk.position, made.now), ["TX"])
    assert found.winners == ("Trump 22, Harris 18", "Split")
    assert found.parts == (("trump", 22), ("harris", 18))
    assert found.change is Change.NONE
