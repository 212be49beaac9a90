"""Motion on the wall: what was and what is, and how far the way between them is gone."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from msgspec.structs import replace
from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QObject, QVariantAnimation
from PySide6.QtWidgets import QStyle, QWidget

from callboard.election.tally import Tally
from callboard.gui.look.theme import mix
from callboard.gui.map.looks import UnitLook

LASTS = 900  # milliseconds
_FINE = 1000  # electors are counted so much finer while they move
_SHADES = 12  # between two colours


class Motion(QObject):
    """Goes from 0 to 1; at once where no motion is wanted."""

    def __init__(self, widget: QWidget, moved: Callable[[float], None]) -> None:
        super().__init__(widget)
        self._widget = widget
        self._moved = moved
        self.calm = False  # whether nothing is to move by itself
        self.way = QVariantAnimation(self)
        self.way.setDuration(LASTS)
        self.way.setStartValue(0.0)
        self.way.setEndValue(1.0)
        self.way.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.way.valueChanged.connect(lambda value: self._moved(float(value)))

    @property
    def is_under_way(self) -> bool:
        """Whether anything moves."""
        return self.way.state() == QAbstractAnimation.State.Running

    def begin(self) -> None:
        """Set out from the beginning."""
        self.way.stop()
        duration = QStyle.StyleHint.SH_Widget_Animation_Duration
        still = self._widget.style().styleHint(duration, None, self._widget) == 0
        if self.calm or still or not self._widget.isVisible():
            self._moved(1.0)
        else:
            self._moved(0.0)
            self.way.start()

    def stop(self) -> None:
        """Be there at once."""
        if self.is_under_way:
            self.way.stop()
            self._moved(1.0)


def tally_between(before: Tally, after: Tally, at: float) -> Tally:
    """The sums on their way, in thousandths of an elector, so that the bar glides."""
    if at >= 1:
        return after

    def between(old: Mapping[str, int], new: Mapping[str, int]) -> dict[str, int]:
        return {
            ticket: round(_FINE * (old.get(ticket, 0) * (1 - at) + new.get(ticket, 0) * at))
            for ticket in {**old, **new}
        }

    return Tally(
        called=between(before.called, after.called),
        leading=between(before.leading, after.leading),
        certified={},
        open=round(_FINE * (before.open * (1 - at) + after.open * at)),
        total=_FINE * after.total,
        majority=_FINE * after.majority,
    )


def figure_between(before: int, after: int, at: float) -> int:
    """A figure that counts up or down."""
    return round(before + (after - before) * at)


def looks_between(
    before: Mapping[str, UnitLook], after: Mapping[str, UnitLook], at: float
) -> dict[str, UnitLook]:
    """The looks on their way: a shape that gets another colour goes there through few shades."""
    share = round(at * _SHADES) / _SHADES
    if share >= 1:
        return dict(after)
    return {unit: _between(before.get(unit), look, share) for unit, look in after.items()}


def _between(before: UnitLook | None, after: UnitLook, share: float) -> UnitLook:
    moves = before is not None and before.fill != after.fill and after.pattern == "solid"
    if before is None or not moves:
        return after
    return replace(after, fill=mix(before.fill, after.fill, share))
