"""Who may import whom: imports go down only, and start-up stays light."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from pytest_archon import archrule

import callboard

DESKTOP = Path(callboard.__file__).parent
SOURCES = sorted(DESKTOP.rglob("*.py"))
LONGEST_FILE = 450

# What each part of Callboard may import besides itself, from the bottom up.
GROUND = ("errors", "times", "words")
CORE = (*GROUND, "election", "bundled", "almanac", "ledger")
LAYERS = {
    "disk": (),
    "election": GROUND,
    "bundled": GROUND,
    "almanac": (*GROUND, "election", "bundled"),
    "ledger": (*GROUND, "election"),
    "reports": CORE,
    "exports": (*CORE, "disk", "reports"),
    "storage": (*CORE, "disk", "reports"),
    "desk": (*CORE, "disk", "reports", "exports", "storage"),
    "gui": (*CORE, "disk", "reports", "exports", "storage", "desk"),
}
# These put the layers together, and nothing imports them.
TOPS = ("__init__", "__main__", "app", "cli")

# Only the window and the file that puts it together know Qt; drawn images are the window's.
KNOW_QT = ("callboard.gui", "callboard.gui.*", "callboard.app")

# What a layer without input and output has no use for.
OUTSIDE_WORLD = ("os", "io", "pathlib", "shutil", "socket", "subprocess", "tempfile", "urllib")


def patterns(*names: str) -> tuple[str, ...]:
    """Return the glob patterns for modules and packages, with everything inside them."""
    return tuple(pattern for name in names for pattern in (name, f"{name}.*"))


def inside(*layers: str) -> tuple[str, ...]:
    """Return the glob patterns for layers of Callboard."""
    return patterns(*(f"callboard.{layer}" for layer in layers))


def test_every_part_has_its_place() -> None:
    """No module or package of Callboard is without a rule about its imports."""
    parts = {path.relative_to(DESKTOP).parts[0].removesuffix(".py") for path in SOURCES}
    assert parts - {*GROUND, *LAYERS, *TOPS} == set()


@pytest.mark.parametrize("layer", LAYERS)
def test_a_layer_imports_only_what_lies_below_it(layer: str) -> None:
    """A layer imports itself, the layers below it, and nothing else of Callboard."""
    (
        archrule(f"{layer} imports down only")
        .match(*inside(layer))
        .should_not_import("callboard.*")
        .may_import(*inside(layer, *LAYERS[layer]))
        .check("callboard")
    )


@pytest.mark.parametrize("layer", ["election", "ledger"])
def test_the_core_does_not_touch_the_outside_world(layer: str) -> None:
    """Elections and ledger are calculations: no files, no network, no screen."""
    (
        archrule(f"{layer} is pure")
        .match(*inside(layer))
        .should_not_import(*patterns(*OUTSIDE_WORLD, "PySide6"))
        .check("callboard")
    )


def test_only_the_storage_knows_tinydb() -> None:
    """TinyDB can be replaced by changing one folder."""
    (
        archrule("TinyDB stays in the storage")
        .match("callboard", "callboard.*")
        .exclude(*inside("storage"))
        .should_not_import(*patterns("tinydb"))
        .check("callboard", only_direct_imports=True)
    )


def test_only_the_window_knows_qt() -> None:
    """Everything but the window and the file that puts it together runs without Qt."""
    (
        archrule("Qt stays in the window")
        .match("callboard", "callboard.*")
        .exclude(*KNOW_QT)
        .should_not_import(*patterns("PySide6", "pyqtgraph"))
        .check("callboard", only_direct_imports=True)
    )


def test_pyqtgraph_is_known_to_one_file_of_the_window() -> None:
    """The chart's library is imported by exactly one file, so that it can come late."""
    pattern = re.compile(r"^\s*(?:import|from) pyqtgraph\b", re.MULTILINE)
    importers = [path.name for path in SOURCES if pattern.search(path.read_text("utf-8"))]
    assert len(importers) == 1


def test_commands_start_without_the_window_and_its_libraries() -> None:
    """A command on a server loads neither Qt, nor the chart, nor what the chart draws from."""
    code = "import sys, callboard.cli; print(*{'PySide6', 'pyqtgraph', 'numpy'} & {*sys.modules})"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(DESKTOP)))
def test_a_file_stays_readable(path: Path) -> None:
    """No file of the program is longer than a reader's patience."""
    assert len(path.read_text("utf-8").splitlines()) < LONGEST_FILE
