"""Where a command's files go: to a place on the disk, or with `-` to standard output."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import msgspec

from callboard.exports import csv as results_csv
from callboard.exports import json as results_json
from callboard.exports.results import Results
from callboard.exports.write import check_target, write_file

STANDARD_OUTPUT = Path("-")


class Targets(msgspec.Struct, frozen=True, kw_only=True):
    """The files that a command was asked for."""

    csv: Path | None = None
    totals: Path | None = None
    json: Path | None = None

    @property
    def named(self) -> tuple[tuple[str, Path], ...]:
        """The targets asked for, by the form of the file."""
        every = (("csv", self.csv), ("totals", self.totals), ("json", self.json))
        return tuple((form, path) for form, path in every if path is not None)

    @property
    def take_standard_output(self) -> bool:
        """Whether standard output holds a file, so that words must go elsewhere."""
        return any(path == STANDARD_OUTPUT for _, path in self.named)


class Written(msgspec.Struct, frozen=True):
    """One file that was written."""

    form: str  # "csv", "totals", "json"
    path: Path
    sha256: str


_ENCODE = {
    "csv": results_csv.encode,
    "totals": results_csv.encode_totals,
    "json": results_json.encode,
}


def check_targets(targets: Targets) -> None:
    """Refuse places that no file can be written to, before any work is done.

    Raises:
        ExportError: for a folder, or a folder that does not exist.
    """
    for _, path in targets.named:
        if path != STANDARD_OUTPUT:
            check_target(path)


def write_results(results: Results, targets: Targets) -> Sequence[Written]:
    """Write `results` to every target.

    Raises:
        ExportError: when one could not be written; those before it are.
    """
    written: list[Written] = []
    for form, path in targets.named:
        data = _ENCODE[form](results)
        if path == STANDARD_OUTPUT:
            write_out(data)
        else:
            written.append(Written(form, path, write_file(path, data)))
    return written


def write_out(data: bytes) -> None:
    """Write bytes to standard output as they are."""
    sys.stdout.flush()
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()
