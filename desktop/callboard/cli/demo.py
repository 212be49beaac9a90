"""The demonstration: everything from the sample reports to a picture, without a screen."""

from __future__ import annotations

import tempfile
from pathlib import Path

from rich.console import Console

from callboard import bundled
from callboard.cli.inputs import NoFolderMadeError
from callboard.cli.outputs import Targets, write_results
from callboard.cli.reconciling import desk_of
from callboard.cli.screen import cell, show_results
from callboard.desk.exporting import results_of
from callboard.desk.settled import disputed_units
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
    targets = Targets(
        csv=folder / "results.csv", totals=folder / "totals.csv", json=folder / "results.json"
    )
    results = results_of(desk)
    show_results(out, results, write_results(results, targets))
    file, picture = folder / "demo.callboard", folder / "window.png"
    desk.store.copy_to(file)
    out.print(cell(f"Wrote {file}: the desk, to open with callboard {file}"))
    draw(file, picture, disputed_units(desk.position)[:1])
    out.print(cell(f"Drew {picture}: the window on that desk"))


def sample_reports() -> tuple[Report, ...]:
    """The reports that Callboard ships with, read."""
    return tuple(
        read_report(bundled.read_bytes("samples", name), name, ELECTION)
        for name in bundled.names("samples")
        if not name.startswith("README")
    )


def draw(file: Path, picture: Path, chosen: tuple[str, ...]) -> None:
    """Draw the window on a desk file, with units chosen, into a PNG file."""
    from callboard.cli.stage import Stage

    with tempfile.TemporaryDirectory(prefix="callboard-demo-") as data, Stage(Path(data)) as stage:
        stage.open(file)
        stage.window.selection.choose(chosen)
        stage.draw(picture)
