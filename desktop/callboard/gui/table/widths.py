"""How wide the columns are: enough for each, what is left over shared out."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec


class Span(msgspec.Struct, frozen=True, kw_only=True):
    """The widths that one column can do with."""

    floor: int  # some names are cut with an ellipsis
    least: int  # everything can be read, the long texts in their short form
    most: int  # every text in full
    order: int  # which column grows first: the lowest


def fit(spans: Sequence[Span], available: int) -> list[int]:
    """The width of each column.

    Every column gets its least; the rest goes to the columns in their order until each has
    its most; what is then still left is shared out evenly. Where the least of all does not
    fit, columns give up room down to their floor; where even that does not, the view scrolls.
    """
    widths = [span.least for span in spans]
    left = available - sum(widths)
    for place in sorted(range(len(spans)), key=lambda i: spans[i].order):
        span = spans[place]
        more = min(left, span.most - span.least) if left > 0 else max(left, span.floor - span.least)
        widths[place] += more
        left -= more
    if left <= 0 or not widths:
        return widths
    share, over = divmod(left, len(widths))
    return [width + share + (place < over) for place, width in enumerate(widths)]


def spared(
    spans: Sequence[Span], shown: Sequence[bool], places: Sequence[int], room: int
) -> list[bool]:
    """Which columns are shown: those at `places` go, the first first, until the others fit.

    Where the others do not fit even without all of them, all stay, and the view scrolls.
    """
    left = list(shown)
    for place in places:
        if sum(span.floor for span, use in zip(spans, left, strict=True) if use) <= room:
            return left
        left[place] = False
    fits = sum(span.floor for span, use in zip(spans, left, strict=True) if use) <= room
    return left if fits else list(shown)
