"""What the map is asked to show: which drawing, and what beside the board."""

from __future__ import annotations

import enum

import msgspec

from callboard.gui.map.drawings import Drawing


class Versus(enum.StrEnum):
    """What a comparison with a past election shows."""

    HOLDER = "holder"  # who won each unit then
    SWING = "swing"  # how far the votes moved since


class MapMode(msgspec.Struct, frozen=True, kw_only=True):
    """The choices of the editor about the map; the board is the same in all of them."""

    drawing: Drawing = Drawing.GEOGRAPHIC
    districts: bool = False  # Maine and Nebraska as areas of their districts
    shading: bool = False  # the stronger the win, the stronger the colour
    year: int | None = None  # the past election to compare with
    versus: Versus = Versus.HOLDER

    @property
    def compares(self) -> bool:
        """Whether the map shows something else than the board."""
        return self.year is not None
