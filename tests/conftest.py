"""What every test stands on: no screen, a data folder of its own, Hypothesis settings."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from pathlib import Path

    from callboard.gui.application import Application

if sys.platform.startswith("linux"):
    # Before Qt is imported: windows are drawn in memory unless a platform is asked for.
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# "desk" looks for new examples in every run; "ci" tries the same ones each time. A slow
# machine is no defect of the code: neither looks at the clock.
PATIENT = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("desk", PATIENT)
settings.register_profile("ci", PATIENT, derandomize=True, database=None, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "desk")


@pytest.fixture(autouse=True)
def data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the test a data folder of its own, so that no test sees the user's desks."""
    folder = tmp_path / "callboard-data"
    monkeypatch.setenv("CALLBOARD_DATA_DIR", str(folder))
    return folder


@pytest.fixture(scope="session")
def qapp_cls() -> type[Application]:
    """Return the kind of Qt application that tests of the window run in: the program's own."""
    from callboard.gui.application import Application

    return Application
