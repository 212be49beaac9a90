"""Exporting from the window: results written whole, and the ledger told of it."""

from __future__ import annotations

from pathlib import Path

from callboard.desk.exporting import record, results_of
from callboard.desk.service import Desk
from callboard.exports.write import write_file
from callboard.words import tr

FORMS = ("csv", "json")


def suggested(desk: Desk, form: str) -> Path:
    """Where an export would go: beside the desk, under its name."""
    return desk.store.path.with_suffix(f".{form}")


def export(desk: Desk, path: Path, form: str) -> str:
    """Write the results of a desk to `path` as "csv" or "json"; return what was done.

    Raises:
        CallboardError: when the file or the ledger cannot be written.
    """
    from callboard.exports import csv, json

    found = results_of(desk)
    data = csv.encode(found) if form == "csv" else json.encode(found)
    sha256 = write_file(path, data)
    if not record(desk, path, form, sha256, found.ledger):
        return tr(
            "Exported to {name}. The ledger does not know: the desk is read-only.", name=path.name
        )
    return tr("Exported {units} units to {name}.", units=len(found.units), name=path.name)
