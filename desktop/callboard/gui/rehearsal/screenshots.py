"""Pictures of the real window in every important state: `make screenshots`.

Every state is drawn light and dark, at the sizes of common screens; a screen of 3840×2160 once
with everything at 200 %, as such screens are used, and once at 100 %, as a wall is.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import msgspec

SCALE = "QT_SCALE_FACTOR"


class Screen(msgspec.Struct, frozen=True):
    """One size to draw at."""

    name: str
    width: int  # in the window's own pixels
    height: int
    scale: int = 1


SCREENS = (
    Screen("1280x720", 1280, 720),
    Screen("1440x900", 1440, 900),
    Screen("3840x2160", 3840, 2160),
    Screen("3840x2160-at-200", 1920, 1080, scale=2),
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Draw all pictures into a folder, or those of some states."""
    parser = argparse.ArgumentParser(
        prog="callboard.gui.rehearsal.screenshots", description=__doc__
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("states", nargs="*", help="names of states; all when none is named")
    given = parser.parse_args(arguments)
    given.folder.mkdir(parents=True, exist_ok=True)
    if SCALE in os.environ:  # started by ourselves, for one scale
        _draw(given.folder, given.states, int(os.environ[SCALE]))
        return 0
    scales = sorted({screen.scale for screen in SCREENS})
    return max(_draw_apart(given.folder, given.states, scale) for scale in scales)


def _draw_apart(folder: Path, states: Sequence[str], scale: int) -> int:
    """Draw in a process of its own: Qt takes the scale from the environment, once."""
    command = [sys.executable, "-m", "callboard.gui.rehearsal.screenshots", str(folder), *states]
    environment = {**os.environ, SCALE: str(scale)}
    return subprocess.run(command, env=environment, check=False).returncode  # noqa: S603


def _draw(folder: Path, names: Sequence[str], scale: int) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from callboard.gui.rehearsal.photographer import Photographer
    from callboard.gui.rehearsal.staged import STATES
    from callboard.gui.rehearsal.staged_dialogs import DIALOGS

    wanted = [state for state in (*STATES, *DIALOGS) if not names or state.name in names]
    screens = [screen for screen in SCREENS if screen.scale == scale]
    for state in wanted:
        with tempfile.TemporaryDirectory() as data:
            camera = Photographer(Path(data))
            state.set_up(camera)
            for screen in screens:
                camera.take(folder, state.name, screen.name, (screen.width, screen.height))
            camera.close()
        sys.stdout.write(f"{state.name}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    raise SystemExit(main())
