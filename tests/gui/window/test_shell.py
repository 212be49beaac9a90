"""The frame on the screen."""

from __future__ import annotations

import pytest

from callboard.gui.window.shell import SMALLEST, USUAL, first_size


@pytest.mark.parametrize("screen", [(1280, 720), (1366, 768), (1440, 900), (1024, 768)])
def test_the_first_window_fits_on_a_small_screen_with_its_frame(screen: tuple[int, int]) -> None:
    """Otherwise the status bar and the inspector are out of sight."""
    width, height = first_size(*screen)
    assert SMALLEST[0] <= width <= screen[0] - 16
    assert SMALLEST[1] <= height <= screen[1] - 40


@pytest.mark.parametrize("screen", [(1920, 1080), (3840, 2160), (800, 800)])
def test_elsewhere_the_first_window_has_its_usual_size(screen: tuple[int, int]) -> None:
    """Where there is room; and where there is not even room for the smallest one."""
    assert first_size(*screen) == USUAL
