"""The chart's pure twin: what is drawn of the night, bounded however long the ledger is."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from itertools import zip_longest
from operator import attrgetter

import msgspec

from callboard import times
from callboard.desk.position import Position
from callboard.election.contest import Contest
from callboard.election.precision import Precision
from callboard.gui.chart.span import Span, election_night, is_near, span_of
from callboard.ledger.night import Night, Turn, steps
from callboard.words import dotted, tr

MOST_STEPS = 240
_DELTAS = attrgetter("deltas")
_LEAP = 12  # so many changes are added up anew, rather than one by one
_STEP_ASIDE = 0.06  # of the span: how far from the night's end other sums stand


class Curve(msgspec.Struct, frozen=True):
    """The electors of one ticket: from each moment on, that many."""

    ticket: str
    moments: tuple[datetime, ...]
    electors: tuple[int, ...]

    def at(self, moment: datetime) -> int:
        """The electors at a moment; none before the first."""
        place = bisect_right(self.moments, moment)
        return self.electors[place - 1] if place else 0

    def stairs(self, start: datetime, end: datetime) -> tuple[list[float], list[float]]:
        """The corners of the curve from `start` to `end`, in seconds and electors."""
        place = bisect_left(self.moments, start)
        level = float(self.electors[place - 1]) if place else 0.0
        xs, ys = [start.timestamp()], [level]
        for moment, electors in zip(self.moments[place:], self.electors[place:], strict=True):
            xs += [moment.timestamp()] * 2
            ys += [ys[-1], float(electors)]
        xs.append(max(end.timestamp(), xs[-1]))
        ys.append(ys[-1])
        return xs, ys

    @property
    def last(self) -> int:
        """The electors at the end."""
        return self.electors[-1] if self.electors else 0


class Rough(msgspec.Struct, frozen=True):
    """A call whose minute is not known: it was made between two moments."""

    unit: str
    ticket: str
    start: datetime
    end: datetime


class Picture(msgspec.Struct, frozen=True, kw_only=True):
    """Everything the chart draws."""

    span: Span
    curves: tuple[Curve, ...]
    rough: tuple[Rough, ...] = ()
    later: int = 0  # changes after the span, told of instead of drawn
    latest: datetime | None = None  # the last of them
    last: datetime | None = None  # the last change drawn: how far the lines go
    aside: tuple[tuple[str, int], ...] = ()  # sums that no call of the ledger explains
    sums: tuple[tuple[str, int], ...] = ()  # what all calls come to, later ones too
    untimed: bool = False  # there are winners, and of none is it known when it was called

    @property
    def end(self) -> datetime:
        """Where the lines end, or what is beside the night after them."""
        last = self.last or self.span.start
        step = timedelta(seconds=self.span.seconds * _STEP_ASIDE)
        return min(self.span.end, last + step) if self.aside else last

    @property
    def ends(self) -> list[tuple[str, int]]:
        """The tickets with the sums that their lines come to, the greatest first."""
        aside = dict(self.aside)
        found = [(curve.ticket, aside.get(curve.ticket, curve.last)) for curve in self.curves]
        return sorted(found, key=lambda end: -end[1])

    @property
    def highest(self) -> int:
        """The greatest number of electors drawn."""
        drawn = [max(curve.electors, default=0) for curve in self.curves]
        return max([*drawn, *(electors for _, electors in self.aside)], default=0)


def stretch(before: Picture, after: Picture) -> tuple[datetime, datetime] | None:
    """From when to when two pictures of one span differ; none when they are the same."""
    found = [m for pair in _pairs(before, after) if (m := _parting(*pair))]
    rough = set(before.rough) ^ set(after.rough)
    first = min([*found, *(r.start for r in rough)], default=None)
    if (before.last, before.aside) != (after.last, after.aside):
        ends = [p.last or p.span.start for p in (before, after)]
        first = min(ends) if first is None else min(first, *ends)
    if first is None:
        return None
    # a rough call is drawn at the height that its line has at the end of it
    first = min([first, *(r.start for r in after.rough if r.end >= first)])
    lasts = (before.end, after.end, *(r.end for r in (*before.rough, *after.rough)))
    return first, max(first, *lasts)


def _pairs(before: Picture, after: Picture) -> Iterable[tuple[Curve, Curve]]:
    old, new = ({c.ticket: c for c in p.curves} for p in (before, after))
    for ticket in {**old, **new}:
        empty = Curve(ticket, (), ())
        yield old.get(ticket, empty), new.get(ticket, empty)


def _parting(one: Curve, other: Curve) -> datetime | None:
    """The moment at which two curves of one ticket part."""
    if one == other:
        return None
    steps = zip_longest(
        zip(one.moments, one.electors, strict=True), zip(other.moments, other.electors, strict=True)
    )
    first, second = next((a, b) for a, b in steps if a != b)
    return min(step[0] for step in (first, second) if step is not None)


class Bins:
    """Sums of changes in short equal stretches of a span: as many, however many changes."""

    def __init__(self, span: Span, turns: Sequence[Turn] = ()) -> None:
        """Take in the changes of a night, in order of time."""
        self.span = span
        self._sums: list[dict[str, int]] = [{} for _ in range(MOST_STEPS)]
        self._turns: list[Turn | None] = [None] * MOST_STEPS  # what the sums come to
        self._width = timedelta(seconds=span.seconds / MOST_STEPS)
        self._ends = [span.start + self._width * (place + 1) for place in range(MOST_STEPS)]
        self.fill(turns, span.start)

    def fill(self, turns: Sequence[Turn], since: datetime) -> None:
        """Add up anew, from the stretch of a moment on, the changes of a night."""
        first, moments = self._place(since), _Moments(turns)
        start = bisect_left(moments, self._ends[first - 1]) if first else 0
        end = bisect_right(moments, self.span.end)
        for place in range(first, MOST_STEPS):
            last = place == MOST_STEPS - 1
            stop = end if last else bisect_left(moments, self._ends[place], start, end)
            self._sums[place] = _summed_up(turns[start:stop]) if stop > start else {}
            self._sum_up(place)
            start = stop

    def _sum_up(self, place: int) -> None:
        deltas = tuple(item for item in self._sums[place].items() if item[1])
        self._turns[place] = Turn(self._ends[place], deltas) if deltas else None

    def add(self, turns: Iterable[Turn], sign: int = 1) -> None:
        """Take changes in, or out again with `sign` -1."""
        touched = set()
        for turn in turns:
            place = self._place(turn.at)
            touched.add(place)
            sums = self._sums[place]
            for ticket, delta in turn.deltas:
                sums[ticket] = sums.get(ticket, 0) + sign * delta
        for place in touched:
            self._sum_up(place)

    def turns(self) -> list[Turn]:
        """One turn for each stretch in which anything changed, at its end."""
        return [turn for turn in self._turns if turn is not None]

    def _place(self, at: datetime) -> int:
        return min(MOST_STEPS - 1, max(0, (at - self.span.start) // self._width))


def _summed_up(turns: Sequence[Turn]) -> dict[str, int]:
    """What changes come to: many of them are the same, back and forth, and are counted first."""
    sums: dict[str, int] = {}
    for deltas, often in Counter(map(_DELTAS, turns)).items():
        for ticket, delta in deltas:
            sums[ticket] = sums.get(ticket, 0) + often * delta
    return sums


class NightPlot:
    """Follows a desk's board and answers with the picture; remembers only the bins."""

    def __init__(self, contest: Contest) -> None:
        self._contest = contest
        self._night = Night(contest.electors)
        self._bins: Bins | None = None
        self.whole = False  # whether the days after the night are drawn too

    def follow(self, position: Position) -> Picture:
        """The picture after what is new on the board."""
        followed = self._night.follow(position.board)
        turns = self._night.turns
        span = span_of(self._contest.year, _Moments(turns), whole=self.whole)
        if len(turns) <= MOST_STEPS:
            self._bins = None
            drawn = turns
        elif self._bins is None or self._bins.span != span:
            self._bins = Bins(span, turns)
            drawn = self._bins.turns()
        elif len(followed.added) + len(followed.removed) > _LEAP:
            self._bins.fill(turns, followed.since or span.start)
            drawn = self._bins.turns()
        else:
            for sign, changed in ((1, followed.added), (-1, followed.removed)):
                self._bins.add(_within(span, changed), sign)
            drawn = self._bins.turns()
        return _picture(position, span, drawn, turns)


