"""Folding in: whole or not at all, in any order of crashes, without holding up a commit."""

from __future__ import annotations

import shutil
import threading
from pathlib import Path

import pytest
from desk_files import (
    abandon,
    closed_desk,
    crashed_desk,
    evening,
    event,
    events,
    events_in,
    journal_of,
    new_desk,
)
from tinydb import TinyDB

from callboard import disk
from callboard.storage import errors
from callboard.storage.desks import open_desk
from callboard.storage.file_store import FileStore
from callboard.storage.store import DeskHeader


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the desk is."""
    return tmp_path / "night.callboard"


def test_the_file_has_everything_and_the_journal_begins_anew(path: Path) -> None:
    """After folding in, the file alone would do."""
    store = new_desk(path, 3)
    store.fold_in()
    assert journal_of(path).read_bytes().count(b"\n") == 1
    with TinyDB(path) as database:
        assert len(database.table("events")) == 3
    abandon(store)


def test_a_crash_between_the_file_and_its_journal_is_harmless(path: Path) -> None:
    """The new file with the old journal, or with none, is the same desk."""
    store = new_desk(path, 3)
    old_journal = journal_of(path).read_bytes()
    store.fold_in()
    abandon(store)
    journal_of(path).write_bytes(old_journal)
    store = open_desk(path, clock=evening)
    assert store.events() == events(3)
    store.commit(event(4))
    abandon(store)
    assert events_in(path) == events(4)


def test_a_crash_before_the_file_is_in_place_is_harmless(path: Path) -> None:
    """An unfinished file beside the desk is never taken for it."""
    crashed_desk(path, 3)
    path.with_name(".night.callboard.new").write_bytes(b'{"desk":{')
    store = open_desk(path, clock=evening)
    assert store.events() == events(3)
    store.close()
    assert events_in(path) == events(3)
    assert not path.with_name(".night.callboard.new").exists()


class CommitsWhileRendering:
    """A store that gets a commit at the moment when its file is being written."""

    def __init__(self, store: FileStore, monkeypatch: pytest.MonkeyPatch) -> None:
        """Commit through `store` once, in between."""
        self._store = store
        self._write = disk.write_new
        monkeypatch.setattr(disk, "write_new", self)
        self._undo = monkeypatch.undo

    def __call__(self, *arguments: object, **options: object) -> Path:
        """Write the file as ever, then commit from another thread."""
        self._undo()
        new = self._write(*arguments, **options)  # type: ignore[arg-type]
        number = len(self._store.events()) + 1
        other = threading.Thread(target=self._store.commit, args=(event(number),))
        other.start()
        other.join(timeout=10)  # it must not wait for the fold
        assert not other.is_alive()
        return new


def test_a_commit_while_folding_in_is_kept_in_the_new_journal(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It does not wait, and it is neither in the file nor lost."""
    store = new_desk(path, 2)
    CommitsWhileRendering(store, monkeypatch)
    store.fold_in()
    assert store.events() == events(3)
    with TinyDB(path) as database:
        assert len(database.table("events")) == 2
    abandon(store)
    assert events_in(path) == events(3)


def test_a_fold_that_could_not_begin_a_journal_goes_on_with_the_old(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file is in place; the lines that it holds are passed over, later ones count."""
    store = new_desk(path, 2)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("callboard.storage.journal_writer.JournalWriter.restart", full)
    with pytest.raises(errors.FoldError, match="the disk is full"):
        store.fold_in()
    monkeypatch.undo()
    store.commit(event(3))
    abandon(store)
    assert events_in(path) == events(3)


def test_a_file_that_another_program_changed_is_not_replaced(path: Path) -> None:
    """Its changes stay, ours stay in the journal, and the next opening shows both."""
    store = open_desk(closed_desk(path, 2), clock=evening)
    store.commit(event(3))
    with TinyDB(path) as database:
        database.table("scratch").insert({"note": "theirs"})
    theirs = path.read_bytes()
    with pytest.raises(errors.ChangedBeneathError, match="was not replaced"):
        store.close()
    assert path.read_bytes() == theirs
    store = open_desk(path, clock=evening)
    assert store.events()[-1] == event(3)
    assert store.documents("scratch") == [b'{"note": "theirs"}']
    store.close()


def test_a_file_that_another_program_removed_is_not_written_again(path: Path) -> None:
    """Somebody moved the desk away: nothing new appears in its place."""
    store = open_desk(closed_desk(path, 1), clock=evening)
    store.commit(event(2))
    path.rename(path.with_name("moved.callboard"))
    with pytest.raises(errors.ChangedBeneathError):
        store.fold_in()
    assert not path.exists()
    path.with_name("moved.callboard").rename(path)
    store.close()
    assert events_in(path) == events(2)


def test_a_viewer_in_the_middle_of_a_fold_reads_again(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The old file and the new journal belong to no one moment; the next reading does."""
    store = new_desk(path, 2)
    read_bytes = Path.read_bytes

    def read_then_fold(self: Path) -> bytes:
        data = read_bytes(self)
        if self == path:
            monkeypatch.undo()
            store.fold_in()
            store.commit(event(3))
        return data

    monkeypatch.setattr(Path, "read_bytes", read_then_fold)
    view = open_desk(path, read_only=True)
    assert (view.events(), list(view.problems)) == (events(3), [])
    store.close()


def test_an_older_state_put_back_takes_no_journal_that_it_does_not_lead_to(path: Path) -> None:
    """An old copy over the file leaves a gap; the journal is told and kept, not forced in."""
    closed_desk(path, 1)
    old = shutil.copy(path, path.with_name("old.callboard"))
    store = open_desk(path, clock=evening)
    store.commit(event(2))
    store.fold_in()
    store.commit(event(3))
    abandon(store)
    shutil.copy(old, path)
    store = open_desk(path, clock=evening)
    assert store.events() == [event(1)]
    assert "changes are missing between the desk file and it" in store.problems[-1]
    store.close()


def test_the_header_goes_through_a_fold(path: Path) -> None:
    """What identifies the desk stays, what counts goes on."""
    store = new_desk(path, 1)
    before: DeskHeader = store.header()
    store.close()
    store = open_desk(path)
    after = store.header()
    assert (after.id, after.title, after.created) == (before.id, before.title, before.created)
    assert (after.generation, after.commits, after.mark) == (1, 1, before.mark)
    store.close()
