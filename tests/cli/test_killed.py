"""The part of the self-test that kills the program right after a call."""

from __future__ import annotations

from pathlib import Path

import pytest

from callboard.cli.killed import NoCallError, killed_after_a_call
from callboard.desk.opening import create_desk, open_desk


def test_a_call_outlives_the_program_that_made_it(tmp_path: Path) -> None:
    """The other process is killed after its click; its call is in the desk, and it was drawn."""
    desk = tmp_path / "killed.callboard"
    create_desk(desk, 2024).store.close()
    picture = killed_after_a_call(desk)
    again = open_desk(desk)
    assert again.position.state("GA").ticket == "trump"
    again.store.close()
    assert picture.read_bytes().startswith(b"\x89PNG")


def test_a_program_that_cannot_call_says_why(tmp_path: Path) -> None:
    """When the other process ends early, what it said is in the error."""
    desk = tmp_path / "broken.callboard"
    desk.write_text("this is no desk", "utf-8")
    with pytest.raises(NoCallError, match=r"called nothing\. It said: ."):
        killed_after_a_call(desk)
