"""Exporting a desk file from the command line."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import msgspec

from callboard import times
from callboard.cli.outputs import Targets, Written, write_results
from callboard.cli.stage import NoWindowError
from callboard.desk.exporting import record, results_of
from callboard.desk.opening import default_title, open_desk
from callboard.desk.service import Desk
from callboard.storage.errors import DeskLockedError, NotWritableError


class Exported(msgspec.Struct, frozen=True):
    """What an export did, and what its user must know."""

    written: Sequence[Written]
    problems: Sequence[str]


def export_desk(path: Path, targets: Targets, map_file: Path | None = None) -> Exported:
    """Export the desk at `path`, and write into its ledger that it was done.

    A desk that is open elsewhere, or cannot be written, is exported as it is on the disk;
    then the ledger knows nothing of the export, and that is said.

    Raises:
        CallboardError: when the desk cannot be read or a file cannot be written.
    """
    desk, doubt = _open(path)
    try:
        found = results_of(desk)
        written = [*_drawn(desk, map_file), *write_results(found, targets)]
        for one in written:
            record(desk, one.path, one.form, one.sha256, found.ledger)
    finally:
        desk.store.close()
    return Exported(written, (*desk.problems, *doubt))


def _drawn(desk: Desk, file: Path | None) -> Sequence[Written]:
    """Draw the map, if it was asked for.

    Raises:
        CallboardError: when this machine cannot draw, or the file cannot be written.
    """
    if file is None:
        return ()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before Qt is loaded
    try:
        from callboard.gui.map_panel.export import form_of, map_without_window
    except ImportError as error:
        raise NoWindowError(error) from error
    title, who = default_title(desk.contest.year), desk.identity.desk
    sha256 = map_without_window(desk.position, file, title=title, who=who, now=times.now())
    return (Written(f"map {form_of(file)}", file, sha256),)


def _open(path: Path) -> tuple[Desk, Sequence[str]]:
    try:
        return open_desk(path), ()
    except (DeskLockedError, NotWritableError):
        told = f"{path.name} could only be looked at: its ledger does not know of this export."
        return open_desk(path, read_only=True), (told,)
