"""What the time machine says of moments."""

from __future__ import annotations

from datetime import datetime, timedelta

from callboard.times import eastern_clock, eastern_date
from callboard.words import number, tr

_DOT = " \N{MIDDLE DOT} "
_NIGHT = timedelta(hours=20)  # a ledger that spans more names the day too


def moment_words(at: datetime, span: tuple[datetime, datetime], length: int, known: int) -> str:
    """The banner: "Showing 11:42 pm ET · event 38 of 61", with the day in a longer ledger."""
    day = f"{eastern_date(at)}, " if span[1] - span[0] > _NIGHT else ""
    place = tr("event {number} of {known}", number=number(length), known=number(known))
    return tr("Showing {time} ET", time=f"{day}{eastern_clock(at)}") + _DOT + place


def between_words(lengths: tuple[int, int], moments: tuple[datetime, datetime], count: int) -> str:
    """The head of the list: "8:02 pm (event 12) → 11:42 pm ET (event 38): 14 things differ"."""
    if lengths[0] == lengths[1]:
        return tr("Both moments are the same. Go to another one to see what differs.")
    first, last = (
        tr("{clock} ET (event {number})", clock=eastern_clock(moment), number=number(length))
        for moment, length in zip(moments, lengths, strict=True)
    )
    many = (
        tr("{count} {count:thing differs|things differ}", count=count)
        if count > 1
        else tr("one thing differs" if count else "nothing differs")
    )
    return f"{first} \N{RIGHTWARDS ARROW} {last}: {many}"
