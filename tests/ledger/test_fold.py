"""The fold: what each kind of event does to a board."""

from __future__ import annotations

from msgspec.structs import replace
from nights import TRUMP, Scribe

from callboard.election.status import Status
from callboard.ledger import events as ev
from callboard.ledger.board import difference


def test_a_call_names_the_winner_and_the_source() -> None:
    """A called unit stands with its ticket on the word of the source."""
    scribe = Scribe()
    scribe.call("trump", "GA")
    state = scribe.board.state("GA")
    assert (state.status, state.ticket, state.source) == (Status.CALLED, "trump", "AP")


def test_one_act_can_call_several_units() -> None:
    """Units called together are called by one event."""
    scribe = Scribe()
    event = scribe.call("harris", "MA", "MD")
    assert {scribe.board.state(u).event for u in ("MA", "MD")} == {event.id}


def test_a_retracted_unit_has_no_winner_and_stays_marked() -> None:
    """A retraction takes the winner away and keeps whom it had been, and why."""
    scribe = Scribe()
    scribe.call("harris", "FL")
    scribe.retract("FL", reason="Network withdrew")
    state = scribe.board.state("FL")
    assert (state.status, state.ticket) == (Status.TOO_EARLY, None)
    assert state.retraction is not None
    assert (state.retraction.ticket, state.retraction.reason) == ("harris", "Network withdrew")


def test_a_new_call_clears_the_mark_of_a_retraction() -> None:
    """A unit called again is no longer marked as retracted."""
    scribe = Scribe()
    scribe.call("harris", "FL")
    scribe.retract("FL")
    scribe.call("trump", "FL")
    assert scribe.board.state("FL").retraction is None


def test_a_retraction_never_leaves_a_status_with_a_winner() -> None:
    """Even an event that asks for it leaves the unit without a winner."""
    scribe = Scribe()
    scribe.call("trump", "FL")
    scribe.add(ev.CallsRetracted, touched=("FL",), reason="x", status=Status.CALLED)
    assert not scribe.board.state("FL").status.has_ticket


def test_only_leading_keeps_a_ticket_among_the_statuses() -> None:
    """Too close names nobody, whatever the event carries."""
    scribe = Scribe()
    scribe.add(ev.StatusesSet, touched=("AZ",), status=Status.TOO_CLOSE, ticket="trump")
    assert scribe.board.state("AZ").ticket is None


def test_a_certification_keeps_when_the_unit_was_called() -> None:
    """Certifying a called unit does not move the time of its call."""
    scribe = Scribe()
    scribe.call("trump", "GA")
    called = scribe.board.state("GA").when
    scribe.add(ev.UnitsCertified, touched=("GA",), ticket="trump")
    state = scribe.board.state("GA")
    assert (state.status, state.when) == (Status.CERTIFIED, called)


def test_a_resolution_can_call_its_unit() -> None:
    """A conflict decided for a ticket calls the unit in the same act."""
    scribe = Scribe()
    call = ev.Call(unit="GA", ticket="trump", when=ev.When(at=None))
    scribe.add(
        ev.ConflictResolved, touched=("GA",), ticket="trump", call=call, reason="AP called it"
    )
    state = scribe.board.state("GA")
    assert (state.status, state.ticket, state.version) == (Status.CALLED, "trump", 1)
    assert state.resolution is not None
    assert state.resolution.ground == "AP called it"


def test_a_held_resolution_leaves_the_unit_as_it_was() -> None:
    """Holding a conflict records the ground and calls nobody."""
    scribe = Scribe()
    scribe.add(ev.ConflictResolved, touched=("GA",), ticket=None, reason="Wait for AP")
    assert scribe.board.state("GA").status is Status.OPEN


def test_reports_come_and_go() -> None:
    """A withdrawn report is no longer on the board; the others are."""
    scribe = Scribe()
    for report in ("r-1", "r-2"):
        scribe.add(ev.ReportImported, report=report, name=report, sha256="", claims=1)
    scribe.add(ev.ReportWithdrawn, report="r-1")
    assert scribe.board.common.reports == ("r-2",)


def test_an_export_changes_no_board_and_is_not_undone() -> None:
    """Undo after an export takes back the call before it."""
    scribe = Scribe()
    scribe.call("trump", "GA")
    scribe.add(ev.ExportMade, path="x.csv", format="csv", sha256="", head="", length=2)
    scribe.undo()
    assert scribe.board.state("GA").status is Status.OPEN


def test_tickets_are_added_changed_and_removed() -> None:
    """The ballot of a desk follows its events."""
    scribe = Scribe()
    other = replace(TRUMP, id="smith", surname="Smith", party="IND")
    scribe.add(ev.TicketAdded, ticket=other)
    scribe.add(ev.TicketChanged, ticket=replace(other, surname="Smythe"))
    assert [t.surname for t in scribe.board.tickets] == ["Harris", "Trump", "Smythe"]
    scribe.add(ev.TicketRemoved, ticket="smith")
    assert [t.id for t in scribe.board.tickets] == ["harris", "trump"]


def test_the_difference_of_two_boards_names_the_units() -> None:
    """Two boards differ in exactly the units whose standing differs."""
    scribe = Scribe()
    scribe.call("trump", "GA", "NC")
    before = scribe.board
    scribe.call("harris", "VA")
    scribe.retract("NC")
    assert difference(before, scribe.board) == ("NC", "VA")


def test_a_revert_of_something_else_changes_nothing() -> None:
    """An undo whose target is not the last act leaves the units alone."""
    scribe = Scribe()
    first = scribe.call("trump", "GA")
    scribe.call("trump", "NC")
    scribe.add(ev.Reverted, target=first.id, touched=("GA",))
    assert scribe.board.state("GA").status is Status.CALLED
    assert scribe.board.state("NC").status is Status.CALLED


def test_a_certification_without_a_call_invents_no_time_of_a_call() -> None:
    """A unit certified and never called has no time at which it was called."""
    scribe = Scribe()
    scribe.add(ev.UnitsCertified, touched=("GA",), ticket="trump")
    assert scribe.board.state("GA").when == ev.When()
