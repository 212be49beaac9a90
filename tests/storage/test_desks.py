"""Making and opening desks: what works, and the sentence for each thing that does not."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from desk_files import closed_desk, crashed_desk, evening, event, events, header, new_desk
from permissions import NOBODY, ordinary_user, public_folder
from tinydb import TinyDB

from callboard.errors import CallboardError
from callboard.storage import errors
from callboard.storage.desks import create, open_desk

posix = pytest.mark.skipif(sys.platform == "win32", reason="permissions as POSIX knows them")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a desk may be."""
    return tmp_path / "night.callboard"


def names(folder: Path) -> set[str]:
    """What is to be seen in a folder."""
    return {found.name for found in folder.iterdir() if not found.name.startswith(".")}


def test_a_closed_desk_leaves_one_file_and_its_backups(path: Path) -> None:
    """The journal is there only while the desk is open."""
    store = new_desk(path, 2)
    assert names(path.parent) == {"night.callboard", "night.callboard.journal"}
    store.close()
    assert names(path.parent) == {"night.callboard", "night.callboard.backups"}


def test_everything_is_there_again_after_closing(path: Path) -> None:
    """Events, attachments and header survive, byte for byte."""
    store = new_desk(path, 2)
    store.commit(event(3), {"reports": [b'{"id":"r-1"}']})
    store.close()
    again = open_desk(path)
    assert (again.events(), again.documents("reports")) == (events(3), [b'{"id":"r-1"}'])
    assert again.header() == store.header()
    assert list(again.problems) == []
    again.close()


def test_everything_is_there_again_after_a_crash(path: Path) -> None:
    """What is only in the journal counts as much."""
    store = open_desk(crashed_desk(path, 5, folded=2))
    assert store.events() == events(5)
    store.commit(event(6))
    store.close()
    view = open_desk(path, read_only=True)
    assert view.events() == events(6)


def test_any_tinydb_reads_the_file(path: Path) -> None:
    """The desk file is an ordinary TinyDB file for TinyDB's default storage."""
    closed_desk(path, 2)
    with TinyDB(path) as database:
        assert database.tables() == {"desk", "events", "reports", "exports"}
        assert [found["number"] for found in database.table("events")] == [1, 2]
        assert database.table("desk").all()[0]["election"] == 2024


def test_a_file_that_tinydb_wrote_opens(path: Path) -> None:
    """Another program may rewrite the file in its own form and add tables of its own."""
    closed_desk(path, 2)
    with TinyDB(path, indent=2) as database:
        database.table("scratch").insert({"note": "kept"})
        database.table("events").remove(doc_ids=[1])
    store = open_desk(path)
    assert [text.count(b'"number": 2') for text in store.events()] == [1]
    store.commit(event(3))
    store.close()
    with TinyDB(path) as database:
        assert database.table("scratch").all() == [{"note": "kept"}]
        assert [found.doc_id for found in database.table("events")] == [2, 3]


def test_what_others_put_beside_the_header_stays(path: Path) -> None:
    """A later Callboard of the same format may say more of a desk than this one knows."""
    closed_desk(path, 1)
    with TinyDB(path) as database:
        database.table("desk").update({"station": "WKRP"})
        database.table("desk").insert({"second": True})
    store = open_desk(path)
    store.commit(event(2))
    store.close()
    with TinyDB(path) as database:
        first, second = database.table("desk").all()
        assert (first["station"], second) == ("WKRP", {"second": True})


def test_an_open_desk_answers_tinydb_queries(path: Path) -> None:
    """An open desk is a database too, journal included."""
    store = new_desk(path, 3)
    found = store.database.table("events").search(lambda row: row["number"] > 1)
    assert [row["number"] for row in found] == [2, 3]
    store.close()


def test_a_symbolic_link_stays_one(path: Path, tmp_path: Path) -> None:
    """The file it leads to is replaced, not the link."""
    closed_desk(path, 1)
    link = tmp_path / "desktop" / "link.callboard"
    link.parent.mkdir()
    link.symlink_to(path)
    store = open_desk(link)
    assert store.path == path
    store.commit(event(2))
    store.close()
    assert link.is_symlink()
    assert names(link.parent) == {"link.callboard"}


