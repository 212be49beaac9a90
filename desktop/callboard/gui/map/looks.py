"""How units and the map's ground look: the pure values that the map is given to paint."""

from __future__ import annotations

from typing import Literal

import msgspec

Pattern = Literal["solid", "hatch", "dots", "lined", "fine", "split", "none"]
Mark = Literal["", "conflict", "retracted"]


class UnitLook(msgspec.Struct, frozen=True, kw_only=True):
    """Everything the map paints and says of one unit. The map knows no election behind it."""

    fill: str  # "#1f66c9": the shape; with a pattern, its stripes or dots
    ink: str  # colour of the label
    label: str  # "GA", "ME-1"
    electors: int
    # "lined" is solid with fine lines; "fine" is fine lines alone, "none" nothing: both in
    # a thin outline; "split" is broad bands, as wide as the parts.
    pattern: Pattern = "solid"
    parts: tuple[tuple[str, int], ...] = ()  # of "split": colours, and how much has each
    note: str = ""  # written instead of the electors: "D+2.4"
    mark: Mark = ""  # a round sign beside the label
    gain: bool = False  # a small triangle before the label
    tip: str = ""  # plain text shown on hovering
    spoken: str = ""  # the sentence for a screen reader

    @property
    def is_hollow(self) -> bool:
        """Whether the shape is as the ground, and needs an outline."""
        return self.pattern in {"none", "fine"}

    @property
    def writing(self) -> tuple[str, str]:
        """What is written in the shape: its code, and a figure."""
        return self.label, self.note or str(self.electors)


class MapTheme(msgspec.Struct, frozen=True, kw_only=True):
    """The colours that do not carry a result, and the font."""

    ground: str  # behind the map, and between the states
    quiet: str  # under stripes and dots, and inside "none"
    outline: str  # the edge of "none"
    text: str  # labels that stand beside their shape
    selection: str  # outline of selected units
    focus: str  # outline of the unit that the keys act on
    hover: str  # laid over the hovered unit, with its own alpha ("#aarrggbb")
    sign: str  # ground of the round signs
    sign_ink: str  # what is written in them
    family: str = ""  # font family; empty: the application's


LIGHT = MapTheme(
    ground="#ffffff",
    quiet="#dde2e9",
    outline="#aab3c0",
    text="#14171c",
    selection="#0b0d11",
    focus="#7a3cf0",
    hover="#38ffffff",
    sign="#f5b301",
    sign_ink="#241a00",
)

DARK = MapTheme(
    ground="#1a1d24",
    quiet="#39414d",
    outline="#5b6675",
    text="#eef1f5",
    selection="#ffffff",
    focus="#c9a8ff",
    hover="#30ffffff",
    sign="#ffbf2e",
    sign_ink="#241a00",
)
