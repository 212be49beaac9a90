"""Commands: what the desk does when asked, and what it refuses, with nothing changed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from desks import NIGHT, new_desk

from callboard.desk import refusals
from callboard.desk.opening import open_desk
from callboard.desk.service import BoardChanged, Desk
from callboard.election.holding import Change
from callboard.election.status import Status
from callboard.ledger.board import difference
from callboard.ledger.events import When


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """An empty desk for 2024."""
    return new_desk(tmp_path)


def again(desk: Desk) -> Desk:
    """The same desk, closed and opened from its file."""
    desk.store.close()
    return open_desk(desk.store.path)


def menu(desk: Desk) -> tuple[str | None, str | None]:
    """What the undo and redo entries say."""
    return desk.undo_words, desk.redo_words


def test_a_call_is_there_after_reopening(desk: Desk) -> None:
    """A call survives closing and opening the file."""
    desk.call(["GA"], "trump", source="AP")
    state = again(desk).position.state("GA")
    assert (state.status, state.ticket, state.source) == (Status.CALLED, "trump", "AP")


def test_a_call_without_closing_is_in_the_file(desk: Desk) -> None:
    """What a call returned from is readable beside the open desk, before any closing."""
    desk.call(["GA"], "trump", source="AP")
    other = open_desk(desk.store.path, read_only=True)
    assert other.position.state("GA").ticket == "trump"


def test_calling_the_same_again_is_no_event(desk: Desk) -> None:
    """A unit already called for that ticket is left alone."""
    desk.call(["GA"], "trump", source="AP")
    length = len(desk.ledger)
    assert desk.call(["GA"], "trump", source="NBC") is None
    assert len(desk.ledger) == length


def test_a_call_names_what_it_changed_and_who_asked(desk: Desk) -> None:
    """Listeners hear the units touched, the board before and after, and who asked."""
    heard: list[BoardChanged] = []
    desk.subscribe(heard.append)
    desk.call(["GA", "NC"], "trump", source="AP", by="map")
    (change,) = heard
    assert (change.units, change.by) == (("GA", "NC"), "map")
    assert difference(change.before.board, change.after.board) == ("GA", "NC")


def test_a_listener_can_stop_listening(desk: Desk) -> None:
    """After unsubscribing nothing is heard."""
    heard: list[BoardChanged] = []
    stop = desk.subscribe(heard.append)
    stop()
    desk.call(["GA"], "trump", source="AP")
    assert heard == []


def test_a_hold_and_a_gain_are_told_apart(desk: Desk) -> None:
    """Georgia, held by Biden's party, is a gain for Trump; Florida is a hold."""
    desk.call(["GA", "FL"], "trump", source="AP")
    assert (desk.position.change("GA"), desk.position.change("FL")) == (Change.GAIN, Change.HOLD)


def test_a_call_can_be_changed_with_a_reason(desk: Desk) -> None:
    """Another winner needs a reason, and then takes the place of the first."""
    desk.call(["GA"], "harris", source="AP")
    desk.call(["GA"], "trump", source="AP", reason="Typed in error")
    assert desk.position.tally.called == {"trump": 16}


def test_a_retraction_uncalls(desk: Desk) -> None:
    """A retracted unit's electors are nobody's, and the unit stays marked."""
    desk.call(["FL"], "harris", source="VNS")
    desk.retract(["FL"], reason="Count was wrong")
    assert desk.position.tally.called == {}
    assert desk.position.state("FL").retraction is not None


def test_undo_and_redo_say_what_they_do(desk: Desk) -> None:
    """The undo entry names the act, also after redo."""
    desk.call(["GA"], "trump", source="AP")
    assert menu(desk) == ("called Georgia for Trump (AP)", None)
    desk.undo()
    assert menu(desk) == (None, "called Georgia for Trump (AP)")
    desk.redo()
    assert menu(desk) == ("called Georgia for Trump (AP)", None)


def test_a_certified_unit_counts_as_called_and_as_certified(desk: Desk) -> None:
    """The counts stand side by side."""
    desk.certify(["GA"], "trump", source="State of Georgia")
    assert desk.position.tally.called == desk.position.tally.certified == {"trump": 16}


def test_the_election_is_called_by_an_act_of_its_own(tmp_path: Path) -> None:
    """Reaching the majority calls nothing; the editor does."""
    desk = new_desk(tmp_path)
    states = [u for u in desk.contest.electors if u not in {"CA", "NY"}]
    desk.call(states, "trump", source="AP", reason="A drill")
    assert len(desk.ledger) == 2
    desk.call_election("trump", source="AP")
    desk.retract(["TX", "FL", "PA", "OH", "GA", "NC", "MI", "IL"], reason="A drill")
    desk.retract(["VA", "WA", "NJ", "AZ", "TN", "MA", "IN", "MO"], reason="A drill")
    assert desk.position.election_call_in_doubt


