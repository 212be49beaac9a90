"""Killed at any moment, a desk has everything that it had confirmed."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
from pathlib import Path

import desk_files
import desk_writer
import pytest
from desk_files import event

from callboard.storage.desks import open_desk

ROUNDS = 6  # for each way of writing
WRITER = Path(desk_writer.__file__)

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")


def confirmed_before_the_kill(how: str, path: Path, wait_for: int) -> int:
    """Let a process write, kill it after some confirmations; return the last one it gave."""
    command = [sys.executable, str(WRITER), how, str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        lines = [writer.stdout.readline() for _ in range(wait_for)]
        writer.send_signal(signal.SIGKILL)
        lines += writer.stdout.readlines()
    whole = [line for line in lines if line.endswith("\n")]
    return int(whole[-1])


@pytest.mark.parametrize("how", ["append", "append-while-folding"])
def test_nothing_confirmed_is_lost_and_nothing_is_invented(tmp_path: Path, how: str) -> None:
    """After every kill the desk opens with all confirmed events, in order, and at most one more."""
    path = desk_files.closed_desk(tmp_path / "night.callboard", 3)
    for _ in range(ROUNDS):
        confirmed = confirmed_before_the_kill(how, path, random.randint(1, 400))
        store = open_desk(path)
        found = store.events()
        assert found == [event(number) for number in range(1, len(found) + 1)]
        assert len(found) in {confirmed, confirmed + 1}
        store.close()


def test_a_kill_is_told_at_the_next_opening(tmp_path: Path) -> None:
    """The desk says that it was not closed, and by whom."""
    path = desk_files.closed_desk(tmp_path / "night.callboard", 0)
    confirmed_before_the_kill("append", path, 2)
    store = open_desk(path)
    assert "was not closed by the Callboard that had it open" in store.problems[0]
    store.close()
