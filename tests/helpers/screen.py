"""A screen that nobody sees, with a mouse and a keyboard: Xvfb and xdotool."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

Found = TypeVar("Found")
PATIENCE = 60.0  # seconds


def until(look: Callable[[], Found], what: str) -> Found:
    """Look again and again until there is something to see; return it."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = look()
        if found:
            return found
        time.sleep(0.1)
    raise AssertionError(f"waited {PATIENCE:.0f} seconds for this: {what}")


class Screen:
    """A display of 1440×900 without a window manager."""

    def __init__(self) -> None:
        """Start it under the first free number."""
        reading, writing = os.pipe()
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1440x900x24", "-nolisten", "tcp"],
            pass_fds=[writing],
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        with os.fdopen(reading) as told:
            self.display = f":{told.readline().strip()}"

    def do(self, *command: str, check: bool = True) -> str:
        """Have xdotool do something; return what it says."""
        done = subprocess.run(
            ["xdotool", *command],
            env={**os.environ, "DISPLAY": self.display},
            capture_output=True,
            text=True,
            check=check,
        )
        return done.stdout

    def windows(self) -> list[str]:
        """The windows of Callboard that are to be seen."""
        return self.do("search", "--onlyvisible", "--class", "callboard", check=False).split()

    def click(self, window: str, x: int, y: int) -> None:
        """Click a point of a window with the left button."""
        self.do("mousemove", "--window", window, str(x), str(y), "click", "1")

    def photograph(self, picture: Path) -> None:
        """Put all that is to be seen into a PNG file."""
        subprocess.run(
            ["import", "-window", "root", picture],
            env={**os.environ, "DISPLAY": self.display},
            check=True,
        )

    def close(self) -> None:
        """Switch it off."""
        self._server.terminate()
        self._server.wait()