def test_cast_electors_may_go_to_somebody_on_no_ticket(tmp_path: Path) -> None:
    """A faithless vote is recorded by name, beside the ticket's own."""
    desk = new_desk(tmp_path, 2016)
    desk.cast("TX", {"trump": 36, "John Kasich": 1, "Ron Paul": 1})
    assert desk.board.common.cast["TX"] == {"trump": 36, "John Kasich": 1, "Ron Paul": 1}


def test_a_time_typed_is_the_time_of_the_call(desk: Desk) -> None:
    """The time the source made the call is kept apart from when it was entered."""
    when = When(at=NIGHT - timedelta(hours=1))
    desk.call(["GA"], "trump", source="AP", when=when)
    assert desk.position.state("GA").when == when


def test_a_note_stays_with_its_unit(desk: Desk) -> None:
    """A note written before a call is still there after it."""
    desk.note(["GA"], "Recount likely")
    desk.call(["GA"], "trump", source="AP")
    assert desk.position.state("GA").note == "Recount likely"


REFUSED: list[tuple[str, Callable[[Desk], object], type[refusals.Refused]]] = [
    ("no unit", lambda d: d.call([], "trump", source="AP"), refusals.NothingChosen),
    ("unknown unit", lambda d: d.call(["XX"], "trump", source="AP"), refusals.UnknownUnit),
    ("unknown ticket", lambda d: d.call(["GA"], "gore", source="AP"), refusals.UnknownTicket),
    ("another winner", lambda d: d.call(["TX"], "harris", source="AP"), refusals.CallStands),
    ("status over call", lambda d: d.set_status(["TX"], Status.TOO_CLOSE), refusals.CallStands),
    ("leading nobody", lambda d: d.set_status(["GA"], Status.LEADING), refusals.UnknownTicket),
    ("no reason", lambda d: d.retract(["TX"], reason=" "), refusals.ReasonNeeded),
    ("nothing called", lambda d: d.retract(["GA"], reason="x"), refusals.NotCalled),
    ("nothing undone", lambda d: d.redo(), refusals.NothingToRedo),
    ("no majority", lambda d: d.call_election("trump", source="AP"), refusals.NoMajority),
    ("no call", lambda d: d.retract_election(reason="x"), refusals.NotCalled),
    ("moved", lambda d: d.call(["GA"], "trump", source="AP", seen={"GA": 7}), refusals.UnitMoved),
    (
        "the future",
        lambda d: d.call(["GA"], "trump", source="AP", when=When(at=NIGHT + timedelta(days=1))),
        refusals.TimeAhead,
    ),
    ("too many cast", lambda d: d.cast("GA", {"trump": 17}), refusals.BadElectors),
    ("unknown report", lambda d: d.withdraw_report("r-0"), refusals.UnknownReport),
    ("not agreed", lambda d: d.accept(["GA"]), refusals.NothingAgreed),
    ("no ground", lambda d: d.resolve("GA", "trump", ground=""), refusals.ReasonNeeded),
    ("large ticket", lambda d: d.remove_ticket("trump"), refusals.TicketStands),
]


@pytest.mark.parametrize(
    ("command", "refusal"), [(c, r) for _, c, r in REFUSED], ids=[n for n, _, _ in REFUSED]
)
def test_a_refused_command_changes_nothing(
    desk: Desk, command: Callable[[Desk], object], refusal: type[refusals.Refused]
) -> None:
    """What is refused is told in a sentence, and the ledger is as it was."""
    desk.call(["TX"], "trump", source="AP")
    before = (desk.position, len(desk.ledger), desk.ledger.head)
    with pytest.raises(refusal, match=r"^[A-Z].*[.!]$"):
        command(desk)
    assert (desk.position, len(desk.ledger), desk.ledger.head) == before


def test_a_desk_opened_to_look_at_takes_no_command(desk: Desk) -> None:
    """A read-only desk refuses every change."""
    other = open_desk(desk.store.path, read_only=True)
    with pytest.raises(refusals.ReadOnlyDesk):
        other.call(["GA"], "trump", source="AP")


def test_tickets_can_be_typed_in_for_an_election_to_come(tmp_path: Path) -> None:
    """2028 starts without tickets; those typed in can be called for and survive."""
    desk = new_desk(tmp_path, 2028)
    desk.add_ticket(party="dem", president="Jane Roe", surname="Roe")
    desk.add_ticket(party="REP", president="John Doe", surname="Doe", vice_president="A. B. See")
    desk.call(["GA"], "roe", source="Own desk")
    reopened = again(desk)
    assert [t.pair for t in reopened.board.tickets] == ["Roe", "Doe / See"]
    assert reopened.position.tally.called == {"roe": 16}
