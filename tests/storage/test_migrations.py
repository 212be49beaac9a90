"""Desks of older formats open as desks of today, and the file as it was is kept."""

from __future__ import annotations

import shutil
from pathlib import Path

import msgspec
import pytest
from desk_files import evening
from tinydb import TinyDB

from callboard.storage import deskfile, migrations
from callboard.storage.desks import backups_of, open_desk
from callboard.storage.store import FORMAT

FILES = Path(__file__).parent / "files"
IN_FORMAT_1 = FILES / "format-1.callboard"


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A desk of format 1, as Callboard once wrote it."""
    return Path(shutil.copy(IN_FORMAT_1, tmp_path / "rehearsal.callboard"))


def test_the_table_leads_step_by_step_to_today() -> None:
    """Each format is reached by exactly one step from the one before."""
    assert [step.to for step in migrations.MIGRATIONS] == list(range(2, FORMAT + 1))


def test_format_1_is_recognised() -> None:
    """Its header stood in TinyDB's default table."""
    assert migrations.format_of(deskfile.parse(IN_FORMAT_1.read_bytes())) == 1


def test_format_2_gives_the_header_a_table(old: Path) -> None:
    """Header, events and reports are all there, the documents with their own bytes."""
    before = deskfile.parse(old.read_bytes())
    after = migrations.migrate(before, 1, to=2)
    header = deskfile.read_header(after)
    assert (header.format, header.election, header.title) == (2, 2020, "Rehearsal, “red mirage”")
    assert (after["events"], after["reports"]) == (before["events"], before["reports"])
    assert list(after) == ["desk", "events", "reports", "exports"]


def test_format_2_keeps_other_documents_of_the_default_table(old: Path) -> None:
    """What somebody else put there stays there."""
    before = dict(deskfile.parse(old.read_bytes()))
    before["_default"] = {**before["_default"], "2": b'{"mine":1}'}
    assert migrations.migrate(before, 1)["_default"] == {"2": b'{"mine":1}'}


def test_an_old_desk_opens_and_is_written_in_todays_format(old: Path) -> None:
    """From then on it is a desk like any other."""
    store = open_desk(old, clock=evening)
    assert len(store.events()) == 3
    store.commit(b'{"kind":"note_written"}')
    store.close()
    with TinyDB(old) as database:
        assert database.table("desk").all()[0]["format"] == FORMAT
        assert [found.doc_id for found in database.table("events")] == [1, 2, 4, 5]


def test_the_old_file_is_kept_and_told(old: Path) -> None:
    """It stands among the backups, and no thinning out takes it."""
    before = old.read_bytes()
    store = open_desk(old, clock=evening)
    (kept,) = backups_of(old)
    assert kept.path.read_bytes() == before
    assert kept.format == 1
    assert "was written by an earlier Callboard (format 1)" in store.problems[0]
    assert kept.path.name in store.problems[0]
    store.close()


def test_looking_at_an_old_desk_changes_nothing(old: Path) -> None:
    """It is brought up to date in memory only."""
    before = old.read_bytes()
    view = open_desk(old, read_only=True)
    assert (view.header().format, len(view.events())) == (FORMAT, 3)
    assert old.read_bytes() == before
    assert [path.name for path in old.parent.iterdir() if path.is_file()] == [old.name]


def test_a_crash_before_the_new_file_is_written_is_harmless(old: Path) -> None:
    """A journal begun beside the old file fits it still."""
    before = old.read_bytes()
    store = open_desk(old, clock=evening)
    store.close()
    old.write_bytes(before)
    again = open_desk(old, clock=evening)
    assert len(again.events()) == 3
    again.close()


def test_an_old_header_without_a_format_is_no_desk(old: Path) -> None:
    """Any TinyDB file may have a table of events."""
    tables = dict(deskfile.parse(old.read_bytes()))
    tables["_default"] = {"1": msgspec.json.encode({"title": "My diary"})}
    with pytest.raises(deskfile.StrangeFileError):
        migrations.format_of(tables)
