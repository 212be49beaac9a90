"""Properties of the ledger that hold for every night."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from nights import Scribe

from callboard.ledger import chain
from callboard.ledger import events as ev
from callboard.ledger.acts import below
from callboard.ledger.board import Board, difference
from callboard.ledger.fold import fold
from callboard.ledger.ledger import Ledger
from callboard.ledger.night import Night, steps

UNITS = ("GA", "NC", "ME-2", "PA")
ELECTORS = {"GA": 16, "NC": 16, "ME-2": 1, "PA": 19}
acts = st.lists(
    st.one_of(
        st.tuples(
            st.just("call"),
            st.sampled_from(("harris", "trump")),
            st.lists(st.sampled_from(UNITS), min_size=1, max_size=3, unique=True),
        ),
        st.tuples(st.just("retract"), st.sampled_from(UNITS)),
        st.tuples(st.just("undo")),
        st.tuples(st.just("redo")),
        st.tuples(st.just("note"), st.text(max_size=8)),
    ),
    max_size=40,
)


def play(script: list[tuple[object, ...]]) -> Scribe:
    """Carry out a script of acts."""
    scribe = Scribe()
    for act, *rest in script:
        match act, rest:
            case "call", [str(ticket), list(units)]:
                scribe.call(ticket, *units)
            case "retract", [str(unit)]:
                if scribe.board.state(unit).status.is_won:
                    scribe.retract(unit)
            case "note", [str(text)]:
                scribe.add(ev.NoteWritten, touched=("GA",), text=text)
            case "undo", _:
                scribe.undo()
            case _:
                scribe.redo()
    return scribe


@given(acts)
def test_a_ledger_read_back_gives_the_same_board(script: list[tuple[object, ...]]) -> None:
    """Events written as bytes and read again add up to the same board and head."""
    scribe = play(script)
    again, problems = Ledger.of(scribe.raws)
    assert problems == ()
    assert again.board == scribe.board
    assert again.head == scribe.ledger.head


@given(acts)
def test_undo_brings_back_the_board_before(script: list[tuple[object, ...]]) -> None:
    """After an act and its undo no unit differs from before, and redo restores the act."""
    scribe = play(script)
    before = scribe.board
    scribe.call("harris", "GA", "PA")
    called = scribe.board
    scribe.undo()
    assert difference(before, scribe.board) == ()
    scribe.redo()
    assert difference(called, scribe.board) == ()


@given(acts)
def test_undoing_everything_leaves_an_empty_board(script: list[tuple[object, ...]]) -> None:
    """Undo, repeated to the end, leaves no unit touched."""
    scribe = play(script)
    while scribe.board.done is not None:
        scribe.undo()
    assert difference(Board(), scribe.board) == ()


@given(acts)
def test_versions_never_go_back(script: list[tuple[object, ...]]) -> None:
    """A unit's version only grows, also when an act on it is undone."""
    scribe = play(script)
    seen = dict.fromkeys(UNITS, 0)
    board = Board()
    for event in scribe.ledger.events:
        board = fold(board, event)
        for unit in UNITS:
            assert board.state(unit).version >= seen[unit]
            seen[unit] = board.state(unit).version


@given(acts, st.data())
def test_a_past_board_is_the_fold_of_its_events(
    script: list[tuple[object, ...]], data: st.DataObject
) -> None:
    """The board at any moment is the fold of the events up to it."""
    ledger = play(script).ledger
    length = data.draw(st.integers(0, len(ledger)))
    board = Board()
    for event in ledger.events[:length]:
        board = fold(board, event)
    assert ledger.board_at(length) == board


@given(acts, st.data())
def test_a_changed_event_breaks_the_chain(
    script: list[tuple[object, ...]], data: st.DataObject
) -> None:
    """An event whose bytes were changed is found, whichever it is but the last."""
    scribe = play(script)
    scribe.call("trump", "GA")
    index = data.draw(st.integers(0, len(scribe.raws) - 2))
    raws = list(scribe.raws)
    raws[index] = raws[index].replace(b'"desk 1"', b'"desk 2"')
    _, problems = Ledger.of(raws)
    assert any(f"Event {index + 2} of" in problem for problem in problems)


@given(acts)
def test_what_stands_is_what_can_be_undone(script: list[tuple[object, ...]]) -> None:
    """Of the acts of a ledger those stand that are done now; all other events stand always."""
    scribe = play(script)
    done, act = set(), scribe.board.done
    while act is not None:
        done.add(act.place)
        act = below(act)
    for place, event in enumerate(scribe.ledger.events):
        is_act = not isinstance(event, ev.DeskOpened | ev.Reverted)
        assert scribe.ledger.stands(place) == (not is_act or place in done)


@given(acts)
def test_the_events_of_units_come_in_order(script: list[tuple[object, ...]]) -> None:
    """Each once, though it touched several of them."""
    scribe, units = play(script), {"GA", "PA"}
    wanted = [event for event in scribe.ledger.events if units & set(event.units)]
    assert list(scribe.ledger.of_units(units)) == wanted


@given(acts)
def test_every_event_has_one_byte_form(script: list[tuple[object, ...]]) -> None:
    """Bytes decoded and encoded again are the same bytes."""
    for raw in play(script).raws:
        assert chain.encode(chain.decode(raw)) == raw == chain.canonical(raw)


@given(acts, st.integers(1, 5))
def test_the_night_ends_at_the_tally(script: list[tuple[object, ...]], every: int) -> None:
    """The chart's last figures are the electors called, however often it looked."""
    scribe = play(script)
    night = Night(ELECTORS)
    board = Board()
    for index, event in enumerate(scribe.ledger.events):
        board = fold(board, event)
        if index % every == 0:
            night.follow(board)
    night.follow(board)
    called = dict.fromkeys(("harris", "trump"), 0)
    for unit, electors in ELECTORS.items():
        state = board.state(unit)
        if state.status.is_won and state.ticket:
            called[state.ticket] += electors
    last = {t: (points[-1][1] if points else 0) for t, points in steps(night.turns, called).items()}
    assert last == called
    assert [turn.at for turn in night.turns] == sorted(turn.at for turn in night.turns)
