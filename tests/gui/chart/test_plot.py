"""What the chart draws: which hours, which steps, and never more of them than can be seen."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from desks import Clock
from hypothesis import given
from hypothesis import strategies as st

from callboard import almanac, times
from callboard.desk.opening import memory_desk
from callboard.desk.past import Past
from callboard.desk.replay import Replay
from callboard.gui.chart.plot import MOST_STEPS, Bins, NightPlot, curves, reading
from callboard.gui.chart.span import Span, days, election_night, span_of, ticks
from callboard.ledger.events import When
from callboard.ledger.night import Turn

NIGHT = election_night(2024)
LATER = datetime(2024, 11, 20, tzinfo=UTC)  # when every state has been called
NAMES = {"harris": "Harris", "trump": "Trump"}


def eastern(day: int, hour: int, minute: int = 0) -> datetime:
    """A moment of November 2024 in Eastern time."""
    return datetime(2024, 11, day, hour, minute, tzinfo=times.eastern_zone())


def test_the_night_is_seven_to_three_eastern() -> None:
    """Without calls the chart spans election night, whatever zone the machine is in."""
    assert span_of(2024, []) == NIGHT
    assert NIGHT.start == datetime(2024, 11, 6, 0, tzinfo=UTC)
    assert NIGHT.end == datetime(2024, 11, 6, 8, tzinfo=UTC)


def test_a_call_in_the_morning_makes_the_night_longer() -> None:
    """The chart reaches to the full hour after a call before noon."""
    assert span_of(2024, [eastern(5, 20), eastern(6, 5, 34)]).end == eastern(6, 6)


def test_calls_of_the_late_count_are_drawn_when_asked_for() -> None:
    """A call days later leaves the night as it is, unless all days are wanted."""
    moments = [eastern(5, 20), eastern(9, 21, 10)]
    assert span_of(2024, moments) == NIGHT
    assert span_of(2024, moments, whole=True).end == eastern(9, 22)


def test_calls_at_another_time_have_their_own_hours() -> None:
    """Practice in another year is drawn where it happened, at least eight hours wide."""
    moment = datetime(2026, 3, 4, 15, 20, tzinfo=UTC)
    span = span_of(2024, [moment])
    assert span.start == datetime(2026, 3, 4, 15, tzinfo=UTC)
    assert span.end - span.start == timedelta(hours=8)


def test_hours_are_named_in_eastern_time() -> None:
    """The axis of the night reads 7 pm to 3 am."""
    assert [name for _, name in ticks(NIGHT, 9)] == [
        *("7 pm", "8 pm", "9 pm", "10 pm", "11 pm", "12 am", "1 am", "2 am", "3 am")
    ]


def test_days_are_named_where_there_are_several() -> None:
    """Over days, midnights carry the date."""
    names = [name for _, name in ticks(Span(eastern(5, 19), eastern(9, 22)), 6)]
    assert names == ["Nov 6", "Nov 7", "Nov 8", "Nov 9"]


@given(
    start=st.integers(-189_000_000, 1_890_000_000),
    hours=st.integers(1, 400),
    most=st.integers(2, 12),
)
def test_there_are_never_more_ticks_than_there_is_room_for(
    start: int, hours: int, most: int
) -> None:
    """At most as many ticks as asked for, all inside the span, in order (clock changes too)."""
    begin = datetime.fromtimestamp(start, UTC)
    span = Span(begin, begin + timedelta(hours=hours))
    found = ticks(span, most)
    assert len(found) <= most + 1
    moments = [moment for moment, _ in found]
    assert moments == sorted(set(moments))
    assert all(span.start <= moment <= span.end for moment in moments)


def test_a_span_says_its_days() -> None:
    """The days of the night, of one day, and over a month's end."""
    assert days(NIGHT) == "Nov 5–6, 2024"
    assert days(Span(eastern(6, 1), eastern(6, 3))) == "Nov 6, 2024"
    assert days(Span(eastern(29, 1), datetime(2024, 12, 2, 9, tzinfo=UTC))) == "Nov 29–Dec 2, 2024"


TURNS = st.lists(
    st.tuples(st.integers(0, 8 * 3600), st.sampled_from(sorted(NAMES)), st.integers(1, 54)),
    max_size=600,
)


def turns_of(drawn: list[tuple[int, str, int]]) -> list[Turn]:
    """Turns of the night, in order of time."""
    made = [Turn(NIGHT.start + timedelta(seconds=s), ((t, n),)) for s, t, n in drawn]
    return sorted(made, key=lambda turn: turn.at)


@given(TURNS)
def test_bins_change_no_sum(drawn: list[tuple[int, str, int]]) -> None:
    """However many turns: few steps, the same sums at the end, each step in its stretch."""
    turns = turns_of(drawn)
    binned = Bins(NIGHT, turns).turns()
    assert len(binned) <= MOST_STEPS
    exact = {c.ticket: c.last for c in curves(turns, sorted(NAMES), NIGHT.start)}
    assert {c.ticket: c.last for c in curves(binned, sorted(NAMES), NIGHT.start)} == exact
    width = timedelta(seconds=NIGHT.seconds / MOST_STEPS)
    for one in curves(binned, sorted(NAMES), NIGHT.start):
        whole = next(c for c in curves(turns, sorted(NAMES), NIGHT.start) if c.ticket == one.ticket)
        for moment, electors in zip(one.moments, one.electors, strict=True):
            assert whole.at(moment) == electors or whole.at(moment - width) <= electors


