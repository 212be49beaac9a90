"""What the time machine says of moments."""

from __future__ import annotations

from datetime import datetime, timedelta

from callboard.times import eastern_clock, eastern_date
from callboard.words import dotted, number, tr

_ARROW = " \N{RIGHTWARDS ARROW} "
_NIGHT = timedelta(hours=20)  # a ledger that spans more names the day too


def moment_words(at: datetime, span: tuple[datetime, datetime], length: int, known: int) -> str:
    """The banner: "Showing 11:42 pm ET · event 38 of 61", with the day in a longer ledger."""
    day = f"{eastern_date(at)}, " if span[1] - span[0] > _NIGHT else ""
    place = tr("event {number} of {known}", number=number(length), known=number(known))
    return dotted((tr("Showing {time} ET", time=f"{day}{eastern_clock(at)}"), place))


def longest_words(span: tuple[datetime, datetime], known: int) -> str:
    """As long as the banner gets in a ledger: hours and days of two figures."""
    late = (moment.replace(day=28, hour=3, minute=58) for moment in span)
    return max((moment_words(at, span, known, known) for at in late), key=len)


def between_words(
    lengths: tuple[int, int], moments: tuple[datetime, datetime], count: int
) -> tuple[str, ...]:
    """The head of the list, and what is said where there is less room for it.

    "8:02 pm ET (event 12) → 11:42 pm ET (event 38): 14 things differ"; the days are told where
    they are not those of one night.
    """
    if lengths[0] == lengths[1]:
        return (tr("Both moments are the same. Go to another one to see what differs."),)
    dated = abs(moments[1] - moments[0]) > _NIGHT
    days = [f"{eastern_date(moment)}, " if dated else "" for moment in moments]
    clocks = [tr("{clock} ET", clock=eastern_clock(moment)) for moment in moments]
    times = [f"{day}{clock}" for day, clock in zip(days, clocks, strict=True)]
    placed = [
        tr("{time} (event {number})", time=time, number=number(length))
        for time, length in zip(times, lengths, strict=True)
    ]
    many = (
        tr("{count} {count:thing differs|things differ}", count=count)
        if count > 1
        else tr("one thing differs" if count else "nothing differs")
    )
    return tuple(f"{_ARROW.join(told)}: {many}" for told in (placed, times))
