"""Themes: the roles of every colour on screen, read from bundled data."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache

import msgspec

from callboard import bundled
from callboard.election.contest import Ticket

_READABLE = 4.5  # contrast of small text (WCAG 2.2, level AA)
_LARGE = 2.2  # less than large text should have, yet all colours of the themes keep white


class TicketColours(msgspec.Struct, frozen=True):
    """The colours that carry one ticket's results."""

    fill: str  # solid areas: a called unit, a bar
    soft: str  # a tinted ground that ink can be read on
    ink: str  # text in the ticket's colour on a panel
    on: str  # text on `fill`


class Theme(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Every colour by its role, as "#rrggbb"."""

    name: str  # "light" or "dark"
    ground: str  # behind the panels
    panel: str
    raised: str  # fields and buttons on a panel
    line: str  # hairlines
    line_strong: str  # edges of controls: 3:1 against the panel
    ink: str
    ink_soft: str  # secondary text: 4.5:1 against the panel
    ink_faint: str  # hints
    ink_inverse: str
    selection: str  # ground of a selected row
    selection_line: str  # outline of a selected unit
    hover: str
    focus: str  # the ring around what has the keyboard
    amber: str  # conflict, and nothing else
    amber_soft: str
    amber_ink: str
    amber_on: str
    error: str
    error_soft: str
    good: str
    map_open: str  # a unit without a winner
    map_ink: str  # a label on `map_open`
    grid: str  # lines of the chart
    scenario: str  # the tinted ground of a board that is not the called one
    blue: str
    blue_soft: str
    blue_ink: str
    red: str
    red_soft: str
    red_ink: str
    others: tuple[str, ...]  # for tickets that are neither blue nor red, in ballot order
    others_lined: bool = False  # those tickets are told by lines too, not by colour alone
    custom: tuple[tuple[str, str], ...] = ()  # the editor's own colours, by ticket id

    @property
    def is_dark(self) -> bool:
        """Whether the ground is dark."""
        return self.name == "dark"


@cache
def theme(name: str) -> Theme:
    """The bundled theme of that name ("light", "dark").

    Raises:
        FileNotFoundError: when no such theme is bundled.
        msgspec.ValidationError: when a role is missing or unknown.
    """
    return msgspec.json.decode(bundled.read_bytes("themes", f"{name}.json"), type=Theme)


def ticket_colours(theme: Theme, tickets: Sequence[Ticket], ticket_id: str) -> TicketColours:
    """The colours of a ticket: by its hue, else by its rank among the other tickets."""
    if fill := dict(theme.custom).get(ticket_id, ""):
        soft, ink = mix(fill, theme.panel, 0.82), readable(fill, theme)
        return TicketColours(fill, soft, ink, ink_for(fill))
    ticket = next((t for t in tickets if t.id == ticket_id), None)
    if ticket is not None and ticket.hue == "blue":
        return TicketColours(theme.blue, theme.blue_soft, theme.blue_ink, _on(theme.blue))
    if ticket is not None and ticket.hue == "red":
        return TicketColours(theme.red, theme.red_soft, theme.red_ink, _on(theme.red))
    others = [t.id for t in tickets if t.hue not in {"blue", "red"}]
    rank = others.index(ticket_id) if ticket_id in others else 0
    fill = theme.others[rank % len(theme.others)]
    return TicketColours(fill, mix(fill, theme.panel, 0.82), fill, _on(fill))


@lru_cache(maxsize=4096)
def _on(fill: str) -> str:
    """White where large text in it can be read, else near black."""
    return "#ffffff" if contrast(fill, "#ffffff") >= _LARGE else ink_for(fill)


@lru_cache(maxsize=4096)
def readable(colour: str, theme: Theme) -> str:
    """The colour, moved towards the theme's ink until text in it can be read on a panel."""
    for step in range(11):
        moved = mix(colour, theme.ink, step / 10)
        if contrast(moved, theme.panel) >= _READABLE:
            return moved
    return theme.ink


def ink_for(fill: str) -> str:
    """White or black, whichever is read better on a fill: always 4.5:1 at least."""
    return max(("#ffffff", "#000000"), key=lambda ink: contrast(fill, ink))


@lru_cache(maxsize=4096)
def mix(first: str, second: str, share: float) -> str:
    """`first` blended with `second`; `share` is how much of the second (0 to 1)."""
    a, b = _rgb(first), _rgb(second)
    blend = (round(x + (y - x) * share) for x, y in zip(a, b, strict=True))
    return "#" + "".join(f"{value:02x}" for value in blend)


def contrast(first: str, second: str) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    high, low = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _rgb(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


@lru_cache(maxsize=4096)
def _luminance(colour: str) -> float:
    channels = [value / 255 for value in _rgb(colour)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
