"""A whole night at the window, with the plug pulled at any moment."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from collections.abc import Iterable, Mapping
from pathlib import Path

import pytest

from callboard.desk.opening import create_desk, open_desk

HELPERS = Path(__file__).parent.parent / "helpers"


def shift(desk: Path, seed: int) -> subprocess.Popen[str]:
    """Somebody at the window of `desk`, in a process of its own."""
    return subprocess.Popen(
        [sys.executable, str(HELPERS / "night_shift.py"), str(desk), str(seed)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def confirmed(lines: Iterable[str]) -> list[tuple[str, str | None]]:
    """What the screen had confirmed, in order: unit and winner; whole lines only."""
    acts: list[tuple[str, str | None]] = []
    for line in lines:
        if line.endswith("\n") and not line.startswith("done"):
            act, unit, ticket = line.split()
            acts.append((unit, ticket if act == "called" else None))
    return acts


def found(desk: Path) -> tuple[Mapping[str, str | None], tuple[str, ...]]:
    """The winners by unit that the file holds, and what is doubtful in it."""
    opened = open_desk(desk)
    try:
        board = opened.board
        return {u: s.ticket for u, s in board.units.items()}, opened.problems
    finally:
        opened.store.close()


def test_a_night_by_mouse_and_keys_is_all_in_the_file(tmp_path: Path) -> None:
    """Every unit called on the screen is in the file when the night is over."""
    desk = tmp_path / "night.callboard"
    create_desk(desk, 2024).store.close()
    with shift(desk, 1) as process:
        output, complaints = process.communicate(timeout=50)
    assert (process.returncode, complaints) == (0, "")
    assert output.endswith("done\n")
    winners = dict(confirmed(output.splitlines(keepends=True)))
    assert len(winners) == 56
    assert found(desk)[0] == winners


@pytest.mark.parametrize("round_", range(4))
def test_whatever_the_screen_confirmed_survives_the_plug(tmp_path: Path, round_: int) -> None:
    """Killed at a random moment, the night reopens with every confirmed call, and no other.

    The one act that may be in the file beyond the confirmed ones is the one under way.
    """
    desk = tmp_path / "night.callboard"
    create_desk(desk, 2024).store.close()
    chance = random.Random()
    with shift(desk, chance.randrange(10**6)) as process:
        assert process.stdout is not None
        lines = [process.stdout.readline() for _ in range(chance.randrange(1, 40))]
        deadline = time.perf_counter() + chance.uniform(0, 0.05)
        while time.perf_counter() < deadline:
            pass
        process.kill()
        lines += process.stdout.readlines()
    acts = confirmed(lines)
    winners, held = dict(acts), found(desk)[0]
    units = held.keys() | winners.keys()
    differing = [unit for unit in units if held.get(unit) != winners.get(unit)]
    assert acts
    assert len(differing) <= 1, f"round {round_}: {differing}"
    # A call under way is of a unit not called before, an undo under way is of the last act.
    assert all(unit not in winners or unit == acts[-1][0] for unit in differing)