@posix
@pytest.mark.parametrize("mode", [0o600, 0o666], ids=oct)
def test_what_is_written_has_the_permissions_of_the_desk(path: Path, mode: int) -> None:
    """A private desk stays private, a shared one shared, with all that is written beside it."""
    closed_desk(path, 1).chmod(mode)
    store = open_desk(path)
    store.commit(event(2))
    store.fold_in()
    copy, journal = path.with_name("copy.callboard"), path.with_name("night.callboard.journal")
    store.copy_to(copy)
    assert [found.stat().st_mode & 0o777 for found in (path, journal, copy)] == [mode] * 3
    store.close()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root may chown")
def test_a_desk_keeps_its_owner(path: Path) -> None:
    """Root at the desk of somebody else does not take it away from them."""
    os.chown(closed_desk(path, 1), NOBODY, NOBODY)
    store = open_desk(path)
    store.commit(event(2))
    store.close()
    assert (path.stat().st_uid, path.stat().st_gid) == (NOBODY, NOBODY)


def test_a_copy_keeps_what_it_replaces_until_it_is_whole(path: Path, tmp_path: Path) -> None:
    """Saving over another desk replaces it at once; an open one is left alone."""
    store = new_desk(path, 1)
    other = new_desk(tmp_path / "other.callboard", 2)
    with pytest.raises(errors.DeskLockedError):
        store.copy_to(other.path)
    other.close()
    store.copy_to(other.path)
    view = open_desk(other.path, read_only=True)
    assert (view.events(), list(view.problems)) == ([event(1)], [])
    store.close()


def test_a_desk_is_not_copied_onto_itself(path: Path, tmp_path: Path) -> None:
    """Not by another name either."""
    store = new_desk(path)
    (tmp_path / "link.callboard").symlink_to(path)
    for name in (path, tmp_path / "link.callboard"):
        with pytest.raises(errors.CopyOntoItselfError, match="choose another name"):
            store.copy_to(name)
    store.close()


def test_a_copy_needs_its_folder(path: Path, tmp_path: Path) -> None:
    """A folder that is not there is named."""
    store = new_desk(path)
    with pytest.raises(errors.FolderMissingError, match="no-such does not exist"):
        store.copy_to(tmp_path / "no-such" / "copy.callboard")
    with pytest.raises(errors.CopyError, match="there is a folder of that name"):
        store.copy_to(tmp_path)
    store.close()


def test_a_new_desk_replaces_nothing(path: Path) -> None:
    """A file of that name stays as it is."""
    path.write_text("mine")
    with pytest.raises(errors.DeskExistsError, match="exists already"):
        create(path, header())
    assert path.read_text() == "mine"


def test_a_new_desk_needs_its_folder(path: Path) -> None:
    """A folder that is not there is named."""
    with pytest.raises(errors.FolderMissingError):
        create(path / "night.callboard", header())


def test_a_journal_left_by_a_desk_that_is_gone_is_moved_aside(path: Path) -> None:
    """A new desk of the same name takes nothing of it, and loses nothing of it."""
    crashed_desk(path, 3).unlink()
    store = create(path, header(), clock=evening)
    assert store.events() == []
    assert path.with_name("night.callboard.journal.apart").exists()
    store.close()


DAMAGED = {
    "empty": (b"", "it is empty"),
    "blank": (b" \n", "it is empty"),
    "cut": (b'{"desk":{"1":{"format":2', "it ends too soon, after 24 bytes"),
    "a picture": (b"\x89PNG\r\n\x1a\n", "byte 0 is no text"),
    "text": (b"Dear desk,", "it is not JSON at byte 0"),
    "deep": (b'{"a":{"1":' + b"[" * 200_000, "nested too deeply"),
    "without a format": (b'{"desk":{"1":{}}}', "its header does not tell the format"),
    "half a header": (b'{"desk":{"1":{"format":2}}}', "its header cannot be read"),
    "a wrong header": (b'{"desk":{"1":[]}}', "its header cannot be read"),
    "a format of no kind": (b'{"desk":{"1":{"format":true}}}', "does not tell the format"),
}


@pytest.mark.parametrize(("content", "reason"), DAMAGED.values(), ids=DAMAGED)
@pytest.mark.parametrize("read_only", [False, True])
def test_a_damaged_file_is_told_and_left(
    path: Path, content: bytes, reason: str, read_only: bool
) -> None:
    """What cannot be read is neither replaced nor moved by opening it."""
    path.write_bytes(content)
    with pytest.raises(errors.DeskDamagedError) as caught:
        open_desk(path, read_only=read_only)
    assert reason in str(caught.value)
    assert "There is no good backup of it." in str(caught.value)
    assert path.read_bytes() == content
    assert names(path.parent) == {"night.callboard"}


