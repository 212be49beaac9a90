"""A real server on this machine, and the watching that asks it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from functools import partial

import pytest
import sites
from pytestqt.qtbot import QtBot
from sites import Site

from callboard.gui.acts.reading import ReadReports
from callboard.gui.watching.watching import Watching
from callboard.gui.widgets.background import Background
from callboard.reports.opening import Ways


@pytest.fixture
def site() -> Iterator[Site]:
    """Return a server that runs as long as the test."""
    with sites.running() as found:
        yield found


@pytest.fixture
def reads() -> list[ReadReports]:
    """Return what was read so far."""
    return []


@pytest.fixture
def watching(qtbot: QtBot, reads: list[ReadReports]) -> Iterator[Watching]:
    """Return the watching for 2024, asking addresses every five seconds at most."""
    background = Background()
    made = Watching(background, every=timedelta(seconds=5), most=20_000)
    made.begin(lambda: partial(Ways, election=2024))
    made.found.connect(reads.append)
    yield made
    made.stop_all()
    background.wait()
