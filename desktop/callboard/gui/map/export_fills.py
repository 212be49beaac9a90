"""What shapes of an SVG file are filled with: colours, and patterns that are defined once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from callboard.gui.map.brushes import BAND, bands

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from callboard.gui.map.looks import MapTheme, UnitLook


class Fills:
    """What shapes are filled with; a pattern is defined when it is first used."""

    def __init__(self, theme: MapTheme, em: int) -> None:
        self._theme, self._em = theme, em
        self._names: dict[tuple[str, ...], str] = {}
        self.definitions: list[str] = []

    def of(self, look: UnitLook | None) -> str:
        """Return the value of `fill` for a look."""
        if look is None or look.pattern == "none":
            return self._theme.ground
        if look.pattern == "solid":
            return look.fill
        if look.parts:
            return self._split(look.parts)
        return self._pattern(look.pattern, look.fill)

    def striped(self, looks: Iterable[UnitLook | None]) -> str:
        """Return the value of `fill` for a county that lies in several units."""
        ground = self._theme.ground
        return self._pattern(
            "striped", *(ground if look is None or look.is_hollow else look.fill for look in looks)
        )

    def _split(self, parts: tuple[tuple[str, int], ...]) -> str:
        key = ("split", *(f"{colour} {count}" for colour, count in parts))
        if key not in self._names:
            name, side = f"split-{len(self._names)}", BAND * self._em
            self._names[key] = name
            inside = "".join(
                f'<rect x="{left:.2f}" width="{width:.2f}" height="{side:.2f}" fill="{colour}"/>'
                for left, width, colour in bands(parts, side)
            )
            self.definitions.append(_tile(name, side, side, inside))
        return f"url(#{self._names[key]})"

    def _pattern(self, kind: str, *colours: str) -> str:
        key = (kind, *colours)
        if key not in self._names:
            self._names[key] = f"{kind}-{len(self._names)}"
            self.definitions.append(self._definition(self._names[key], kind, colours))
        return f"url(#{self._names[key]})"

    def _definition(self, name: str, kind: str, colours: Sequence[str]) -> str:
        side, (colour, *_) = 0.66 * self._em, colours
        ground, inside = self._theme.quiet, ""
        if kind == "hatch":
            thick = 0.54 * side
            inside = "".join(
                f'<path d="M{start:.2f} {side:.2f}h{thick:.2f}l{side:.2f} {-side:.2f}'
                f'h{-thick:.2f}z" fill="{colour}"/>'
                for start in (-side, 0.0, side)
            )
        elif kind == "dots":
            inside = "".join(
                f'<circle cx="{at * side:.2f}" cy="{at * side:.2f}" r="{0.165 * side:.2f}" '
                f'fill="{colour}"/>'
                for at in (0.25, 0.75)
            )
        elif kind == "striped":
            return self._stripes(name, colours)
        else:
            side = 0.5 * self._em
            ground, colour = (
                (colour, self._theme.ground) if kind == "lined" else (self._theme.ground, colour)
            )
            inside = (
                f'<rect x="{side / 2:.2f}" width="{0.07 * self._em:.2f}" height="{side:.2f}" '
                f'fill="{colour}"/>'
            )
        return _tile(
            name, side, side, f'<rect width="100%" height="100%" fill="{ground}"/>{inside}'
        )

    def _stripes(self, name: str, colours: Sequence[str]) -> str:
        thick = 0.2 * self._em
        inside = "".join(
            f'<rect y="{place * thick:.2f}" width="{thick:.2f}" height="{thick:.2f}" '
            f'fill="{colour}"/>'
            for place, colour in enumerate(colours)
        )
        return _tile(name, thick, thick * len(colours), inside)


def _tile(name: str, width: float, height: float, inside: str) -> str:
    return (
        f'<pattern id="{name}" width="{width:.2f}" height="{height:.2f}" '
        f'patternUnits="userSpaceOnUse">{inside}</pattern>'
    )
