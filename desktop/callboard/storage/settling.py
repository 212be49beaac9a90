"""What becomes of a journal found beside a desk: gone on with, cut at its end, or moved aside.

Nothing is thrown away: what cannot be used is kept in a file beside the desk.
"""

from __future__ import annotations

from pathlib import Path

from callboard import disk
from callboard.storage import journal_writer
from callboard.storage.journal import Scan
from callboard.storage.journal_writer import JournalWriter
from callboard.storage.reading import Reading, journal_of
from callboard.words import number, tr


def settle(reading: Reading) -> tuple[JournalWriter, list[str]]:
    """Open the journal of `reading` to go on with; return it and what is to be told about it.

    Raises:
        OSError: when the disk refused.
    """
    desk, path, scan = reading.path, journal_of(reading.path), reading.scan
    if scan is None:
        return journal_writer.start(path, desk, reading.header), []
    if reading.fit.misfit:
        aside = disk.move_aside(path, "apart")
        problem = tr(
            "The journal beside {name} does not belong to the desk as it is: {why}. It was moved "
            "aside to {aside}.",
            name=desk.name,
            why=tr(reading.fit.misfit),
            aside=aside.name,
        )
        return journal_writer.start(path, desk, reading.header), [problem]
    problems = []
    if scan.torn:
        aside = _cut(path, desk, scan)
        kept = tr("What was left out is kept in {aside}.", aside=aside.name)
        problems.append(f"{_torn(desk, scan)} {kept}")
    return JournalWriter(path, desk, scan.good), problems


def told(reading: Reading) -> list[str]:
    """What is to be told about the journal of a desk that is only looked at."""
    if reading.scan is None:
        return []
    if reading.fit.misfit:
        return [
            tr(
                "The journal beside {name} does not belong to the desk as it is: {why}. What is "
                "in it is not shown.",
                name=reading.path.name,
                why=tr(reading.fit.misfit),
            )
        ]
    if reading.scan.torn:
        return [f"{_torn(reading.path, reading.scan)} {tr('That is not shown.')}"]
    return []


def _cut(path: Path, desk: Path, scan: Scan) -> Path:
    """Keep what follows the last good line in a file of its own, then cut it off."""
    aside = disk.unused(desk.with_name(f"{desk.name}.torn"))
    with path.open("r+b") as file:
        file.seek(scan.good)
        disk.write_whole(aside, (file.read(),), model=desk)
        file.truncate(scan.good)
        disk.sync(file.fileno())
    return aside


def _torn(desk: Path, scan: Scan) -> str:
    if scan.cut_off:
        return tr(
            "The last line in the journal of {name} is incomplete, as when a crash comes in the "
            "middle of saving; the desk goes on without it.",
            name=desk.name,
        )
    return tr(
        "The journal of {name} is damaged at line {line}: {lost} {count:line|lines} from there on "
        "cannot be relied on, and the desk goes on from the change before.",
        name=desk.name,
        line=number(len(scan.entries) + 2),
        lost=number(scan.lost),
        count=scan.lost,
    )
