"""Desks on disk for the tests of the storage: their headers, events, clocks and states."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from callboard.storage.desks import create, open_desk
from callboard.storage.file_store import FileStore
from callboard.storage.store import DeskHeader, new_header

EVENING = datetime(2024, 11, 6, 5, 58, 4, tzinfo=UTC)


def evening() -> datetime:
    """A clock that stands still."""
    return EVENING


def header(title: str = "Night") -> DeskHeader:
    """The header of a new desk."""
    return new_header(election=2024, title=title, created=EVENING, app="0.1")


def event(number: int) -> bytes:
    """A small document that tells its number, with text that ASCII has no letters for."""
    return f'{{"number":{number},"editor":"Ana Pérez"}}'.encode()


def events(count: int) -> list[bytes]:
    """The first `count` of them, from 1."""
    return [event(number) for number in range(1, count + 1)]


def new_desk(path: Path, count: int = 0) -> FileStore:
    """An open desk with `count` events, all still in the journal."""
    store = create(path, header(), clock=evening)
    for text in events(count):
        store.commit(text)
    return store


def closed_desk(path: Path, count: int) -> Path:
    """A desk file with `count` events and nothing beside it to go on from."""
    new_desk(path, count).close()
    return path


def crashed_desk(path: Path, count: int, folded: int = 0) -> Path:
    """The files that a killed process leaves: `folded` events in the desk, the rest beside."""
    store = new_desk(path, folded)
    store.fold_in()
    for text in events(count)[folded:]:
        store.commit(text)
    abandon(store)
    return path


def abandon(store: FileStore) -> None:
    """Let go of a desk as the system does when the process dies: nothing is tidied up."""
    store._storage.close()
    if store._lock is not None:
        store._lock._unlock()


def journal_of(path: Path) -> Path:
    """Where the journal of a desk is."""
    return path.with_name(f"{path.name}.journal")


def events_in(path: Path) -> list[bytes]:
    """What opening the desk, to work on it, shows."""
    store = open_desk(path, clock=evening)
    found = list(store.events())
    abandon(store)
    return found
