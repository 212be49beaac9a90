"""The program killed right after a call, and what is there then: for the self-test.

`call_and_wait` runs in a process of its own, which `killed_after_a_call` starts and kills.
"""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

from callboard.errors import CallboardError

OPTION = "--call-and-wait"
UNIT, TICKET = "GA", 2

_PATIENCE = 60.0  # seconds
_BETWEEN = 0.02


class NoCallError(CallboardError):
    """The process that was to call a unit and be killed did not get as far as that."""

    def __init__(self, said: str) -> None:
        super().__init__(f"The program, started by itself, called nothing. It said: {said}")


def call_and_wait(desk: Path) -> None:
    """Open `desk` in the window, call a unit by real clicks, and wait for the end."""
    from callboard.cli.stage import Stage

    with Stage(desk.parent / "data") as stage:
        stage.open(desk)
        stage.call_by_click(UNIT, TICKET)
        stage.draw(_picture(desk))
        _sign(desk).touch()
        while True:
            time.sleep(_PATIENCE)


def killed_after_a_call(desk: Path) -> Path:
    """Have another process call a unit on `desk`, kill it; return the picture of its window.

    Raises:
        NoCallError: when it ends or waits without having called.
    """
    log = desk.with_suffix(".log")
    with log.open("wb") as said:
        process = subprocess.Popen([*_itself(), OPTION, str(desk)], stdout=said, stderr=said)  # noqa: S603
        try:
            called = _wait(process, _sign(desk))
        finally:
            process.kill()
            process.wait()
    if not called:
        raise NoCallError(log.read_text("utf-8", "replace").strip() or "nothing")
    return _picture(desk)


def _wait(process: subprocess.Popen[bytes], sign: Path) -> bool:
    end = time.monotonic() + _PATIENCE
    while not sign.exists():
        if process.poll() is not None or time.monotonic() > end:
            return False
        time.sleep(_BETWEEN)
    return True


def _itself() -> list[str]:
    """The command that starts this program again: a bundle is its own Python."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-m", "callboard"]


def _sign(desk: Path) -> Path:
    return desk.with_suffix(".called")


def _picture(desk: Path) -> Path:
    return desk.with_suffix(".png")