@given(TURNS, st.integers(0, 50))
def test_what_is_taken_out_of_bins_leaves_no_trace(
    drawn: list[tuple[int, str, int]], count: int
) -> None:
    """Turns added and removed again leave the bins as they were."""
    turns = turns_of(drawn)
    bins = Bins(NIGHT, turns)
    before = bins.turns()
    for turn in turns[:count]:
        bins.add([turn])
    for turn in turns[:count]:
        bins.add([turn], -1)
    assert bins.turns() == before


def test_a_curve_steps_at_its_moments() -> None:
    """Before a change the old figure, from it on the new one; the corners say the same."""
    (curve,) = curves([Turn(eastern(5, 21), (("trump", 16),))], ["trump"], NIGHT.start)
    assert curve.at(eastern(5, 20, 59)) == 0
    assert curve.at(eastern(5, 21)) == 16
    xs, ys = curve.stairs(NIGHT.start, eastern(5, 22))
    assert ys == [0, 0, 16, 16]
    assert xs[1] == xs[2] == eastern(5, 21).timestamp()


def test_the_finished_night_ends_as_it_was_called() -> None:
    """2024 as AP called it: 312 to 226 in the end, the late states told as later."""
    desk = memory_desk(2024, start=Replay.NETWORK, clock=Clock(LATER))
    plot = NightPlot(desk.contest)
    night = plot.follow(desk.position)
    assert night.later == 5
    assert night.latest == eastern(9, 21, 21)
    plot.whole = True
    whole = plot.follow(desk.position)
    assert whole.later == 0
    assert {curve.ticket: curve.last for curve in whole.curves} == {"harris": 226, "trump": 312}


def test_times_known_only_roughly_are_drawn_as_stretches() -> None:
    """A call known to lie between two moments has a stretch; one to the minute has none."""
    desk = memory_desk(2024, start=Replay.NETWORK, clock=Clock(LATER))
    rough = {r.unit: r for r in NightPlot(desk.contest).follow(desk.position).rough}
    by_unit = {call.unit: call for call in almanac.network_calls(2024)}
    assert "KY" not in rough
    assert rough["IN"].start == by_unit["IN"].not_before
    assert rough["IN"].end <= (by_unit["IN"].not_after or rough["IN"].end)


def test_an_undone_call_leaves_the_picture() -> None:
    """What was undone is not drawn; redone, it is again."""
    desk = memory_desk(2024, clock=Clock())
    plot = NightPlot(desk.contest)
    desk.call(["GA"], "trump", source="AP", when=When(at=eastern(6, 0, 58)))
    assert plot.follow(desk.position).highest == 16
    desk.undo()
    assert plot.follow(desk.position).highest == 0
    desk.redo()
    assert plot.follow(desk.position).highest == 16


def test_a_long_ledger_is_drawn_in_few_steps() -> None:
    """Thousands of calls and retractions make at most 240 steps, kept up by each new act."""
    desk = memory_desk(2024, clock=Clock())
    plot = NightPlot(desk.contest)
    moment, picture = NIGHT.start, plot.follow(desk.position)
    for number in range(300):
        moment += timedelta(seconds=60)
        desk.call(["GA"], ("harris", "trump")[number % 2], source="AP", reason="again",
                  when=When(at=moment))  # fmt: skip
        picture = plot.follow(desk.position)
    assert sum(len(curve.moments) for curve in picture.curves) <= 2 * MOST_STEPS
    assert {c.ticket: c.last for c in picture.curves} == {"harris": 0, "trump": 16}
    fresh = NightPlot(desk.contest).follow(desk.position)
    assert fresh.curves == picture.curves


def test_a_leap_draws_what_a_walk_would() -> None:
    """From anywhere in a long ledger to anywhere else, undone acts and all."""
    desk = memory_desk(2024, clock=Clock())
    for number in range(900):
        moment = NIGHT.start + timedelta(seconds=20 * (number - 400 * (number % 7 == 0)))
        unit = ("GA", "PA", "ME-2")[number % 3]
        desk.call([unit], ("harris", "trump")[number % 2], source="AP", reason="again",
                  when=When(at=moment))  # fmt: skip
        if number % 5 == 0:
            desk.undo()
    past, leaping = Past(desk.contest, desk.ledger, desk.reports_on), NightPlot(desk.contest)
    for length in (900, 3, 1, 700, 650, 902, 30, 901, 200):
        position = past.position_at(length)
        assert leaping.follow(position) == NightPlot(desk.contest).follow(position)


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        (eastern(5, 20), "8:00 pm ET · Harris 0 · Trump 0"),
        (eastern(5, 21, 5), "9:05 pm ET · Trump 16 · Harris 0"),
    ],
)
def test_a_reading_tells_the_leader_first(moment: datetime, words: str) -> None:
    """The time in Eastern time, then every ticket, most electors first."""
    desk = memory_desk(2024, clock=Clock())
    desk.call(["GA"], "trump", source="AP", when=When(at=eastern(5, 21)))
    picture = NightPlot(desk.contest).follow(desk.position)
    assert reading(picture, NAMES, moment) == words
