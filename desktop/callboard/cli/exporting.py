"""Exporting a desk file from the command line."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import msgspec

from callboard.cli.outputs import Targets, Written, write_results
from callboard.cli.reconciling import results_of
from callboard.desk.opening import open_desk
from callboard.desk.service import Desk
from callboard.storage.errors import DeskLockedError, NotWritableError


class Exported(msgspec.Struct, frozen=True):
    """What an export did, and what its user must know."""

    written: Sequence[Written]
    problems: Sequence[str]


def export_desk(path: Path, targets: Targets) -> Exported:
    """Export the desk at `path`, and write into its ledger that it was done.

    A desk that is open elsewhere, or cannot be written, is exported as it is on the disk;
    then the ledger knows nothing of the export, and that is said.

    Raises:
        CallboardError: when the desk cannot be read or a file cannot be written.
    """
    desk, doubt = _open(path)
    try:
        found = results_of(desk)
        written = write_results(found, targets)
        if not desk.store.read_only:
            for one in written:
                desk.record_export(
                    str(one.path.absolute()),
                    one.form,
                    one.sha256,
                    head=found.ledger.head,
                    length=found.ledger.length,
                    by="export",
                )
    finally:
        desk.store.close()
    return Exported(written, (*desk.problems, *doubt))


def _open(path: Path) -> tuple[Desk, Sequence[str]]:
    try:
        return open_desk(path), ()
    except (DeskLockedError, NotWritableError):
        told = f"{path.name} could only be looked at: its ledger does not know of this export."
        return open_desk(path, read_only=True), (told,)
