"""The demonstration: everything from the sample reports to a picture, without a screen."""

from __future__ import annotations

from pathlib import Path

from rich.console import Console

from callboard import bundled
from callboard.cli.inputs import NoFolderMadeError
from callboard.cli.outputs import Targets, write_results
from callboard.cli.reconciling import desk_of, results_of
from callboard.cli.screen import cell, show_results
from callboard.desk.service import Desk
from callboard.reports.claims import Report
from callboard.reports.reading import read_report

ELECTION = 2024


def run_demo(folder: Path, out: Console) -> None:
    """Read the samples, reconcile, export and draw into `folder`, saying so.

    Raises:
        CallboardError: when something cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise NoFolderMadeError(folder, error) from error
    desk = desk_of(sample_reports(), ELECTION)
    results = results_of(desk)
    targets = Targets(
        csv=folder / "results.csv", totals=folder / "totals.csv", json=folder / "results.json"
    )
    show_results(out, results, write_results(results, targets))
    picture = folder / "window.png"
    draw(desk, picture)
    out.print(cell(f"Drew {picture}: the window on this desk."))


def sample_reports() -> tuple[Report, ...]:
    """The reports that Callboard ships with, read."""
    return tuple(
        read_report(bundled.read_bytes("samples", name), name, ELECTION)
        for name in bundled.names("samples")
        if not name.startswith("README")
    )


def draw(desk: Desk, picture: Path) -> None:
    """Draw the window on `desk` into a PNG file."""
    from callboard.gui.picture import draw_window

    draw_window(desk, picture)
