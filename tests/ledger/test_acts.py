"""The pile of acts: however high it is, each comes back as it was."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from nights import Scribe

from callboard.ledger import events as ev
from callboard.ledger.acts import RUN, below, raised, sunk
from callboard.ledger.board import Act, Board, Sunk, difference
from callboard.ledger.sources import Source

UNITS = ("GA", "NC", "ME-2", "PA")
bursts = st.lists(
    st.tuples(
        st.sampled_from(("call", "call", "undo", "redo", "source", "note", "returns")),
        st.integers(1, 3 * RUN),
    ),
    max_size=12,
)


def act_once(scribe: Scribe, what: str, number: int) -> None:
    """Do something that can be undone, each time something else."""
    unit = UNITS[number % len(UNITS)]
    match what:
        case "call":
            scribe.call(("harris", "trump")[number % 2], unit)
        case "note":
            scribe.add(ev.NoteWritten, touched=(unit,), text=str(number))
        case "source":
            scribe.add(ev.SourceSet, touched=(), setting=Source(name="AP", rank=1 + number % 9))
        case _:
            votes = ev.UnitVotes(unit=unit, votes={"trump": number})
            scribe.add(ev.ReturnsEntered, touched=(unit,), returns=(votes,))


@given(bursts)
@settings(max_examples=40)
def test_a_long_way_back_and_on_again(script: list[tuple[str, int]]) -> None:
    """After any undo or redo the board is the one that stood there, as if all were remembered."""
    scribe = Scribe()
    done, undone = [scribe.board], list[Board]()
    for what, times in script:
        for number in range(times):
            if what == "undo" and len(done) > 1:
                undone.append(done.pop())
                scribe.undo()
            elif what == "redo" and undone:
                done.append(undone.pop())
                scribe.redo()
            elif what not in {"undo", "redo"}:
                act_once(scribe, what, len(scribe.raws) + number)
                done.append(scribe.board)
                undone.clear()
            assert difference(done[-1], scribe.board) == ()
            assert done[-1].common == scribe.board.common
            assert (len(done) > 1, bool(undone)) == (
                scribe.board.done is not None,
                scribe.board.undone is not None,
            )


@given(bursts)
@settings(max_examples=20)
def test_a_packed_pile_comes_back(script: list[tuple[str, int]]) -> None:
    """Act upon act, whatever is common to them and whatever changed of that."""
    scribe = Scribe()
    for what, times in script:
        for number in range(times):
            act_once(scribe, what, number)
    pile = scribe.board.done
    while pile is not None:
        assert raised(sunk(pile)) == pile
        pile = below(pile)


def test_few_acts_lie_open() -> None:
    """Of a high pile at most two runs, wherever it was cut down and grew again."""
    scribe = Scribe()
    for number in range(7 * RUN):
        act_once(scribe, "call", number)
        assert open_acts(scribe.board.done) <= 2 * RUN
    for _ in range(3 * RUN):
        scribe.undo()
        assert open_acts(scribe.board.done) <= 2 * RUN
        assert open_acts(scribe.board.undone) <= 2 * RUN
    assert isinstance(lowest(scribe.board.done).rest, Sunk)


def open_acts(pile: Act | None) -> int:
    """How many acts of a pile are not packed."""
    return 0 if pile is None else 1 + open_acts(pile.rest if isinstance(pile.rest, Act) else None)


def lowest(pile: Act | None) -> Act:
    """The lowest act of a pile that is not packed."""
    assert pile is not None
    return lowest(pile.rest) if isinstance(pile.rest, Act) else pile