class _Moments(Sequence[datetime]):
    """The moments of turns, without a copy of them."""

    def __init__(self, turns: Sequence[Turn]) -> None:
        self._turns = turns

    def __len__(self) -> int:
        return len(self._turns)

    def __getitem__(self, index: int) -> datetime:  # type: ignore[override]  # never sliced
        return self._turns[index].at


def _picture(
    position: Position, span: Span, drawn: Sequence[Turn], turns: Sequence[Turn]
) -> Picture:
    within = list(_within(span, drawn))
    moments = _Moments(turns)
    later = len(turns) - bisect_right(moments, span.end)
    found = curves(within, _drawn_tickets(position), span.start)
    sums = _summed(found, turns[len(turns) - later :])
    called = [(ticket, position.tally.called.get(ticket, 0)) for ticket in sums]
    return Picture(
        span=span,
        curves=found,
        aside=tuple((t, n) for t, n in called if n != sums[t]) if turns else (),
        untimed=not turns and any(electors for _, electors in called),
        sums=tuple(sums.items()),
        rough=tuple(_rough(position, span)),
        later=later,
        latest=turns[-1].at if later else None,
        last=min(within[-1].at, span.end) if within else None,
    )


def _summed(found: Sequence[Curve], later: Sequence[Turn]) -> dict[str, int]:
    """What the calls come to, those after the span too."""
    sums = {curve.ticket: curve.last for curve in found}
    for turn in later:
        for ticket, delta in turn.deltas:
            if ticket in sums:
                sums[ticket] += delta
    return sums


