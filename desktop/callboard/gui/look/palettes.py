"""Palettes: other colours for results, laid over a light or dark theme; bundled data."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

import msgspec

from callboard import bundled
from callboard.gui.look.theme import Theme, mix, readable
from callboard.words import mark

STANDARD = "standard"
TEXTS = (mark("Standard"), mark("Colour-blind safe"), mark("Print grey"))  # those of the data
_SOFT = 0.84


class Palette(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Roles of a theme that have other colours; what follows from them is computed."""

    name: str
    text: str  # as the menu says it
    others_lined: bool = False  # tickets beside the two large ones are told by lines too
    light: Mapping[str, str | tuple[str, ...]] = {}
    dark: Mapping[str, str | tuple[str, ...]] = {}


@cache
def palettes() -> tuple[Palette, ...]:
    """The bundled palettes, the standard one first."""
    return msgspec.json.decode(
        bundled.read_bytes("themes", "palettes.json"), type=tuple[Palette, ...]
    )


def palette(name: str) -> Palette:
    """The palette of that name, or the standard one."""
    return next((one for one in palettes() if one.name == name), palettes()[0])


def with_palette(theme: Theme, name: str, custom: Mapping[str, str]) -> Theme:
    """A theme with another palette's colours, and with the editor's own for tickets by id."""
    chosen = palette(name)
    roles = dict(chosen.dark if theme.is_dark else chosen.light)
    for hue in ("blue", "red"):
        fill = roles.get(hue)
        if isinstance(fill, str):
            roles.setdefault(f"{hue}_soft", mix(fill, theme.panel, _SOFT))
            roles.setdefault(f"{hue}_ink", readable(fill, theme))
    return msgspec.structs.replace(
        theme, **roles, others_lined=chosen.others_lined, custom=tuple(custom.items())
    )
