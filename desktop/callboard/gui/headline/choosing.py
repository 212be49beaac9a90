"""The choice of what the headline draws electors as: from the menu, remembered."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from callboard.gui.headline.shape import Shape, shape_named

if TYPE_CHECKING:
    from callboard.gui.window.window import MainWindow


class ShapeChoice:
    """Shows what was chosen last, and whatever is chosen then."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._show(shape_named(window.kit.settings.headline_shape))

    @property
    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the menus ask of it, by the ids of actions."""
        return {f"shape_{shape}": partial(self.choose, shape) for shape in Shape}

    def choose(self, shape: Shape) -> None:
        """Draw electors so from now on."""
        self._window.kit.settings.headline_shape = shape.value
        self._show(shape)

    def _show(self, shape: Shape) -> None:
        self._window.headline.set_shape(shape)
        self._window.menus.check(f"shape_{shape}", checked=True)