def curves(turns: Sequence[Turn], tickets: Sequence[str], start: datetime) -> tuple[Curve, ...]:
    """The running electors of each ticket over the turns, from 0 at `start`."""
    return tuple(
        Curve(ticket, tuple(max(start, at) for at, _ in run), tuple(sum_ for _, sum_ in run))
        for ticket, run in steps(turns, tickets).items()
    )


def reading(picture: Picture, names: Mapping[str, str], moment: datetime) -> str:
    """What stood at a moment: "11:42 pm ET · Trump 248 · Harris 211"."""
    sums = [(curve.at(moment), names[curve.ticket]) for curve in picture.curves]
    figures = [f"{name} {electors}" for electors, name in sorted(sums, key=lambda s: -s[0])]
    clock = tr("{clock} ET", clock=times.eastern_clock(moment))
    if picture.span.seconds > 86_400:
        clock = f"{times.eastern_day(moment)}, {clock}"
    return dotted([clock, *figures])


def _drawn_tickets(position: Position) -> list[str]:
    """The two large tickets, and every other that has electors."""
    called = position.tally.called
    return [t.id for i, t in enumerate(position.board.tickets) if i < 2 or called.get(t.id)]


def _within(span: Span, turns: Iterable[Turn]) -> Iterable[Turn]:
    return (turn for turn in turns if turn.at <= span.end)


def _rough(position: Position, span: Span) -> Iterable[Rough]:
    night = election_night(position.contest.year)
    for unit, state in position.board.units.items():
        when, ticket = state.when, state.ticket
        if not state.status.is_won or ticket is None or when.precision is Precision.MINUTE:
            continue
        start, end = when.not_before, when.not_after or when.latest
        if start is None or end is None or not is_near(night, end):
            continue
        shown = Rough(unit, ticket, max(span.start, start), min(span.end, end))
        if shown.start < shown.end:
            yield shown
