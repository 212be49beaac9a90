"""When the disk refuses: nothing half-applied, a sentence, and the desk goes on."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
from pathlib import Path

import desk_writer
import pytest
from desk_files import abandon, event, events, events_in, journal_of, new_desk

from callboard import disk
from callboard.storage import errors

posix = pytest.mark.skipif(sys.platform == "win32", reason="limits and open files as on POSIX")


def refuse(*_: object, **__: object) -> None:
    """Stand in for a system call on a disk that is broken."""
    raise OSError(errno.EIO, "Input/output error")


@posix
def test_a_file_that_may_not_grow_takes_no_half_line(tmp_path: Path) -> None:
    """At the system's limit the commit fails whole; when there is room again it works."""
    store = new_desk(tmp_path / "night.callboard")
    store.close()
    command = [sys.executable, desk_writer.__file__, "fill", str(store.path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    *numbers, sentence, total = done.stdout.splitlines()
    assert sentence == (
        "SaveError: night.callboard could not be saved: the file would become larger than the "
        "system allows. The desk is as it was before this change."
    )
    assert int(total) == len(numbers) + 1
    assert events_in(store.path) == events(int(total))


def test_a_failed_sync_is_taken_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A change that the disk did not confirm is not there, now or after a crash."""
    store = new_desk(tmp_path / "night.callboard", 1)
    refusals = [refuse]
    monkeypatch.setattr(disk, "sync", lambda handle: refusals.pop()() if refusals else None)
    with pytest.raises(errors.SaveError, match="the disk reports an error"):
        store.commit(event(2))
    monkeypatch.undo()
    assert store.events() == [event(1)]
    store.commit(event(2))
    abandon(store)
    assert events_in(store.path) == events(2)


def test_what_cannot_be_taken_back_ends_the_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After that no change is taken any more; a copy still can be saved."""
    store = new_desk(tmp_path / "night.callboard", 1)
    monkeypatch.setattr(disk, "sync", refuse)
    monkeypatch.setattr(os, "ftruncate", refuse)
    with pytest.raises(errors.SaveError):
        store.commit(event(2))
    monkeypatch.undo()
    with pytest.raises(errors.StoreFailedError, match="takes no more changes"):
        store.commit(event(2))
    store.copy_to(tmp_path / "copy.callboard")
    assert events_in(tmp_path / "copy.callboard") == [event(1)]
    with pytest.raises(errors.StoreFailedError):
        store.close()
    assert events_in(store.path) in ([event(1)], events(2))  # whole, where it could not be undone


@posix
@pytest.mark.parametrize("how", ["removed", "moved", "replaced"])
def test_a_journal_that_is_not_there_takes_no_change(tmp_path: Path, how: str) -> None:
    """What would be written where nobody finds it is refused."""
    folder = tmp_path / "stick"
    folder.mkdir()
    store = new_desk(folder / "night.callboard", 1)
    if how == "removed":
        shutil.rmtree(folder)
    elif how == "moved":
        folder.rename(tmp_path / "elsewhere")
    else:
        text = journal_of(store.path).read_bytes()
        journal_of(store.path).unlink()
        journal_of(store.path).write_bytes(text)
    with pytest.raises(errors.JournalLostError, match="was moved, removed or changed"):
        store.commit(event(2))
    assert store.events() == [event(1)]
    abandon(store)


@posix
def test_a_folder_that_comes_back_is_written_again(tmp_path: Path) -> None:
    """Losing sight of the journal for a while does no harm."""
    folder = tmp_path / "stick"
    folder.mkdir()
    store = new_desk(folder / "night.callboard", 1)
    folder.rename(tmp_path / "elsewhere")
    with pytest.raises(errors.JournalLostError):
        store.commit(event(2))
    (tmp_path / "elsewhere").rename(folder)
    store.commit(event(2))
    store.close()
    assert events_in(store.path) == events(2)


@pytest.mark.parametrize("folded", [False, True])
def test_a_journal_that_somebody_else_wrote_into_is_left(tmp_path: Path, folded: bool) -> None:
    """Neither a commit, nor folding in, nor closing touches bytes that are not ours."""
    store = new_desk(tmp_path / "night.callboard", 1)
    if folded:
        store.fold_in()
    with journal_of(store.path).open("ab") as file:
        file.write(b"somebody was here\n")
    before = journal_of(store.path).read_bytes()
    with pytest.raises(errors.JournalLostError, match="changed by another program"):
        store.commit(event(2))
    with pytest.raises(errors.JournalLostError):
        store.close()
    assert journal_of(store.path).read_bytes() == before
    assert events_in(store.path) == [event(1)]


def test_a_journal_that_was_removed_is_made_good_by_folding_in(tmp_path: Path) -> None:
    """Everything is still known here, so the file gets it."""
    store = new_desk(tmp_path / "night.callboard", 2)
    journal_of(store.path).unlink()
    store.fold_in()
    store.commit(event(3))
    abandon(store)
    assert events_in(store.path) == events(3)


class Recorder:
    """Notes the calls that make a write durable, in their order."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Listen to the calls, and let each through."""
        self.calls: list[str] = []
        for module, name in ((os, "write"), (os, "fsync"), (os, "replace"), (disk, "sync_folder")):
            self._listen(monkeypatch, module, name)

    def _listen(self, monkeypatch: pytest.MonkeyPatch, module: object, name: str) -> None:
        call = getattr(module, name)

        def noted(*arguments: object) -> object:
            if not self.calls or self.calls[-1] != "sync_folder" or name != "fsync":
                self.calls.append(name)
            return call(*arguments)

        monkeypatch.setattr(module, name, noted)


@posix
def test_a_commit_is_one_write_and_one_sync(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An event and its report cost what an event costs."""
    store = new_desk(tmp_path / "night.callboard", 1)
    recorder = Recorder(monkeypatch)
    store.commit(event(2), {"reports": [b"{}"]})
    assert recorder.calls == ["write", "fsync"]
    monkeypatch.undo()
    store.close()


@posix
def test_folding_in_makes_the_file_durable_before_the_journal_forgets(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each of the two is synced, put in place, and its name made durable, in this order."""
    store = new_desk(tmp_path / "night.callboard", 2)
    recorder = Recorder(monkeypatch)
    store._storage.fold_in()
    one_file = ["fsync", "replace", "sync_folder"]
    assert [call for call in recorder.calls if call != "write"] == one_file * 2
    monkeypatch.undo()
    store.close()


def test_closing_lets_go_even_when_folding_in_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The error is told, the desk is free, and the journal brings everything back."""
    store = new_desk(tmp_path / "night.callboard", 2)
    monkeypatch.setattr(disk, "write_new", refuse)
    with pytest.raises(errors.FoldError, match="every change is safe in the journal beside it"):
        store.close()
    monkeypatch.undo()
    store.close()
    assert events_in(store.path) == events(2)


def test_a_failed_write_leaves_no_unfinished_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither the old file nor the folder shows that there was an attempt."""
    target = tmp_path / "night.callboard"
    target.write_bytes(b"before")
    monkeypatch.setattr(disk, "sync", refuse)
    with pytest.raises(OSError, match="Input/output"):
        disk.write_whole(target, [b"after"])
    assert [path.name for path in tmp_path.iterdir()] == ["night.callboard"]
    assert target.read_bytes() == b"before"


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "the disk is full"),
        (errno.EROFS, "the disk is read-only"),
        (errno.ENOENT, "its folder is gone"),
        (errno.EMFILE, "Too many open files"),
    ],
)
def test_the_reason_is_told_in_words(number: int, words: str) -> None:
    """Known refusals have words of our own, others the system's."""
    sentence = str(errors.SaveError(Path("a.callboard"), OSError(number, os.strerror(number))))
    assert sentence == (
        f"a.callboard could not be saved: {words}. The desk is as it was before this change."
    )
