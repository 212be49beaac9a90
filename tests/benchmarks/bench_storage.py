"""What the desk file costs beyond what the disk and the decoder cost anyway."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec
from ratio import Figure, alternating, report

from callboard import disk
from callboard.ledger import chain
from callboard.ledger.events import Call, UnitsCalled, When
from callboard.ledger.ledger import Ledger
from callboard.storage import deskfile
from callboard.storage.desks import open_desk
from callboard.storage.store import EVENTS, new_header

SIZES = (100, 10_000, 100_000)
LARGEST = SIZES[-1]
START = datetime(2024, 11, 6, tzinfo=UTC)
UNITS = "GA NC PA WI MI AZ NV FL OH TX".split()


def raw_events(count: int) -> Iterator[bytes]:
    """Events of the size and kind that a night is made of, chained as on a real desk."""
    previous = ""
    for number in range(count):
        at = START + timedelta(milliseconds=number)
        call = Call(unit=UNITS[number % 10], ticket="trump", when=When(at=at), seen=number)
        event = UnitsCalled(
            id=f"e-{number:08d}",
            at=at,
            desk="desk 1",
            editor="Ana Pérez",
            previous=previous,
            source="AP",
            calls=(call,),
        )
        raw = chain.encode(event)
        previous = chain.digest(raw)
        yield raw


def write_desk(folder: Path, size: int) -> Path:
    """A desk file that holds `size` events."""
    path = folder / f"{size}.callboard"
    header = new_header(election=2024, title="Bench", created=START, app="0")
    rows = {str(number): raw for number, raw in enumerate(raw_events(size), start=1)}
    disk.write_whole(path, deskfile.render(deskfile.with_header({EVENTS: rows}, header)))
    return path


def appends(folder: Path) -> Iterator[Figure]:
    """One durable commit, against the append and sync of the same bytes."""
    text = next(raw_events(1))
    for size in SIZES:
        store = open_desk(folder / f"{size}.callboard")
        store.commit(text)
        handle = os.open(folder / f"floor-{size}", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        line = store._storage._writer.since(0) if store._storage._writer else b""
        floor = partial(append_and_sync, handle, line.splitlines(keepends=True)[-1])
        took, least = alternating(partial(store.commit, text), floor, 600)
        os.close(handle)
        store.close()
        yield figure(f"durable append at {size:,} events", took, least, 1.5)


def append_and_sync(handle: int, line: bytes) -> None:
    """The least that a durable append can be."""
    os.write(handle, line)
    os.fsync(handle)


def openings(folder: Path) -> Iterator[Figure]:
    """Opening the largest desk, against reading and decoding the same file."""
    path = folder / f"{LARGEST}.callboard"

    def read_and_decode() -> None:
        msgspec.json.decode(path.read_bytes())

    took, least = alternating(partial(open_and_read, path), read_and_decode, 9)
    yield figure(f"opening {LARGEST:,} events, without the ledger", took, least, 0.75)
    took, least = alternating(partial(open_and_check, path), read_and_decode, 5)
    yield figure(f"opening {LARGEST:,} events, hashes checked, board folded", took, least, 3.0)


def open_and_read(path: Path) -> Sequence[bytes]:
    """What the storage does of opening."""
    store = open_desk(path)
    events = store.events()
    store.close()
    return events


def open_and_check(path: Path) -> None:
    """All of opening."""
    Ledger.of(open_and_read(path))


def folds(folder: Path) -> Iterator[Figure]:
    """Folding into the largest file, against writing and syncing the same bytes once."""
    store = open_desk(folder / f"{LARGEST}.callboard")
    data = store.path.read_bytes()
    fold = partial(store._storage.fold_in, always=True)
    took, least = alternating(fold, partial(write_and_sync, folder / "floor-fold", data), 9)
    yield figure(f"folding in at {LARGEST:,} events", took, least, 2.5)
    store.close()


def write_and_sync(path: Path, data: bytes) -> None:
    """The least that writing a file for good can be."""
    with path.open("wb") as file:
        file.write(data)
        os.fsync(file.fileno())


def figure(name: str, took: float, least: float, budget: float) -> Figure:
    """A figure that also tells the times behind it."""
    return Figure(f"{name} ({1e3 * took:.3g} ms)", took / least, budget)


def main() -> int:
    """Measure, print, and return the exit status."""
    with TemporaryDirectory(dir=Path.cwd(), prefix=".bench-") as name:
        folder = Path(name)
        for size in SIZES:
            write_desk(folder, size)
        return max(report(part(folder)) for part in (appends, openings, folds))


if __name__ == "__main__":
    sys.exit(main())