@pytest.mark.parametrize(
    "content",
    [b"[]", b"3", b'{"units":[]}', b'{"_default":{"1":{"a":1}}}', b"{}", b'{"events":{}}'],
)
def test_another_kind_of_json_is_no_desk(path: Path, content: bytes) -> None:
    """The file is sound, but holds no desk."""
    path.write_bytes(content)
    with pytest.raises(errors.NotADeskError, match="is not a Callboard desk: it holds no table"):
        open_desk(path)
    assert path.read_bytes() == content


def test_a_newer_format_is_left_to_a_newer_callboard(path: Path) -> None:
    """Both formats are named."""
    path.write_bytes(b'{"desk":{"1":{"format":7,"new":true}}}')
    with pytest.raises(errors.DeskTooNewError, match="its format is 7, this one knows formats up"):
        open_desk(path)


@pytest.mark.parametrize("read_only", [False, True])
def test_a_missing_desk_is_told(path: Path, read_only: bool) -> None:
    """Also where a part of its folder is a file."""
    for missing in (path, path / "deeper.callboard"):
        with pytest.raises(errors.DeskMissingError, match="may have been moved or renamed"):
            open_desk(missing, read_only)
        path.touch()


def test_a_folder_is_no_desk(tmp_path: Path) -> None:
    """Opening a folder is told from opening a file."""
    with pytest.raises(errors.DeskIsFolderError, match="is a folder, not a desk"):
        open_desk(tmp_path)


@posix
def test_a_pipe_is_no_desk(path: Path) -> None:
    """Nothing waits for a writer that never comes."""
    os.mkfifo(path)
    with pytest.raises(errors.NotADeskError, match="it is no ordinary file"):
        open_desk(path)


@posix
def test_links_in_a_circle_are_told(path: Path) -> None:
    """They lead nowhere, and the sentence says so."""
    path.symlink_to(path)
    with pytest.raises(errors.CannotReadError, match="its symbolic links lead in a circle"):
        open_desk(path)


@posix
def test_a_folder_that_cannot_be_written_allows_looking() -> None:
    """The desk cannot be opened to work on, or made, but can be looked at."""
    with public_folder() as folder, ordinary_user():
        path = closed_desk(folder / "night.callboard", 1)
        path.with_name(".night.callboard.lock").unlink()
        folder.chmod(0o555)
        with pytest.raises(errors.NotWritableError, match="is not writable for you"):
            open_desk(path)
        assert open_desk(path, read_only=True).events() == [event(1)]
        folder.chmod(0o755)


@posix
def test_a_folder_that_cannot_be_written_takes_no_desk() -> None:
    """Neither a new one nor a copy."""
    with public_folder() as folder, ordinary_user():
        store = new_desk(folder / "night.callboard")
        locked = folder / "locked"
        locked.mkdir(mode=0o555)
        with pytest.raises(errors.FolderNotWritableError, match="choose another for new"):
            create(locked / "new.callboard", header())
        with pytest.raises(errors.FolderNotWritableError):
            store.copy_to(locked / "copy.callboard")
        store.close()


@posix
def test_a_file_that_is_read_only_is_not_replaced() -> None:
    """That the folder would allow it does not count."""
    with public_folder() as folder, ordinary_user():
        path = closed_desk(folder / "night.callboard", 1)
        path.chmod(0o444)
        with pytest.raises(errors.NotWritableError, match="the file is not writable"):
            open_desk(path)


@posix
def test_a_file_that_may_not_be_read_is_told() -> None:
    """The reason is the system's, in words."""
    with public_folder() as folder, ordinary_user():
        path = closed_desk(folder / "night.callboard", 1)
        path.chmod(0o000)
        with pytest.raises(errors.CannotReadError, match="you have no permission"):
            open_desk(path, read_only=True)


@pytest.mark.parametrize(
    "kind", [kind for kind in vars(errors).values() if isinstance(kind, type)], ids=str
)
def test_every_error_has_the_one_root(kind: type) -> None:
    """Whoever catches Callboard's errors catches these."""
    assert issubclass(kind, CallboardError) or kind.__module__ != errors.__name__
