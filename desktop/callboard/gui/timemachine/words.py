"""What the time machine says of moments."""

from __future__ import annotations

from datetime import datetime, timedelta

from callboard.times import eastern_clock, eastern_date

_DOT = " \N{MIDDLE DOT} "
_NIGHT = timedelta(hours=20)  # a ledger that spans more names the day too


def moment_words(at: datetime, span: tuple[datetime, datetime], length: int, known: int) -> str:
    """The banner: "Showing 11:42 pm ET · event 38 of 61", with the day in a longer ledger."""
    day = f"{eastern_date(at)}, " if span[1] - span[0] > _NIGHT else ""
    number = f"event {length:,} of {known:,}"
    return f"Showing {day}{eastern_clock(at)} ET{_DOT}{number}"


def between_words(lengths: tuple[int, int], moments: tuple[datetime, datetime], count: int) -> str:
    """The head of the list: "8:02 pm (event 12) → 11:42 pm ET (event 38): 14 things differ"."""
    if lengths[0] == lengths[1]:
        return "Both moments are the same. Go to another one to see what differs."
    first, last = (
        f"{eastern_clock(moment)} ET (event {length:,})"
        for moment, length in zip(moments, lengths, strict=True)
    )
    many = {0: "nothing differs", 1: "one thing differs"}.get(count, f"{count} things differ")
    return f"{first} \N{RIGHTWARDS ARROW} {last}: {many}"
